import { verbSet } from '../../knowledge/verb-forms.js';
import type { Token } from '../../text/tokens.js';
import type { SentenceReading } from '../reading/reading.js';
import { isPossessive } from '../reading/syntax.js';
import { FOR_WORDS, SEEKING } from './office-words.js';

/** How far before "term as" it is told that it is sought or won, in tokens. */
const TERM_REACH = 9;
/** Words before "a second term as governor" that make it one of an election, beside those of seeking. */
const WINNING = new Set([
  ...verbSet('win earn secure capture claim clinch deserve'),
  're-elected',
  'reelected',
  'elected',
]);

const ENDORSES = verbSet('endorse back pick choose recommend');
/** How far before "for governor" it may be told who is chosen over whom, in tokens. */
const CHOSEN_REACH = 9;

const ELECTED = new Set(['elected', 're-elected', 'reelected']);
/** Words before "the next governor" that make it one of an election. */
const CHOOSING = new Set([...verbSet('elect choose pick become be'), ...ELECTED]);
const BECOMING = new Set(['be', 'become']);
/** How far before "the next governor" its verb may stand, in tokens. */
const NEXT_REACH = 7;

/** "bid for the", "running for", "race for U.S.": the office that stands at a token is sought or filled by a vote, not just held. */
export function isSought(
  tokens: readonly Token[],
  { dates, zone }: SentenceReading,
  at: number,
  office: string,
): boolean {
  let i = at - 1;
  while (i > 0 && isOfOffice(tokens[i]!)) i--;
  const before = tokens[i]?.lower ?? '';
  // "was elected to Congress in 1992"
  if (ELECTED.has(before) && tokens[i + 1]!.lower === 'to') return true;
  // Of what was long ago, "Roe, a writer twice elected mayor", no day is told.
  const isTold = dates.length > 0 || zone === 'title';
  // Of every president it is told again and again that he was elected.
  if (office !== 'President' && ((isTold && isElected(tokens, at)) || isNext(tokens, at))) return true;
  if (!FOR_WORDS.has(before)) return false;
  // "his bid next year for a second term as New Jersey governor"; not "finished his term as governor"
  const isTerm = tokens[i - 1]?.lower === 'term';
  const words = tokens.slice(Math.max(0, i - (isTerm ? TERM_REACH : 3)), i).map(({ lower }) => lower);
  if (words.some((word) => SEEKING.has(word) || (isTerm && WINNING.has(word)))) return true;
  // "endorsed Ida Tate over Bo Roe for governor"
  const chosen = tokens.slice(Math.max(0, i - CHOSEN_REACH), i).map(({ lower }) => lower);
  return chosen.includes('over') && chosen.some((word) => ENDORSES.has(word));
}

/** What may stand between the verb and the office: "the", "New Jersey", "Democratic". */
const isOfOffice = ({ lower, pos }: Token): boolean =>
  ['the', 'a', 'an', 'u.s.', 'state', 'to'].includes(lower) || pos === 'ADJ' || pos === 'PROPN';

/** How far before an office that somebody is elected to the verb may stand, over a name and a state, in tokens. */
const ELECTED_REACH = 6;

/** "was elected governor of Virginia", "elected Kentucky's next governor", "voters elected Dale Roe mayor". */
function isElected(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - ELECTED_REACH); i--) {
    if (ELECTED.has(tokens[i]!.lower)) return true;
    if (!isOfOffice(tokens[i]!) && !isPossessive(tokens, i)) return false;
  }
  return false;
}

/** "vying to become California's next governor", "will choose the next mayor", "hopes to become the first woman elected governor". */
function isNext(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - NEXT_REACH), at);
  if (before.at(-1)?.lower === 'next') return before.some(({ lower }) => CHOOSING.has(lower));
  const toBecome = before.findIndex(
    ({ lower }, i) => lower === 'to' && BECOMING.has(before[i + 1]?.lower ?? ''),
  );
  return toBecome >= 0 && before.some(({ lower }, i) => i > toBecome && lower === 'first');
}
