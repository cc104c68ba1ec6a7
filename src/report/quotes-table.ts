import type { ArticleRecord } from '../schema/index.js';
import { CodePoints } from '../text/code-points.js';
import type { Cell } from './csv.js';

export const QUOTE_COLUMNS = [
  'article',
  'publisher',
  'published',
  'quote',
  'kind',
  'speaker',
  'speaker_id',
  'speaker_type',
  'cue',
  'text',
  'in',
  'start_cp',
  'end_cp',
  'confidence',
  'corrected',
] as const;

/** A row a quote; offsets count code points of the text that `in` names (empty: the cleaned text). */
export function quoteRows(record: ArticleRecord): Cell[][] {
  const { id, meta, text, media, quotes } = record;
  const textOf = (place: string | undefined): string =>
    place === undefined
      ? text
      : place === 'title'
        ? (meta.title ?? '')
        : media[Number(place.split('/')[1])]!.text;
  const points = new Map<string | undefined, CodePoints>();
  return quotes.map((quote) => {
    const count = points.get(quote.in) ?? new CodePoints(textOf(quote.in));
    points.set(quote.in, count);
    return [
      id,
      meta.publisher,
      meta.published,
      quote.id,
      quote.kind,
      quote.speaker?.name,
      quote.speaker?.entity,
      quote.speaker?.type,
      quote.cue?.text,
      quote.text,
      quote.in,
      count.at(quote.start),
      count.at(quote.end),
      quote.confidence,
      quote.corrected,
    ];
  });
}
