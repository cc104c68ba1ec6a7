import { raceOf } from '../contest.js';
import { type DayReader, wordsBefore, wordsFrom } from './told-day.js';

const CANDIDATES = new Set([
  'candidates',
  'hopefuls',
  'contenders',
  'republicans',
  'democrats',
  'challengers',
]);
const FILES = new Set(['file', 'qualify']);
/** How far before the day it is told who has until then, and how far behind it what for, in tokens. */
const BEFORE_REACH = 6;
const BEHIND_REACH = 4;

/** "Candidates have until Feb. 7 to file": the filing deadline; not "taxpayers have until April 15 to file". */
export const untilFiled: DayReader = (scene, sentence, date) => {
  const { main } = scene.contests;
  if (!main || date.grain !== 'day' || date.value === null) return null;
  const before = wordsBefore(scene, sentence, date.firstToken, BEFORE_REACH);
  const behind = wordsFrom(scene, sentence, date.endToken, BEHIND_REACH);
  const isDeadline = before.at(-1) === 'until' && before.some((word) => CANDIDATES.has(word));
  if (!isDeadline || !behind.some((word) => FILES.has(word))) return null;
  const contest = scene.contests.contestAt(sentence, date.firstToken) ?? raceOf(main);
  return { event: 'filing_deadline', date: date.value, contest };
};
