import { SPEECH_WORDS } from '../../../knowledge/name-words.js';
import type { Token } from '../../../text/tokens.js';
import type { Content, Part, Reading } from '../reading.js';
import type { TaggerInput } from '../tagger/features.js';
import { slotOf } from '../tagger/words.js';

/** A sentence of at most so many tokens may be the credit of what stands before it: "He said.", "Finch asked on Monday." */
const SHORT_CREDIT = 7;
/** At most so many marks stand between two adjacent quotes. */
const MARKS_BETWEEN = 2;
const ENDS = new Set(['.', '!', '?']);
const CLOSING = new Set(['"', '”', '’', "'", "''"]);

/**
 * The cues or sources that can be a content's at all, by where sentences end and quotes meet.
 *   `“… a better country.” He even mocked Finch's choice of residence.`: the next sentence is about something else.
 *   `Finch himself rarely mentioned the president. “It is a chance …”`: nor is that said to be said.
 *   `“Two and one,” Finch said. “I’m not saying.” “It has a hinge,” said Roe.`: what follows the second is the second's.
 */
export function withinReach(
  { input }: Reading,
  content: Content,
  next: Content | undefined,
  parts: readonly Part[],
): readonly Part[] {
  const { tokens } = input;
  if (content.verbatim.length === 0 || !isEnded(tokens, content.end)) return parts;
  const meets = next !== undefined && onlyMarks(tokens, content.end, next.first);
  return parts.filter(({ first }) => {
    if (first < content.first) return !isDenied(input, first, content.first);
    if (first < content.end) return true;
    return !(meets && first >= next.end) && !isOtherSentence(input, content.end, first);
  });
}

/** Whether a content of the tokens before `end` ends a sentence, inside its marks or right behind them. */
function isEnded(tokens: readonly Token[], end: number): boolean {
  let i = end - 1;
  while (i > 0 && CLOSING.has(tokens[i]!.text)) i--;
  for (; tokens[i] && (i < end || tokens[i]!.kind === 'punctuation'); i++)
    if (ENDS.has(tokens[i]!.text)) return true;
  return false;
}

/** Whether a part stands in a later sentence, which has no word of saying and is too long to be nothing but a credit. */
function isOtherSentence({ tokens, sentences }: TaggerInput, end: number, first: number): boolean {
  const { sentence, paragraph } = tokens[first]!;
  if (paragraph !== tokens[end - 1]!.paragraph || sentence === tokens[end - 1]!.sentence) return false;
  const { firstToken, endToken: past } = sentences[sentence]!;
  let from = Math.max(firstToken, end);
  while (from < first && tokens[from]!.kind === 'punctuation') from++;
  if (past - from <= SHORT_CREDIT || !/^\p{Lu}/u.test(tokens[from]!.text)) return false;
  for (let i = from; i < past; i++)
    if (tokens[i]!.text === ':' || SPEECH_WORDS.has(tokens[i]!.lower)) return false;
  return true;
}

function onlyMarks(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > MARKS_BETWEEN || tokens[from]?.paragraph !== tokens[to]?.paragraph) return false;
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== 'punctuation') return false;
  return to > from;
}

const DENIALS = new Set(['rarely', 'never', 'seldom', 'hardly', 'not', "n't", 'n’t']);
/** How far around the first token of a source or cue its denial may stand. */
const DENIED_BEFORE = 2;
const DENIED_AFTER = 4;

/** "Finch himself rarely mentioned the president. “It is a chance …”": an earlier sentence that says what was not said. */
function isDenied({ tokens, words }: TaggerInput, first: number, before: number): boolean {
  const { sentence } = tokens[first]!;
  if (tokens[before]!.sentence === sentence) return false;
  return tokens
    .slice(Math.max(0, first - DENIED_BEFORE), Math.min(before, first + DENIED_AFTER))
    .some(
      (token) => token.sentence === sentence && DENIALS.has(token.lower) && words.stretch[slotOf(token)]! < 0,
    );
}
