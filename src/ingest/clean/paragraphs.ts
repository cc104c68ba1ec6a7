import { applyEdits, type MappedText, sliceMapped } from '../../text/mapped-text.js';
import type { Range } from '../../text/spans.js';
import { trimmed } from '../../text/spans.js';
import { endsAsSentence } from './page.js';

/** Lines of such a width, of which nearly all are full to within the slack, were broken by a machine. */
const WRAP = { narrowest: 40, widest: 120, fewestLines: 3, shareFull: 0.9, slack: 0.1 } as const;

/** A paragraph cut out of a text: on one line, single spaces. */
export interface Piece extends Range {
  readonly mapped: MappedText;
}

/**
 * The paragraphs of a text. A single line break is a paragraph break, unless the lines are plainly
 * hard-wrapped: then only blank lines are.
 */
export function cutParagraphs(mapped: MappedText): Piece[] {
  const wrapped = isHardWrapped(mapped.text);
  return splitParagraphs(mapped.text, wrapped).map(({ start, end }) => ({
    start,
    end,
    mapped: oneLine(sliceMapped(mapped, start, end)),
  }));
}

function splitParagraphs(text: string, wrapped: boolean): Range[] {
  const paragraphs: Range[] = [];
  let start = 0;
  const add = (end: number): void => {
    const range = trimmed(text, { start, end });
    if (range.end > range.start) paragraphs.push(range);
  };
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at)) {
    const begins = at;
    let lines = 0;
    for (; at < text.length && (text[at] === '\n' || text[at] === ' '); at++) if (text[at] === '\n') lines++;
    if (wrapped && lines < 2) continue;
    add(begins);
    start = at;
  }
  add(text.length);
  return paragraphs;
}

/** The words on one line, single spaces. */
function oneLine(piece: MappedText): MappedText {
  if (!piece.text.includes('\n') && !piece.text.includes('  ')) return piece;
  const edits = [...piece.text.matchAll(/ *\n[ \n]*| {2,}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: ' ',
  }));
  return applyEdits(piece, edits);
}

/** Whether nearly every line but the last of a block ends because the next word would not have fitted. */
export function isHardWrapped(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  let broken = 0;
  let ended = 0;
  let width = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i] === '' || lines[i + 1] === '') continue;
    broken++;
    width = Math.max(width, lines[i]!.length);
    if (endsAsSentence(lines[i]!)) ended++;
  }
  if (broken < WRAP.fewestLines || ended > broken / 2) return false;
  if (width < WRAP.narrowest || width > WRAP.widest) return false;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i] === '' || lines[i + 1] === '') continue;
    const nextWord = lines[i + 1]!.split(' ', 1)[0]!.length;
    if (lines[i]!.length + 1 + nextWord > width * (1 - WRAP.slack)) full++;
  }
  return full >= WRAP.shareFull * broken;
}
