import { formatContest, parseContest, raceOf } from '../contest.js';
import type { FactFinding } from '../fact-finding.js';
import type { Refiner } from '../refiner.js';

/** Fields in which two findings of one fact may differ: where and by whom it was found, and what one knows more. */
const NOT_COMPARED = new Set([
  'evidence',
  'rule',
  'confidence',
  'basis',
  'saidBy',
  'personId',
  'aheadId',
  'actorId',
  'targetId',
  'endorserId',
  'endorseeId',
  'calledBy',
  'reason',
  'asOf',
  'pollster',
  'matchup',
  'fielded',
  'sample',
  'moe',
  'period',
]);

/**
 * Each distinct fact once. Of two findings the one told by the article itself stays before one told in a quote,
 * then the one that knows more, then the first.
 */
export const dropRepeats: Refiner = {
  name: 'drop-repeats',
  refine(facts) {
    const kept = new Map<string, FactFinding>();
    for (const fact of facts) {
      const key = keyOf(fact);
      const before = kept.get(key);
      if (!before || isBetter(fact, before)) kept.set(key, fact);
    }
    return [...kept.values()];
  },
};

/** A candidacy is one for all rounds of a race, whatever its party and incumbency; so is how long a seat was held. */
function keyOf(fact: FactFinding): string {
  if (fact.type === 'candidacy') {
    const race = fact.contest && formatContest(raceOf(parseContest(fact.contest)));
    return JSON.stringify([fact.type, fact.personId ?? fact.person, race]);
  }
  if (fact.type === 'history') return JSON.stringify([fact.type, fact.place, fact.party]);
  return JSON.stringify(Object.entries(fact).filter(([name]) => !NOT_COMPARED.has(name)));
}

function isBetter(fact: FactFinding, before: FactFinding): boolean {
  if ((fact.saidBy === null) !== (before.saidBy === null)) return fact.saidBy === null;
  if ((fact.basis === 'stated') !== (before.basis === 'stated')) return fact.basis === 'stated';
  if (fact.type === 'history' && before.type === 'history' && fact.approx !== before.approx)
    return fact.approx === 'exact';
  return known(fact) > known(before);
}

const known = (fact: FactFinding): number => Object.values(fact).filter((value) => value !== null).length;
