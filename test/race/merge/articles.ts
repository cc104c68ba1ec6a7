import type { RaceDigest } from '../../../src/race/merge/index.js';
import type { Fact, FactType } from '../../../src/schema/index.js';

const BLANK = {
  candidacy: { party: null, incumbent: null },
  outcome: { calledBy: null },
  vote_share: { approx: 'exact', precincts: null, area: null, group: null, asOf: null },
  votes: { approx: 'exact', area: null, asOf: null },
  precincts: { reported: null, total: null, percent: null },
  margin: { points: null, votes: null, approx: 'exact', area: null },
  poll: {
    approx: 'exact',
    pollster: null,
    group: null,
    matchup: null,
    fielded: null,
    sample: null,
    moe: null,
  },
  poll_lead: { points: null, pollster: null, group: null },
  money: { approx: 'exact', low: null, high: null, currency: 'USD', actor: null, target: null, period: null },
  event_date: {},
  endorsement: {},
  predecessor: { reason: null },
  field_size: { approx: 'exact', party: null },
  threshold: {},
  history: { approx: 'exact' },
} satisfies Record<FactType, object>;

/** A fact with what it leaves out filled in; its evidence is numbered, so that it can be told apart. */
type Bare = { readonly type: FactType } & Record<string, unknown>;

let counter = 0;

/** An article that says some things of races. */
export function article(id: string, published: string | null, ...facts: readonly Bare[]): RaceDigest {
  return {
    id,
    title: `About ${id}`,
    publisher: null,
    published,
    url: null,
    people: [],
    quotes: [],
    facts: facts.map((fact, i) => {
      const start = counter++;
      const common = { basis: 'stated', saidBy: null, rule: 'test', confidence: null };
      const evidence = { start, end: start + 1, text: 'x' };
      return { ...common, ...BLANK[fact.type], ...fact, id: `f${i + 1}`, evidence } as unknown as Fact;
    }),
  };
}

export const stands = (person: string, contest: string, more: Record<string, unknown> = {}): Bare => ({
  type: 'candidacy',
  person,
  contest,
  ...more,
});

export const share = (
  person: string,
  contest: string,
  percent: number,
  more: Record<string, unknown> = {},
): Bare => ({
  type: 'vote_share',
  person,
  contest,
  percent,
  ...more,
});
