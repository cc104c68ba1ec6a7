import { PARTY_ADJECTIVES, PARTY_MEMBERS } from '../../../knowledge/parties.js';
import { oneInEach } from '../../../text/in-each.js';
import type { Token } from '../../../text/tokens.js';
import { kindOfHead } from '../../entities/coreference/anaphors.js';
import type { PersonEntity } from '../../entities/entities.js';
import { firstFrom, isHead, type Named } from './named.js';

/**
 * Whom the last sentence before a token that is nobody's words is about: the only one whom it names, in the same paragraph or the
 * one before. News calls him by what he is right after his name: "Her father, Bo Roe, stayed home. “Let them speak,” the former
 * congressman said." Null where it names another, or nobody.
 */
export function subjectBefore(
  tokens: readonly Token[],
  mentions: readonly Named[],
  quoted: (token: number) => boolean,
  at: number,
): Named | null {
  const own = tokens[at]!;
  const opening = startOf(tokens, at);
  const beside = onlyOne(mentions, opening, at);
  // "Roe’s campaign did not respond, but the candidate posted a photo": of the sentence itself.
  if (beside !== null) return beside !== 'several' && opens(tokens, beside) ? beside : null;
  let last = opening - 1;
  while (last >= 0 && (quoted(last) || tokens[last]!.kind === 'punctuation')) last--;
  const before = tokens[last];
  if (!before || own.paragraph - before.paragraph > 1) return null;
  const first = startOf(tokens, last);
  const subject = onlyOne(mentions, first, last + 1);
  const isSubject = subject !== null && subject !== 'several' && opens(tokens, subject);
  return isSubject && isHead(tokens, subject, first, last + 1) ? subject : null;
}

/** Whether a sentence is about whom it names: no verb stands before the name. */
function opens(tokens: readonly Token[], { first }: Named): boolean {
  for (let i = startOf(tokens, first); i < first; i++)
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'ADP') return false;
  return true;
}

/** What many are called in one article. */
const ANYBODY = new Set(
  'president judge attorney clerk spokesman spokeswoman strategist pollster chairman chairwoman politician secretary commissioner representative'.split(
    ' ',
  ),
);

/**
 * Whether somebody can be called by words: "the congressman" no woman, "the Democratic nominee" no Republican, "the governor"
 * nobody where the article gives that title to another.
 */
export function canBeCalled(
  { id, gender, party }: PersonEntity,
  words: readonly Token[],
  titles: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const noun = words.at(-1)!.lower;
  const parties = oneInEach(words, ({ text }) => PARTY_MEMBERS.get(text) ?? PARTY_ADJECTIVES.get(text));
  if (parties.some((told) => told !== party)) return false;
  if (gender === 'female' && noun.endsWith('man') && !noun.endsWith('woman')) return false;
  if (gender === 'male' && noun.endsWith('woman')) return false;
  switch (kindOfHead(noun)) {
    case 'party':
      return true;
    case 'race':
      // "Finch isn't the only candidate to adjust his views": one of many.
      return words.every(({ lower }) => lower !== 'only');
    case 'office':
    case 'trade': {
      const isOthers = [...titles].some(([person, words]) => person !== id && words.has(noun));
      return !ANYBODY.has(noun) && !isOthers;
    }
    default:
      return false;
  }
}

function startOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && tokens[first - 1]!.sentence === tokens[at]!.sentence) first--;
  return first;
}

/** The only person whom some tokens name; null where they name nobody. */
function onlyOne(mentions: readonly Named[], first: number, end: number): Named | 'several' | null {
  const named = mentions
    .slice(firstFrom(mentions, first), firstFrom(mentions, end))
    .filter(({ type, mention }) => type === 'person' && mention.kind === 'name');
  const people = new Set(named.map(({ entity }) => entity));
  return people.size > 1 ? 'several' : (named[0] ?? null);
}
