import { ballotsMailed } from '../days/ballots-mailed.js';
import { countFinished } from '../days/count-finished.js';
import { debateNight } from '../days/debate-night.js';
import { earlierVote } from '../days/earlier-vote.js';
import { electionNight } from '../days/election-night.js';
import { inNovember } from '../days/in-november.js';
import { nightOfCount } from '../days/night-of-count.js';
import type { DayReader } from '../days/told-day.js';
import { weeksAhead } from '../days/weeks-ahead.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';

const READERS: readonly DayReader[] = [
  electionNight,
  countFinished,
  ballotsMailed,
  inNovember,
  earlierVote,
  nightOfCount,
  debateNight,
];

/** The days of a race that are told without the name of the vote beside them: each a file of `days/`. */
export const toldDays: Finder = {
  name: 'told-days',
  find: (scene) =>
    scene.reading.sentences.flatMap((sentence) => [...datesIn(scene, sentence), ...weeksIn(scene, sentence)]),
};

function datesIn(scene: Scene, sentence: SentenceReading): FactFinding[] {
  return sentence.dates.flatMap((date) => {
    const told = READERS.map((read) => read(scene, sentence, date)).find((day) => day !== null);
    if (!told) return [];
    const { event, contest, inferred } = told;
    return [
      factAt(scene, 'told-days', sentence, date, {
        type: 'event_date',
        event,
        date: told.date,
        contest: keyOf(contest),
        basis: inferred ? 'inferred' : 'stated',
      }),
    ];
  });
}

function weeksIn(scene: Scene, sentence: SentenceReading): FactFinding[] {
  const told = weeksAhead(scene, sentence);
  if (!told) return [];
  const { event, date, contest, at } = told;
  return [
    factAt(scene, 'told-days', sentence, scene.reading.tokens[at]!, {
      type: 'event_date',
      event,
      date,
      contest: keyOf(contest),
      basis: 'inferred',
    }),
  ];
}
