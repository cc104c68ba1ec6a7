import type { Range } from '../../text/spans.js';
import { trimmed } from '../../text/spans.js';
import { endsAsSentence } from './credit.js';

/** Lines of such a width, of which nearly all are full to within the slack, were broken by a machine. */
const WRAP = { narrowest: 40, widest: 120, fewestLines: 3, shareFull: 0.9, slack: 0.1 } as const;

/**
 * The paragraphs of a text. A single line break is a paragraph break, unless the lines are plainly
 * hard-wrapped: then only blank lines are.
 */
export function splitParagraphs(text: string): { paragraphs: Range[]; wrapped: boolean } {
  const wrapped = isHardWrapped(text);
  const breaks = wrapped ? /\n[ ]*\n\s*/g : /\n\s*/g;
  const paragraphs: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(breaks)) {
    paragraphs.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  paragraphs.push({ start, end: text.length });
  return {
    paragraphs: paragraphs.map((range) => trimmed(text, range)).filter((p) => p.end > p.start),
    wrapped,
  };
}

/** Whether nearly every line but the last of a block ends because the next word would not have fitted. */
export function isHardWrapped(text: string): boolean {
  const blocks = text.split(/\n[ ]*\n/).map((block) => block.split('\n').map((line) => line.trim()));
  const broken = blocks.flatMap((lines) =>
    lines.slice(0, -1).map((line, i) => ({ line, next: lines[i + 1]! })),
  );
  if (broken.length < WRAP.fewestLines) return false;
  if (broken.filter(({ line }) => endsAsSentence(line)).length > broken.length / 2) return false;
  const width = Math.max(...broken.map(({ line }) => line.length));
  if (width < WRAP.narrowest || width > WRAP.widest) return false;
  const full = broken.filter(
    ({ line, next }) => line.length + 1 + next.split(' ', 1)[0]!.length > width * (1 - WRAP.slack),
  );
  return full.length >= WRAP.shareFull * broken.length;
}
