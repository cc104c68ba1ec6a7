import type { Evidence, Race, RaceMoney } from '../../schema/index.js';
import { OutputError } from '../saved-output.js';
import { type Connection, Inserter, type SqlValue } from './sqlite.js';

const VALUE_COLUMNS = [
  'round',
  'text',
  'percent',
  'votes',
  'points',
  'amount',
  'count',
  'approx',
  'precincts_reported',
  'precincts_total',
  'area',
  'group',
  'as_of',
  'date',
  'pollster',
  'sample',
  'moe',
  'low',
  'high',
  'currency',
  'action',
  'actor',
  'target',
  'period',
  'said_by',
] as const;

/** One value of a race: what of the columns it fills, and the evidence for it. */
type Value = Partial<Record<(typeof VALUE_COLUMNS)[number], SqlValue>> & {
  readonly field: string;
  readonly evidence: readonly Evidence[];
};

/** Puts races into their tables; the facts they rest on must be in already. */
export class RaceRows {
  readonly #tables;
  readonly #spanOf;

  constructor(connection: Connection) {
    const into = (table: string, columns: readonly string[]): Inserter =>
      new Inserter(connection, table, columns);
    this.#spanOf = connection.prepare(
      'SELECT part, start_cp, end_cp FROM facts WHERE article = ? AND fact = ?',
    );
    this.#tables = {
      races: into('races', [
        'id',
        'contest',
        'name',
        'office',
        'body',
        'level',
        'division',
        'year',
        'special',
      ]),
      articles: into('race_articles', ['race', 'article']),
      candidates: into('candidates', [
        'race',
        'candidate',
        'name',
        'party',
        'incumbent',
        'mentions',
        'bioguide',
        'wikidata',
      ]),
      quotes: into('candidate_quotes', ['candidate', 'article', 'quote']),
      values: into('race_values', ['race', 'candidate', 'field', ...VALUE_COLUMNS]),
      conflicts: into('conflicts', ['race', 'candidate', 'field', 'round', 'kind']),
      conflictValues: into('conflict_values', ['conflict', 'value']),
      evidence: into('evidence', [
        'race_value',
        'conflict_value',
        'article',
        'fact',
        'text',
        'confidence',
        'part',
        'start_cp',
        'end_cp',
      ]),
    };
  }

  add(race: Race): void {
    const { id, contest, name, office, division, year, special } = race;
    const t = this.#tables;
    t.races.add([id, contest, name, office.title, office.body, office.level, division, year, special]);
    for (const article of race.articles) t.articles.add([id, article.id]);

    const numbers = new Map<string, number>();
    for (const candidate of race.candidates) {
      const { party, incumbent, mentions, link } = candidate;
      const number = t.candidates.add([
        id,
        candidate.id,
        candidate.name,
        party?.value,
        incumbent?.value,
        mentions,
        link?.bioguide,
        link?.wikidata,
      ]);
      numbers.set(candidate.id, number);
      for (const quote of candidate.quotes) t.quotes.add([number, quote.article, quote.id]);
      for (const value of candidateValues(candidate)) this.#addValue(id, number, value);
    }
    for (const value of raceValues(race)) this.#addValue(id, null, value);

    for (const { about, kind, values } of race.conflicts) {
      const candidate = about.candidate === null ? null : (numbers.get(about.candidate) ?? null);
      const conflict = t.conflicts.add([id, candidate, about.field, about.round, kind]);
      for (const { value, evidence } of values) {
        const number = t.conflictValues.add([conflict, value]);
        for (const item of evidence) this.#addEvidence(null, number, item);
      }
    }
  }

  close(): void {
    this.#spanOf.finalize();
    for (const table of Object.values(this.#tables)) table.close();
  }

  #addValue(race: string, candidate: number | null, value: Value): void {
    const number = this.#tables.values.add([
      race,
      candidate,
      value.field,
      ...VALUE_COLUMNS.map((column) => value[column]),
    ]);
    for (const item of value.evidence) this.#addEvidence(number, null, item);
  }

  #addEvidence(raceValue: number | null, conflictValue: number | null, evidence: Evidence): void {
    const { article, fact, text, confidence } = evidence;
    const span = this.#spanOf.get([article, fact]) as Record<string, SqlValue> | null;
    if (!span) throw new OutputError(`${article} has no fact ${fact}, which a race names as its evidence`);
    this.#tables.evidence.add([
      raceValue,
      conflictValue,
      article,
      fact,
      text,
      confidence,
      span.part,
      span.start_cp,
      span.end_cp,
    ]);
  }
}

type Candidate = Race['candidates'][number];

function* candidateValues(candidate: Candidate): Generator<Value> {
  const { party, incumbent } = candidate;
  if (candidate.evidence.length > 0) yield { field: 'candidacy', evidence: candidate.evidence };
  if (party) yield { field: 'party', text: party.value, evidence: party.evidence };
  if (incumbent) yield { field: 'incumbent', text: String(incumbent.value), evidence: incumbent.evidence };
  for (const { precincts, asOf, saidBy, ...result } of candidate.results)
    yield {
      field: 'results',
      ...result,
      precincts_reported: precincts?.[0] ?? null,
      precincts_total: precincts?.[1] ?? null,
      as_of: asOf,
      said_by: saidBy,
    };
  for (const { outcome, calledBy, round, saidBy, evidence } of candidate.outcomes)
    yield { field: 'outcomes', round, text: outcome, actor: calledBy, said_by: saidBy, evidence };
  for (const { matchup, fielded, saidBy, ...poll } of candidate.polls)
    yield {
      field: 'polls',
      ...poll,
      text: matchup?.join('; ') ?? null,
      date: fielded,
      said_by: saidBy,
    };
  for (const money of candidate.money) yield moneyValue('money', money);
  for (const { endorser, round, saidBy, evidence } of candidate.endorsements)
    yield { field: 'endorsements', round, text: endorser, said_by: saidBy, evidence };
}

function* raceValues(race: Race): Generator<Value> {
  for (const { round, date } of race.rounds)
    if (date) yield { field: 'round_date', round, date: date.value, evidence: date.evidence };
  for (const { name, reason, saidBy, evidence } of race.predecessor)
    yield {
      field: 'predecessor',
      text: reason === null ? name : `${name}: ${reason}`,
      said_by: saidBy,
      evidence,
    };
  for (const { count, approx, party, round, saidBy, evidence } of race.fieldSize)
    yield { field: 'field_size', count, approx, text: party, round, said_by: saidBy, evidence };
  for (const { percent, round, saidBy, evidence } of race.threshold)
    yield { field: 'threshold', percent, round, said_by: saidBy, evidence };
  for (const { party, since, approx, saidBy, evidence } of race.history)
    yield { field: 'history', text: party, count: since, approx, said_by: saidBy, evidence };
  for (const money of race.spending) yield moneyValue('spending', money);
  for (const { ahead, saidBy, ...lead } of race.polls)
    yield { field: 'poll_leads', ...lead, actor: ahead, said_by: saidBy };
  for (const { ahead, saidBy, ...margin } of race.margins)
    yield { field: 'margins', ...margin, actor: ahead, said_by: saidBy };
  for (const { event, date, round, saidBy, evidence } of race.events)
    yield { field: 'events', text: event, date, round, said_by: saidBy, evidence };
  for (const { date, text, evidence } of race.timeline) yield { field: 'timeline', date, text, evidence };
  for (const { text, evidence } of race.summary) yield { field: 'summary', text, evidence };
}

const moneyValue = (field: string, { saidBy, ...money }: RaceMoney): Value => ({
  field,
  ...money,
  said_by: saidBy,
});
