/** Words for one person, and what they tell of the sex. */
export const SINGULAR: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

const OTHERS = new Set(
  'i we you they it them us our their its those these one everyone anyone nobody many some others'.split(' '),
);

export const isPronoun = (lower: string): boolean => SINGULAR.has(lower) || OTHERS.has(lower);
