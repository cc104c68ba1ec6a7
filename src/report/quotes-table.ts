import type { ArticleRecord, Span } from '../schema/index.js';
import { CodePoints } from '../text/code-points.js';
import type { Cell } from './csv.js';
import { RawCodePoints } from './raw-code-points.js';

export const QUOTE_COLUMNS = [
  'article',
  'publisher',
  'published',
  'quote',
  'kind',
  'speaker',
  'speaker_id',
  'speaker_type',
  'speaker_role',
  'speaker_party',
  'cue',
  'text',
  'exact',
  'sentence_before',
  'sentence_after',
  'in',
  'start_cp',
  'end_cp',
  'raw_start_cp',
  'raw_end_cp',
  'confidence',
  'corrected',
] as const;

/**
 * A row a quote; offsets count code points of the text that `in` names (empty: the cleaned text), and of the raw text.
 */
export function quoteRows(record: ArticleRecord): Cell[][] {
  const { id, meta, quotes, people, roles } = record;
  const points = new Map<string | undefined, CodePoints>();
  const raw = new RawCodePoints(record);
  const sentences = sentencesByPlace(record);
  const titles = titlesByPerson(roles);
  return quotes.map((quote) => {
    const text = textIn(record, quote.in);
    const count = points.get(quote.in) ?? new CodePoints(text);
    points.set(quote.in, count);
    const { speaker } = quote;
    const person = speaker?.entity ? people.find((one) => one.id === speaker.entity) : undefined;
    const [before, after] = neighbours(sentences.get(quote.in) ?? [], quote);
    const rawRange = raw.range(mapOf(record, quote.in), quote);
    return [
      id,
      meta.publisher,
      meta.published,
      quote.id,
      quote.kind,
      speaker?.name,
      speaker?.entity,
      speaker?.type,
      (person && titles.get(person.id)) ?? '',
      person?.party,
      quote.cue?.text,
      quote.text,
      quote.verbatim.map((stretch) => stretch.text).join(' | '),
      before && text.slice(before.start, before.end),
      after && text.slice(after.start, after.end),
      quote.in,
      count.at(quote.start),
      count.at(quote.end),
      rawRange?.start,
      rawRange?.end,
      quote.confidence,
      quote.corrected,
    ];
  });
}

function textIn({ text, meta, media }: ArticleRecord, place: string | undefined): string {
  if (place === undefined) return text;
  return place === 'title' ? (meta.title ?? '') : media[Number(place.split('/')[1])]!.text;
}

/** A title was never part of the raw text. */
function mapOf({ textMap, media }: ArticleRecord, place: string | undefined): ArticleRecord['textMap'] {
  if (place === undefined) return textMap;
  return place === 'title' ? [] : media[Number(place.split('/')[1])]!.textMap;
}

function sentencesByPlace({ sentences }: ArticleRecord): ReadonlyMap<string | undefined, readonly Span[]> {
  const places = new Map<string | undefined, Span[]>();
  for (const sentence of sentences) {
    const others = places.get(sentence.in);
    if (others) others.push(sentence);
    else places.set(sentence.in, [sentence]);
  }
  return places;
}

/** The different titles of each person who has any, with semicolons between. */
function titlesByPerson(roles: ArticleRecord['roles']): ReadonlyMap<string, string> {
  const titles = new Map<string, Set<string>>();
  for (const { person, title } of roles) {
    const others = titles.get(person);
    if (others) others.add(title);
    else titles.set(person, new Set([title]));
  }
  return new Map([...titles].map(([person, held]) => [person, [...held].join('; ')]));
}

/** The last sentence that ends before a quote and the first that begins after it. */
function neighbours(
  sentences: readonly Span[],
  quote: ArticleRecord['quotes'][number],
): [Span | undefined, Span | undefined] {
  let before = sentences.length - 1;
  while (before >= 0 && sentences[before]!.end > quote.start) before--;
  let after = 0;
  while (after < sentences.length && sentences[after]!.start < quote.end) after++;
  return [sentences[before], sentences[after]];
}
