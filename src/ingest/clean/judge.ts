import type { Meta } from '../../schema/index.js';
import type { Range } from '../../text/spans.js';
import { overlaps } from '../../text/spans.js';
import type { CleaningRule, Judgement, Page, Paragraph } from './page.js';

/** A judgement, with the rule that made it. */
export type Judged = Judgement & { readonly rule: string };

/** What is to become of the paragraphs: of whole ones by their index, of parts in the order of the text. */
export interface Verdict {
  readonly whole: ReadonlyMap<number, Judged>;
  readonly parts: ReadonlyMap<number, readonly (Judged & { readonly part: Range })[]>;
}

/**
 * Lets the rules judge, one after the other; the first to take a paragraph or a part of it decides.
 *
 * @param spared whether a judgement is not to be carried out, because a reader wants the passage kept
 */
export function judgePage(
  paragraphs: readonly Paragraph[],
  meta: Meta,
  rules: readonly CleaningRule[],
  spared: (judgement: Judgement) => boolean = () => false,
): Verdict {
  const whole = new Map<number, Judged>();
  const parts = new Map<number, (Judged & { readonly part: Range })[]>();
  const page: Page = {
    paragraphs,
    meta,
    stands: (paragraph) => !whole.has(paragraph),
    left: (paragraph) =>
      whole.has(paragraph) ? [] : leftOf(paragraphs[paragraph]!.text.length, parts.get(paragraph) ?? []),
    untouched: (paragraph) => !whole.has(paragraph) && !parts.has(paragraph),
  };
  for (const { name, judge } of rules) {
    for (const judgement of [...judge(page)]) {
      const { paragraph, part } = judgement;
      if (whole.has(paragraph) || spared(judgement)) continue;
      const judged = { ...judgement, rule: name };
      if (part === undefined) {
        const last = judgement.kind === 'media' ? (judgement.through ?? paragraph) : paragraph;
        for (let i = paragraph; i <= last; i++) {
          whole.set(i, judged);
          parts.delete(i);
        }
        continue;
      }
      const others = parts.get(paragraph) ?? [];
      if (part.end <= part.start || others.some((other) => overlaps(other.part, part))) continue;
      parts.set(
        paragraph,
        [...others, { ...judged, part }].sort((a, b) => a.part.start - b.part.start),
      );
    }
  }
  return { whole, parts };
}

/** What parts, in order, leave of a text of a length. */
function leftOf(length: number, parts: readonly { readonly part: Range }[]): Range[] {
  const left: Range[] = [];
  let at = 0;
  for (const { part } of parts) {
    if (part.start > at) left.push({ start: at, end: part.start });
    at = part.end;
  }
  if (at < length) left.push({ start: at, end: length });
  return left;
}
