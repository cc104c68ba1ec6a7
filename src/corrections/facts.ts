import { type ArticleRecord, type CorrectionOf, Fact } from '../schema/index.js';
import type { Change } from './change.js';
import { findByWords, peopleNamed } from './match.js';

/** Takes a fact out. */
export function rejectFact(record: ArticleRecord, correction: CorrectionOf<'reject-fact'>): Change {
  const fact = factMeant(record, correction);
  if (typeof fact === 'string') return { missed: fact };
  return {
    record: { ...record, facts: record.facts.filter((one) => one !== fact) },
    did: `rejected the ${fact.type} of “${fact.evidence.text}”`,
  };
}

/** Fields that say where a fact comes from: a correction of what it says leaves them alone. */
const FIXED = new Set(['id', 'type', 'evidence', 'rule', 'corrected']);

/** Puts fields of a fact right. What comes of it must be a fact as the schema has it. */
export function fixFact(record: ArticleRecord, correction: CorrectionOf<'fix-fact'>): Change {
  const fact = factMeant(record, correction);
  if (typeof fact === 'string') return { missed: fact };
  const { set } = correction;
  const refused = Object.keys(set).filter((field) => FIXED.has(field));
  if (refused.length > 0) return { missed: `${refused.join(', ')} cannot be set` };
  const before: Record<string, unknown> = fact;
  const fixed = Fact.safeParse({ ...fact, ...set, ...idsFor(record, set), corrected: 'fix-fact' });
  if (!fixed.success) {
    const [issue] = fixed.error.issues;
    return { missed: `that would be no ${fact.type}: ${issue!.path.join('.')}: ${issue!.message}` };
  }
  const changes = Object.entries(set).map(
    ([field, value]) => `${field} ${JSON.stringify(before[field])} to ${JSON.stringify(value)}`,
  );
  return {
    record: { ...record, facts: record.facts.map((one) => (one === fact ? fixed.data : one)) },
    did: `changed ${changes.join(', ')} in the ${fact.type} of “${fact.evidence.text}”`,
  };
}

/** The one fact that is meant, or why there is none. */
function factMeant(
  { id, facts }: ArticleRecord,
  { type, evidence, where = {} }: CorrectionOf<'reject-fact'> | CorrectionOf<'fix-fact'>,
): Fact | string {
  const fitting = facts.filter((fact) => {
    const fields: Record<string, unknown> = fact;
    return fact.type === type && Object.entries(where).every(([field, value]) => same(fields[field], value));
  });
  const groups = new Map(fitting.map((fact) => [fact.evidence.text, fact.evidence]));
  const found = findByWords([...groups.values()], (one) => one.text, evidence);
  const meant = found ? fitting.filter((fact) => fact.evidence.text === found.text) : [];
  if (meant.length > 1) return `${id} has ${meant.length} such facts: say which by "where"`;
  return meant[0] ?? `${id} has no such ${type}`;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The ids that go with names that are set: of the record's person by that name, else none. */
function idsFor(record: ArticleRecord, set: Record<string, unknown>): Record<string, string | null> {
  const ids: Record<string, string | null> = {};
  for (const field of ['person', 'ahead', 'actor', 'target', 'endorser', 'endorsee']) {
    const name = set[field];
    if (typeof name !== 'string' || `${field}Id` in set) continue;
    const people = peopleNamed(record, name);
    ids[`${field}Id`] = people.length === 1 ? people[0]!.id : null;
  }
  return ids;
}
