import { AHEAD, IRREGULAR_PAST, MAY_BE, PRESENT_AHEAD } from '../../knowledge/tense.js';
import type { Token } from '../../text/tokens.js';

export type Tense = 'past' | 'future';

/** How far before and behind a date its verb is looked for, in tokens. */
const REACH_BEFORE = 25;
const REACH_AFTER = 12;

/**
 * Whether the clause around some tokens looks back or ahead; null where it does not tell.
 * The verb before counts before the verb after, the nearer before the farther; of "Tuesday's election" it is told what
 * it was or will be, so there the verb after comes first.
 */
export function tenseAround(tokens: readonly Token[], firstToken: number, endToken: number): Tense | null {
  const before = (): Tense | null => nearestTense(tokens, firstToken, firstToken - 1, -1, REACH_BEFORE);
  const after = (): Tense | null => nearestTense(tokens, firstToken, endToken, 1, REACH_AFTER);
  const isPossessive = POSSESSIVES.has(tokens[endToken]?.text ?? '');
  return isPossessive ? (after() ?? before()) : (before() ?? after());
}

const POSSESSIVES = new Set(["'s", '’s', "'", '’']);

function nearestTense(
  tokens: readonly Token[],
  date: number,
  from: number,
  step: 1 | -1,
  reach: number,
): Tense | null {
  const { sentence } = tokens[date]!;
  for (let i = from; Math.abs(i - from) < reach; i += step) {
    const token = tokens[i];
    if (token?.sentence !== sentence || token.text === ';') break;
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  return null;
}

function tenseOf(tokens: readonly Token[], i: number): Tense | null {
  const { lower, pos } = tokens[i]!;
  if (AHEAD.has(lower)) return 'future';
  const next = tokens[i + 1]?.lower ?? '';
  if (MAY_BE.has(lower) && pos === 'AUX' && next !== 'have' && next !== 'not') return 'future';
  if (ENDED.has(lower) && tokens[i - 1]?.lower === 'after') return 'past';
  if (pos !== 'VERB' && pos !== 'AUX') return null;
  if (isInfinitive(tokens, i)) return setToHappen(tokens, i) ? 'future' : null;
  if (PRESENT_AHEAD.has(lower) && tokens[i - 1]?.pos !== 'AUX') return 'future';
  if (IRREGULAR_PAST.has(lower)) return tokens[i - 1]?.lower === 'be' ? null : 'past';
  return lower.length > 4 && lower.endsWith('ed') && tokens[i - 1]?.lower !== 'be' ? 'past' : null;
}

/** "will face each other in November after finishing first and second in Tuesday's primary": what is over. */
const ENDED = new Set('finishing placing winning losing advancing beating defeating surviving'.split(' '));

const isInfinitive = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.lower === 'to';

/** "is to face", "are set to vote", "expected to hold". */
function setToHappen(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 2]?.lower ?? '';
  return [
    'is',
    'are',
    'set',
    'expected',
    'scheduled',
    'due',
    'slated',
    'poised',
    'likely',
    'hopes',
    'plans',
  ].includes(before);
}
