import type { NumberMention } from '../../nlp/numbers/number.js';
import type { Reading, SentenceReading } from '../reading/reading.js';

/** A percentage is a distance only where it is small: "by less than 1 percent"; the larger ones are shares. */
const LARGEST_DISTANCE = 25;

/** "(649 polled, +/- 3.8-point margin)": an error, and nobody's lead. */
export const isError = (tokens: Reading['tokens'], { firstToken }: NumberMention): boolean =>
  ['+', '/', '±', 'minus'].some((sign) =>
    [tokens[firstToken - 1]?.lower, tokens[firstToken - 2]?.lower].some((text) => text?.includes(sign)),
  );

export const isAmount = (n: NumberMention): boolean =>
  n.value !== null &&
  (n.kind === 'points' || n.kind === 'votes' || (n.kind === 'percent' && n.value <= LARGEST_DISTANCE));

/** The number after a word: "by 5 points", "by only about 1,700 votes", "by almost nine", "by 212". */
export function amountAfter(
  sentence: SentenceReading,
  at: number,
  link: string | null,
  tokens: Reading['tokens'],
): NumberMention | null {
  for (const number of sentence.numbers) {
    if (number.firstToken <= at || number.firstToken - at > 14) continue;
    // "she was ahead; Roe led by 15 points among the oldest"
    if (tokens.slice(at, number.firstToken).some(({ text }) => text === ';')) break;
    const amount = isAmount(number) ? number : link === 'by' ? bareAmount(number, tokens) : null;
    if (!amount) continue;
    if (link === null) return number.firstToken - at <= 3 ? amount : null;
    const between = tokens.slice(Math.max(at + 1, number.firstToken - 5), number.firstToken);
    if (between.some((token) => token.lower === link)) return amount;
  }
  return null;
}

/** More points than this are votes. */
const MOST_POINTS = 60;

/** "won by almost nine", "led by 212": points or votes, by their size; not "by 10 o'clock". */
export function bareAmount(number: NumberMention, tokens: Reading['tokens']): NumberMention | null {
  if (number.value === null || (number.kind !== 'other' && number.kind !== 'count')) return null;
  const next = tokens[number.endToken];
  const ends =
    !next || /^[,.;—)]$/.test(next.text) || ['in', 'on', 'over', 'and', 'the'].includes(next.lower);
  if (!ends || !Number.isInteger(number.value)) return null;
  return { ...number, kind: number.value <= MOST_POINTS ? 'points' : 'votes' };
}
