import { verbSet } from '../../knowledge/verb-forms.js';
import { yearOf } from '../../text/calendar.js';
import { inEach } from '../../text/in-each.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { placesOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';
import { amountAfter } from '../shares/distance.js';

const CARRIES = trigger([...verbSet('carry win')]);
/** What the president carries where the state is the one of the race. */
const AREAS = new Set(['state', 'commonwealth']);

/**
 * "The president carried the state by 10 points two years ago", of a race for governor: who it was the article need not say.
 * Without a date of publication "two years ago" is counted from the year that the race is of.
 */
export const presidentsMargin: Finder = {
  name: 'presidents-margin',
  find: (scene) => inEach(scene.reading.sentences, (sentence) => marginIn(scene, sentence)),
};

function marginIn(scene: Scene, sentence: SentenceReading): FactFinding[] {
  const { reading, contests } = scene;
  const { tokens } = reading;
  const state = contests.main?.place.slice(0, 2) ?? '';
  if (contests.main?.office === 'President' || !/^[A-Z]{2}$/.test(state)) return [];
  return inEach(placesOf(reading, sentence, CARRIES), (verb): FactFinding[] => {
    const isUnnamed =
      tokens[verb - 1]?.lower === 'president' &&
      tokens[verb - 2]?.lower === 'the' &&
      sentence.people.every(({ endToken }) => endToken !== verb);
    const isState = tokens[verb + 1]?.lower === 'the' && AREAS.has(tokens[verb + 2]?.lower ?? '');
    const amount = amountAfter(sentence, verb, 'by', tokens);
    const year = yearTold(scene, sentence);
    if (!isUnnamed || !isState || amount?.kind !== 'points' || year === null) return [];
    if (isUnreal(reading, sentence, verb)) return [];
    const contest = { office: 'President', place: state, year, special: false, round: null, party: null };
    return [
      factAt(scene, 'presidents-margin', sentence, amount, {
        type: 'margin',
        ahead: 'the president',
        aheadId: null,
        contest: keyOf(contest),
        points: amount.value,
        votes: null,
        approx: amount.approx,
        area: null,
      }),
    ];
  });
}

/** The year of a presidential election that a sentence tells: "in 2016", "two years ago"; null where it tells none. */
function yearTold({ contests }: Scene, { dates, numbers }: SentenceReading): number | null {
  const date = dates.find(({ grain, value }) => grain === 'year' && value !== null);
  const years = numbers.find(
    ({ kind, unit, value }) => kind === 'duration' && unit === 'years' && value !== null,
  );
  const year = date
    ? yearOf(date.value!)
    : years && contests.main?.year
      ? contests.main.year - years.value!
      : null;
  return year !== null && year % 4 === 0 ? year : null;
}
