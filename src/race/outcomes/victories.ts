import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { isPassive, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { all, outcomeReader, word } from './told.js';

const ELECTED = new Set(['elected', 'reelected', 're-elected']);
const WINNERS = new Set(['winner', 'victor']);
/** "has been re-elected leader by his colleagues": no voters did that. */
const CHIEFS = new Set(['leader', 'speaker', 'chair', 'chairman', 'chairwoman', 'whip', 'pope', 'captain']);
const VICTORIES = new Set(['victorious', 'victory']);

/**
 * "declared the winner", "emerged victorious", "was elected", "cruised to victory", "eked out a victory".
 * Not: "claimed victory", "declared victory", which is what somebody says of himself.
 */
export const victories = outcomeReader([...ELECTED, ...WINNERS, ...VICTORIES], (scene, sentence, at) => {
  const { reading } = scene;
  const { tokens } = reading;
  const lower = word(scene, at);
  const before = tokens.slice(Math.max(sentence.firstToken, at - 4), at).map((token) => token.lower);
  const said = (...words: string[]): boolean => words.some((w) => before.includes(w));
  // "was re-elected" may be one token or three.
  const start = lower === 'elected' && word(scene, at - 2) === 're' ? at - 2 : at;
  const elected =
    ELECTED.has(lower) &&
    isPassive(reading, start) &&
    !CHIEFS.has(word(scene, at + 1)) &&
    !CHIEFS.has(word(scene, at + 2));
  if (lower === 'elected' && word(scene, at - 1) === 'first') {
    const first = firstElected(scene, sentence, at);
    if (first) return all([first], 'won');
  }
  const winner =
    WINNERS.has(lower) &&
    (said('declared', 'projected', 'named') || (said('as') && said('emerged', 'emerges')));
  const victorious = lower === 'victorious' || (lower === 'victory' && said('to'));
  // "will do anything to get elected"
  const isWish = ['get', 'be'].includes(word(scene, start - 1)) && word(scene, start - 2) === 'to';
  if (elected)
    return isWish || isUnreal(reading, sentence, start)
      ? []
      : all(subjectsOf(reading, sentence, start), 'won');
  if (!winner && !victorious) return [];
  let verb = at;
  while (verb > sentence.firstToken && tokens[verb]!.pos !== 'VERB' && at - verb < 4) verb--;
  return isUnreal(reading, sentence, verb) ? [] : all(subjectsOf(reading, sentence, verb), 'won');
});

/** How far behind "first elected" the year may stand, in tokens. */
const YEAR_REACH = 6;

/** "Finch, first elected governor in 2010, is running again": who is told of before the comma. */
function firstElected({ reading }: Scene, sentence: SentenceReading, at: number): PersonAt | null {
  if (reading.tokens[at - 2]?.text !== ',') return null;
  const isDated = sentence.dates.some(
    ({ grain, firstToken }) => grain === 'year' && firstToken > at && firstToken - at <= YEAR_REACH,
  );
  return (isDated && sentence.people.find(({ endToken }) => endToken === at - 2)) || null;
}
