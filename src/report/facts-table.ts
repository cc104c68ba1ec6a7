import type { ArticleRecord, Fact } from '../schema/index.js';
import { codePointsOf } from '../text/record-text.js';
import type { Cell } from './csv.js';

/** Columns that hold a field of a fact as it is; the column's name is the field's in snake case. */
const FIELD_COLUMNS = [
  'person',
  'person_id',
  'party',
  'incumbent',
  'outcome',
  'called_by',
  'percent',
  'count',
  'points',
  'votes',
  'precincts_reported',
  'precincts_total',
  'area',
  'group',
  'as_of',
  'ahead',
  'pollster',
  'matchup',
  'fielded',
  'sample',
  'moe',
  'amount',
  'low',
  'high',
  'currency',
  'actor',
  'action',
  'target',
  'period',
  'event',
  'date',
  'endorser',
  'endorsee',
  'reason',
  'place',
  'since',
] as const;

export const FACT_COLUMNS = [
  'article',
  'publisher',
  'published',
  'fact',
  'type',
  'contest',
  'who',
  'value',
  'approx',
  ...FIELD_COLUMNS,
  'said_by',
  'said_in',
  'basis',
  'rule',
  'confidence',
  'evidence',
  'in',
  'start_cp',
  'end_cp',
  'corrected',
] as const;

/** The fields that tell whom a fact is about, and its main value; the first that a fact has. */
const WHO = ['person', 'ahead', 'actor', 'endorser', 'place'] as const;
const VALUE = [
  'outcome',
  'percent',
  'count',
  'points',
  'votes',
  'amount',
  'date',
  'endorsee',
  'since',
  'reported',
] as const;

type Fields = Readonly<Record<string, unknown>>;

/** Columns whose field goes by another name or shape. */
const SPECIAL: Readonly<Record<string, (fields: Fields) => unknown>> = {
  precincts_reported: ({ precincts, reported }) => (Array.isArray(precincts) ? precincts[0] : reported),
  precincts_total: ({ precincts, total }) => (Array.isArray(precincts) ? precincts[1] : total),
  matchup: ({ matchup }) => (Array.isArray(matchup) ? matchup.join('; ') : null),
};

/** "called_by" to "calledBy". */
const fieldOf = (column: string): string =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const READERS = FIELD_COLUMNS.map((column) => {
  const name = fieldOf(column);
  return SPECIAL[column] ?? ((fields: Fields) => fields[name]);
});

/** A row a fact; offsets count code points of the text that `in` names (empty: the cleaned text). */
export function factRows(record: ArticleRecord): Cell[][] {
  const { id, meta, facts } = record;
  const pointsOf = codePointsOf(record);
  return facts.map((fact) => {
    const { startCp, endCp } = pointsOf(fact.evidence);
    return [
      id,
      meta.publisher,
      meta.published,
      fact.id,
      fact.type,
      'contest' in fact ? fact.contest : null,
      whoOf(fact),
      mainValueOf(fact),
      'approx' in fact ? fact.approx : null,
      ...READERS.map((read) => read(fact) as Cell),
      fact.saidBy?.name,
      fact.saidBy?.quote,
      fact.basis,
      fact.rule,
      fact.confidence,
      fact.evidence.text,
      fact.evidence.in,
      startCp,
      endCp,
      fact.corrected,
    ];
  });
}

const firstOf = (fact: Fact, names: readonly string[]): Cell => {
  const fields: Fields = fact;
  const name = names.find((field) => fields[field] !== undefined && fields[field] !== null);
  return name === undefined ? null : (fields[name] as Cell);
};

/** Whom a fact is about. */
export const whoOf = (fact: Fact): string | null => {
  const who = firstOf(fact, WHO);
  return who === null ? null : String(who);
};

/** The main value of a fact. */
export const mainValueOf = (fact: Fact): Cell => firstOf(fact, VALUE);
