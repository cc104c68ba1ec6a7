import { PARTY_MEMBERS } from '../../knowledge/parties.js';
import type { PartyLetter } from '../../schema/index.js';
import { yearOf } from '../../text/calendar.js';
import { zoneAt } from '../../text/document.js';
import { inEach } from '../../text/in-each.js';
import { firstTokenAt } from '../../text/tokens.js';
import { formatContest, parseContest, raceOf } from '../contest.js';
import type { FactFinding } from '../fact-finding.js';
import type { Scene } from '../finder.js';
import { candidacyAt } from '../finders/candidacy.js';
import { isElectoral } from '../reading/electoral.js';
import { winnerSince } from '../reading/party-clues.js';
import { type PersonAt, type Reading, type SentenceReading, sentenceOf } from '../reading/reading.js';
import type { Refiner } from '../refiner.js';

/** Whom a fact shows to be a candidate: by a result, an outcome, a share in a poll, an endorsement, a war chest. */
function candidateOf(fact: FactFinding): string | null {
  switch (fact.type) {
    case 'outcome':
    case 'vote_share':
    case 'votes':
    case 'poll':
      return fact.personId ?? null;
    case 'poll_lead':
      return fact.aheadId ?? null;
    case 'endorsement':
      return fact.endorseeId ?? null;
    case 'money': {
      const own = fact.action === 'raised' || fact.action === 'cash_on_hand';
      return own && fact.actorId?.startsWith('p') ? fact.actorId : null;
    }
    default:
      return null;
  }
}

/** Who won, lost, led, was polled, was endorsed or raised money stood in the race: a candidacy follows, with the same evidence. */
export const candidaciesOfResults: Refiner = {
  name: 'candidacies-of-results',
  refine(facts, scene) {
    // Beside one that is stated with half a name the one that tells more stays when repeats go.
    const { document } = scene.reading;
    const isFull = ({ evidence: { start, end } }: FactFinding, name: string): boolean =>
      zoneAt(document, start).in === null && document.text.slice(start, end).includes(name);
    const standing = new Set(
      inEach(facts, (fact) =>
        fact.type === 'candidacy' && isFull(fact, fact.person)
          ? [standingKey(fact.personId, fact.contest)]
          : [],
      ),
    );
    const inferred: FactFinding[] = [];
    for (const fact of inOrderOfTelling(facts, scene)) {
      const candidate = candidateOf(fact);
      if (candidate === null || !('contest' in fact) || !fact.contest) continue;
      const isOfPresidency = parseContest(fact.contest).office === 'President';
      // A president's result in a state is told as background: nobody is said to stand there.
      if (isOfPresidency && !isOfHopeful(fact, scene)) continue;
      if (isBackground({ ...fact, contest: fact.contest }, candidate, facts, scene)) continue;
      const key = standingKey(candidate, fact.contest);
      if (standing.has(key)) continue;
      const sentence = sentenceOf(scene.reading, firstTokenAt(scene.reading.tokens, fact.evidence.start));
      const person = sentence.people.find(({ of }) => of.id === candidate);
      if (!person) continue;
      standing.add(key);
      const place = person.kind === 'name' ? null : namedWithParty(scene.reading, candidate);
      inferred.push({
        ...candidacyAt(scene, place?.sentence ?? sentence, place?.person ?? person, 'candidacies-of-results'),
        contest: isOfPresidency ? ofCountry(fact.contest) : fact.contest,
        ...ownParty(fact.type, fact.contest, candidate, scene),
        basis: 'inferred',
        saidBy: fact.saidBy,
      } as FactFinding);
    }
    return [...facts, ...inferred];
  },
};

/**
 * Who is polled for a presidential race that is still to come, or leaves it, wants to be president; in an article about
 * that race so does whoever wins or loses a state.
 */
function isOfHopeful(fact: FactFinding, { reading: { document }, contests: { main } }: Scene): boolean {
  if (!('contest' in fact) || !fact.contest || fact.saidBy !== null) return false;
  const { year, place } = parseContest(fact.contest);
  const isToCome = year !== null && document.published !== null && year >= yearOf(document.published);
  if (!isToCome) return false;
  // Earlier, surveys ask about people who have not said that they stand.
  const isPolled = fact.type === 'poll' && fact.group === null && year - yearOf(document.published!) <= 1;
  const isLeaving = fact.type === 'outcome' && fact.outcome === 'withdrew';
  const isOfState = place !== 'US' && main?.office === 'President' && main.year === year;
  return isPolled || isLeaving || (isOfState && (fact.type === 'outcome' || fact.type === 'vote_share'));
}

/** Whoever stands in a state's presidential vote stands in the country's. */
const ofCountry = (contest: string): string => formatContest({ ...parseContest(contest), place: 'US' });

/** "The Democrat was ahead": of whom the article says "Democrat Ada Finch claims victory", that says more of who stands. */
function namedWithParty(
  reading: Reading,
  candidate: string,
): { sentence: SentenceReading; person: PersonAt } | null {
  for (const sentence of reading.sentences) {
    const person = sentence.people.find(
      ({ of, kind, firstToken }) =>
        of.id === candidate &&
        kind === 'name' &&
        firstToken > sentence.firstToken &&
        PARTY_MEMBERS.has(reading.tokens[firstToken - 1]!.text),
    );
    if (person && isElectoral(reading, sentence)) return { sentence, person };
  }
  return null;
}

/** What the article itself says before what is quoted, its text before its headline and captions, then whatever names the person in full, then as they stand. */
function inOrderOfTelling(
  facts: readonly FactFinding[],
  { reading: { document }, contests }: Scene,
): FactFinding[] {
  const namesInFull = (fact: FactFinding): boolean =>
    'person' in fact && document.text.slice(fact.evidence.start, fact.evidence.end).includes(fact.person);
  // "Finch, who won the primary in May, leads Roe": in an article about the general election, that is where she stands.
  const isOfGeneral = (fact: FactFinding): boolean =>
    'contest' in fact && fact.contest !== null && parseContest(fact.contest).round === 'general';
  const rank = (fact: FactFinding): number =>
    (fact.saidBy === null ? 0 : 8) +
    (zoneAt(document, fact.evidence.start).in === null ? 0 : 4) +
    (contests.round !== 'general' || isOfGeneral(fact) ? 0 : 2) +
    (namesInFull(fact) ? 0 : 1);
  return facts.toSorted((a, b) => rank(a) - rank(b) || a.evidence.start - b.evidence.start);
}

/**
 * The party of a candidacy where it is another than the usual: what somebody raised does not tell in whose primary he
 * stands; and the Republican who runs for governor may have been elected sheriff without a party.
 */
function ownParty(
  type: FactFinding['type'],
  contest: string,
  candidate: string,
  { reading, contests }: Scene,
): { readonly party?: PartyLetter | null } {
  const { office, year } = parseContest(contest);
  const { main } = contests;
  const isLocal = office === 'Mayor' || office.startsWith('Other(');
  const isOfOldOffice = office !== main?.office && year !== null && main?.year != null && year < main.year;
  if (isLocal && isOfOldOffice) return { party: null };
  if (type !== 'money') return {};
  const person = reading.people.find(({ id }) => id === candidate);
  return { party: person ? contests.partyOf(person) : null };
}

/**
 * "Finch won by 20 points in 2016", told of a race of the past without any rival: how a seat was held, not who stood for it.
 * Not where it is told with which share, or of a re-election, nor of the one who first won the seat for a party.
 */
function isBackground(
  { type, contest, evidence }: Pick<FactFinding, 'type' | 'evidence'> & { readonly contest: string },
  candidate: string,
  facts: readonly FactFinding[],
  scene: Scene,
): boolean {
  const { main } = scene.contests;
  const { year } = parseContest(contest);
  // In an article of 2014 that opens with the next president's race, what is polled in 2014 is of today.
  const published = scene.reading.document.published;
  const today =
    published === null ? main?.year : Math.min(main?.year ?? yearOf(published), yearOf(published));
  if (year === null || today == null || year >= today) return false;
  // "President Finch won Salt County", told of a race for the House: no candidate there.
  const person = scene.reading.people.find(({ id }) => id === candidate);
  if (person && scene.contests.isPresident(person)) return true;
  const here = facts.filter(
    (one) => 'personId' in one && 'contest' in one && one.contest === contest && one.personId === candidate,
  );
  const isCounted =
    here.some(({ type }) => type === 'vote_share' || type === 'votes') &&
    here.some(({ type }) => type === 'outcome');
  if (isCounted || isReelection(evidence, scene) || isFirstOfParty(candidate, scene)) return false;
  // "which backed Finch for state treasurer in 2014": for an office, so she stood for it.
  if (type === 'endorsement' && isForOffice(candidate, evidence, scene)) return false;
  const race = formatContest(raceOf(parseContest(contest)));
  const people = inEach(facts, (fact) =>
    'person' in fact &&
    'contest' in fact &&
    fact.contest &&
    formatContest(raceOf(parseContest(fact.contest))) === race
      ? [fact.person]
      : [],
  );
  return new Set(people).size < 2;
}

const AGAIN = new Set(['re-election', 'reelection', 're-elected', 'reelected']);

/** "held it for two decades and won re-election by 14 points last fall". */
function isReelection({ start }: FactFinding['evidence'], { reading }: Scene): boolean {
  const { firstToken, endToken } = sentenceOf(reading, firstTokenAt(reading.tokens, start));
  return reading.tokens
    .slice(firstToken, endToken)
    .some(
      ({ lower, index }) =>
        AGAIN.has(lower) || (/^elect(?:ion|ed)$/.test(lower) && reading.tokens[index - 2]?.lower === 're'),
    );
}

/** Somebody's name, "for", and an office. */
function isForOffice(
  candidate: string,
  { start }: FactFinding['evidence'],
  { reading, contests }: Scene,
): boolean {
  const sentence = sentenceOf(reading, firstTokenAt(reading.tokens, start));
  return sentence.people.some(
    ({ of, endToken }) =>
      of.id === candidate &&
      reading.tokens[endToken]?.lower === 'for' &&
      contests
        .cuesIn(sentence)
        .some(({ office, firstToken }) => office !== null && firstToken === endToken + 1),
  );
}

/** "has belonged to Republicans since 1987, when a rancher named Orville Roe won it". */
const isFirstOfParty = (candidate: string, { reading }: Scene): boolean =>
  reading.sentences.some((sentence) => winnerSince(reading, sentence)?.person.of.id === candidate);

/** One candidacy for all rounds of a race. */
const standingKey = (person: string | null | undefined, contest: string | null): string =>
  `${person} ${contest && formatContest(raceOf(parseContest(contest)))}`;
