import type { NameType } from './name.js';

/** What the tagger tells apart; `other` are names that racefile has no use for: peoples, events, works, laws. */
export type NameClass = NameType | 'other';

const CLASSES: readonly NameClass[] = ['person', 'organization', 'place', 'other'];

/** First, inner, last word of a name, and a name of one word (BILOU); "O" stands outside of all. */
export const OUTSIDE = 0;
export const LABELS: readonly string[] = [
  'O',
  ...CLASSES.flatMap((type) => ['B', 'I', 'L', 'U'].map((place) => `${place}-${type}`)),
];

/** The label of the `place`-th of `length` words of a name. */
export function labelOf(type: NameClass, place: number, length: number): number {
  const base = 1 + CLASSES.indexOf(type) * 4;
  if (length === 1) return base + 3;
  return place === 0 ? base : place === length - 1 ? base + 2 : base + 1;
}

/** The class of a label's name; null outside. */
export const classOf = (label: number): NameClass | null =>
  label === OUTSIDE ? null : CLASSES[(label - 1) >> 2]!;

const opens = (label: number): boolean => label !== OUTSIDE && ((label - 1) & 3) <= 1;
const continues = (label: number): boolean => label !== OUTSIDE && [1, 2].includes((label - 1) & 3);

/** Whether a label may follow another; row `LABELS.length` is the start of a sequence. */
export const ALLOWED: Uint8Array = (() => {
  const width = LABELS.length;
  const allowed = new Uint8Array((width + 1) * width);
  for (let from = 0; from <= width; from++) {
    for (let to = 0; to < width; to++) {
      const inside = from < width && opens(from);
      const fits = inside ? continues(to) && classOf(from) === classOf(to) : !continues(to);
      if (fits) allowed[from * width + to] = 1;
    }
  }
  return allowed;
})();
