import type { Media, Removal, TextMapRow } from '../../schema/index.js';
import { inEach } from '../../text/in-each.js';
import { joinMapped, type MappedText, sliceMapped } from '../../text/mapped-text.js';
import { type Range, trimmed } from '../../text/spans.js';
import type { Judged, Verdict } from './judge.js';

/** The paragraphs after judgement: what is kept, what stands beside the text, what went. */
export interface Applied {
  readonly kept: readonly MappedText[];
  readonly media: readonly Media[];
  readonly removed: readonly Removal[];
}

/**
 * Carries out a verdict.
 *
 * @param raw the raw text, of which removals quote their passage
 */
export function applyVerdict(paragraphs: readonly MappedText[], verdict: Verdict, raw: string): Applied {
  const kept: MappedText[] = [];
  const media: Media[] = [];
  const removed: Removal[] = [];

  const take = (part: MappedText, judgement: Judged): void => {
    const words = trim(part);
    const range = rawExtent(words);
    if (range.end === range.start) return;
    if (judgement.kind === 'media') {
      const { media: kind, credit, account } = judgement;
      media.push({ kind, text: words.text, textMap: words.map, credit, account });
      return;
    }
    const copyOf = judgement.copyOf === undefined ? null : rawExtent(paragraphs[judgement.copyOf]!);
    removed.push({ rule: judgement.rule, text: raw.slice(range.start, range.end), raw: range, copyOf });
  };

  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    const judgement = verdict.whole.get(i);
    if (judgement) {
      const last = judgement.kind === 'media' ? (judgement.through ?? i) : i;
      take(joinParagraphs(paragraphs.slice(i, last + 1)), judgement);
      i = last;
      continue;
    }
    const rest: MappedText[] = [];
    let at = 0;
    for (const judged of verdict.parts.get(i) ?? []) {
      const wide = judged.kind === 'remove' ? withSpace(paragraph.text, judged.part) : judged.part;
      const part = { start: Math.max(at, wide.start), end: wide.end };
      rest.push(sliceMapped(paragraph, at, part.start));
      take(sliceMapped(paragraph, part.start, part.end), judged);
      at = part.end;
    }
    rest.push(sliceMapped(paragraph, at, paragraph.text.length));
    const words = trim(joinMapped(rest));
    if (words.text === '') continue;
    const last = verdict.parts.get(i)?.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(words.text))
      for (const mark of rest) take(mark, { kind: 'remove', paragraph: i, rule: last.rule });
    else kept.push(words);
  }
  return { kept, media, removed };
}

function trim(words: MappedText): MappedText {
  const { start, end } = trimmed(words.text, { start: 0, end: words.text.length });
  return end - start === words.text.length ? words : sliceMapped(words, start, end);
}

/** A part that is cut out of a sentence takes one of the spaces around it along. */
function withSpace(text: string, { start, end }: Range): Range {
  const before = text[start - 1];
  const after = text[end];
  if (before === ' ' && (after === undefined || /[\s.,;:!?)\]”’]/.test(after)))
    return { start: start - 1, end };
  if (after === ' ' && before === undefined) return { start, end: end + 1 };
  return { start, end };
}

/** The raw stretch that a mapped text stands for, from its first row to its last. */
function rawExtent({ map }: MappedText): Range {
  const [, , start] = map[0] ?? [0, 0, 0, 0];
  const [, , lastRaw, lastLength] = map.at(-1) ?? [0, 0, 0, 0];
  return { start, end: lastRaw + lastLength };
}

/** Paragraphs one below the other, what lies between them in the raw text standing for the blank line. */
function joinParagraphs(paragraphs: readonly MappedText[]): MappedText {
  return joinMapped(
    inEach(paragraphs, (paragraph, i) => {
      const before = paragraphs[i - 1];
      if (!before) return [paragraph];
      const from = rawExtent(before).end;
      const gap: TextMapRow = [0, BLANK_LINE.length, from, rawExtent(paragraph).start - from];
      return [{ text: BLANK_LINE, map: [gap] }, paragraph];
    }),
  );
}

const BLANK_LINE = '\n\n';
