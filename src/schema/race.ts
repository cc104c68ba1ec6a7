import { z } from 'zod';
import { Link, OfficeLevel, PartyLetter } from './entities.js';
import { Contest, MoneyAction, OutcomeKind } from './fact.js';
import { IsoDate } from './measures.js';
import { Approximation, Confidence, Place } from './span.js';

/** The sentence of an article, and the fact found in it, that stands behind a value. */
export const Evidence = z.strictObject({
  article: z.string(),
  fact: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  in: Place.optional(),
  text: z.string(),
  confidence: Confidence,
});
export type Evidence = z.infer<typeof Evidence>;

const evidence = z.array(Evidence).min(1);
const round = z.string().nullable();
const saidBy = z.string().nullable();

export const Valued = <T extends z.ZodType>(value: T) => z.strictObject({ value, evidence });

export const RaceResult = z.strictObject({
  round,
  percent: z.number().nullable(),
  votes: z.int().nullable(),
  approx: Approximation,
  precincts: z.tuple([z.int(), z.int()]).nullable(),
  area: z.string().nullable(),
  group: z.string().nullable(),
  asOf: IsoDate.nullable(),
  saidBy,
  evidence,
});
export type RaceResult = z.infer<typeof RaceResult>;

export const RaceOutcome = z.strictObject({
  round,
  outcome: OutcomeKind,
  calledBy: z.string().nullable(),
  saidBy,
  evidence,
});
export type RaceOutcome = z.infer<typeof RaceOutcome>;

export const RacePoll = z.strictObject({
  round,
  percent: z.number(),
  approx: Approximation,
  pollster: z.string().nullable(),
  group: z.string().nullable(),
  matchup: z.array(z.string()).nullable(),
  fielded: IsoDate.nullable(),
  sample: z.int().nullable(),
  moe: z.number().nullable(),
  saidBy,
  evidence,
});
export type RacePoll = z.infer<typeof RacePoll>;

export const RaceMoney = z.strictObject({
  amount: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  currency: z.string(),
  approx: Approximation,
  actor: z.string().nullable(),
  action: MoneyAction,
  target: z.string().nullable(),
  period: z.string().nullable(),
  saidBy,
  evidence,
});
export type RaceMoney = z.infer<typeof RaceMoney>;

export const RaceEndorsement = z.strictObject({ endorser: z.string(), round, saidBy, evidence });
export type RaceEndorsement = z.infer<typeof RaceEndorsement>;

export const RacePollLead = z.strictObject({
  ahead: z.string(),
  points: z.number().nullable(),
  pollster: z.string().nullable(),
  group: z.string().nullable(),
  round,
  saidBy,
  evidence,
});
export type RacePollLead = z.infer<typeof RacePollLead>;

export const RaceMargin = z.strictObject({
  ahead: z.string(),
  points: z.number().nullable(),
  votes: z.int().nullable(),
  approx: Approximation,
  area: z.string().nullable(),
  round,
  saidBy,
  evidence,
});
export type RaceMargin = z.infer<typeof RaceMargin>;

export const RaceCandidate = z.strictObject({
  id: z.string(),
  name: z.string(),
  party: Valued(PartyLetter).nullable(),
  incumbent: Valued(z.boolean()).nullable(),
  link: Link.nullable(),
  /** A time series: every result reported, earliest first. */
  results: z.array(RaceResult),
  outcomes: z.array(RaceOutcome),
  polls: z.array(RacePoll),
  money: z.array(RaceMoney),
  endorsements: z.array(RaceEndorsement),
  quotes: z.array(z.strictObject({ article: z.string(), id: z.string() })),
  mentions: z.int().nonnegative(),
  evidence: z.array(Evidence),
});
export type RaceCandidate = z.infer<typeof RaceCandidate>;

export const ConflictKind = z.enum(['rounding', 'update', 'contradiction']);
export type ConflictKind = z.infer<typeof ConflictKind>;

export const Conflict = z.strictObject({
  about: z.strictObject({ candidate: z.string().nullable(), field: z.string(), round }),
  kind: ConflictKind,
  values: z.array(z.strictObject({ value: z.union([z.number(), z.string(), z.boolean()]), evidence })).min(2),
});
export type Conflict = z.infer<typeof Conflict>;

export const RaceRound = z.strictObject({ round, date: Valued(IsoDate).nullable() });
export type RaceRound = z.infer<typeof RaceRound>;

/** `races/<id>.json`: what all articles together say about one race. */
export const Race = z.strictObject({
  schema: z.literal('racefile.race/1'),
  id: z.string().regex(/^[a-z0-9-]+$/),
  contest: Contest,
  name: z.string(),
  office: z.strictObject({ title: z.string(), body: z.string().nullable(), level: OfficeLevel }),
  division: z.string().startsWith('ocd-division/').nullable(),
  /** Year of the first vote; null where no article tells. */
  year: z.int().nullable(),
  special: z.boolean(),
  rounds: z.array(RaceRound),
  candidates: z.array(RaceCandidate),
  predecessor: z.array(z.strictObject({ name: z.string(), reason: z.string().nullable(), saidBy, evidence })),
  fieldSize: z.array(
    z.strictObject({
      count: z.int(),
      approx: Approximation,
      party: PartyLetter.nullable(),
      round,
      saidBy,
      evidence,
    }),
  ),
  threshold: z.array(z.strictObject({ percent: z.number(), round, saidBy, evidence })),
  history: z.array(
    z.strictObject({ party: PartyLetter, since: z.int(), approx: Approximation, saidBy, evidence }),
  ),
  /** Money of others than the candidates: parties, committees, the race as a whole. */
  spending: z.array(RaceMoney),
  /** Leads in polls; each candidate's shares stand with the candidate. */
  polls: z.array(RacePollLead),
  margins: z.array(RaceMargin),
  events: z.array(z.strictObject({ event: z.string(), date: IsoDate, round, saidBy, evidence })),
  timeline: z.array(z.strictObject({ date: IsoDate, text: z.string(), evidence })),
  conflicts: z.array(Conflict),
  summary: z.array(z.strictObject({ text: z.string(), evidence })),
  articles: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      published: z.string().nullable(),
      url: z.string().nullable(),
    }),
  ),
});
export type Race = z.infer<typeof Race>;
