import { BODY_FORMS } from '../../knowledge/bodies.js';
import { initialsOf, lettersOf } from './body-identity.js';
import type { Thing } from './gatherer.js';
import { usualName } from './gatherer.js';

/** A body that turned out to be another. */
export interface Merger {
  readonly from: number;
  readonly into: number;
  readonly why: string;
}

/**
 * "AAL" in one article is the "Alder Action League" of another, where some article calls it by both and no other body
 * has these initials: "CEO" is not the Center for Equal Opportunity.
 */
export function mergersByInitials(bodies: readonly Thing<unknown>[]): Merger[] {
  const byLetters = new Map<string, Thing<unknown>[]>();
  for (const body of bodies) {
    const initials = initialsOf(usualName(body));
    const isToldSo = initials !== null && [...body.forms].some((form) => lettersOf(form) === initials);
    if (isToldSo) byLetters.set(initials, [...(byLetters.get(initials) ?? []), body]);
  }
  return bodies.flatMap((body) => {
    const name = usualName(body);
    const letters = BODY_FORMS.has(name) ? null : lettersOf(name);
    const [whole, ...others] = letters === null ? [] : (byLetters.get(letters) ?? []);
    if (!whole || others.length > 0) return [];
    return [{ from: body.number, into: whole.number, why: `the initials of "${usualName(whole)}"` }];
  });
}
