import type { Token } from '../../../text/tokens.js';

/** A name's tokens `[first, end)`, and whose it is. */
export interface NamedPerson {
  readonly person: { readonly id: string };
  readonly first: number;
  readonly end: number;
}

const AGE = /^\d{2,3}$/;
const COPULAS = new Set(['is', 'was']);
/** The tokens of "33-year-old". */
const LENGTH = 5;

/** The age that "33-year-old" tells, if it begins at the token. */
export function ageAt(tokens: readonly Token[], first: number): number | null {
  const age = tokens[first]?.lower ?? '';
  if (!AGE.test(age)) return null;
  const rest = tokens.slice(first + 1, first + LENGTH).map(({ lower }) => lower);
  return rest.join('') === '-year-old' ? Number(age) : null;
}

export const endOfAge = (first: number): number => first + LENGTH;

/** How old people are, by id: "Finch, 60,", "Finch (60)", "33-year-old Ada Finch", "Finch is a 33-year-old". */
export function agesOf(tokens: readonly Token[], names: readonly NamedPerson[]): Map<string, number> {
  const ages = new Map<string, number>();
  for (const { person, first, end } of names) {
    const age =
      betweenMarks(tokens, end) ??
      ageAt(tokens, first - LENGTH) ??
      (COPULAS.has(tokens[end]?.lower ?? '') ? ageAt(tokens, end + 2) : null);
    if (age !== null && !ages.has(person.id)) ages.set(person.id, age);
  }
  return ages;
}

const CLOSED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  [',', [',', '.']],
  ['(', [')']],
]);

function betweenMarks(tokens: readonly Token[], at: number): number | null {
  const closing = CLOSED_BY.get(tokens[at]?.text ?? '');
  const age = tokens[at + 1]?.text ?? '';
  return closing?.includes(tokens[at + 2]?.text ?? '') && AGE.test(age) ? Number(age) : null;
}
