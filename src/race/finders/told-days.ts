import type { DateMention } from '../../nlp/dates/date.js';
import { inEach } from '../../text/in-each.js';
import { ballotsMailed } from '../events/ballots-mailed.js';
import { countFinished } from '../events/count-finished.js';
import { debateNight } from '../events/debate-night.js';
import { earlierVote } from '../events/earlier-vote.js';
import { electionNight } from '../events/election-night.js';
import { inNovember } from '../events/in-november.js';
import { nightOfCount } from '../events/night-of-count.js';
import type { DayReader, ToldDay } from '../events/told-day.js';
import { untilFiled } from '../events/until-filed.js';
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
  untilFiled,
  debateNight,
];

/** The days of a race that are told without the name of the vote beside them: each a file of `events/`. */
export const toldDays: Finder = {
  name: 'told-days',
  find: (scene) => inEach(scene.reading.sentences, (sentence) => datesIn(scene, sentence)),
};

function datesIn(scene: Scene, sentence: SentenceReading): FactFinding[] {
  return inEach(sentence.dates, (date) => {
    const told = dayOf(scene, sentence, date);
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

/** The day of a race that a date is told to be: what the first reader makes of it that makes anything of it. */
function dayOf(scene: Scene, sentence: SentenceReading, date: DateMention): ToldDay | null {
  for (const read of READERS) {
    const told = read(scene, sentence, date);
    if (told) return told;
  }
  return null;
}
