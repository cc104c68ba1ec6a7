import type { Document } from '../../../text/document.js';
import type { Token } from '../../../text/tokens.js';
import type { SentenceCase } from '../sentence-case.js';
import type { NameSpan } from '../spans.js';

/** What a rule may look at. */
export interface RuleContext {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** Of each token the signs of its form: a rule that looks for few words runs along them. */
  readonly signs: Uint32Array;
  /** Of each token the number of its form. */
  readonly forms: Int32Array;
  readonly cases: readonly SentenceCase[];
}

/** Takes the names of a document in order and gives them back put right, in order and without overlaps. */
export type NameRule = (names: readonly NameSpan[], context: RuleContext) => NameSpan[];

/** The words of tokens as the text has them. */
export const textOf = ({ document, tokens }: RuleContext, first: number, end: number): string =>
  document.text.slice(tokens[first]!.start, tokens[end - 1]!.end);

/** Adds spans; what they overlap gives way to them. Of two added that overlap the first in the list stays. */
export function withSpans(names: readonly NameSpan[], added: readonly NameSpan[]): NameSpan[] {
  if (added.length === 0) return [...names];
  const all = [
    ...added.map((span, rank) => ({ span, rank })),
    ...names.map((span) => ({ span, rank: added.length })),
  ].sort((a, b) => a.span.first - b.span.first || a.rank - b.rank);
  const kept: { span: NameSpan; rank: number }[] = [];
  for (const item of all) {
    let last = kept[kept.length - 1];
    while (last && last.span.end > item.span.first && last.rank > item.rank) {
      kept.pop();
      last = kept[kept.length - 1];
    }
    if (!last || last.span.end <= item.span.first) kept.push(item);
  }
  return kept.map(({ span }) => span);
}

/** The name that covers a token; null where none does. Names must be in order. */
export function nameAt(names: readonly NameSpan[], token: number): NameSpan | null {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.end > token) high = middle;
    else low = middle + 1;
  }
  const name = names[low];
  return name && name.first <= token ? name : null;
}

/** Whether no person, organization or place is named at a token. */
export function isFree(names: readonly NameSpan[], token: number): boolean {
  const name = nameAt(names, token);
  return name === null || name.type === 'other';
}
