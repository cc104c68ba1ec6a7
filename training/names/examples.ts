import {
  extractFeatures,
  MOST_FEATURES,
  readTaggerInput,
  type TaggerInput,
} from '../../src/nlp/names/features.js';
import { labelOf, OUTSIDE } from '../../src/nlp/names/labels.js';
import { findSegments, type Segment } from '../../src/nlp/names/segments.js';
import { tokenize } from '../../src/nlp/tokens/index.js';
import { createDocument } from '../../src/text/document.js';
import { firstTokenAt, type Token } from '../../src/text/tokens.js';
import type { Annotated, AnnotatedName } from './corpora.js';

/** A document ready for training: where names can stand, what is seen there, and the right labels. */
export interface Example {
  readonly id: string;
  readonly input: TaggerInput;
  readonly segments: readonly Segment[];
  readonly names: readonly AnnotatedName[];
  /** Labels of all tokens. */
  readonly labels: Uint8Array;
  /** How much a mistake here counts. */
  readonly weight: number;
}

export function toExample({ id, text, names }: Annotated, weight: number): Example {
  const document = createDocument({ title: null, text, captions: [], published: null });
  const tokenized = tokenize(document);
  const segments = findSegments(tokenized);
  const input = readTaggerInput(tokenized, segments);
  return { id, input, segments, names, labels: labelsOf(tokenized.tokens, names, segments), weight };
}

/** A name that begins or ends inside a token is cut to whole tokens; what lies outside all segments is out of reach. */
function labelsOf(
  tokens: readonly Token[],
  names: readonly AnnotatedName[],
  segments: readonly Segment[],
): Uint8Array {
  const inside = new Uint32Array(tokens.length);
  // Numbered, so that no name runs from one segment into the next.
  for (const [n, { first, end }] of segments.entries()) inside.fill(n + 1, first, end);
  const labels = new Uint8Array(tokens.length).fill(OUTSIDE);
  for (const { start, end, type } of names) {
    let first = firstTokenAt(tokens, start);
    if (first < tokens.length && tokens[first]!.start < start) first++;
    while (first < tokens.length && !inside[first] && tokens[first]!.start < end) first++;
    let last = first;
    while (last < tokens.length && tokens[last]!.end <= end && inside[last] === inside[first]) last++;
    if (!inside[first]) continue;
    for (let i = first; i < last; i++) labels[i] = labelOf(type, i - first, last - first);
  }
  return labels;
}

/** Features and labels of one segment: rows of the weights, `counts[i]` for the i-th word. */
export interface Sequence {
  readonly rows: Uint32Array;
  readonly counts: Uint8Array;
  readonly labels: Uint8Array;
  readonly weight: number;
}

const buffer = new Uint32Array(MOST_FEATURES);

export function toSequences({ input, segments, labels, weight }: Example, mask: number): Sequence[] {
  return segments.map((segment) => {
    const rows: number[] = [];
    const counts: number[] = [];
    for (let i = segment.first; i < segment.end; i++) {
      const count = extractFeatures(input, segment, i, buffer);
      counts.push(count);
      for (let f = 0; f < count; f++) rows.push(buffer[f]! & mask);
    }
    return {
      rows: Uint32Array.from(rows),
      counts: Uint8Array.from(counts),
      labels: labels.slice(segment.first, segment.end),
      weight,
    };
  });
}
