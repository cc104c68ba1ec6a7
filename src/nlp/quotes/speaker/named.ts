import { BODY_WORDS, TITLE_WORDS } from '../../../knowledge/name-words.js';
import { type Token, tokensWithin } from '../../../text/tokens.js';
import type { Entities, EntityMention, OrganizationEntity, PersonEntity } from '../../entities/entities.js';

/** A mention of somebody or of a body, with what it refers to. */
export interface Named {
  readonly mention: EntityMention;
  /** Its tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly type: 'person' | 'org';
  readonly entity: PersonEntity | OrganizationEntity;
}

/** All mentions of people and bodies, in the order of the text. */
export function namedMentions(tokens: readonly Token[], { people, organizations }: Entities): Named[] {
  const all: Named[] = [];
  const add = (entity: PersonEntity | OrganizationEntity, type: Named['type']): void => {
    for (const mention of entity.mentions) {
      const { first, end } = tokensWithin(tokens, mention);
      all.push({ mention, first, end, type, entity });
    }
  };
  for (const person of people) add(person, 'person');
  for (const body of organizations) add(body, 'org');
  return all.sort((a, b) => a.first - b.first);
}

/**
 * The mentions that a source phrase is about, not those that only tell more of it: of "Ada Finch, a lawyer for Bo Roe"
 * the first, of "Finch's spokeswoman" none.
 */
export function headMentions(
  tokens: readonly Token[],
  mentions: readonly Named[],
  first: number,
  end: number,
): Named[] {
  const heads: Named[] = [];
  for (let i = firstFrom(mentions, first); i < mentions.length && mentions[i]!.first < end; i++) {
    const named = mentions[i]!;
    if (named.end <= end && isHead(tokens, named, first, end)) heads.push(named);
  }
  return heads.slice(0, lengthOfList(tokens, heads));
}

/** The index of the first mention that begins at the token or after it. */
export function firstFrom(mentions: readonly Named[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a mention stands for itself in the phrase of the tokens `[first, end)`. */
export function isHead(tokens: readonly Token[], named: Named, first: number, end: number): boolean {
  const next = named.end < end ? tokens[named.end]! : null;
  const further = tokens[named.end + 1];
  // "Finch's spokeswoman", but "Finch's" alone, as in "Finch's promise".
  if (next && POSSESSIVE.has(next.lower) && further && named.end + 1 < end && further.kind === 'word')
    return false;
  // "the Finch campaign", "her lawyer".
  if (next?.pos === 'NOUN') return false;
  // "House Speaker Ada Finch".
  if (next?.pos === 'PROPN' && named.type === 'org') return false;
  // "a committee that has endorsed Finch".
  for (let i = named.first - 1; i > first; i--) if (OPENS_CLAUSE.has(tokens[i]!.lower)) return false;
  // "a spokesman for Finch", "people close to Finch".
  for (let i = named.first - 1; i > first; i--) {
    const { pos, kind } = tokens[i]!;
    if (pos === 'ADP' || pos === 'PART') return named.type === 'person' && isInTitle(tokens, i, named);
    if (kind === 'punctuation' || pos === 'VERB' || pos === 'CCONJ') break;
  }
  return true;
}

/**
 * Whether a preposition belongs to a long title right before a name: "Director of Public Safety Ada Finch", "House
 * Committee on Rivers Chairman Bo Roe"; not "Friends of Senator Ada Finch", whose title is the last word alone, and not
 * "a spokesman for Senate President Ada Finch", which is in lower case.
 */
function isInTitle(tokens: readonly Token[], preposition: number, { first }: Named): boolean {
  if (first - preposition < 2 || !TITLE_PREPOSITIONS.has(tokens[preposition]!.lower)) return false;
  for (let i = preposition + 1; i < first; i++)
    if (!isCapital(tokens[i]!) && tokens[i]!.lower !== 'and') return false;
  const before = tokens[preposition - 1]!;
  const endsWithTitle = TITLE_WORDS.has(tokens[first - 1]!.lower);
  return isCapital(before) && (endsWithTitle ? BODY_WORDS : TITLE_WORDS).has(before.lower);
}

const TITLE_PREPOSITIONS = new Set(['of', 'on', 'for']);
const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

const OPENS_CLAUSE = new Set(['who', 'which', 'that', 'whose', 'whom']);
const POSSESSIVE = new Set(["'s", '’s', "'", '’']);

/** How many of the heads are named as one: two of "Finch and Roe", three of "Finch, Roe and Lund", one of "Finch, who beat Roe". */
function lengthOfList(tokens: readonly Token[], heads: readonly Named[]): number {
  let length = Math.min(1, heads.length);
  for (let i = 1; i < heads.length; i++) {
    const joint = jointOf(tokens, heads[i - 1]!, heads[i]!);
    if (!joint) break;
    if (joint === 'and') length = i + 1;
  }
  return length;
}

/** How two names are listed: by "and" or by a comma; null where they are not. */
function jointOf(tokens: readonly Token[], a: Named, b: Named): 'and' | 'comma' | null {
  if (a.type !== b.type || a.entity === b.entity) return null;
  let joint: 'and' | 'comma' = 'comma';
  for (let i = a.end; i < b.first; i++) {
    const { lower, kind, pos } = tokens[i]!;
    if (lower === 'and' || lower === 'or' || lower === '&') joint = 'and';
    else if (kind !== 'punctuation' && pos !== 'PROPN' && !lower.endsWith('.')) return null;
  }
  return joint;
}
