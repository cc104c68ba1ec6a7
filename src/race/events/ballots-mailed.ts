import { raceOf } from '../contest.js';
import { type DayReader, wordsBefore } from './told-day.js';

const BALLOTS = new Set(['ballots', 'ballot']);
const MAILED = new Set(['mail', 'mailed', 'mailing']);
const NOT_YET = new Set(['if', 'not', 'could', 'may', 'might', 'lawsuit', 'judge', 'court']);
/** How far before the day it may be told what happens to the ballots, in tokens. */
const REACH = 9;

/** "Ballots go in the mail Oct. 15", "Ballots will be mailed to voters on Oct. 15". */
export const ballotsMailed: DayReader = (scene, sentence, date) => {
  const { main } = scene.contests;
  if (!main || date.grain !== 'day' || date.value === null) return null;
  const before = wordsBefore(scene, sentence, date.firstToken, REACH);
  const ballots = before.findIndex((word) => BALLOTS.has(word));
  const isMailed = ballots >= 0 && before.slice(ballots).some((word) => MAILED.has(word));
  if (!isMailed || before.some((word) => NOT_YET.has(word))) return null;
  const contest = scene.contests.contestAt(sentence, date.firstToken) ?? raceOf(main);
  return { event: 'other', date: date.value, contest };
};
