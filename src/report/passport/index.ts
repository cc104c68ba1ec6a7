import type { ArticleRecord, Quote } from '../../schema/index.js';
import { type Departure, type DiffPart, departureOf, diffWords } from './word-diff.js';
import { type QuotedWord, wordsOf } from './words.js';

/** One place where an outlet prints the words. */
export interface Occurrence {
  readonly article: string;
  readonly quote: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly speaker: string | null;
  readonly start: number;
  readonly end: number;
  readonly confidence: number | null;
  /** Articles that print the very same paragraph: wire copies, which count as one. */
  readonly copies: readonly string[];
}

/** The words in one wording, and who prints them so. */
export interface Variant {
  readonly text: string;
  readonly departure: Departure;
  /** From the words of the passport to these. */
  readonly diff: readonly DiffPart[];
  readonly occurrences: readonly Occurrence[];
}

export type Alarm = 'different words' | 'different speakers';

/** One utterance over all articles that print it. */
export interface Passport {
  readonly words: string;
  readonly firstSeen: Pick<Occurrence, 'article' | 'quote' | 'publisher' | 'published'>;
  readonly speakers: readonly string[];
  /** How many articles print it on their own account. */
  readonly outlets: number;
  /** What a fact-checker should look at first. */
  readonly alarms: readonly Alarm[];
  readonly variants: readonly Variant[];
}

/** One stretch of quoted words of one article, with all that is compared. */
export interface PassportStretch {
  readonly text: string;
  readonly words: readonly QuotedWord[];
  readonly shingles: ReadonlySet<string>;
  readonly context: string;
  readonly occurrence: Omit<Occurrence, 'copies'>;
}

/** So many words in a row, shared by two quotes, make them worth comparing. */
const SHINGLE = 4;
/** The share of the shorter one's shingles that two wordings of one utterance have in common, at least. */
const LEAST_SHARED = 0.4;
/** Words that more quotes than these share are a stock phrase. */
const MOST_SHARING = 200;

/**
 * Brings together the same words over all articles. Utterances whose words differ inside the quotation marks, or
 * that are given to different speakers, come first, then those that most outlets print.
 */
export function quotePassports(stretches: readonly PassportStretch[]): Passport[] {
  return clusters(stretches)
    .filter((cluster) => new Set(cluster.map(({ occurrence }) => occurrence.article)).size > 1)
    .map(toPassport)
    .sort(
      (a, b) =>
        b.alarms.length - a.alarms.length ||
        b.outlets - a.outlets ||
        compare(a.firstSeen.published ?? '9', b.firstSeen.published ?? '9') ||
        compare(a.words, b.words),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The quoted words of an article that are long enough to be known again. */
export function passportStretches(record: ArticleRecord): PassportStretch[] {
  const { id, meta, text, quotes } = record;
  return quotes.flatMap((quote: Quote) =>
    quote.verbatim.flatMap((part) => {
      const words = wordsOf(part.text);
      if (words.length < SHINGLE || part.in !== undefined) return [];
      const occurrence = {
        article: id,
        quote: quote.id,
        publisher: meta.publisher,
        published: meta.published,
        speaker: quote.speaker?.name ?? null,
        start: part.start,
        end: part.end,
        confidence: quote.confidence,
      };
      return [
        { text: part.text, words, shingles: shinglesOf(words), context: paragraphAt(text, part), occurrence },
      ];
    }),
  );
}

function paragraphAt(text: string, { start, end }: { start: number; end: number }): string {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to < 0 ? text.length : to).trim();
}

function shinglesOf(words: readonly QuotedWord[]): Set<string> {
  const shingles = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const part = words.slice(i, i + SHINGLE);
    shingles.add(part.map(({ plain }) => plain).join(' '));
  }
  return shingles;
}

/** Groups of stretches that print one utterance, in the order of their first member. */
function clusters(stretches: readonly PassportStretch[]): PassportStretch[][] {
  const byShingle = new Map<string, number[]>();
  for (const [i, { shingles }] of stretches.entries()) {
    for (const shingle of shingles) {
      const list = byShingle.get(shingle);
      if (list) list.push(i);
      else byShingle.set(shingle, [i]);
    }
  }
  const parent = stretches.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const [i, { shingles }] of stretches.entries()) {
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const list = byShingle.get(shingle)!;
      if (list.length > MOST_SHARING) continue;
      for (const other of list) if (other < i) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const least = Math.min(shingles.size, stretches[other]!.shingles.size);
      if (count < LEAST_SHARED * least) continue;
      const [a, b] = [rootOf(i), rootOf(other)];
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const groups = new Map<number, PassportStretch[]>();
  for (const [i, stretch] of stretches.entries()) {
    const root = rootOf(i);
    const group = groups.get(root);
    if (group) group.push(stretch);
    else groups.set(root, [stretch]);
  }
  return [...groups.values()];
}

function toPassport(cluster: readonly PassportStretch[]): Passport {
  const inTime = [...cluster].sort(
    (a, b) =>
      compare(a.occurrence.published ?? '9', b.occurrence.published ?? '9') ||
      compare(a.occurrence.article, b.occurrence.article) ||
      a.occurrence.start - b.occurrence.start,
  );
  // The fullest wording is what others cut from; of equally full ones the first printed.
  const fullest = inTime.reduce((best, stretch) =>
    stretch.words.length > best.words.length ? stretch : best,
  );
  const byWording = new Map<string, PassportStretch[]>();
  for (const stretch of inTime) {
    const key = stretch.words.map(({ plain }) => plain).join(' ');
    const list = byWording.get(key);
    if (list) list.push(stretch);
    else byWording.set(key, [stretch]);
  }
  const variants = [...byWording.values()].map((list): Variant => {
    const { text, words } = list[0]!;
    const diff = diffWords(fullest.words, words);
    return { text, departure: departureOf(diff, words), diff, occurrences: withoutCopies(list) };
  });
  const speakers = [...new Set(inTime.flatMap(({ occurrence }) => occurrence.speaker ?? []))];
  const { article, quote, publisher, published } = inTime[0]!.occurrence;
  const alarms: Alarm[] = [];
  if (variants.some(({ departure }) => departure === 'reworded' || departure === 'joined'))
    alarms.push('different words');
  if (areDifferent(speakers)) alarms.push('different speakers');
  return {
    words: fullest.text,
    firstSeen: { article, quote, publisher, published },
    speakers,
    outlets: variants.reduce((sum, { occurrences }) => sum + occurrences.length, 0),
    alarms,
    variants,
  };
}

/** "Finch" and "Ada Finch" are one; "he" is nobody in particular. */
function areDifferent(speakers: readonly string[]): boolean {
  const names = speakers.filter((name) => /^\p{Lu}/u.test(name) && name.length > 2);
  const lastNames = new Set(names.map((name) => name.split(' ').at(-1)!.toLowerCase()));
  return lastNames.size > 1;
}

/** The first print of each paragraph, with the articles that copy it. */
function withoutCopies(stretches: readonly PassportStretch[]): Occurrence[] {
  const byContext = new Map<string, PassportStretch[]>();
  for (const stretch of stretches) {
    const list = byContext.get(stretch.context);
    if (list) list.push(stretch);
    else byContext.set(stretch.context, [stretch]);
  }
  return [...byContext.values()].map(([first, ...rest]) => ({
    ...first!.occurrence,
    copies: [...new Set(rest.map(({ occurrence }) => occurrence.article))],
  }));
}
