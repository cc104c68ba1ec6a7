import { isGeneralElectionDay, novemberElectionDay } from '../../knowledge/general-election-day.js';
import type { DateMention } from '../../nlp/dates/date.js';
import { yearOf } from '../../text/calendar.js';
import { inEach } from '../../text/in-each.js';
import { hasElectionWord } from '../reading/electoral.js';
import { isJustPast } from '../reading/just-past.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { relativeBefore } from './clauses.js';
import type { ContestCue } from './cues.js';
import { distanceTo } from './distance.js';
import { isFilledInOddYear } from './election-years.js';
import type { Seat, Seats } from './seats.js';
import { undatedYear } from './undated-years.js';

/**
 * The year of the election that an article reports: one that a cue names ("the 2014 Senate race"), else that
 * of its publication; of a runoff in January, that of the vote before. Null where nothing tells.
 */
export function baseYear(
  reading: Reading,
  { allCues, seats: [main] }: Seats,
  published: string | null,
): number | null {
  const named = new Map<number, number>();
  for (const cue of allCues) {
    // "the 2016 presidential race", told beside a Senate race of 2014, is another's year.
    if (cue.office !== null && cue.office !== main?.office) continue;
    if (cue.year === null || (published && cue.year < yearOf(published))) continue;
    named.set(cue.year, (named.get(cue.year) ?? 0) + 1);
  }
  if (published === null) return undatedYear(reading, main, named);
  const year = yearOf(published);
  const hasRunoff = allCues.some((cue) => cue.round === 'runoff');
  if (isEarlyInYear(published) && hasRunoff && votedLastFall(reading, year)) return year - 1;
  // "as for the 2014 Republican primary", told of a special election that was held today
  if (main?.special && !allCues.some((cue) => cue.special && cue.year !== null)) return year;
  // In the year of an election, up to its day, "the 2016 caucuses" are another's: it is this year's seat.
  if (main && isOfEvenYears(main, year) && published.slice(0, 10) <= novemberElectionDay(year)) return year;
  // Before its year has begun, an article looks ahead to a cycle that it names.
  const [ahead] = [...named.keys()].sort((a, b) => a - b);
  return named.has(year) ? year : (ahead ?? year);
}

/** Seats that are filled in an even year, and it is one. */
const isOfEvenYears = ({ office, place }: Seat, year: number): boolean =>
  office !== 'President' && year % 2 === 0 && isFilledInOddYear(office, place, year - 1) === false;

const isEarlyInYear = (published: string): boolean => published.length >= 7 && published.slice(5, 7) <= '02';

const votedLastFall = (reading: Reading, year: number): boolean =>
  reading.sentences.some((sentence) =>
    sentence.dates.some(
      ({ value }) => value?.startsWith(`${year - 1}-11`) || value?.startsWith(`${year - 1}-12`),
    ),
  );

/**
 * A year of its own that a sentence gives to what it tells: "In 2010, Finch won", "won by 20 points in 2016",
 * "in last November's election". Null where it gives none, or one that still lies ahead.
 */
export function yearAt(
  { tokens, document: { published } }: Reading,
  sentence: SentenceReading,
  token: number,
  cues: readonly ContestCue[],
  base: number | null = null,
  grains: ReadonlySet<DateMention['grain']> = YEARLY,
): number | null {
  const distance = (at: { firstToken: number; endToken: number }): number => distanceTo(tokens, token, at);
  const [cue] = cues.filter((c) => c.year !== null).sort((a, b) => distance(a) - distance(b));
  if (cue) return isJanuaryRunoff(sentence, cue) ? cue.year! - 1 : cue.year;
  const [nearest] = sentence.dates
    // "has been mayor since 2018 and seeks a third term"
    .filter((date) => tokens[date.firstToken - 1]?.lower !== 'since' || opensWhen(tokens, date, token))
    .filter((date) => !isOfSpan(tokens, date))
    .filter(
      (date) =>
        date.value !== null &&
        (grains.has(date.grain) || isVote(date)) &&
        !isOfAnotherClause(tokens, sentence, date, token),
    )
    .sort((a, b) => distance(a) - distance(b));
  if (!nearest) return null;
  // Without a day of publication only a year that is named counts, and only one before the article's own, if it has one.
  if (published === null) {
    const named = yearOf(nearest.value!);
    return nearest.grain === 'year' && (base === null || named < base) ? named : null;
  }
  const year = yearOf(nearest.value!);
  return year < yearOf(published) ? year : null;
}

/** So many years ahead a race is spoken of. */
const LOOKED_AHEAD = 4;

/** "would take on Sen. Finch in 2020", "won't seek re-election in 2020", told in 2018: the year that is looked ahead to; null where none is. */
export function yearLookedTo(reading: Reading, sentence: SentenceReading, seat: Seat): number | null {
  const { tokens, document } = reading;
  if (document.published === null || seat.office === 'President' || !hasElectionWord(reading, sentence))
    return null;
  const today = yearOf(document.published);
  const ahead = sentence.dates.find(
    ({ grain, value, firstToken }) =>
      grain === 'year' && value !== null && yearOf(value) > today && tokens[firstToken - 1]?.lower === 'in',
  );
  const year = ahead ? yearOf(ahead.value!) : null;
  return year !== null && year - today <= LOOKED_AHEAD && isOfEvenYears(seat, year) ? year : null;
}

/** "held the seat from 1999 to 2011", "until 2011": years of holding it. */
const isOfSpan = (tokens: Reading['tokens'], { firstToken, endToken }: DateMention): boolean => {
  const before = tokens[firstToken - 1]?.lower ?? '';
  if (['until', 'through'].includes(before)) return true;
  const isYear = (at: number): boolean => /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '');
  if (before === 'from')
    return ['to', 'until', 'through'].includes(tokens[endToken]?.lower ?? '') && isYear(endToken + 1);
  return before === 'to' && isYear(firstToken - 2);
};

/** "the Nov. 6 results", told in February: of last year's election, whatever is to come. */
const isVote = ({ grain, value }: DateMention): boolean =>
  grain === 'day' && value !== null && isGeneralElectionDay(value);

/** How far from the start of its sentence a date may stand that is about all of it, in tokens. */
const OPENING_REACH = 4;

/** "Finch won by 7 points, topping her margin in 2010": what follows the comma is another election. */
function isOfAnotherClause(
  tokens: Reading['tokens'],
  sentence: SentenceReading,
  date: DateMention,
  token: number,
): boolean {
  const { firstToken } = sentence;
  if (date.firstToken - firstToken <= OPENING_REACH || date.firstToken < token) return false;
  const between = tokens.slice(token, date.firstToken);
  const after = (comma: number): string => (comma < 0 ? '' : (between[comma + 1]?.lower ?? ''));
  return (
    after(between.findIndex(({ text }) => text === ',')).endsWith('ing') ||
    // "ended a comeback for the former governor, who left office two years ago": another clause, of somebody.
    relativeBefore(tokens, sentence, date.firstToken) > token
  );
}

/** "has been Republican since 1987, when Roe won it": what follows "when" is of that year. */
const opensWhen = (tokens: Reading['tokens'], { endToken }: DateMention, token: number): boolean => {
  const at = tokens[endToken]?.text === ',' ? endToken + 1 : endToken;
  return tokens[at]?.lower === 'when' && token > at;
};

const YEARLY: ReadonlySet<DateMention['grain']> = new Set(['year', 'quarter', 'month', 'day']);
/** "He left in September 2013 to make his first run", "announced his campaign last November": no election's month. */
export const YEARS_ALONE: ReadonlySet<DateMention['grain']> = new Set(['year']);

/** "that January 2020 runoff" is part of the election of 2019. */
const isJanuaryRunoff = ({ dates }: SentenceReading, { round, year }: ContestCue): boolean =>
  round === 'runoff' && dates.some(({ value }) => value?.startsWith(`${year}-01`));

/** What somebody did in an election. */
const DECIDED = new Set(
  'won beat defeated lost carried took edged ousted unseated narrowly easily handily also'.split(' '),
);
const PRONOUNS = new Set(['he', 'she', 'they']);

/**
 * The year that a sentence goes on telling of: "In early 2018 Finch was unknown. She won it by almost nine."
 * Null where its own words begin anew, or the sentence before tells of no year before `base`.
 */
export function carriedYear(
  { tokens, sentences }: Reading,
  sentence: SentenceReading,
  base: number | null,
): number | null {
  const goesOn =
    PRONOUNS.has(tokens[sentence.firstToken]!.lower) &&
    DECIDED.has(tokens[sentence.firstToken + 1]?.lower ?? '');
  const before = sentences[sentence.index - 1];
  if (!goesOn || sentence.dates.length > 0 || before?.zone !== 'text' || base === null) return null;
  const told = before.dates.findLast(
    ({ value, firstToken }) => value !== null && tokens[firstToken - 1]?.lower !== 'since',
  );
  const year = told ? yearOf(told.value!) : base;
  return year < base ? year : null;
}

/** The year of the presidential election in or before a year: of results. */
export const presidentialYear = (year: number): number => year - (year % 4);

/** A year with a presidential election, and the one before it. */
export const isCampaignYear = (year: number): boolean => year % 4 === 0 || year % 4 === 3;

/** The year of the presidential election that people run in on a day; null between two of them, and where no day is told. */
export function presidentialYearUnderWay(day: string | null): number | null {
  if (day === null || !isCampaignYear(yearOf(day))) return null;
  const year = presidentialYear(yearOf(day) + 1);
  return day.slice(0, 10) > novemberElectionDay(year) ? null : year;
}

/**
 * The year of the presidential election that candidates of a year stand in: in the year before one they run already,
 * in the year after one it is over. Half-way between two nothing tells.
 */
export function presidentialRun(year: number): number | null {
  const since = year % 4;
  if (since === 2) return null;
  return since === 3 ? year + 1 : presidentialYear(year);
}

/** Years of federal elections that an article looks ahead to: the next one, and the one after it. */
const AHEAD = 3;

/**
 * The cycle that an article of an odd year looks ahead to: "Finch could be the party's main target in 2014". The nearest
 * even year that a sentence about an election names; null where none does.
 */
export function yearAhead(reading: Reading, year: number): number | null {
  const named = inEach(reading.sentences, (sentence) =>
    hasElectionWord(reading, sentence)
      ? inEach(sentence.dates, ({ grain, value }) =>
          grain === 'year' && value !== null ? [yearOf(value)] : [],
        )
      : [],
  );
  const ahead = named.filter((one) => one > year && one <= year + AHEAD && one % 2 === 0);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}

/** "is expected to run for president in 2016", told half-way between two elections: the one that the sentence names. */
export function yearAheadIn({ dates }: SentenceReading, published: string | null): number | null {
  if (published === null) return null;
  const named = inEach(dates, ({ grain, value }) =>
    grain === 'year' && value !== null ? [yearOf(value)] : [],
  );
  return named.find((year) => year > yearOf(published) && year % 4 === 0) ?? null;
}

const ENDS = new Set('won wins winning win victory defeated defeating beat beats elected'.split(' '));
/** Where an article reports what is new, in sentences. */
const OPENING_SENTENCES = 4;

/** "Finch stunned the country Tuesday night, winning a Senate seat": an election that has just been held. */
export function isReported({ tokens, sentences, document: { published } }: Reading): boolean {
  const opening = sentences.filter(({ zone }) => zone === 'text').slice(0, OPENING_SENTENCES);
  return opening.some(
    ({ firstToken, endToken, dates }) =>
      dates.some((date) => isJustPast(date, published)) &&
      tokens.slice(firstToken, endToken).some(({ lower }) => ENDS.has(lower)),
  );
}
