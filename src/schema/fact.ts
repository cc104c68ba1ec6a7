import { z } from 'zod';
import { Corrected } from './corrected.js';
import { PartyLetter } from './entities.js';
import { IsoDate } from './measures.js';
import { Approximation, Confidence, TextSpan } from './span.js';

/** `OFFICE:PLACE:YEAR[:special][:ROUND[-PARTY]]`, as the contract defines it. */
export const Contest = z
  .string()
  .regex(
    /^(?:President|US-Senate|US-House|Governor|Lt-Governor|Attorney-General|Secretary-of-State|State-Senate|State-House|Mayor|Other\([a-z0-9_-]+\)):(?:US|[A-Z]{2}(?:-[A-Z0-9]+|\.[a-z0-9_-]+)?|\?):(?:\d{4}|\?)(?::special)?(?::(?:primary|runoff|general|caucus)(?:-[A-Z]+)?)?$/,
  );
export type Contest = z.infer<typeof Contest>;

const entityId = z.string().nullable().optional();
const contest = Contest.nullable();
const person = { person: z.string(), personId: entityId };
const precincts = z.tuple([z.int(), z.int()]).nullable();
const percent = z.number().min(0).max(100);

const common = {
  id: z.string().regex(/^f\d+$/),
  evidence: TextSpan,
  /** The evidence says it in words, or it follows from the evidence. */
  basis: z.enum(['stated', 'inferred']),
  /** Set where only somebody's quoted or reported words state it. */
  saidBy: z.strictObject({ name: z.string(), personId: z.string().nullable(), quote: z.string() }).nullable(),
  /** The finder that found it. */
  rule: z.string(),
  confidence: Confidence,
  corrected: Corrected,
};

export const OutcomeKind = z.enum([
  'won',
  'lost',
  'advanced',
  'eliminated',
  'withdrew',
  'conceded',
  'leading',
  'trailing',
]);
export type OutcomeKind = z.infer<typeof OutcomeKind>;

export const MoneyAction = z.enum(['raised', 'spent', 'donated', 'cash_on_hand', 'pledged', 'cost_of_race']);
export type MoneyAction = z.infer<typeof MoneyAction>;

export const ElectionEvent = z.enum([
  'primary',
  'special_election',
  'runoff',
  'general',
  'debate',
  'early_voting',
  'filing_deadline',
  'resignation',
  'other',
]);
export type ElectionEvent = z.infer<typeof ElectionEvent>;

export const CandidacyFact = z.strictObject({
  type: z.literal('candidacy'),
  ...common,
  ...person,
  party: PartyLetter.nullable(),
  contest,
  incumbent: z.boolean().nullable(),
});
export const OutcomeFact = z.strictObject({
  type: z.literal('outcome'),
  ...common,
  ...person,
  contest,
  outcome: OutcomeKind,
  calledBy: z.string().nullable(),
});
export const VoteShareFact = z.strictObject({
  type: z.literal('vote_share'),
  ...common,
  ...person,
  contest,
  percent,
  approx: Approximation,
  precincts,
  area: z.string().nullable(),
  group: z.string().nullable(),
  asOf: IsoDate.nullable(),
});
export const VotesFact = z.strictObject({
  type: z.literal('votes'),
  ...common,
  ...person,
  contest,
  count: z.int().nonnegative(),
  approx: Approximation,
  area: z.string().nullable(),
  asOf: IsoDate.nullable(),
});
export const PrecinctsFact = z.strictObject({
  type: z.literal('precincts'),
  ...common,
  contest,
  reported: z.int().nullable(),
  total: z.int().nullable(),
  percent: percent.nullable(),
  /** The county, say, whose precincts are told of; null where all of the contest's are. */
  area: z.string().nullable(),
});
export const MarginFact = z.strictObject({
  type: z.literal('margin'),
  ...common,
  /** A person or a party. */
  ahead: z.string(),
  aheadId: entityId,
  contest,
  points: z.number().nonnegative().nullable(),
  votes: z.int().nonnegative().nullable(),
  approx: Approximation,
  area: z.string().nullable(),
});
export const PollFact = z.strictObject({
  type: z.literal('poll'),
  ...common,
  ...person,
  contest,
  percent,
  approx: Approximation,
  pollster: z.string().nullable(),
  /** The subgroup polled ("women"); null for the topline. */
  group: z.string().nullable(),
  matchup: z.array(z.string()).nullable(),
  fielded: IsoDate.nullable(),
  sample: z.int().nullable(),
  moe: z.number().nullable(),
});
export const PollLeadFact = z.strictObject({
  type: z.literal('poll_lead'),
  ...common,
  ahead: z.string(),
  aheadId: entityId,
  contest,
  points: z.number().nonnegative().nullable(),
  pollster: z.string().nullable(),
  group: z.string().nullable(),
});
export const MoneyFact = z.strictObject({
  type: z.literal('money'),
  ...common,
  /** US dollars unless `currency` says otherwise. */
  amount: z.number().nonnegative(),
  /** Bounds where the text gives a range. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  currency: z.string(),
  approx: Approximation,
  actor: z.string().nullable(),
  actorId: entityId,
  action: MoneyAction,
  target: z.string().nullable(),
  targetId: entityId,
  contest,
  period: z.string().nullable(),
});
export const EventDateFact = z.strictObject({
  type: z.literal('event_date'),
  ...common,
  event: ElectionEvent,
  date: IsoDate,
  contest,
});
export const EndorsementFact = z.strictObject({
  type: z.literal('endorsement'),
  ...common,
  endorser: z.string(),
  endorserId: entityId,
  endorsee: z.string(),
  endorseeId: entityId,
  contest,
});
export const PredecessorFact = z.strictObject({
  type: z.literal('predecessor'),
  ...common,
  ...person,
  contest,
  reason: z.string().nullable(),
});
export const FieldSizeFact = z.strictObject({
  type: z.literal('field_size'),
  ...common,
  contest,
  count: z.int().nonnegative(),
  approx: Approximation,
  party: PartyLetter.nullable(),
});
export const ThresholdFact = z.strictObject({
  type: z.literal('threshold'),
  ...common,
  contest,
  percent,
});
export const HistoryFact = z.strictObject({
  type: z.literal('history'),
  ...common,
  place: z.string(),
  party: PartyLetter,
  since: z.int(),
  approx: Approximation,
});

/** One thing the article says of a race: reported, not vouched for. */
export const Fact = z.discriminatedUnion('type', [
  CandidacyFact,
  OutcomeFact,
  VoteShareFact,
  VotesFact,
  PrecinctsFact,
  MarginFact,
  PollFact,
  PollLeadFact,
  MoneyFact,
  EventDateFact,
  EndorsementFact,
  PredecessorFact,
  FieldSizeFact,
  ThresholdFact,
  HistoryFact,
]);
export type Fact = z.infer<typeof Fact>;
export type FactType = Fact['type'];
/** The facts of one type: `FactOf<'poll'>`. */
export type FactOf<T extends FactType> = Extract<Fact, { type: T }>;
