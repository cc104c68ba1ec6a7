import { type DayReader, wordsBefore } from './told-day.js';

const MEETS = new Set(['face', 'meet', 'oppose', 'challenge']);
/** How far before the month the verb may stand, over who is met and what is said of him, in tokens. */
const REACH = 22;

/** "The winner of the May 3 primary will face Bo Roe, a Democrat and a pastor, in November": the month of the general election. */
export const inNovember: DayReader = (scene, sentence, date) => {
  const { contests, reading } = scene;
  const { main } = contests;
  if (date.grain !== 'month' || !date.value?.endsWith('-11') || main === null || main.special) return null;
  if (main.year === null || main.year !== Number(date.value.slice(0, 4)) || main.year % 2 === 1) return null;
  if (reading.tokens[date.firstToken - 1]?.lower !== 'in') return null;
  const before = wordsBefore(scene, sentence, date.firstToken, REACH);
  const meets = before.findIndex((word, i) => MEETS.has(word) && before[i - 1] === 'will');
  if (meets < 0 || before.slice(meets).some((word) => word === ';' || word === '”')) return null;
  const contest = contests.contestAt(sentence, date.firstToken, null, { round: 'general' });
  return contest && { event: 'general', date: date.value, contest };
};
