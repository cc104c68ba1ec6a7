import type { Document } from '../../text/document.js';
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
  let spans: NameSpan[] = [];
  for (const segment of segments) spans.push(...spansOf(segment, tagSegment(tagger, input, segment)));
  const { tokens, signs, forms } = tokenized;
  const context = { document, tokens, signs, forms, cases: input.cases };
  for (const rule of NAME_RULES) spans = rule(spans, context);
  const names: Name[] = [];
  for (const { first, end, type } of spans) {
    if (type === 'other') continue;
    names.push({
      type,
      start: tokens[first]!.start,
      end: tokens[end - 1]!.end,
      firstToken: first,
      endToken: end,
    });
  }
  return names;
}
