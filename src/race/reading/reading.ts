import type { DateMention } from '../../nlp/dates/date.js';
import type {
  EntityMention,
  LocatedPlace,
  OrganizationEntity,
  PersonEntity,
} from '../../nlp/entities/entities.js';
import type { NumberMention } from '../../nlp/numbers/number.js';
import type { Analysis } from '../../nlp/pipeline.js';
import type { Attribution } from '../../nlp/quotes/attribution.js';
import type { Document } from '../../text/document.js';
import { zoneAt } from '../../text/document.js';
import { lastStartingAt, type Range } from '../../text/spans.js';
import { firstTokenAt, type Sentence, type Token } from '../../text/tokens.js';
import { carriedOn } from './carried-on.js';
import { findTriggers, type Triggers } from './triggers.js';

/** A mention of something, with its tokens `[firstToken, endToken)`. */
export interface At<T> extends EntityMention {
  readonly of: T;
  readonly firstToken: number;
  readonly endToken: number;
}

export type PersonAt = At<PersonEntity>;
export type OrganizationAt = At<OrganizationEntity>;
export type PlaceAt = At<LocatedPlace>;

/** A sentence with all that was found in it, each list in the order of the text. */
export interface SentenceReading extends Sentence {
  readonly index: number;
  readonly zone: 'title' | 'text' | 'caption';
  readonly people: readonly PersonAt[];
  readonly organizations: readonly OrganizationAt[];
  readonly places: readonly PlaceAt[];
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
}

/** An article as the finders of facts read it. */
export interface Reading {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceReading[];
  readonly people: readonly PersonEntity[];
  readonly organizations: readonly OrganizationEntity[];
  readonly places: readonly LocatedPlace[];
  /** The quotes, in order of their starts. */
  readonly quotes: readonly Attribution[];
  readonly triggers: Triggers;
  readonly analysis: Analysis;
}

export function readAnalysis(analysis: Analysis): Reading {
  const { document, tokenized, entities, numbers, dates, quotes } = analysis;
  const { tokens, sentences } = tokenized;
  const known = placed(entities.people, tokens);
  const pollsters = namesOfPolls(known, tokens);
  const people = inSentences(
    known.filter(({ of }) => !pollsters.has(of.id)),
    tokens,
    sentences.length,
  );
  for (const [index, sentence] of sentences.entries()) {
    // The first in the text of those that a sentence names opens it, if anybody does.
    const [first] = people[index]!;
    if (first && first.firstToken <= sentence.firstToken + 1) continue;
    const goesOn = carriedOn(tokens, sentence, () => people.slice(paragraphStart(sentences, index), index));
    if (goesOn) people[index] = [goesOn, ...people[index]!];
  }
  const organizations = inSentences(placed(entities.organizations, tokens), tokens, sentences.length);
  const places = inSentences(placed(entities.places, tokens), tokens, sentences.length);
  const numbersIn = inSentences(numbers, tokens, sentences.length);
  const datesIn = inSentences(dates, tokens, sentences.length);
  return {
    document,
    tokens,
    analysis,
    people: entities.people.filter(({ id }) => !pollsters.has(id)),
    organizations: entities.organizations,
    places: entities.places,
    quotes: quotes.quotes,
    triggers: findTriggers(tokenized),
    sentences: sentences.map((sentence, index) => {
      const zone = zoneAt(document, sentence.start).in;
      return {
        start: sentence.start,
        end: sentence.end,
        firstToken: sentence.firstToken,
        endToken: sentence.endToken,
        paragraph: sentence.paragraph,
        index,
        zone: zone === null ? 'text' : zone === 'title' ? 'title' : 'caption',
        people: people[index]!,
        organizations: organizations[index]!,
        places: places[index]!,
        numbers: numbersIn[index]!,
        dates: datesIn[index]!,
      };
    }),
  };
}

const POLLS = new Set(['poll', 'polls', 'survey', 'surveys', 'polling']);

/** "a Harlan-Pike poll": what is named before polls, and never by itself, is no person. */
function namesOfPolls(people: readonly PersonAt[], tokens: readonly Token[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { of, kind, endToken } of people)
    if (kind === 'name' && !POLLS.has(tokens[endToken]?.lower ?? '')) named.add(of.id);
  return new Set(people.map(({ of }) => of.id).filter((id) => !named.has(id)));
}

function paragraphStart(sentences: readonly Sentence[], index: number): number {
  let first = index;
  while (first > 0 && sentences[first - 1]!.paragraph === sentences[index]!.paragraph) first--;
  return first;
}

/** All mentions of some entities, in the order of the text. */
function placed<T extends { readonly mentions: readonly EntityMention[] }>(
  entities: readonly T[],
  tokens: readonly Token[],
): At<T>[] {
  const found: At<T>[] = [];
  for (const of of entities)
    for (const { start, end, kind } of of.mentions) {
      const firstToken = firstTokenAt(tokens, start);
      let endToken = firstToken + 1;
      while (endToken < tokens.length && tokens[endToken]!.start < end) endToken++;
      found.push({ start, end, kind, of, firstToken, endToken });
    }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function inSentences<T extends { readonly firstToken: number }>(
  items: readonly T[],
  tokens: readonly Token[],
  count: number,
): T[][] {
  // One empty list for all that have none: most sentences do.
  const none: T[] = [];
  const lists = new Array<T[]>(count).fill(none);
  for (const item of items) {
    const sentence = tokens[item.firstToken]?.sentence;
    if (sentence === undefined) continue;
    if (lists[sentence] === none) lists[sentence] = [item];
    else lists[sentence]!.push(item);
  }
  return lists;
}

/** The quote whose reported words hold a range; null where the article itself says it. */
export function quoteAround({ quotes }: Reading, range: Range): Attribution | null {
  // Quotes are few and short: the last that begins before the range, and one more for pieces that interlock.
  const last = lastStartingAt(quotes, range.start);
  for (let i = last; i >= Math.max(0, last - 3); i--) {
    const quote = quotes[i]!;
    if (quote.content.some((piece) => piece.start <= range.start && range.end <= piece.end)) return quote;
  }
  return null;
}

/** The sentence that holds a token. */
export const sentenceOf = ({ sentences, tokens }: Reading, token: number): SentenceReading =>
  sentences[tokens[token]!.sentence]!;
