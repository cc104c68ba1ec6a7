import { parseIsoDay } from '../../text/calendar.js';
import type { Scene } from '../finder.js';
import { type DayReader, wordsFrom } from './told-day.js';

/** A debate is reported within so many days. */
const FRESH = 3;
/** Words behind "the debate" that tell it as something held. */
const HELD = new Set(['was', 'were', 'ended', 'began', 'opened', 'featured', 'came']);

/**
 * "The three leading Republicans spent 90 minutes Thursday night disagreeing. … The debate was carried live": the night that
 * the first sentence with a day tells of, in an article that goes on with "the debate".
 */
export const debateNight: DayReader = (scene, sentence, { grain, value, firstToken, endToken }) => {
  const { contests, reading } = scene;
  const { published } = reading.document;
  if (!contests.main || grain !== 'day' || value === null || published === null) return null;
  const away = parseIsoDay(published)! - (parseIsoDay(value) ?? 0);
  const isNight =
    wordsFrom(scene, sentence, endToken, 1)[0] === 'night' || reading.tokens[endToken - 1]!.lower === 'night';
  if (away < 0 || away > FRESH || !isNight || !isFirstDay(scene, firstToken) || !tellsOfDebate(scene))
    return null;
  return { event: 'debate', date: value, contest: contests.main, inferred: true };
};

const isFirstDay = ({ reading: { sentences } }: Scene, token: number): boolean =>
  sentences.find(({ zone, dates }) => zone === 'text' && dates.length > 0)?.dates[0]?.firstToken === token;

const tellsOfDebate = ({ reading: { sentences, tokens } }: Scene): boolean =>
  sentences.some(({ firstToken, zone }) => {
    const [the, debate, verb] = tokens.slice(firstToken, firstToken + 3).map(({ lower }) => lower);
    return zone === 'text' && the === 'the' && debate === 'debate' && HELD.has(verb ?? '');
  });
