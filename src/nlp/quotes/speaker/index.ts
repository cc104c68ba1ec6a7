import type { Document } from '../../../text/document.js';
import type { Token } from '../../../text/tokens.js';
import { kindOfHead } from '../../entities/coreference/anaphors.js';
import { endOfRuled } from '../../entities/coreference/binding.js';
import { titlesByPerson } from '../../entities/coreference/told.js';
import type { Entities } from '../../entities/entities.js';
import type { SpeakerFinding } from '../attribution.js';
import type { Part, Reading } from '../reading.js';
import { slotOf } from '../tagger/words.js';
import { carriedOn, type LastSpeaker } from './carried-on.js';
import { describedBefore } from './described.js';
import { firstFrom, headMentions, isHead, type Named, namedMentions } from './named.js';
import { antecedentOf, nounPhrase, type Phrase, RELATIVES, rangeOfPhrase, trimmedPhrase } from './phrase.js';
import { withPossessors } from './possessors.js';
import { isPronoun, SINGULAR } from './pronouns.js';
import { respondentsOf } from './respondents.js';
import { canBeCalled, subjectBefore } from './subject-before.js';
import { authorBefore, authorOf, payerOf } from './works.js';

/** Words for a body named before. */
const BODIES = new Set(
  'group organization organisation association union coalition firm company newspaper magazine agency'.split(
    ' ',
  ),
);

/** Finds who is meant by source phrases, in the order of the text. */
export function createSpeakerFinder(
  { document, input: { tokens, words } }: Reading,
  entities: Entities,
): (source: Part) => SpeakerFinding {
  const mentions = namedMentions(tokens, entities);
  const quoted = (token: number): boolean => words.stretch[slotOf(tokens[token]!)]! >= 0;
  /** Who spoke last, and the last of them who is a person or a body by name. */
  let last: LastSpeaker | null = null;
  let lastNamed: SpeakerFinding | null = null;
  const genders = new Map(entities.people.map(({ id, gender }) => [id, gender]));
  return (source) => {
    const phrase = trimmedPhrase(tokens, source);
    let found = speakerOf(document, tokens, mentions, phrase);
    const meant = last && carriedOn(tokens, mentions, quoted, phrase, last);
    const pronoun = phrase.end - phrase.first === 1 ? SINGULAR.get(tokens[phrase.first]!.lower) : undefined;
    if (meant) found = { ...found, ...meant };
    else if (pronoun && !found.entity) {
      const others = namedIn(mentions, phrase.first, endOfRuled(tokens, phrase.first));
      const fits = (id: string | null): boolean =>
        (genders.get(id ?? '') ?? pronoun) === pronoun && !others.has(id);
      // "He won," Finch said. "He will win again," she added: whom no chain holds is the one who spoke last.
      const speaksOn =
        lastNamed?.type === 'person' && source.paragraph - last!.paragraph <= 2 && fits(lastNamed.entity);
      const other = speaksOn
        ? lastNamed!
        : onlyOneBefore('person', tokens, mentions, quoted, phrase.first, fits);
      if (other) found = { ...found, entity: other.entity, name: other.name, type: 'person' };
    } else if (isBody(tokens, phrase) && !found.entity) {
      const body = onlyOneBefore('org', tokens, mentions, quoted, phrase.first, () => true);
      if (body) found = { ...found, ...body, type: 'org' };
    } else if (isPerson(tokens, phrase) && !found.entity) {
      const subject = subjectBefore(tokens, mentions, quoted, phrase.first);
      const person = subject && entities.people.find(({ id }) => id === subject.entity.id);
      if (
        person &&
        canBeCalled(person, tokens.slice(phrase.first, phrase.end), titlesByPerson(entities.roles))
      )
        found = { ...found, entity: person.id, name: person.name, type: 'person' };
    } else if (isIt(tokens, phrase)) {
      const author = authorBefore(tokens, mentions, quoted, phrase.first);
      if (author) found = { ...found, entity: author.entity.id, name: author.entity.name, type: author.type };
    }
    if (found.type !== 'group') lastNamed = found;
    last = {
      finding: found,
      phrase: meant ? last!.phrase : phrase,
      end: phrase.end,
      paragraph: source.paragraph,
    };
    return found;
  };
}

/** Who is named in a stretch of tokens. */
function namedIn(mentions: readonly Named[], first: number, end: number): ReadonlySet<string | null> {
  const found = new Set<string | null>();
  for (let i = firstFrom(mentions, first); i < mentions.length && mentions[i]!.first < end; i++)
    found.add(mentions[i]!.entity.id);
  return found;
}

/** "the group". */
const isBody = (tokens: readonly Token[], { first, end }: Phrase): boolean =>
  end - first === 2 && tokens[first]!.lower === 'the' && BODIES.has(tokens[first + 1]!.lower);

/** "the Gary pastor", "the former congressman". */
const isPerson = (tokens: readonly Token[], { first, end }: Phrase): boolean =>
  end - first > 1 && tokens[first]!.lower === 'the' && kindOfHead(tokens[end - 1]!.lower) !== null;

const isIt = (tokens: readonly Token[], { first, end }: Phrase): boolean =>
  end - first === 1 && tokens[first]!.lower === 'it';

/** The one person or body that the nearest paragraph to name any that fits is about; null where it names more than one. */
function onlyOneBefore(
  type: Named['type'],
  tokens: readonly Token[],
  mentions: readonly Named[],
  quoted: (token: number) => boolean,
  at: number,
  fits: (id: string) => boolean,
): { entity: string; name: string } | null {
  const { paragraph } = tokens[at]!;
  let found: Named | null = null;
  for (let i = firstFrom(mentions, at) - 1; i >= 0; i--) {
    const named = mentions[i]!;
    const where = tokens[named.first]!.paragraph;
    if (where < paragraph - 1) break;
    if (named.type !== type || named.mention.kind !== 'name') continue;
    if (found && tokens[found.first]!.paragraph !== where) break;
    if (quoted(named.first) || !fits(named.entity.id) || !isHead(tokens, named, named.first, tokens.length))
      continue;
    if (found && found.entity !== named.entity) return null;
    found = named;
  }
  return found && { entity: found.entity.id, name: found.entity.name };
}

function speakerOf(
  document: Document,
  tokens: readonly Token[],
  mentions: readonly Named[],
  phrase: Phrase,
): SpeakerFinding {
  const source = rangeOfPhrase(tokens, phrase);
  const payer = payerOf(tokens, phrase);
  const { first, end } = payer ?? withWholeNames(mentions, phrase);
  const heads = headMentions(tokens, mentions, first, end);
  if (heads.length > 1) {
    const mention = { start: heads[0]!.mention.start, end: heads.at(-1)!.mention.end };
    return { entity: null, name: listOf(heads), type: 'group', mention, source };
  }
  const head =
    heads[0] ??
    authorOf(tokens, mentions, phrase) ??
    relativeHead(tokens, mentions, phrase) ??
    (opensRelative(tokens, phrase) ? describedBefore(tokens, mentions, phrase.first) : null);
  if (head) {
    const { start, end } = head.mention;
    const inside = start >= source.start && end <= source.end;
    return {
      entity: head.entity.id,
      name: head.entity.name,
      type: head.type,
      mention: inside ? { start, end } : source,
      source,
    };
  }
  const wordsOf = (part: Phrase): string => withPossessors(document.text, tokens, mentions, part);
  const { lower } = tokens[phrase.first]!;
  if (phrase.end - phrase.first === 1 && isPronoun(lower))
    return {
      entity: null,
      name: wordsOf(phrase),
      type: SINGULAR.has(lower) || lower === 'i' ? 'person' : 'group',
      mention: source,
      source,
    };
  const noun = payer ?? antecedentOf(tokens, phrase) ?? nounPhrase(tokens, phrase);
  const name = wordsOf(respondentsOf(tokens, phrase) ?? noun);
  return { entity: null, name, type: 'group', mention: rangeOfPhrase(tokens, noun), source };
}

/** “…,” Grant Roe answered: a source of which the model took a part of the name for a verb. */
function withWholeNames(mentions: readonly Named[], { first, end }: Phrase): Phrase {
  const at = firstFrom(mentions, first) - 1;
  const named = at < 0 ? undefined : mentions[at];
  return named && named.end > first && named.end <= end ? { first: named.first, end } : { first, end };
}

/** "Ada Finch, Bo Roe and Cy Lund", as fully as the text names them. */
function listOf(heads: readonly Named[]): string {
  const names = heads.map(({ entity }) => entity.name);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "a lawyer who said", of which a source may be either part. */
const opensRelative = (tokens: readonly Token[], { first, end }: Phrase): boolean =>
  RELATIVES.has(tokens[end]?.lower ?? '') || (end - first === 1 && RELATIVES.has(tokens[first]!.lower));

/** "Finch, who said …": the one named right before. */
function relativeHead(
  tokens: readonly Token[],
  mentions: readonly Named[],
  { first, end }: Phrase,
): Named | null {
  if (end - first > 1 || !RELATIVES.has(tokens[first]!.lower)) return null;
  const sentence = tokens[first]!.sentence;
  const before = lastBefore(mentions, first);
  if (!before || tokens[before.first]!.sentence !== sentence) return null;
  for (let i = before.end; i < first; i++)
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'NOUN') return null;
  return before;
}

function lastBefore(mentions: readonly Named[], token: number): Named | undefined {
  let i = firstFrom(mentions, token) - 1;
  while (i >= 0 && mentions[i]!.end > token) i--;
  return mentions[i];
}
