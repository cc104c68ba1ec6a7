import type { FactFinding } from './fact-finding.js';
import type { Scene } from './finder.js';

/** Takes the findings of all finders and returns what is left, or what follows from them. */
export interface Refiner {
  readonly name: string;
  readonly refine: (facts: readonly FactFinding[], scene: Scene) => FactFinding[];
}
