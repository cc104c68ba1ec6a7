import type { Token } from '../../../text/tokens.js';
import type { Content, Part, Reading } from '../reading.js';

/** A sentence of at most so many tokens may be the credit of what stands before it: "He said.", "Finch asked on Monday." */
const SHORT_CREDIT = 7;
/** At most so many marks stand between two adjacent quotes. */
const MARKS_BETWEEN = 2;
const ENDS = new Set(['.', '!', '?']);

/**
 * The cues or sources that can be a content's at all, by where sentences end and quotes meet.
 *   `“… a better country.” He even mocked Finch's choice of residence.`: the next sentence is about something else.
 *   `“Two and one,” Finch said. “I’m not saying.” “It has a hinge,” said Roe.`: what follows the second is the second's.
 */
export function withinReach(
  { input: { tokens } }: Reading,
  content: Content,
  next: Content | undefined,
  parts: readonly Part[],
): Part[] {
  if (content.verbatim.length === 0 || !isEnded(tokens, content.end)) return [...parts];
  const meets = next !== undefined && onlyMarks(tokens, content.end, next.first);
  return parts.filter(
    ({ first }) =>
      first < content.end || !((meets && first >= next.end) || isOtherSentence(tokens, content.end, first)),
  );
}

/** Whether a content of the tokens before `end` ends a sentence, inside its marks or right behind them. */
function isEnded(tokens: readonly Token[], end: number): boolean {
  for (let i = end - 1; i <= end + 1; i++) {
    const { text = '', kind } = tokens[i] ?? {};
    if (ENDS.has(text.replace(/["”’']+$/, ''))) return true;
    if (i >= end && kind !== 'punctuation') return false;
  }
  return false;
}

/** Whether a part stands in a later sentence that is too long to be nothing but a credit. */
function isOtherSentence(tokens: readonly Token[], end: number, first: number): boolean {
  const { sentence, paragraph } = tokens[first]!;
  if (paragraph !== tokens[end - 1]!.paragraph || sentence === tokens[end - 1]!.sentence) return false;
  let from = first;
  while (from > end && tokens[from - 1]!.sentence === sentence) from--;
  while (from < first && tokens[from]!.kind === 'punctuation') from++;
  if (!/^\p{Lu}/u.test(tokens[from]!.text)) return false;
  let past = first;
  while (past < tokens.length && tokens[past]!.sentence === sentence) past++;
  const colon = tokens.slice(from, past).some(({ text }) => text === ':');
  return !colon && past - from > SHORT_CREDIT;
}

function onlyMarks(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > MARKS_BETWEEN || tokens[from]?.paragraph !== tokens[to]?.paragraph) return false;
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== 'punctuation') return false;
  return to > from;
}
