import type { Approximation, Fact } from '../../../schema/index.js';
import { type ContestParts, roundName } from '../../contest.js';
import type { ContestFact, RaceFacts } from '../assign.js';
import type { Candidates } from '../candidates.js';
import { firstTold, type PublishedOf } from '../order.js';
import { type StoryOf, witnesses } from '../tally.js';
import type { About, Change, Claim, Comparable } from './claim.js';

/** What a fact states about something that other facts may state differently. */
interface Statement {
  readonly about: About;
  readonly change: Change;
  readonly value: Claim['value'];
  readonly approx?: Approximation;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly when?: string | null;
  readonly counted?: number | null;
  /** A sum that goes on from round to round: raised before a primary, it is part of what is raised before a runoff. */
  readonly runsOn?: boolean;
  /** Statements about the same thing are compared only where this is equal: the period of a sum, a pollster. */
  readonly within?: readonly unknown[];
}

/** Days on which votes are cast: each round has one. */
const VOTING_DAYS = new Set(['primary', 'special_election', 'runoff', 'general']);

/** Everything that several texts state about one thing, grouped. What is only said in a quote is nobody's figure but the speaker's. */
export function comparablesOf(
  { facts }: RaceFacts,
  candidates: Candidates,
  storyOf: StoryOf,
  publishedOf: PublishedOf,
): Comparable[] {
  const things = new Map<
    string,
    { about: About; change: Change; values: Map<string, { statement: Statement; facts: ContestFact[] }> }
  >();
  const counts = countsByArticle(facts);
  for (const item of facts) {
    if (item.fact.saidBy) continue;
    for (const statement of statementsOf(item, candidates, counts)) {
      const { round } = statement.about;
      const thingAbout = statement.runsOn ? { ...statement.about, round: null } : statement.about;
      const key = JSON.stringify([thingAbout, statement.within ?? null]);
      const thing = things.get(key) ?? {
        about: thingAbout,
        change: statement.change,
        values: new Map(),
      };
      things.set(key, thing);
      const { value, approx, low, high, when, counted } = statement;
      const valueKey = JSON.stringify([value, approx, low, high, when, counted, round]);
      const told = thing.values.get(valueKey);
      if (told) told.facts.push(item);
      else thing.values.set(valueKey, { statement, facts: [item] });
    }
  }
  return [...things.values()].map(({ about, change, values }) => ({
    about,
    change,
    claims: [...values.values()].map(({ statement, facts: tellers }): Claim => {
      const evidence = witnesses(tellers, storyOf);
      const { value, approx = 'exact', low, high } = statement;
      return {
        value,
        stated: typeof value === 'number' ? { value, approx, low: low ?? null, high: high ?? null } : null,
        evidence,
        when: statement.when ?? firstTold(evidence, publishedOf).slice(0, 10),
        counted: statement.counted ?? null,
        round: statement.about.round,
      };
    }),
  }));
}

/** The count that an article tells of in one sentence is that of the shares in the next: "Renfro had 21.4 percent." */
function countsByArticle(facts: readonly ContestFact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of facts) {
    const counted = countedBy(item.fact);
    if (counted === null) continue;
    const key = countKey(item);
    counts.set(key, Math.max(counted, counts.get(key) ?? 0));
  }
  return counts;
}

const countKey = ({ article, contest }: ContestFact): string =>
  `${article.id} ${roundName(contest)} ${contest.place}`;

/** The share of precincts that a fact says were in; of a part of the voters it says nothing of the whole. */
function countedBy(fact: Fact): number | null {
  if ('area' in fact && fact.area !== null) return null;
  if (fact.type === 'vote_share') return fact.precincts && fact.precincts[0] / Math.max(1, fact.precincts[1]);
  if (fact.type !== 'precincts') return null;
  if (fact.percent !== null) return fact.percent / 100;
  return fact.reported === null || !fact.total ? null : fact.reported / fact.total;
}

function statementsOf(
  item: ContestFact,
  candidates: Candidates,
  counts: ReadonlyMap<string, number>,
): Statement[] {
  const { fact, article, contest } = item;
  const round = roundName(contest);
  const about = (field: string, name: string | null, inRound = round): About => {
    const candidate = name === null ? null : candidates.of(article.id, name)?.id;
    return { candidate: candidate ?? null, field, round: inRound };
  };
  switch (fact.type) {
    case 'candidacy':
      return [
        ...(fact.party
          ? [{ about: about('party', fact.person, null), change: 'fixed' as const, value: fact.party }]
          : []),
        ...(fact.incumbent === null
          ? []
          : [
              {
                about: about('incumbent', fact.person, null),
                change: 'fixed' as const,
                value: fact.incumbent,
              },
            ]),
      ];
    case 'outcome':
      return FINAL.has(fact.outcome)
        ? [
            {
              about: about('outcome', fact.person),
              change: 'fixed',
              value: fact.outcome === 'conceded' ? 'lost' : fact.outcome,
            },
          ]
        : [];
    case 'vote_share':
      return fact.group
        ? []
        : [
            {
              about: about('results.percent', fact.person),
              change: 'counted',
              value: fact.percent,
              approx: fact.approx,
              when: fact.asOf,
              counted: countedBy(fact) ?? counts.get(countKey(item)) ?? null,
              within: [fact.area, partOf(contest)],
            },
          ];
    case 'votes':
      return [
        {
          about: about('results.votes', fact.person),
          change: 'growing',
          value: fact.count,
          approx: fact.approx,
          when: fact.asOf,
          within: [fact.area, partOf(contest)],
        },
      ];
    case 'margin': {
      const inPoints = fact.points !== null;
      const value = fact.points ?? fact.votes;
      if (value === null) return [];
      const field = inPoints ? 'margins.points' : 'margins.votes';
      return [
        {
          about: about(field, fact.ahead),
          change: 'moving',
          value,
          approx: fact.approx,
          within: [fact.area, partOf(contest)],
        },
      ];
    }
    case 'money':
      return fact.actor === null || fact.action === 'cost_of_race' || isBound(fact)
        ? []
        : [
            {
              about: about(`money.${fact.action}`, fact.actor),
              change: fact.action === 'raised' || fact.action === 'spent' ? 'growing' : 'fixed',
              runsOn: fact.action === 'raised' || fact.action === 'spent',
              value: fact.amount,
              approx: fact.approx,
              low: fact.low,
              high: fact.high,
              within: [candidates.of(article.id, fact.actor)?.id ?? fact.actor, fact.target, fact.period],
            },
          ];
    case 'poll':
      return fact.pollster === null
        ? []
        : [
            {
              about: about('polls.percent', fact.person),
              change: 'fixed',
              value: fact.percent,
              approx: fact.approx,
              within: [fact.pollster, fact.group, fact.matchup, fact.fielded ?? article.published],
            },
          ];
    case 'event_date':
      return VOTING_DAYS.has(fact.event)
        ? [{ about: about('date', null), change: 'fixed', value: fact.date, within: [fact.event] }]
        : [];
    case 'field_size': {
      // "More than a dozen" is said of eighteen.
      const open = fact.approx === 'more_than' ? { low: fact.count, high: 2 * fact.count } : {};
      const { count: value, approx, party } = fact;
      return [{ about: about('fieldSize', null), change: 'fixed', value, approx, ...open, within: [party] }];
    }
    case 'threshold':
      return [{ about: about('threshold', null), change: 'fixed', value: fact.percent }];
    case 'history':
      return [
        {
          about: about('history.since', null, null),
          change: 'fixed',
          value: fact.since,
          approx: fact.approx,
          ...(fact.approx === 'exact'
            ? {}
            : { low: fact.since - ABOUT_YEARS, high: fact.since + ABOUT_YEARS }),
          within: [fact.party],
        },
      ];
    default:
      return [];
  }
}

/**
 * The states of a presidential race are counted apart; of any other seat there is one, though an article may leave out
 * its district.
 */
const partOf = ({ office, place }: ContestParts): string | null => (office === 'President' ? place : null);

/** "$6.2 million, which is more than Roe has raised": a bound to his sum by another's, and no figure of his. */
const isBound = ({ basis, approx }: Pick<Fact, 'basis'> & { readonly approx: string }): boolean =>
  basis === 'inferred' && (approx === 'less_than' || approx === 'more_than');

/** "Since the late 1980s" and "for nearly 40 years" are told to within so many years. */
const ABOUT_YEARS = 3;

/** Ends of a race that exclude each other. */
const FINAL: ReadonlySet<Extract<Fact, { type: 'outcome' }>['outcome']> = new Set([
  'won',
  'lost',
  'conceded',
]);
