import { bodyKey } from '../../knowledge/body-key.js';
import type { Fact } from '../../schema/index.js';
import { usualName } from '../over-articles/index.js';
import type { ContestFact } from './assign.js';

/**
 * One name for each body that the facts of a race speak of: "the Alder Fund" in one article and "Alder Fund, Inc." in
 * another gave the same money. It is the name that most facts use; of as many the longer, then the first in order.
 */
export function bodyNames(facts: readonly ContestFact[]): (name: string) => string {
  const byKey = new Map<string, Map<string, number>>();
  for (const name of facts.flatMap(({ fact }) => namesIn(fact))) {
    const counts = byKey.get(bodyKey(name)) ?? new Map<string, number>();
    byKey.set(bodyKey(name), counts.set(name, (counts.get(name) ?? 0) + 1));
  }
  const usual = new Map([...byKey].map(([key, names]) => [key, usualName({ names })]));
  return (name) => usual.get(bodyKey(name)) ?? name;
}

/** Who gave, spent, endorsed, polled or called: bodies, and people, whom a name of their own is given elsewhere. */
function namesIn(fact: Fact): string[] {
  const names = [
    'actor' in fact ? fact.actor : null,
    'endorser' in fact ? fact.endorser : null,
    'pollster' in fact ? fact.pollster : null,
    'calledBy' in fact ? fact.calledBy : null,
  ];
  return names.filter((name) => name !== null);
}
