import { classOf, type NameClass, OUTSIDE } from './labels.js';
import type { Segment } from './segments.js';

/**
 * Tokens `[first, end)` that the tagger takes for one name. Rules write a changed one field by field: made by spreading
 * another it would be an object of a second kind to V8, and whatever reads names would be compiled again.
 */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly type: NameClass;
}

/** Joins the labels of a segment into spans; a name that is left open ends with the segment. */
export function spansOf(segment: Segment, labels: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = [];
  let start = -1;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) {
      start = -1;
      continue;
    }
    const place = (label - 1) & 3;
    if (place === 0 || place === 3) start = i;
    const closes = place >= 2 || i === labels.length - 1;
    if (closes && start >= 0) {
      spans.push({ first: segment.first + start, end: segment.first + i + 1, type: classOf(label)! });
      start = -1;
    }
  }
  return spans;
}
