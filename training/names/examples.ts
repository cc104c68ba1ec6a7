import { MOST_FEATURES } from '../../src/model/sequence/index.js';
import { extractFeatures, readTaggerInput, type TaggerInput } from '../../src/nlp/names/features.js';
import { labelOf, OUTSIDE } from '../../src/nlp/names/labels.js';
import { NAME_RULES } from '../../src/nlp/names/rules/index.js';
import { findSegments, type Segment } from '../../src/nlp/names/segments.js';
import type { NameSpan } from '../../src/nlp/names/spans.js';
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

export interface ExampleOptions {
  /** How much a mistake here counts. */
  readonly weight: number;
  /** Silver labels are put right by the rules and by the rest of the document first; headlines are left out. */
  readonly silver?: boolean;
}

export function toExample(
  { id, text, names }: Annotated,
  { weight, silver = false }: ExampleOptions,
): Example {
  const document = createDocument({ title: null, text, captions: [], published: null });
  const tokenized = tokenize(document);
  const all = findSegments(tokenized);
  const input = readTaggerInput(tokenized, all);
  const { tokens, signs, forms } = tokenized;
  let spans = toSpans(tokens, names);
  if (silver) {
    const context = { document, tokens, signs, forms, cases: input.cases };
    for (const rule of NAME_RULES) spans = rule(spans, context);
  }
  const segments = silver ? all.filter(({ first }) => input.cases[tokens[first]!.sentence] === 'plain') : all;
  return { id, input, segments, names, labels: labelsOf(tokens.length, spans, all), weight };
}

/** Names as whole tokens; what begins or ends inside a token is cut. */
function toSpans(tokens: readonly Token[], names: readonly AnnotatedName[]): NameSpan[] {
  return names.flatMap(({ start, end, type }) => {
    let first = firstTokenAt(tokens, start);
    if (first < tokens.length && tokens[first]!.start < start) first++;
    let last = first;
    while (
      last < tokens.length &&
      tokens[last]!.end <= end &&
      tokens[last]!.sentence === tokens[first]!.sentence
    )
      last++;
    return last > first ? [{ first, end: last, type }] : [];
  });
}

/** What lies outside all segments is out of reach; a name that leaves its segment is cut there. */
function labelsOf(length: number, spans: readonly NameSpan[], segments: readonly Segment[]): Uint8Array {
  const inside = new Uint32Array(length);
  for (const [n, { first, end }] of segments.entries()) inside.fill(n + 1, first, end);
  const labels = new Uint8Array(length).fill(OUTSIDE);
  for (const span of spans) {
    let { first } = span;
    while (first < span.end && !inside[first]) first++;
    let end = first;
    while (end < span.end && inside[end] === inside[first]) end++;
    for (let i = first; i < end; i++) labels[i] = labelOf(span.type, i - first, end - first);
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

const buffer = new Int32Array(MOST_FEATURES);

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
