import type { AnaphorContext } from './candidates.js';

const BEING = new Set(
  'be is was are were become becomes became remain remains remained as being been'.split(' '),
);

/** "If Finch is the nominee": it says what somebody is, not who does something. */
export const isPredicate = ({ tokens, anaphor }: AnaphorContext): boolean =>
  BEING.has(tokens[anaphor.opening - 1]?.lower ?? '');

const BOUNDARY = new Set(
  ', ; : “ ” " that and but who which while when if as because after before'.split(' '),
);

/**
 * Whether a mention before stands in the same clause (1), as in "Finch met the senator", who is somebody else; in the same
 * sentence (2), as in "Finch won, and the senator left"; or further off (0).
 */
export function clauseBetween({ tokens, anaphor }: AnaphorContext, from: number): number {
  if (tokens[from - 1]!.sentence !== tokens[anaphor.opening]!.sentence) return 0;
  for (let i = from; i < anaphor.opening; i++) if (BOUNDARY.has(tokens[i]!.lower)) return 2;
  return 1;
}

const PRONOUN_GENDER = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
] as const) as ReadonlyMap<string, 'male' | 'female'>;

/** The sex of the first pronoun behind a nominal in its sentence: "The mayor spent the night at her desk." */
export function genderOfNext({ tokens, anaphor }: AnaphorContext): 'male' | 'female' | null {
  const { sentence } = tokens[anaphor.opening]!;
  for (let i = anaphor.end; tokens[i]?.sentence === sentence; i++) {
    const gender = PRONOUN_GENDER.get(tokens[i]!.lower);
    if (gender) return gender;
  }
  return null;
}
