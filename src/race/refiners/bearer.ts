import type { FactFinding } from '../fact-finding.js';

/** Whom a fact makes a candidate; null where it makes nobody one. */
export function bearerOf(fact: FactFinding): string | null {
  switch (fact.type) {
    case 'candidacy':
    case 'outcome':
    case 'vote_share':
    case 'votes':
    case 'poll':
      return fact.personId ?? null;
    case 'margin':
    case 'poll_lead':
      return fact.aheadId ?? null;
    default:
      return null;
  }
}
