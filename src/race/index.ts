import type { Analysis } from '../nlp/pipeline.js';
import type { FactFinding } from './fact-finding.js';

/** The facts about election races that an article states, in the order of their evidence. */
export function findFacts(_analysis: Analysis): FactFinding[] {
  return [];
}
