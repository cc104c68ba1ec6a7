import { verbSet } from '../../knowledge/verb-forms.js';
import { eventOf } from './event.js';
import { type DayReader, wordsBefore, wordsFrom } from './told-day.js';

const LEADS = verbSet('lead win finish top take');
/** How far behind "when" the verb may stand, over a name with its title, in tokens. */
const REACH = 7;
const OF_VOTES = new Set(['percent', '%', 'field', 'vote', 'votes', 'points']);
/** How far before the month an outright win may be told, in tokens. */
const WIN_REACH = 6;

/**
 * The day, or the month, of a vote that the one at hand followed.
 *   "The result flipped the order of finish on Nov. 5, when Finch led a 14-candidate field" ·
 *   "Finch, who came within a point of winning outright in November"
 */
export const earlierVote: DayReader = (scene, sentence, date) => {
  const { contests } = scene;
  if (contests.round !== 'runoff' || date.value === null) return null;
  const isTold =
    (date.grain === 'day' && isWhenOneLed(scene, sentence, date)) ||
    (date.grain === 'month' && wasNearlyWon(scene, sentence, date));
  if (!isTold) return null;
  const contest = contests.contestAt(sentence, date.firstToken, null, { round: contests.beforeRunoff });
  return contest && { event: eventOf(contest), date: date.value, contest };
};

type Told = (...told: Parameters<DayReader>) => boolean;

const isWhenOneLed: Told = (scene, sentence, { endToken }) => {
  const [comma, when, ...behind] = wordsFrom(scene, sentence, endToken, REACH + 2);
  if (comma !== ',' || when !== 'when' || !behind.some((word) => LEADS.has(word))) return false;
  return wordsFrom(scene, sentence, endToken, sentence.endToken).some((word) => OF_VOTES.has(word));
};

const wasNearlyWon: Told = (scene, sentence, { firstToken }) => {
  const before = wordsBefore(scene, sentence, firstToken, WIN_REACH);
  return before.includes('outright') && before.at(-1) === 'in';
};
