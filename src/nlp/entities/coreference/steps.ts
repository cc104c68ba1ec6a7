/** What features are made of: small whole numbers for parts of the sentence, kinds of mentions and stretches of numbers. */

export const SLOTS = { subject: 1, object: 2, possessive: 3, other: 4 } as const;
export const KINDS = { name: 1, nominal: 2, pronoun: 3 } as const;

/** Which of the stretches that end at the limits a number lies in. */
export function step(value: number, limits: readonly number[]): number {
  let at = 0;
  while (at < limits.length && value > limits[at]!) at++;
  return at;
}
