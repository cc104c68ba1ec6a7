import type { Conflict } from '../../../schema/index.js';
import type { RaceFacts } from '../assign.js';
import type { Candidates } from '../candidates.js';
import { compare } from '../digest.js';
import type { PublishedOf } from '../order.js';
import type { StoryOf } from '../tally.js';
import { type Comparable, disagreements } from './claim.js';
import { comparablesOf } from './comparables.js';

/** What the articles tell differently, both sides with their sentences. */
export function findConflicts(
  race: RaceFacts,
  candidates: Candidates,
  storyOf: StoryOf,
  publishedOf: PublishedOf,
): Conflict[] {
  const order = ({ about }: Comparable): string =>
    JSON.stringify([about.candidate ?? '', about.field, about.round ?? '']);
  return comparablesOf(race, candidates, storyOf, publishedOf)
    .sort((a, b) => compare(order(a), order(b)))
    .flatMap(disagreements);
}
