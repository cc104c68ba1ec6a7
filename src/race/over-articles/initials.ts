import { initialsOf, lettersOf } from './body-identity.js';
import type { Thing } from './gatherer.js';
import { usualName } from './gatherer.js';

/** A body that turned out to be another. */
export interface Merger {
  readonly from: number;
  readonly into: number;
  readonly why: string;
}

/** "AAL" in one article is the "Alder Action League" of another, where no other body has these initials. */
export function mergersByInitials(bodies: readonly Thing<unknown>[]): Merger[] {
  const byInitials = new Map<string, Thing<unknown>[]>();
  for (const body of bodies) {
    const initials = initialsOf(usualName(body));
    if (initials === null) continue;
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), body]);
  }
  return bodies.flatMap((body) => {
    const letters = lettersOf(usualName(body));
    const [whole, ...others] = letters === null ? [] : (byInitials.get(letters) ?? []);
    if (!whole || others.length > 0) return [];
    return [{ from: body.number, into: whole.number, why: `the initials of "${usualName(whole)}"` }];
  });
}
