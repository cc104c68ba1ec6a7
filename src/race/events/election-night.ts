import { raceOf } from '../contest.js';
import { eventOf } from './event.js';
import { type DayReader, wordsBefore } from './told-day.js';

/** "She led by 212 on election night, Nov. 4": the day of the vote that is spoken of. */
export const electionNight: DayReader = (scene, sentence, date) => {
  const { main } = scene.contests;
  if (!main || date.grain !== 'day' || date.value === null) return null;
  const [election, night, comma] = wordsBefore(scene, sentence, date.firstToken, 3);
  if (election !== 'election' || (night !== 'night' && night !== 'day') || comma !== ',') return null;
  const contest = scene.contests.contestAt(sentence, date.firstToken) ?? raceOf(main);
  return { event: eventOf(contest), date: date.value, contest };
};
