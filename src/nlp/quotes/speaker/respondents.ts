import type { Token } from '../../../text/tokens.js';

/** Tokens `[first, end)`. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

const SHARES = new Set(['percent', '%', 'pct']);
const OF_A_GROUP = new Set(['ADJ', 'NOUN', 'PROPN']);

/**
 * Whom a share of those asked stands for: "46 percent of likely voters said …", and "Among likely voters, 46 percent said …".
 * Null where the phrase is no share, or the sentence does not tell of whom.
 */
export function respondentsOf(tokens: readonly Token[], { first, end }: Stretch): Stretch | null {
  let share = first;
  while (share < end && !SHARES.has(tokens[share]!.lower) && !/\d%$/.test(tokens[share]!.text)) share++;
  if (share === end) return null;
  if (tokens[share + 1]?.lower === 'of') return groupFrom(tokens, share + 2);
  const { sentence } = tokens[first]!;
  for (let i = first - 1; i >= 0 && tokens[i]!.sentence === sentence; i--)
    if (tokens[i]!.lower === 'among') return groupFrom(tokens, i + 1);
  return null;
}

/** The noun phrase that begins at a token, its determiner left out: "likely voters". */
function groupFrom(tokens: readonly Token[], at: number): Stretch | null {
  const first = tokens[at]?.pos === 'DET' ? at + 1 : at;
  let end = first;
  while (end < tokens.length && OF_A_GROUP.has(tokens[end]!.pos)) end++;
  const last = tokens[end - 1];
  return end > first && last && last.pos !== 'ADJ' ? { first, end } : null;
}
