import type { Refiner } from '../refiner.js';
import { candidaciesOfResults } from './candidacies-of-results.js';
import { dropRepeats } from './drop-repeats.js';
import { standingByClues } from './standing-by-clues.js';

/** What is done with the findings of all finders, in order. */
export const REFINERS: readonly Refiner[] = [
  candidaciesOfResults, // before repeats go: it adds what may be told elsewhere in so many words
  standingByClues, // after them: only who is still missing
  dropRepeats,
];
