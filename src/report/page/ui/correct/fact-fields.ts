import type { Fact } from '../../../../schema/index.js';

/** Where a fact comes from: a correction of what it says leaves these alone. */
const FIXED = new Set(['id', 'type', 'evidence', 'rule', 'corrected', 'confidence', 'saidBy', 'basis']);
const NUMBERS = new Set([
  'percent',
  'count',
  'points',
  'votes',
  'amount',
  'low',
  'high',
  'reported',
  'total',
  'sample',
  'moe',
  'since',
]);

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a fact that a person may put right, and what they say now. */
export function fieldsOf(fact: Fact): [name: string, now: string][] {
  return Object.entries(fact)
    .filter(([name]) => !FIXED.has(name) && !name.endsWith('Id'))
    .filter(([, value]) => value === null || typeof value !== 'object')
    .map(([name, value]) => [name, value === null || value === undefined ? '' : String(value)]);
}

/** What a person wrote, as the field has it; NaN for what is no number. */
export function readWritten(name: string, written: string): string | number | boolean | null {
  const text = written.trim();
  if (text === '') return null;
  if (NUMBERS.has(name)) return Number(text.replace(/[,%$\s]/g, ''));
  if (name === 'incumbent') return /^(?:true|yes|y)$/i.test(text);
  return text;
}

/** The fields that tell a fact from others of the same kind and sentence; empty where there are none. */
export function tellApart(fact: Fact, all: readonly Fact[]): Record<string, unknown> {
  const fields: Fields = fact;
  const others = all.filter(
    (one) => one !== fact && one.type === fact.type && one.evidence.text === fact.evidence.text,
  );
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) =>
        !FIXED.has(name) &&
        !name.endsWith('Id') &&
        others.some((other) => JSON.stringify((other as Fields)[name]) !== JSON.stringify(value)),
    ),
  );
}
