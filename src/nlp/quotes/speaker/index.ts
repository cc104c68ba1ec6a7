import type { Document } from '../../../text/document.js';
import type { Range } from '../../../text/spans.js';
import type { Token } from '../../../text/tokens.js';
import { endOfRuled } from '../../entities/coreference/binding.js';
import type { Entities } from '../../entities/entities.js';
import type { SpeakerFinding } from '../attribution.js';
import { rangeOf } from '../join.js';
import type { Part, Reading } from '../reading.js';
import { slotOf } from '../tagger/words.js';
import { describedBefore } from './described.js';
import { headMentions, isHead, type Named, namedMentions } from './named.js';
import { respondentsOf } from './respondents.js';

const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose']);
const SINGULAR: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);
const PRONOUNS = new Set(
  'i we you they it them us our their its those these one everyone anyone nobody many some others'.split(' '),
);
/** Words for a body named before. */
const BODIES = new Set(
  'group organization organisation association union coalition firm company newspaper magazine agency'.split(
    ' ',
  ),
);
const NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ']);
const DETERMINERS = new Set(['a', 'an', 'the', 'this', 'that', 'these', 'those']);

/** Finds who is meant by source phrases, in the order of the text. */
export function createSpeakerFinder(
  { document, input: { tokens, words } }: Reading,
  entities: Entities,
): (source: Part) => SpeakerFinding {
  const mentions = namedMentions(tokens, entities);
  const quoted = (token: number): boolean => words.stretch[slotOf(tokens[token]!)]! >= 0;
  let last: SpeakerFinding | null = null;
  let lastParagraph = -1;
  const genders = new Map(entities.people.map(({ id, gender }) => [id, gender]));
  return (source) => {
    const phrase = trimmedPhrase(tokens, source);
    const whole = rangeOf(tokens, phrase.first, phrase.end);
    const pronoun = phrase.end - phrase.first === 1 ? SINGULAR.get(tokens[phrase.first]!.lower) : undefined;
    let found = speakerOf(document, tokens, mentions, phrase, whole);
    if (pronoun && !found.entity) {
      const others = namedIn(mentions, phrase.first, endOfRuled(tokens, phrase.first));
      const fits = (id: string | null): boolean =>
        (genders.get(id ?? '') ?? pronoun) === pronoun && !others.has(id);
      // "He won," Finch said. "He will win again," she added: whom no chain holds is the one who spoke last.
      const speaksOn = last?.type === 'person' && source.paragraph - lastParagraph <= 2 && fits(last.entity);
      const meant = speaksOn ? last! : onlyOneBefore('person', tokens, mentions, quoted, phrase.first, fits);
      if (meant) found = { ...found, ...meant, mention: found.mention, source: found.source, type: 'person' };
    }
    if (isBody(tokens, phrase) && !found.entity) {
      const meant = onlyOneBefore('org', tokens, mentions, quoted, phrase.first, () => true);
      if (meant) found = { ...found, ...meant, type: 'org' };
    }
    if (found.type !== 'group') last = found;
    lastParagraph = source.paragraph;
    return found;
  };
}

/** Who is named in a stretch of tokens. */
const namedIn = (mentions: readonly Named[], first: number, end: number): ReadonlySet<string | null> =>
  new Set(
    mentions.filter((named) => named.first >= first && named.first < end).map(({ entity }) => entity.id),
  );

/** "the group". */
const isBody = (tokens: readonly Token[], { first, end }: Phrase): boolean =>
  end - first === 2 && tokens[first]!.lower === 'the' && BODIES.has(tokens[first + 1]!.lower);

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
  for (let i = mentions.length - 1; i >= 0; i--) {
    const named = mentions[i]!;
    if (named.first >= at || named.type !== type || named.mention.kind !== 'name') continue;
    const where = tokens[named.first]!.paragraph;
    if (where < paragraph - 1 || (found && tokens[found.first]!.paragraph !== where)) break;
    if (quoted(named.first) || !fits(named.entity.id) || !isHead(tokens, named, named.first, tokens.length))
      continue;
    if (found && found.entity !== named.entity) return null;
    found = named;
  }
  return found && { entity: found.entity.id, name: found.entity.name };
}

interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** A source without the marks at its edges, and without the "who" at its end. */
function trimmedPhrase(tokens: readonly Token[], { first, end }: Phrase): Phrase {
  let [from, to] = [first, end];
  while (from < to - 1 && tokens[from]!.kind === 'punctuation') from++;
  while (to > from + 1 && tokens[to - 1]!.kind === 'punctuation' && !tokens[to - 1]!.text.startsWith('.'))
    to--;
  if (to > from + 1 && RELATIVES.has(tokens[to - 1]!.lower)) to--;
  return { first: from, end: to };
}

function speakerOf(
  document: Document,
  tokens: readonly Token[],
  mentions: readonly Named[],
  phrase: Phrase,
  source: Range,
): SpeakerFinding {
  const heads = headMentions(tokens, mentions, phrase.first, phrase.end);
  const textOf = ({ start, end }: Range): string => document.text.slice(start, end).replace(/\s+/g, ' ');
  if (heads.length > 1) {
    const range = { start: heads[0]!.mention.start, end: heads.at(-1)!.mention.end };
    return { entity: null, name: textOf(range), type: 'group', mention: range, source };
  }
  const head =
    heads[0] ??
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
  const { lower } = tokens[phrase.first]!;
  if (phrase.end - phrase.first === 1 && (SINGULAR.has(lower) || PRONOUNS.has(lower)))
    return {
      entity: null,
      name: textOf(source),
      type: SINGULAR.has(lower) || lower === 'i' ? 'person' : 'group',
      mention: source,
      source,
    };
  const noun = antecedentOf(tokens, phrase) ?? nounPhrase(tokens, phrase);
  const group = respondentsOf(tokens, phrase);
  if (group) {
    const name = textOf(rangeOf(tokens, group.first, group.end));
    return { entity: null, name, type: 'group', mention: noun, source };
  }
  return { entity: null, name: textOf(noun), type: 'group', mention: noun, source };
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
  const before = mentions.findLast(
    (named) => named.end <= first && tokens[named.first]!.sentence === sentence,
  );
  if (!before) return null;
  for (let i = before.end; i < first; i++)
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'NOUN') return null;
  return before;
}

/** "went to the moderator, who said": the noun that "who" stands for. */
function antecedentOf(tokens: readonly Token[], { first, end }: Phrase): Range | null {
  if (end - first > 1 || !RELATIVES.has(tokens[first]!.lower)) return null;
  const past = tokens[first - 1]?.text === ',' ? first - 1 : first;
  let from = past;
  while (from > 0 && NOUN_PHRASE.has(tokens[from - 1]!.pos)) from--;
  if (from === past || tokens[past - 1]!.pos === 'ADJ') return null;
  return rangeOf(tokens, tokens[from - 1]?.pos === 'DET' ? from - 1 : from, past);
}

/** The words for a speaker without a name up to what only tells more of them: "officials, who asked not to be named". */
function nounPhrase(tokens: readonly Token[], { first, end }: Phrase): Range {
  let from = first;
  while (from < end - 1 && DETERMINERS.has(tokens[from]!.lower)) from++;
  let to = from + 1;
  while (to < end && tokens[to]!.text !== ',' && !RELATIVES.has(tokens[to]!.lower)) to++;
  return rangeOf(tokens, first === from ? from : first, to);
}
