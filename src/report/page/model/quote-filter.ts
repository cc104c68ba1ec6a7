import type { PageArticle, PageQuote } from '../../page-data.js';
import { fold, hasAll, wordsOf } from '../format/search.js';

/** Says of a speaker filter that it wants the quotes nobody is known to have said. */
export const NOBODY = '(not told)';

/** The parameters of the quotes view; empty ones let everything through. */
export interface QuoteFilter {
  readonly q: string;
  readonly speaker: string;
  readonly publisher: string;
  readonly race: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  /** Least confidence in percent. */
  readonly sure: string;
}
export const FILTER_NAMES = ['q', 'speaker', 'publisher', 'race', 'from', 'to', 'kind', 'sure'] as const;

export const filterFrom = (params: URLSearchParams): QuoteFilter =>
  Object.fromEntries(FILTER_NAMES.map((name) => [name, params.get(name) ?? ''])) as unknown as QuoteFilter;

const folded = new WeakMap<PageQuote, string>();
function foldedOf(quote: PageQuote): string {
  let text = folded.get(quote);
  if (text === undefined) {
    text = fold(`${quote.text} ${quote.speaker ?? ''}`);
    folded.set(quote, text);
  }
  return text;
}

export function filterQuotes(
  quotes: readonly PageQuote[],
  articles: readonly PageArticle[],
  filter: QuoteFilter,
): PageQuote[] {
  const words = wordsOf(filter.q);
  const name = fold(filter.speaker.trim());
  const least = Number(filter.sure || 0) / 100;
  return quotes.filter((quote) => {
    const article = articles[quote.article]!;
    const day = article.published?.slice(0, 10) ?? '';
    return (
      (filter.kind === '' || quote.kind === filter.kind) &&
      (filter.publisher === '' || article.publisher === filter.publisher) &&
      (filter.race === '' || article.races.includes(filter.race)) &&
      (filter.from === '' || day >= filter.from) &&
      (filter.to === '' || (day !== '' && day <= filter.to)) &&
      (least === 0 || (quote.confidence ?? 0) >= least) &&
      (name === '' ||
        (name === NOBODY ? quote.speaker === null : fold(quote.speaker ?? '').includes(name))) &&
      hasAll(foldedOf(quote), words)
    );
  });
}

/** How near a quote is to the words that were said. */
const NEARNESS: Readonly<Record<PageQuote['kind'], number>> = { direct: 0, mixed: 1, indirect: 2 };

/**
 * Quotes by speaker, the most quoted first, and last those whose speaker is not told. Of one speaker those with
 * quotation marks come first: what is only reported is less sure to be a quote at all. Who goes by a pronoun alone
 * comes after those with a name.
 */
export function bySpeaker(quotes: readonly PageQuote[]): PageQuote[] {
  const counts = new Map<string, number>();
  for (const quote of quotes) counts.set(speakerKey(quote), (counts.get(speakerKey(quote)) ?? 0) + 1);
  const rank = (quote: PageQuote): number =>
    quote.speaker === null ? -1 : isNamed(quote.speaker) ? counts.get(speakerKey(quote))! : 0;
  return [...quotes].sort((a, b) => {
    const [one, other] = [speakerKey(a), speakerKey(b)];
    return (
      rank(b) - rank(a) ||
      (one < other ? -1 : one > other ? 1 : 0) ||
      NEARNESS[a.kind] - NEARNESS[b.kind] ||
      a.article - b.article ||
      a.start - b.start
    );
  });
}

const PRONOUNS: ReadonlySet<string> = new Set(
  'he her him i it me she that them they this those us we who you'.split(' '),
);

/** Whether a speaker goes by a name; where the text tells no more than "they", the same word is many people. */
export const isNamed = (speaker: string): boolean => !PRONOUNS.has(fold(speaker));

/** One key a speaker: the person over all articles, else the name. */
export const speakerKey = ({ person, speaker }: PageQuote): string => person ?? speaker ?? '';
