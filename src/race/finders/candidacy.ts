import { isGeneralElectionDay } from '../../knowledge/general-election-day.js';
import { PARTY_ADJECTIVES } from '../../knowledge/parties.js';
import type { PersonEntity } from '../../nlp/entities/entities.js';
import type { PartyLetter } from '../../schema/index.js';
import { inEach } from '../../text/in-each.js';
import { announced, launching, nominated } from '../candidacies/becoming.js';
import { contending, inOwnRace } from '../candidacies/contending.js';
import { eachOther } from '../candidacies/each-other.js';
import { entering } from '../candidacies/entering.js';
import { holdingOn } from '../candidacies/holding-on.js';
import { aspiring, hopingToWin } from '../candidacies/hoping.js';
import { again, inAFight, inThatRace, opposed, ownBids, poised } from '../candidacies/in-a-race.js';
import { named } from '../candidacies/named.js';
import { alsoRunning, onTheBallot } from '../candidacies/on-the-ballot.js';
import { rivalsOf } from '../candidacies/rivals.js';
import { runAgainst, running, runningAs } from '../candidacies/running.js';
import { severalAre } from '../candidacies/several.js';
import {
  between,
  closingIn,
  facedByWinner,
  facing,
  ledOver,
  racedWith,
  setAgainst,
} from '../candidacies/versus.js';
import type { ContestParts } from '../contest.js';
import { isIncumbent } from '../contests/incumbents.js';
import type { About } from '../contests/index.js';
import { contenderIn } from '../contests/presidential.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import { isModifier } from '../reading/modifiers.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { REELECTION, reelectionEnd } from '../reading/reelection.js';
import { objectOf, subjectsOf } from '../reading/syntax.js';
import { placesOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';

/**
 * Who stands in a race.
 *   "Republican candidate Ada Finch" · "Finch is running for Congress" · "the race between Finch and Roe"
 * Not: "Finch endorsed Roe", "Roe is considering a bid", "Supreme Court nominee Roe", "the president's nominee, Roe".
 */
export const candidacy: Finder = {
  name: 'candidacy',
  find: (scene) =>
    inEach(scene.reading.sentences, (sentence) =>
      sentence.people.length > 0 ? candidaciesIn(scene, sentence) : [],
    ),
};

/** How a sentence tells that people stand in a race: one rule a way. */
const WAYS: readonly ((scene: Scene, sentence: SentenceReading) => readonly PersonAt[])[] = [
  named,
  inARace,
  rivalsOf,
  running,
  between,
  ledOver,
  inAFight,
  contending,
  inOwnRace,
  severalAre,
  inThatRace,
  opposed,
  ownBids,
  again,
  poised,
  holdingOn,
  hopingToWin,
  aspiring,
  launching,
  announced,
  nominated,
  closingIn,
  setAgainst,
  entering,
  eachOther,
  runAgainst,
  onTheBallot,
  alsoRunning,
  listed,
];

function candidaciesIn(scene: Scene, sentence: SentenceReading): FactFinding[] {
  const found: FactFinding[] = [];
  const at = (person: PersonAt, about?: About): FactFinding =>
    candidacyAt(scene, sentence, person, 'candidacy', about);
  for (const way of WAYS)
    for (const person of way(scene, sentence))
      if (!isRetiring(scene, sentence, person)) found.push(at(person));
  for (const { person, party } of onASide(scene, sentence)) found.push(withParty(at(person), party));
  for (const { person, party } of runningAs(scene, sentence)) found.push(withParty(at(person), party));
  // What party a rival is of, "a race with him" does not tell.
  for (const person of racedWith(scene, sentence))
    found.push(withParty(at(person), scene.contests.partyOf(person.of)));
  for (const person of facing(scene, sentence))
    found.push(at(person, isOnGeneralDay(scene, sentence) ? { round: 'general' } : {}));
  for (const person of facedByWinner(scene, sentence)) found.push(at(person, { round: 'general' }));
  return found;
}

const withParty = (fact: FactFinding, party: PartyLetter | null): FactFinding =>
  ({ ...fact, party }) as FactFinding;

/** "won the primary on Tuesday and will face Roe in the fall" */
const FALL = new Set(['fall', 'november']);

/** "She will face Roe, who had no opponent in the primary, on Nov. 8": in the general election. */
const isOnGeneralDay = (
  { reading: { tokens }, contests: { main, round } }: Scene,
  { dates, firstToken, endToken }: SentenceReading,
): boolean =>
  (round === 'primary' && tokens.slice(firstToken, endToken).some(({ lower }) => FALL.has(lower))) ||
  (dates.some(({ grain, value }) => grain === 'day' && value !== null && isGeneralElectionDay(value)) &&
    main?.special === false &&
    // "in a Nov. 6 runoff"
    !tokens.slice(firstToken, endToken).some(({ lower }) => lower === 'runoff'));

const LEAVING = new Set(['retiring', 'retires', 'retire', 'resigned', 'resigning']);
/** How far behind a name it may be told that its bearer leaves, in tokens. */
const LEAVING_REACH = 8;

/** How far before it. */
const LEFT_REACH = 4;

/** "The incumbent, Republican Ada Finch, is retiring", "to succeed retiring incumbent Sen. Roe": who leaves does not stand. */
const isRetiring = (
  { reading: { tokens } }: Scene,
  { endToken }: SentenceReading,
  person: PersonAt,
): boolean =>
  tokens
    .slice(person.endToken, Math.min(endToken, person.endToken + LEAVING_REACH))
    .some(({ lower }) => LEAVING.has(lower)) ||
  tokens
    .slice(Math.max(0, person.firstToken - LEFT_REACH), person.firstToken)
    .some(({ lower }) => lower === 'retiring' || lower === 'outgoing');

/** The candidacy of a person, as a sentence tells it. */
export function candidacyAt(
  scene: Scene,
  sentence: SentenceReading,
  person: PersonAt,
  rule: string,
  about: About = {},
): FactFinding {
  const { contests } = scene;
  const told = contests.contestAt(sentence, person.firstToken, person.of, { decided: false, ...about });
  // "is entertaining a run for president, the former senator from Virginia said": the country's, whatever state is named.
  const contest = told?.office === 'President' ? { ...told, place: 'US' } : told;
  return candidacyIn(scene, sentence, person, rule, contest);
}

/** The candidacy of a person in a contest that is known. */
export const candidacyIn = (
  scene: Scene,
  sentence: SentenceReading,
  person: PersonAt,
  rule: string,
  contest: ContestParts | null,
): FactFinding =>
  factAt(scene, rule, sentence, person, {
    type: 'candidacy',
    person: person.of.name,
    personId: person.of.id,
    party: partyIn(contest, person.of, scene.contests.partyOf(person.of)),
    contest: keyOf(contest),
    incumbent: contest && isIncumbent(scene, person, contest) ? true : null,
  });

/**
 * The party of one who stands: what the article tells, else that of the primary. Of a known Democrat who runs for president it is
 * not the Republicans; an independent may stand in either's primary.
 */
function partyIn(
  contest: ContestParts | null,
  person: PersonEntity,
  own: PartyLetter | null,
): PartyLetter | null {
  const told = own ?? (contest?.party as PartyLetter | null | undefined) ?? null;
  const isRun = contest?.office === 'President' && contest.year !== null;
  const known = isRun ? contenderIn(person, contest.year!) : null;
  return known && MAJOR.has(known.party) && MAJOR.has(told ?? '') && known.party !== told ? null : told;
}

const MAJOR = new Set(['D', 'R']);

const FIGHTS = new Set(['race', 'battle', 'fight', 'bid', 'campaign', 'contest']);
const AGAINST = new Set(['against', 'with']);

/** "Finch’s vote appears not to have cost her, where she is in a tight re-election race": whose it is. */
function inARace({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  for (const i of placesOf(reading, sentence, REELECTION)) {
    const end = reelectionEnd(tokens, i);
    if (end === null || !FIGHTS.has(tokens[end]?.lower ?? '')) continue;
    const is = tokens.slice(Math.max(sentence.firstToken, i - 7), i).find(({ lower }) => lower === 'in');
    const verb = is ? is.index - 1 : -1;
    const isIn = verb >= 0 && (tokens[verb]!.pos === 'AUX' || tokens[verb]!.pos === 'VERB');
    if (!isIn || isUnreal(reading, sentence, verb)) continue;
    const rival = AGAINST.has(tokens[end + 1]?.lower ?? '') ? objectOf(reading, sentence, end + 1, 8) : null;
    const own = subjectsOf(reading, sentence, verb).filter(({ kind }) => kind === 'name');
    return rival && own.length > 0 ? [...own, rival] : own;
  }
  return [];
}

const CANDIDATES = trigger(['candidates', 'nominees']);
/** How far behind "candidates" the colon of their list may stand, in tokens. */
const LIST_REACH = 14;

/** "the candidates for the council's at-large seat: Ada Finch, a biologist, and Bo Roe". */
function listed({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  for (const i of placesOf(reading, sentence, CANDIDATES)) {
    const end = Math.min(sentence.endToken, i + LIST_REACH);
    const colon = tokens.slice(i, end).find(({ text }) => text === ':');
    if (!colon) continue;
    return sentence.people.filter(
      ({ kind, firstToken }) =>
        kind === 'name' &&
        firstToken > colon.index &&
        [':', ',', 'and'].includes(tokens[firstToken - 1]!.lower),
    );
  }
  return [];
}

const SIDE = trigger(['side']);

/** "Also on the Republican side are Ada Finch, an attorney, and Bo Roe": all whom the sentence names. */
function onASide({ reading }: Scene, sentence: SentenceReading): { person: PersonAt; party: PartyLetter }[] {
  const { tokens } = reading;
  for (const i of placesOf(reading, sentence, SIDE)) {
    const party = PARTY_ADJECTIVES.get(tokens[i - 1]?.text ?? '');
    if (!party || !['is', 'are'].includes(tokens[i + 1]?.lower ?? '')) continue;
    return sentence.people
      .filter(
        ({ kind, firstToken }) =>
          kind === 'name' && firstToken > i && SEPARATORS.has(beforeTitles(tokens, firstToken)),
      )
      .map((person) => ({ person, party }));
  }
  return [];
}

/** What stands between the names of a list. */
const SEPARATORS = new Set(['is', 'are', ',', ';', 'and']);

function beforeTitles(tokens: Scene['reading']['tokens'], firstToken: number): string {
  let at = firstToken - 1;
  while (isModifier(tokens[at]!)) at--;
  return tokens[at]!.lower;
}
