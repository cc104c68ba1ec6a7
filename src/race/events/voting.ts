import { isGeneralElectionDay, isNovemberElectionDay } from '../../knowledge/general-election-day.js';
import type { DateMention } from '../../nlp/dates/date.js';
import type { ContestParts } from '../contest.js';
import type { Seat } from '../contests/seats.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { eventOf, type NamedEvent, REACH, SAYING } from './event.js';

/** Words of a day on which votes are cast; which, the article tells. */
const VOTING = new Set('polls voted voting won wins defeated beat edged'.split(' '));

/** "voters will head to the polls Saturday", "Finch won Tuesday": the day of the contest that is spoken of. */
export function votingDay(scene: Scene, sentence: SentenceReading, date: DateMention): NamedEvent | null {
  const { reading, contests } = scene;
  const { tokens } = reading;
  if (!contests.main) return null;
  let at = -1;
  for (
    let i = Math.max(sentence.firstToken, date.firstToken - REACH);
    i < Math.min(sentence.endToken, date.endToken + REACH);
    i++
  ) {
    if (SAYING.has(tokens[i]!.lower) && Math.abs(i - date.firstToken) <= 3) return null;
    if (VOTING.has(tokens[i]!.lower) || isChoice(tokens, i)) at = i;
  }
  if (at < 0 || tokens[date.firstToken - 1]?.lower === 'until') return null;
  // "still in their hands this morning": the day after.
  if (tokens.slice(date.firstToken, date.endToken).some(({ lower }) => lower === 'morning')) return null;
  const contest = contests.contestAt(sentence, date.firstToken, null, { ofState: true });
  if (!contest || isNoGeneral(contest, date.value!)) return null;
  return isPoll(scene, sentence) ? null : { event: eventOf(contest), at, contest };
}

const STATEWIDE = new Set(['President', 'US-Senate', 'US-House', 'Governor']);

/** "Finch won Kansas on Saturday": one of many days of a primary that goes on, and no general election. */
const isNoGeneral = (contest: ContestParts, day: string): boolean =>
  eventOf(contest) === 'general' && STATEWIDE.has(contest.office) && !isNovemberElectionDay(day);

/** "voters will choose", "voters head to the polls"; not "she greets voters". */
const isChoice = (tokens: Scene['reading']['tokens'], at: number): boolean =>
  tokens[at]!.lower === 'voters' &&
  tokens
    .slice(at + 1, at + 12)
    .some((token) =>
      ['choose', 'decide', 'pick', 'vote', 'cast', 'head', 'go', 'elect', 'chose', 'went'].includes(
        token.lower,
      ),
    );

/** "She will face Roe on Nov. 8": the day of the general election, in an article about a race of that year. */
export function generalElection(scene: Scene, sentence: SentenceReading, date: DateMention): NamedEvent[] {
  const { contests } = scene;
  if (!contests.main || !isGeneralElectionDay(date.value!) || isPoll(scene, sentence)) return [];
  if (contests.main.year !== Number(date.value!.slice(0, 4))) return [];
  const at = date.firstToken;
  const counted = racesCounted(scene, sentence).map(({ office, place }) => ({
    event: 'general' as const,
    at,
    contest: { ...contests.main!, office, place, special: false, round: 'general' as const, party: null },
  }));
  if (counted.length > 0) return counted;
  return [{ event: 'general', at, contest: contests.contestAt(sentence, at, null, { round: 'general' }) }];
}

const RACES = new Set(['races', 'contests']);
/** How far behind their number "races" may stand, over an office, in tokens. */
const COUNT_REACH = 3;

/** "With two weeks until Nov. 8, three races are close", above word of just three: the seats that a round-up is about. */
function racesCounted(
  { reading: { tokens }, contests }: Scene,
  { numbers }: SentenceReading,
): readonly Seat[] {
  const isOfRaces = numbers.some(
    ({ value, endToken }) =>
      value === contests.seats.length &&
      tokens.slice(endToken, endToken + COUNT_REACH).some(({ lower }) => RACES.has(lower)),
  );
  return isOfRaces && contests.seats.length > 1 ? contests.seats : [];
}

export const POLLING = new Set('poll survey pollsters conducted respondents surveyed sampled'.split(' '));

/** "likely voters, according to a poll released today", "The polls were conducted from May 2". */
const isPoll = ({ reading: { tokens } }: Scene, sentence: SentenceReading): boolean =>
  tokens.slice(sentence.firstToken, sentence.endToken).some((token) => POLLING.has(token.lower));
