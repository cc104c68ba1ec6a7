import { yearOf } from '../../text/calendar.js';
import { inEach, oneInEach } from '../../text/in-each.js';
import { type ContestParts, formatContest, parseContest, raceOf } from '../contest.js';
import { contenderIn } from '../contests/presidential.js';
import { presidentialYear, presidentialYearUnderWay } from '../contests/years.js';
import type { FactFinding } from '../fact-finding.js';
import type { Scene } from '../finder.js';
import { candidacyIn } from '../finders/candidacy.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { hasWordOf, trigger } from '../reading/triggers.js';
import type { Refiner } from '../refiner.js';

/** Words of a sentence that speaks of somebody as one who runs for president. */
const RUNNING = trigger(
  'ballot battleground bid campaign campaigned campaigning campaigns candidacy candidate candidates caucus caucuses contender contenders debate debates delegates dropped election electoral endorse endorsed field front-runner frontrunner nomination nominee nominees opponent percent poll polling polls presidential primaries primary race rally rallies rival rivals supporters ticket voters'.split(
    ' ',
  ),
);
/** Words of a sentence that tells of a run of another year. Who won a state then is told as background. */
const RAN = trigger(
  'bid campaign campaigned candidacy candidate contender nomination nominee primaries primary ran rival run runs'.split(
    ' ',
  ),
);
/** "Potential 2016 presidential candidates", "a hypothetical matchup": nobody who stands yet. */
const MAYBE = trigger(
  'potential possible prospective would-be hypothetical considering exploring explore mulling decide'.split(
    ' ',
  ),
);

/**
 * Who, as everybody knows, ran for president, in a sentence that speaks of that race, though it does not say in so many
 * words that he stands. Inferred.
 *   "Warren and Booker drew crowds in Iowa." (2019) · "Bradley's bid of 2000"
 * Not: "Booker voted against the bill"; nor who is named for another office.
 */
export const presidentialField: Refiner = {
  name: 'presidential-field',
  refine(facts, scene) {
    const known = new Set(
      inEach(facts, (fact) =>
        fact.type === 'candidacy' && fact.contest ? [`${fact.personId} ${raceKey(fact.contest)}`] : [],
      ),
    );
    const added = new Map<string, FactFinding>();
    const year = yearUnderWay(scene);
    for (const sentence of scene.reading.sentences)
      for (const run of runsIn(scene, sentence, year)) {
        const key = `${run.person.of.id} ${formatContest(raceOf(run.contest))}`;
        const before = added.get(key);
        // What the article says itself proves more than what somebody says in it.
        if (known.has(key) || (before && before.saidBy === null)) continue;
        const fact: FactFinding = {
          ...candidacyIn(scene, sentence, run.person, 'presidential-field', run.contest),
          basis: 'inferred',
        };
        if (!before || fact.saidBy === null) added.set(key, fact);
      }
    return [...facts, ...added.values()];
  },
};

const raceKey = (contest: string): string => formatContest(raceOf(parseContest(contest)));

interface Run {
  readonly person: PersonAt;
  readonly contest: ContestParts;
}

/** Who runs by a sentence: in the race that is under way, if one is, or in one of the past. */
function runsIn(scene: Scene, sentence: SentenceReading, year: number | null): Run[] {
  const { reading, contests } = scene;
  if (sentence.people.length === 0 || sentence.zone === 'title') return [];
  const people = sentence.people.filter(({ kind }) => kind === 'name');
  if (people.length === 0) return [];
  if (contests.cuesIn(sentence).some(({ office }) => office !== null && office !== 'President')) return [];
  if (hasWordOf(reading, sentence, MAYBE)) return [];
  const past = pastYear(scene, sentence);
  if (past !== null && hasWordOf(reading, sentence, RAN))
    return oneInEach(people, (person) => runOf(scene, person, past, false));
  if (past !== null || year === null) return [];
  const field = people.filter(({ of }) => contenderIn(of, year) !== null);
  const isTogether = new Set(field.map(({ of }) => of.id)).size > 1;
  if (!isTogether && !hasWordOf(reading, sentence, RUNNING)) return [];
  return oneInEach(field, (person) => runOf(scene, person, year, true));
}

/** Few have declared before the spring of the year before. */
const FIRST_MONTH = '04';

/** The year of the presidential race that the article is about, from when most have declared up to its election. */
function yearUnderWay({ reading, contests: { main } }: Scene): number | null {
  const { published } = reading.document;
  const year = presidentialYearUnderWay(published);
  if (main?.office !== 'President' || year === null || main.year !== year) return null;
  return published!.slice(0, 7) >= `${year - 1}-${FIRST_MONTH}` ? year : null;
}

/** The year of an earlier presidential election that a sentence names: "lost in 2012". */
function pastYear({ reading: { document } }: Scene, { dates }: SentenceReading): number | null {
  const today = document.published;
  const told = dates.find(
    ({ grain, value }) =>
      grain === 'year' && value !== null && (today === null || yearOf(value) < yearOf(today)),
  );
  const year = told ? yearOf(told.value!) : null;
  return year !== null && presidentialYear(year) === year ? year : null;
}

/** Up to June, the primaries decide. */
const isBeforeNominees = ({ reading: { document } }: Scene, year: number): boolean =>
  document.published !== null && document.published.slice(0, 7) < `${year}-06`;

function runOf(scene: Scene, person: PersonAt, year: number, isMain: boolean): Run | null {
  const contender = contenderIn(person.of, year);
  if (!contender) return null;
  const contest: ContestParts = {
    office: 'President',
    place: 'US',
    year,
    special: false,
    round: null,
    party: null,
  };
  const { party, isIncumbent } = contender;
  // Small parties choose last.
  if (isMain && party !== 'D' && party !== 'R' && isBeforeNominees(scene, year)) return null;
  const round = isMain ? (scene.contests.main?.round ?? null) : null;
  if (round === 'general') return { person, contest: { ...contest, round } };
  const isOfPrimary = isMain && !isIncumbent && isBeforeNominees(scene, year);
  return { person, contest: isOfPrimary ? { ...contest, round: 'primary', party } : contest };
}
