/** What features are made of: small whole numbers for parts of the sentence, kinds of mentions and stretches of numbers. */

export const SLOTS = { subject: 1, object: 2, possessive: 3, other: 4 } as const;
export const KINDS = { name: 1, nominal: 2, pronoun: 3 } as const;

/** Where stretches of sentences, of paragraphs and of numbers of mentions end. */
export const DISTANCES = [0, 1, 2, 3, 5, 8];
export const PARAGRAPHS = [0, 1, 2];
export const COUNTS = [1, 2, 4, 8, 16];

/** Which of the stretches that end at the limits a number lies in. */
export function step(value: number, limits: readonly number[]): number {
  let at = 0;
  while (at < limits.length && value > limits[at]!) at++;
  return at;
}
