import { isGeneralElectionDay } from '../../knowledge/general-election-day.js';
import { yearOf } from '../../text/calendar.js';
import { inEach } from '../../text/in-each.js';
import type { Reading } from '../reading/reading.js';
import type { Seat } from './seats.js';

/**
 * The year of the race that an article without a date is about: the one that its cues, its reports of money, its days of general
 * elections and the cycles it names tell most often; null where nothing tells one.
 *
 * @param named how often cues name each year
 */
export function undatedYear(
  reading: Reading,
  main: Seat | undefined,
  named: ReadonlyMap<number, number>,
): number | null {
  const told = new Map(named);
  for (const year of [...reportYears(reading), ...electionYears(reading), ...cyclesNamed(reading, main)])
    told.set(year, (told.get(year) ?? 0) + 1);
  // Of two as often named the later: an article looks ahead from what it looks back on.
  const [most] = [...told].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? null;
}

/** "raised $1 million in the first quarter of 2022": reports of money are of the cycle that is under way. */
const reportYears = (reading: Reading): number[] =>
  inEach(reading.sentences, (sentence) =>
    sentence.numbers.some(({ kind }) => kind === 'money')
      ? inEach(sentence.dates, ({ grain, value, resolvedBy }) =>
          grain === 'quarter' && value !== null && resolvedBy === 'explicit' ? [yearOf(value)] : [],
        )
      : [],
  );

/** "Nov. 8, 2022": the years of the days on which the country votes. */
const electionYears = (reading: Reading): number[] =>
  inEach(reading.sentences, ({ dates }) =>
    inEach(dates, ({ grain, value }) =>
      grain === 'day' && value !== null && isGeneralElectionDay(value) ? [yearOf(value)] : [],
    ),
  );

const CYCLES = new Set([
  'midterm',
  'midterms',
  'election',
  'elections',
  'cycle',
  'campaign',
  'race',
  'races',
]);
const OF_PRESIDENTS = new Set(['presidential', 'white']);
const RUNS = new Set([
  'run',
  'running',
  'bid',
  're-election',
  'reelection',
  'seat',
  'senate',
  'governor',
  'congress',
]);
/** How far behind its year the cycle may stand, and how far before "in 2020" the run, in tokens. */
const CYCLE_REACH = 3;
const RUN_REACH = 7;

/** "the 2018 midterm election", "considering running for Senate in 2020": the years of cycles that an article names, but the presidency's for another office. */
const cyclesNamed = ({ tokens, sentences }: Reading, main: Seat | undefined): number[] =>
  inEach(sentences, ({ dates, firstToken }) =>
    inEach(dates, ({ grain, value, firstToken: at, endToken, resolvedBy }) => {
      if (grain !== 'year' || value === null || resolvedBy !== 'explicit') return [];
      const behind = tokens.slice(endToken, endToken + CYCLE_REACH);
      const isOfPresidents = behind.some(({ lower }) => OF_PRESIDENTS.has(lower));
      const isCycle = behind.some(({ lower }) => CYCLES.has(lower));
      const isRun =
        tokens[at - 1]?.lower === 'in' &&
        tokens.slice(Math.max(firstToken, at - RUN_REACH), at).some(({ lower }) => RUNS.has(lower));
      const isOther = isOfPresidents && main?.office !== 'President';
      if (isOther) return [];
      // A run tells more than an election that is spoken of.
      return isRun ? [yearOf(value), yearOf(value)] : isCycle ? [yearOf(value)] : [];
    }),
  );
