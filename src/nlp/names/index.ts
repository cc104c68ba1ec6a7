import type { Document } from '../../text/document.js';
import { inEach, oneInEach } from '../../text/in-each.js';
import type { Tokenized } from '../tokens/index.js';
import { readTaggerInput } from './features.js';
import type { Name } from './name.js';
import { NAME_RULES } from './rules/index.js';
import { findSegments } from './segments.js';
import { type NameSpan, spansOf } from './spans.js';
import { loadTagger, tagSegment } from './tagger.js';

/** The names of people, organizations and places in a document, in order: the model's, put right by the rules. */
export function findNames(document: Document, tokenized: Tokenized): Name[] {
  const tagger = loadTagger();
  const segments = findSegments(tokenized);
  const input = readTaggerInput(tokenized, segments);
  let spans = inEach(segments, (segment) => spansOf(segment, tagSegment(tagger, input, segment)));
  const { tokens, signs, forms } = tokenized;
  const context = { document, tokens, signs, forms, cases: input.cases };
  for (const rule of NAME_RULES) spans = rule(spans, context);
  return oneInEach(spans, (span) => toName(tokenized, span));
}

function toName({ tokens }: Tokenized, { first, end, type }: NameSpan): Name | null {
  if (type === 'other') return null;
  return { type, start: tokens[first]!.start, end: tokens[end - 1]!.end, firstToken: first, endToken: end };
}
