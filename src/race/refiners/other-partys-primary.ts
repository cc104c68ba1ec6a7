import type { PersonEntity } from '../../nlp/entities/entities.js';
import type { PartyLetter } from '../../schema/index.js';
import { firstTokenAt } from '../../text/tokens.js';
import { formatContest, parseContest } from '../contest.js';
import { contenderIn } from '../contests/presidential.js';
import type { FactFinding } from '../fact-finding.js';
import { type SentenceReading, sentenceOf } from '../reading/reading.js';
import type { Refiner } from '../refiner.js';

/**
 * Nobody stands in another party's primary: in an article about the Republican one, "Finch led the Rev. Isaiah Trammell,
 * the only Democrat on the ballot, 49 to 38" is about the general election, for both.
 */
export const otherPartysPrimary: Refiner = {
  name: 'other-partys-primary',
  refine(facts, { reading, contests }) {
    const people = new Map(reading.people.map((person) => [person.id, person]));
    const isElsewhere = (fact: FactFinding): boolean =>
      STANDS.has(fact.type) && isOfAnother(fact, people.get(whoStands(fact) ?? ''));
    const isOfAnother = (fact: FactFinding, person: PersonEntity | undefined): boolean => {
      const party = person ? (partyOfRun(fact, person) ?? contests.partyOf(person)) : null;
      const primary = primaryOf(fact);
      // Who is of no party may stand in a party's primary, and be endorsed there.
      const isOfNone = fact.type === 'endorsement' && party === 'I';
      return party !== null && primary !== null && party !== primary && !isOfNone;
    };
    const sentenceAt = ({ evidence }: FactFinding): SentenceReading =>
      sentenceOf(reading, firstTokenAt(reading.tokens, evidence.start));
    const matchups = new Set(
      facts.filter((fact) => fact.type === 'poll' && isElsewhere(fact)).map((fact) => sentenceAt(fact).index),
    );
    // "Finch led Trammell, the only Democrat, 49% to 38%. Osgood led him by just two points": of the same fall.
    const goesOn = (fact: FactFinding): boolean => {
      const { index, paragraph, people, firstToken, endToken } = sentenceAt(fact);
      const him = reading.tokens
        .slice(firstToken, endToken)
        .some(({ lower }) => lower === 'him' || lower === 'her');
      const before = reading.sentences[index - 1];
      return (
        fact.type === 'poll_lead' &&
        him &&
        people.filter(({ kind }) => kind === 'name').length === 1 &&
        before?.paragraph === paragraph &&
        matchups.has(before.index)
      );
    };
    return facts.map((fact) => {
      const isMatchup = POLLED.has(fact.type) && (matchups.has(sentenceAt(fact).index) || goesOn(fact));
      return isElsewhere(fact) || (isMatchup && primaryOf(fact) !== null) ? inGeneral(fact) : fact;
    });
  },
};

const STANDS: ReadonlySet<FactFinding['type']> = new Set([
  'candidacy',
  'poll',
  'vote_share',
  'votes',
  'endorsement',
]);
const POLLED: ReadonlySet<FactFinding['type']> = new Set(['poll', 'poll_lead']);

/** Who stands by a fact: whom it tells of, or who is endorsed. */
function whoStands(fact: FactFinding): string | null {
  if (fact.type === 'endorsement') return fact.endorseeId ?? null;
  return 'person' in fact ? (fact.personId ?? null) : null;
}

/** The party in whose primary a fact is placed; null where it is placed in none. */
function primaryOf(fact: FactFinding): string | null {
  if (!('contest' in fact) || fact.contest === null) return null;
  const { round, party } = parseContest(fact.contest);
  return round === 'primary' ? party : null;
}

/** The party for which somebody is known to have run for president, in the year of a fact. */
function partyOfRun(fact: FactFinding, person: PersonEntity): PartyLetter | null {
  const contest = 'contest' in fact && fact.contest !== null ? parseContest(fact.contest) : null;
  if (contest?.office !== 'President' || contest.year === null) return null;
  return contenderIn(person, contest.year)?.party ?? null;
}

function inGeneral(fact: FactFinding): FactFinding {
  if (!('contest' in fact) || fact.contest === null) return fact;
  const contest = formatContest({ ...parseContest(fact.contest), round: 'general', party: null });
  return { ...fact, contest } as FactFinding;
}
