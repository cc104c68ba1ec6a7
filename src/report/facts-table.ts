import type { ArticleRecord, Fact } from '../schema/index.js';
import { CodePoints } from '../text/code-points.js';
import type { Cell } from './csv.js';

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
  'party',
  'details',
  'said_by',
  'basis',
  'rule',
  'evidence',
  'in',
  'start_cp',
  'end_cp',
] as const;

/** Fields that have columns of their own; what else a fact tells goes into `details` as JSON. */
const OWN = new Set([
  'id',
  'type',
  'contest',
  'approx',
  'party',
  'saidBy',
  'basis',
  'rule',
  'evidence',
  'confidence',
]);
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

/** A row a fact; offsets count code points of the text that `in` names (empty: the cleaned text). */
export function factRows(record: ArticleRecord): Cell[][] {
  const { id, meta, text, media, facts } = record;
  const places = new Map<string, CodePoints>();
  const pointsIn = (place: string | undefined): CodePoints => {
    const key = place ?? '';
    const holder =
      place === undefined
        ? text
        : place === 'title'
          ? (meta.title ?? '')
          : media[Number(place.split('/')[1])]!.text;
    const points = places.get(key) ?? new CodePoints(holder);
    places.set(key, points);
    return points;
  };
  return facts.map((fact) => {
    const fields = fact as Fact & Record<string, unknown>;
    const pick = (names: readonly string[]): string | undefined =>
      names.find((name) => fields[name] !== undefined && fields[name] !== null);
    const who = pick(WHO);
    const value = pick(VALUE);
    const rest = Object.entries(fields).filter(
      ([name, v]) => !OWN.has(name) && name !== who && name !== value && v !== null && v !== undefined,
    );
    const points = pointsIn(fact.evidence.in);
    return [
      id,
      meta.publisher,
      meta.published,
      fact.id,
      fact.type,
      'contest' in fact ? fact.contest : null,
      who ? String(fields[who]) : null,
      value ? (fields[value] as Cell) : null,
      'approx' in fact ? fact.approx : null,
      'party' in fact ? fact.party : null,
      rest.length > 0 ? JSON.stringify(Object.fromEntries(rest)) : null,
      fact.saidBy?.name,
      fact.basis,
      fact.rule,
      fact.evidence.text,
      fact.evidence.in,
      points.at(fact.evidence.start),
      points.at(fact.evidence.end),
    ];
  });
}
