import { isGeneralElectionDay } from '../../knowledge/general-election-day.js';
import { firstTokenAt } from '../../text/tokens.js';
import { parseContest } from '../contest.js';
import type { FactFinding } from '../fact-finding.js';
import { type Reading, type SentenceReading, sentenceOf } from '../reading/reading.js';
import type { Refiner } from '../refiner.js';

type EventDate = Extract<FactFinding, { type: 'event_date' }>;

const RACES = new Set(['races', 'contests', 'seats']);
const SEVERAL = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'several', 'these', 'all']);
/** How far before "races" it is told how many, in tokens: "three close races". */
const REACH = 2;

/** "With two weeks until Nov. 8, three races have become the ones everybody watches": the day of each that the article tells of. */
export const dayOfSeveralRaces: Refiner = {
  name: 'day-of-several-races',
  refine(facts, { reading }) {
    const days = facts.filter(
      (fact): fact is EventDate =>
        fact.type === 'event_date' &&
        fact.event === 'general' &&
        isGeneralElectionDay(fact.date) &&
        tellsOfSeveral(reading, sentenceOf(reading, firstTokenAt(reading.tokens, fact.evidence.start))),
    );
    return [...facts, ...days.flatMap((day) => othersOn(day, facts))];
  },
};

const tellsOfSeveral = ({ tokens }: Reading, { firstToken, endToken }: SentenceReading): boolean =>
  tokens
    .slice(firstToken, endToken)
    .some(
      ({ lower, index }) =>
        RACES.has(lower) &&
        tokens.slice(Math.max(firstToken, index - REACH), index).some((t) => SEVERAL.has(t.lower)),
    );

/** The day, for every other race whose general election of that year somebody is told to stand in. */
function othersOn(day: EventDate, facts: readonly FactFinding[]): FactFinding[] {
  const contests = new Set(
    facts.flatMap((fact) =>
      fact.type === 'candidacy' && isVotedOn(fact.contest, day) ? [fact.contest] : [],
    ),
  );
  return [...contests].map((contest) => ({ ...day, contest, rule: 'day-of-several-races' }));
}

function isVotedOn(contest: string | null, day: EventDate): boolean {
  if (contest === null || contest === day.contest) return false;
  const { round, year } = parseContest(contest);
  return round === 'general' && year === Number(day.date.slice(0, 4));
}
