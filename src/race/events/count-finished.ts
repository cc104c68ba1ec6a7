import { raceOf } from '../contest.js';
import { type DayReader, wordsBefore, wordsFrom } from './told-day.js';

/** Words of the end of a count, in order: what is done, and to what. */
const ENDS: readonly (readonly [done: ReadonlySet<string>, what: ReadonlySet<string>])[] = [
  [
    new Set(['signed', 'certified']),
    new Set(['returns', 'results', 'result', 'election', 'vote', 'canvass']),
  ],
  [new Set(['end', 'ended', 'finished', 'completed', 'concluded']), new Set(['recount', 'canvass'])],
];
/** What is voted on that is no race. */
const MEASURES = new Set('referendum measure amendment proposition initiative levy bond'.split(' '));
/** How far from the day the words may stand, in tokens. */
const REACH = 8;
const NOT_DONE = new Set([
  'until',
  'deadline',
  'by',
  'before',
  'will',
  'to',
  'must',
  'could',
  'not',
  "n't",
  'n’t',
  'expected',
]);

/**
 * The day on which a count, or a recount, was over.
 *   "Election officials signed off Friday on the returns" · "the county said Thursday at the end of a recount"
 * Not: "The state will certify the results on Nov. 30", "certified the results of Referendum 9 on Wednesday"
 */
export const countFinished: DayReader = (scene, sentence, { grain, value, firstToken, endToken }) => {
  const { main } = scene.contests;
  const { published } = scene.reading.document;
  if (!main || grain !== 'day' || value === null || published === null) return null;
  if (value > published.slice(0, value.length)) return null;
  const said = wordsBefore(scene, sentence, firstToken, REACH);
  const before = said.slice(said.lastIndexOf(',') + 1);
  const near = [...before, ...wordsFrom(scene, sentence, endToken, REACH)];
  const isOver = ENDS.some(([done, what]) => {
    const at = near.findIndex((word) => done.has(word));
    return at >= 0 && near.slice(at).some((word) => what.has(word));
  });
  if (near.some((word) => MEASURES.has(word))) return null;
  if (!isOver || before.some((word) => NOT_DONE.has(word))) return null;
  const contest = scene.contests.contestAt(sentence, firstToken) ?? raceOf(main);
  return { event: 'other', date: value, contest };
};
