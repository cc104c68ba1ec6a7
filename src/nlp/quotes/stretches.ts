import type { Document } from '../../text/document.js';
import { oneInEach } from '../../text/in-each.js';
import { type Range, trimmed } from '../../text/spans.js';
import { findDoubleMarks, findSingleMarks, type Mark } from './marks.js';
import { type Pair, pairMarks } from './pair-marks.js';
import { endOfUnclosed } from './unclosed.js';

/** What stands between a pair of quotation marks within one paragraph, the marks left out. */
export interface QuotedStretch extends Range {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** The mark was opened and never closed: in news it goes on in the next paragraph. */
  readonly open: boolean;
  /** It takes up what the paragraph before left open. */
  readonly continues: boolean;
  /** Between single marks, as in headlines. */
  readonly single: boolean;
}

/**
 * The quoted stretches of each paragraph, in order; quotes within quotes are not told apart. Whatever the
 * marks of a paragraph are like, they are read one way or another, and the other paragraphs never suffer.
 */
export function findQuotedStretches(document: Document): QuotedStretch[] {
  const { text, paragraphs, zones } = document;
  const stretches: QuotedStretch[] = [];
  const marks = paragraphs.map((paragraph) => findDoubleMarks(text, paragraph));
  const zoneStarts = new Set(zones.map((zone) => zone.start));
  let openBefore = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (zoneStarts.has(paragraph.start)) openBefore = false;
    const next = paragraphs[index + 1];
    const reopensAfter =
      next !== undefined && !zoneStarts.has(next.start) && beginsWithMark(marks[index + 1]!, next);
    const pairs = pairMarks(marks[index]!, { openBefore, reopensAfter });
    const found = oneInEach(pairs, (pair) =>
      toStretch(text, paragraph, marks[index]!, pair, index, openBefore, reopensAfter),
    );
    found.push(...singleStretches(text, paragraph, found, index));
    stretches.push(...found.sort((a, b) => a.start - b.start));
    openBefore = pairs.at(-1)?.closing === null;
  }
  return stretches;
}

/** "FINCH: We won." in a transcript between quotation marks: the label is nobody's words. */
const SPEAKER_LABEL = /^[A-Z][A-Z.’' -]{1,40}: +/;
const LONGEST_LABEL = 45;

const beginsWithMark = (marks: readonly Mark[], paragraph: Range): boolean =>
  marks[0] !== undefined && marks[0].start <= paragraph.start + 1 && marks[0].shape !== 'closing';

function toStretch(
  text: string,
  paragraph: Range,
  marks: readonly Mark[],
  { opening, closing }: Pair,
  index: number,
  openBefore: boolean,
  reopensAfter: boolean,
): QuotedStretch | null {
  const from = opening === null ? paragraph.start : marks[opening]!.end;
  const past = closing === null ? paragraph.end : marks[closing]!.start;
  const isForgotten = closing === null && !reopensAfter;
  const to = isForgotten ? endOfUnclosed(text, { start: from, end: past }) : past;
  const whole = trimmed(text, { start: from, end: to });
  const label = SPEAKER_LABEL.exec(text.slice(whole.start, Math.min(whole.end, whole.start + LONGEST_LABEL)));
  const start = label ? whole.start + label[0].length : whole.start;
  const { end } = whole;
  if (start >= end) return null;
  const open = closing === null && to === past;
  const continues = openBefore && (opening === null || marks[opening]!.start <= paragraph.start + 1);
  return { start, end, paragraph: index, open, continues, single: false };
}

/** Stretches between single marks, in what the double ones leave. */
function singleStretches(
  text: string,
  paragraph: Range,
  taken: readonly QuotedStretch[],
  index: number,
): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  let start = paragraph.start;
  for (const { start: end, end: after } of [...taken, { start: paragraph.end, end: paragraph.end }]) {
    const gap = { start, end };
    start = after;
    const marks = findSingleMarks(text, gap);
    for (const { opening, closing } of pairMarks(marks, { openBefore: false, reopensAfter: false })) {
      if (opening === null || closing === null) continue;
      const range = trimmed(text, { start: marks[opening]!.end, end: marks[closing]!.start });
      if (range.start >= range.end) continue;
      found.push({
        start: range.start,
        end: range.end,
        paragraph: index,
        open: false,
        continues: false,
        single: true,
      });
    }
  }
  return found;
}
