import { type Document, zoneAt } from '../../text/document.js';
import { inEach } from '../../text/in-each.js';
import type { Range } from '../../text/spans.js';
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
  refine(facts, { reading: { document } }) {
    const kept = new Map<string, FactFinding>();
    for (const fact of facts) {
      const key = keyOf(fact);
      const before = kept.get(key);
      if (!before || isBetter(fact, before, document)) kept.set(key, fact);
    }
    return withoutVaguer(withoutNameless([...kept.values()]));
  },
};

/** A figure of a poll that nobody is named for is the one of the pollster named elsewhere, where they agree. */
function withoutNameless(facts: FactFinding[]): FactFinding[] {
  const figure = (fact: FactFinding): string => keyOf({ ...fact, pollster: null } as FactFinding);
  const named = new Set(facts.filter((fact) => 'pollster' in fact && fact.pollster !== null).map(figure));
  return facts.filter((fact) => !('pollster' in fact) || fact.pollster !== null || !named.has(figure(fact)));
}

/** "in May", of a primary whose day the article tells elsewhere, says nothing more. */
function withoutVaguer(facts: FactFinding[]): FactFinding[] {
  const days = inEach(facts, (fact) =>
    fact.type === 'event_date' && fact.date.length === DAY ? [fact] : [],
  );
  return facts.filter(
    (fact) =>
      fact.type !== 'event_date' ||
      fact.date.length === DAY ||
      !days.some((day) => day.event === fact.event && day.date.startsWith(fact.date)),
  );
}

const DAY = 'yyyy-mm-dd'.length;

/** A candidacy is one for all rounds of a race, whatever its party and incumbency; so is how long a seat was held. */
function keyOf(fact: FactFinding): string {
  if (fact.type === 'candidacy') {
    const race = fact.contest && formatContest(raceOf(parseContest(fact.contest)));
    return JSON.stringify([fact.type, fact.personId ?? fact.person, race]);
  }
  if (fact.type === 'history') return JSON.stringify([fact.type, fact.place, fact.party]);
  return JSON.stringify(Object.entries(fact).filter(([name]) => !NOT_COMPARED.has(name)));
}

function isBetter(fact: FactFinding, before: FactFinding, document: Document): boolean {
  if ((fact.saidBy === null) !== (before.saidBy === null)) return fact.saidBy === null;
  if (fact.type === 'candidacy' && before.type === 'candidacy') {
    // "Republican Bo Roe may have won the House seat" says more of who stands than "he faces Finch again".
    const [here, there] = [fact, before].map((one) => told(one, document));
    if (here !== there) return here! > there!;
  }
  // A day that is told by its date proves more than a weekday.
  if (fact.type === 'event_date' && before.type === 'event_date') {
    const [here, there] = [fact, before].map((one) => namesDay(one, document));
    if (here !== there) return here!;
  }
  if ((fact.basis === 'stated') !== (before.basis === 'stated')) return fact.basis === 'stated';
  if (fact.type === 'history' && before.type === 'history' && fact.approx !== before.approx)
    return fact.approx === 'exact';
  if (known(fact) !== known(before)) return known(fact) > known(before);
  // A headline says in short what the text says in full.
  const zone = ({ evidence }: FactFinding): string | null => zoneAt(document, evidence.start).in;
  return zone(before) === 'title' && zone(fact) === null;
}

/** How well a candidacy is told: with the name in full, and in the text sooner than in a caption. */
function told({ person, evidence }: { person: string; evidence: Range }, document: Document): number {
  const inFull = document.text.slice(evidence.start, evidence.end).includes(person);
  const inCaption = zoneAt(document, evidence.start).in?.startsWith('media') ?? false;
  return (inFull ? 2 : 0) + (inCaption ? 0 : 1);
}

const namesDay = ({ date, evidence }: { date: string; evidence: Range }, document: Document): boolean => {
  const day = Number(date.slice('yyyy-mm-'.length));
  return new RegExp(`\\b${day}\\b`).test(document.text.slice(evidence.start, evidence.end));
};

const known = (fact: FactFinding): number => Object.values(fact).filter((value) => value !== null).length;
