import type { ArticleRecord } from '../schema/index.js';
import { CodePoints } from './code-points.js';
import type { Range } from './spans.js';

/** The text that the offsets of a span count in: the cleaned text, the title or a caption; null where there is none such. */
export function textIn({ text, meta, media }: ArticleRecord, place: string | undefined): string | null {
  if (place === undefined) return text;
  if (place === 'title') return meta.title;
  return media[Number(place.slice('media/'.length))]?.text ?? null;
}

/** A span with its offsets counted in Unicode code points. */
export interface CodePointSpan {
  readonly startCp: number;
  readonly endCp: number;
}

/** Counts the offsets of one record's spans in code points, in whatever text they lie. */
export function codePointsOf(
  record: ArticleRecord,
): (span: Range & { in?: string | undefined }) => CodePointSpan {
  const known = new Map<string | undefined, CodePoints>();
  return ({ start, end, in: place }) => {
    let points = known.get(place);
    if (!points) {
      points = new CodePoints(textIn(record, place) ?? '');
      known.set(place, points);
    }
    return { startCp: points.at(start), endCp: points.at(end) };
  };
}
