import type { Evidence, Race } from '../../schema/index.js';
import { roundName } from '../contest.js';
import type { RaceFacts } from './assign.js';
import type { Candidates } from './candidates.js';
import { compare } from './digest.js';
import { ofType, type StoryOf, tally, witnesses } from './tally.js';

type TimelineItem = Race['timeline'][number];

const EVENTS: Readonly<Record<string, string>> = {
  primary: 'Primary',
  special_election: 'Special election',
  runoff: 'Runoff',
  general: 'General election',
  debate: 'Debate',
  early_voting: 'Early voting',
  filing_deadline: 'Filing deadline',
  resignation: 'Resignation',
};

const OUTCOMES: Readonly<Record<string, string>> = {
  won: 'wins',
  lost: 'loses',
  advanced: 'advances',
  eliminated: 'is eliminated',
  withdrew: 'withdraws',
  conceded: 'concedes',
};

/** The days of a race that articles name, with what happened on them. */
export function timelineOf({ facts }: RaceFacts, candidates: Candidates, storyOf: StoryOf): TimelineItem[] {
  const events = ofType(facts, 'event_date').filter(({ fact }) => fact.saidBy === null);
  const items: TimelineItem[] = tally(
    events,
    ({ fact }) => JSON.stringify([fact.date, fact.event]),
    storyOf,
  ).flatMap(({ facts: [first], evidence }) => {
    const text = EVENTS[first!.fact.event];
    return text ? [{ date: first!.fact.date, text, evidence }] : [];
  });
  const days = votingDays(facts, storyOf);
  const ended = ofType(facts, 'outcome').filter(
    ({ fact }) => fact.saidBy === null && fact.outcome in OUTCOMES,
  );
  for (const { facts: told } of tally(ended, outcomeKey, storyOf)) {
    const { fact, contest, article } = told[0]!;
    const day = days.get(roundName(contest));
    const name = candidates.of(article.id, fact.person, fact.personId)?.name ?? fact.person;
    if (!day) continue;
    items.push({
      date: day.date,
      text: `${name} ${OUTCOMES[fact.outcome]}`,
      evidence: [...witnesses(told, storyOf), ...day.evidence],
    });
  }
  return items.sort((a, b) => compare(a.date, b.date) || compare(a.text, b.text));

  function outcomeKey({ fact, contest, article }: (typeof ended)[number]): string {
    const person = candidates.of(article.id, fact.person, fact.personId)?.id ?? fact.person;
    return JSON.stringify([person, fact.outcome, roundName(contest)]);
  }
}

/** The day on which each round was voted on, as most stories have it. */
export function votingDays(
  facts: RaceFacts['facts'],
  storyOf: StoryOf,
): ReadonlyMap<string | null, { date: string; evidence: Evidence[] }> {
  const VOTING = new Set(['primary', 'special_election', 'runoff', 'general']);
  const days = new Map<string | null, { date: string; evidence: Evidence[] }>();
  const voted = ofType(facts, 'event_date').filter(
    ({ fact }) => VOTING.has(fact.event) && fact.date.length === 10,
  );
  const told = tally(voted, (item) => JSON.stringify([roundName(item.contest), item.fact.date]), storyOf);
  for (const {
    facts: [first],
    evidence,
  } of told.sort((a, b) => b.evidence.length - a.evidence.length)) {
    const round = roundName(first!.contest);
    if (!days.has(round)) days.set(round, { date: first!.fact.date, evidence });
  }
  return days;
}
