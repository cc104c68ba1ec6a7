import type { Meta } from '../../schema/index.js';
import type { Range } from '../../text/spans.js';
import { overlaps } from '../../text/spans.js';
import type { CleaningRule, Judgement, Page, Paragraph } from './page.js';

/** A judgement, with the rule that made it. */
export type Judged = Judgement & { readonly rule: string };

/** What is to become of the paragraphs: of whole ones by their index, of parts in the order of the text. */
export interface Verdict {
  readonly whole: ReadonlyMap<number, Judged>;
  readonly parts: ReadonlyMap<number, readonly Part[]>;
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
  const parts = new Map<number, Part[]>();
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
      const others = parts.get(paragraph);
      if (part.end <= part.start) continue;
      if (others) insertApart(others, { ...judged, part });
      else parts.set(paragraph, [{ ...judged, part }]);
    }
  }
  return { whole, parts };
}

/** A verdict without what some rules have judged: their passages stay, and no other rule takes them instead. */
export function restoreRules({ whole, parts }: Verdict, restored: readonly string[]): Verdict {
  const stays = ({ rule }: Judged): boolean => !restored.includes(rule);
  return {
    whole: new Map([...whole].filter(([, judged]) => stays(judged))),
    parts: new Map([...parts].map(([paragraph, judged]) => [paragraph, judged.filter(stays)])),
  };
}

type Part = Judged & { readonly part: Range };

/** Puts a part among others, which are in order and apart, unless it overlaps one of them. */
function insertApart(others: Part[], judged: Part): void {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (others[middle]!.part.start < judged.part.start) low = middle + 1;
    else high = middle;
  }
  const neighbours = [others[low - 1], others[low]];
  if (!neighbours.some((other) => other && overlaps(other.part, judged.part))) others.splice(low, 0, judged);
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
