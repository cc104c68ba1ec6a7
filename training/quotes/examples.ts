import type { Entities } from '../../src/nlp/entities/entities.js';
import { resolveEntities } from '../../src/nlp/entities/index.js';
import { findNames } from '../../src/nlp/names/index.js';
import { findQuotedStretches, type QuotedStretch } from '../../src/nlp/quotes/stretches.js';
import { AMID, beginningOf, type ChunkKind } from '../../src/nlp/quotes/tagger/roles.js';
import { type Tokenized, tokenize } from '../../src/nlp/tokens/index.js';
import { createDocument, type Document } from '../../src/text/document.js';
import { type Token, tokensWithin } from '../../src/text/tokens.js';
import type { GoldArticle, GoldAttribution, Offsets } from './polnear.js';

/** Tokens `[first, end)`. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** An attribution in tokens; spans that hold none are left out. */
export interface TokenAttribution {
  readonly source: readonly TokenSpan[];
  readonly cue: readonly TokenSpan[];
  readonly content: readonly TokenSpan[];
  readonly gold: GoldAttribution;
}

/** An article as the pipeline reads it up to the quotes, with what is right about them. */
export interface Example {
  readonly id: string;
  /** Articles of one fold are trained on together. */
  readonly fold: number;
  readonly document: Document;
  readonly tokenized: Tokenized;
  readonly stretches: readonly QuotedStretch[];
  readonly entities: Entities;
  readonly attributions: readonly TokenAttribution[];
  /** Where the text of the article begins in the document. */
  readonly textStart: number;
}

export const FOLDS = 5;

export function toExample(article: GoldArticle, index: number): Example {
  const document = createDocument({
    title: article.title,
    text: article.text,
    captions: [],
    published: null,
  });
  const textStart = document.zones.find((zone) => zone.in === null)!.start;
  const tokenized = tokenize(document);
  const stretches = findQuotedStretches(document);
  const entities = resolveEntities(document, tokenized, findNames(document, tokenized), stretches);
  const spans = (list: readonly Offsets[]): TokenSpan[] =>
    list.flatMap(([start, end]) => toTokens(tokenized.tokens, start + textStart, end + textStart));
  return {
    id: article.id,
    fold: index % FOLDS,
    document,
    tokenized,
    stretches,
    entities,
    textStart,
    attributions: article.attributions.map((gold) => ({
      source: spans(gold.source),
      cue: spans(gold.cue),
      content: spans(gold.content),
      gold,
    })),
  };
}

/** The tokens a range covers at least half of. */
function toTokens(tokens: readonly Token[], start: number, end: number): TokenSpan[] {
  let { first, end: past } = tokensWithin(tokens, { start, end });
  const covered = (token: Token): boolean =>
    2 * (Math.min(token.end, end) - Math.max(token.start, start)) >= token.end - token.start;
  while (first < past && !covered(tokens[first]!)) first++;
  while (past > first && !covered(tokens[past - 1]!)) past--;
  return first < past ? [{ first, end: past }] : [];
}

/** How many tokens an attribution may span for the words in its midst to be labelled so. */
const WIDEST = 200;

/** The label of each token of an article. */
export function labelsOf({ tokenized, attributions }: Example): Uint8Array {
  const { tokens } = tokenized;
  const labels = new Uint8Array(tokens.length);
  for (const { source, cue, content } of attributions) {
    const spans = [...source, ...cue, ...content];
    const first = Math.min(...spans.map((span) => span.first));
    const end = Math.max(...spans.map((span) => span.end));
    if (content.length === 0 || end - first > WIDEST) continue;
    if (tokens[first]!.paragraph !== tokens[end - 1]!.paragraph) continue;
    for (let i = first; i < end; i++) if (labels[i] === 0) labels[i] = AMID;
  }
  const put = ({ first, end }: TokenSpan, kind: ChunkKind): void => {
    for (let i = first; i < end; i++) {
      const opens = i === first || tokens[i]!.paragraph !== tokens[i - 1]!.paragraph;
      labels[i] = beginningOf(kind) + (opens ? 0 : 1);
    }
  };
  for (const { source, cue, content } of attributions) {
    for (const span of content) put(span, 'content');
    for (const span of source) put(span, 'source');
    for (const span of cue) put(span, 'cue');
  }
  return labels;
}
