import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES, UNCERTAIN_FIRST_NAMES } from './data/first-names.js';

export type NameGender = 'female' | 'male' | null;

const entries = (table: string, gender: NameGender): (readonly [string, NameGender])[] =>
  table
    .trim()
    .split(' ')
    .map((name) => [name, gender] as const);

/** First names in lower case, with the sex that nearly all who bear them have; null where both do. */
export const FIRST_NAMES: ReadonlyMap<string, NameGender> = new Map([
  ...entries(UNCERTAIN_FIRST_NAMES, null),
  ...entries(FEMALE_FIRST_NAMES, 'female'),
  ...entries(MALE_FIRST_NAMES, 'male'),
]);
