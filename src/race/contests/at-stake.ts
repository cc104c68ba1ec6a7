import { PARTY_ADJECTIVES, PARTY_MEMBERS, PARTY_WORDS } from '../../knowledge/parties.js';
import { verbSet } from '../../knowledge/verb-forms.js';
import type { PartyLetter } from '../../schema/index.js';
import { oneInEach } from '../../text/in-each.js';
import type { Token } from '../../text/tokens.js';
import { BEATING } from '../reading/beating.js';
import { isElectoral } from '../reading/electoral.js';
import { joinedTo } from '../reading/lists.js';
import { titleStart } from '../reading/modifiers.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { REELECTION } from '../reading/reelection.js';
import { hasWordOf, isWordOf, placesOf, type Trigger, trigger } from '../reading/triggers.js';

/** What is done to those alone who stand for what they hold. */
const DONE_TO = trigger([...verbSet('oust unseat topple upset dethrone'), 'challenge', 'challenging']);
/** What a party's candidate is chosen to do to the holder of a seat: "the nomination to take on Sen. Finch". */
const TAKES_ON = trigger([...verbSet('face challenge oppose'), 'on']);
export const NOMINATIONS = trigger(['nomination', 'primary', 'nominee', 'runoff']);
/** What those do who stand for what they hold. */
const DONE_BY = trigger([...verbSet('survive'), 'facing', 'faces']);
export const CHALLENGE = trigger([...verbSet('survive'), 'challenge', 'challenger']);
/** How those lose what they hold: "Sen. Finch lost a runoff to Roe"; a primary may be one for the presidency. */
const LOST = trigger(['lost', 'loses', 'conceded']);
const OF_SEATS = trigger(['runoff', 're-election', 'reelection', 'seat', 'seats', 'race', 'races']);
/** How far behind a name it may stand, in tokens. */
const DONE_REACH = 6;
/** How far behind a name "re-election" may stand: "Rep. Finch of Ohio, who is up for re-election", in tokens. */
const REELECTED_REACH = 10;
/** What is done for those alone who stand: "a fundraiser for Rep. Finch", "campaigned for Sens. Finch (R-Iowa) and Roe (R-Ohio)". */
const DONE_FOR = trigger(
  'campaign campaigned campaigning campaigns fundraiser fundraisers stump stumped stumping rally rallied rallying'.split(
    ' ',
  ),
);
/** How far behind it "for" may stand, in tokens. */
const FOR_REACH = 3;
/** How far before a list of such people it may stand, in tokens. */
const LIST_REACH = 24;

/** "ousted Rep. Finch", "Rep. Finch survived", "Rep. Finch is facing a primary challenge": whoever holds the office seeks it. */
export function isAtStake(reading: Reading, sentence: SentenceReading, person: PersonAt): boolean {
  if (isNoChallenger(reading, sentence, person)) return true;
  const isBehind = (words: Trigger): boolean => isToldBehind(reading, sentence, person, words, DONE_REACH);
  return (
    (hasWordOf(reading, sentence, CHALLENGE) && isBehind(DONE_BY)) ||
    (hasWordOf(reading, sentence, OF_SEATS) && isBehind(LOST))
  );
}

/** Whether somebody is told of as the holder of a seat that is fought for: who stands again, or whose seat others want. */
export function isNoChallenger(reading: Reading, sentence: SentenceReading, person: PersonAt): boolean {
  const before = titleStart(reading, person) - 1;
  const isChosen = hasWordOf(reading, sentence, NOMINATIONS);
  // "decided to challenge longtime Sen. Finch"
  const isDoneTo =
    before >= sentence.firstToken &&
    (isWordOf(reading, before, DONE_TO) || (isChosen && isWordOf(reading, before, TAKES_ON)));
  return isDoneTo || isSeatOf(reading.tokens, before) || standsAgain(reading, sentence, person);
}

/** "campaigned for Sen. Finch", "running against Rep. Roe", "Rep. Vole, who is up for re-election": who is told of as standing again. */
export const standsAgain = (reading: Reading, sentence: SentenceReading, person: PersonAt): boolean =>
  isSupported(reading, sentence, person) ||
  isRunAgainst(reading, sentence, titleStart(reading, person) - 1) ||
  isVulnerable(reading, sentence, person) ||
  isRivalOfParty(reading, sentence, person) ||
  isToldBehind(reading, sentence, person, REELECTION, REELECTED_REACH);

/** Whether a word stands close behind a name, or the list that it is of: "Sens. Finch of Iowa and Roe of Ohio lost their seats". */
function isToldBehind(
  reading: Reading,
  sentence: SentenceReading,
  person: PersonAt,
  words: Trigger,
  reach: number,
): boolean {
  if (!hasWordOf(reading, sentence, words)) return false;
  const names = sentence.people.filter(({ kind }) => kind === 'name');
  const { endToken } = joinedTo(reading, names, person).at(-1)!;
  const next = names.find(({ firstToken }) => firstToken >= endToken)?.firstToken ?? sentence.endToken;
  return placesOf(reading, sentence, words).some(
    (at) => at >= endToken && at < Math.min(endToken + reach, next),
  );
}

/** Whether somebody campaigns for a person, or for a list that the person is of. */
function isSupported(reading: Reading, sentence: SentenceReading, person: PersonAt): boolean {
  const { tokens } = reading;
  const names = sentence.people.filter(({ kind }) => kind === 'name');
  return placesOf(reading, sentence, DONE_FOR).some((at) => {
    if (at > person.firstToken || person.firstToken - at > LIST_REACH) return false;
    // "campaigned on Sunday for Sens. Finch and Roe"
    const link = tokens.slice(at + 1, at + 1 + FOR_REACH).find(({ lower }) => lower === 'for')?.index;
    const first = link === undefined ? undefined : names.find(({ firstToken }) => firstToken > link);
    if (!first || titleStart(reading, first) > link! + 1) return false;
    return first === person || joinedTo(reading, names, first).includes(person);
  });
}

const RUNS = new Set([
  ...verbSet('run campaign compete'),
  ...['race', 'bid', 'battle', 'fight', 'contest', 'matchup', 'rematch'],
]);
/** How far before "against" it may stand, in tokens. */
const RUN_REACH = 4;

/** "is running against Rep. Finch", "a tough race against GOP Rep. Finch". */
const isRunAgainst = ({ tokens }: Reading, { firstToken }: SentenceReading, before: number): boolean =>
  tokens[before]?.lower === 'against' &&
  tokens.slice(Math.max(firstToken, before - RUN_REACH), before).some(({ lower }) => RUNS.has(lower));

const HELD = new Set(['held', 'vacated', 'occupied', 'represented']);

/** "is running for a seat held by Rep. Finch", "an Orange County seat being vacated by Rep. Roe". */
const isSeatOf = (tokens: readonly Token[], before: number): boolean =>
  tokens[before]?.lower === 'by' &&
  HELD.has(tokens[before - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, before - SEAT_REACH), before).some(({ lower }) => SEATS.has(lower));

const SEATS = new Set(['seat', 'district']);
/** How far before "by" the seat may stand, in tokens. */
const SEAT_REACH = 7;

const VULNERABLE = trigger(['vulnerable', 'endangered']);
/** How far from it the holder may be named, in tokens. */
const VULNERABLE_REACH = 14;

/** "one of the most vulnerable Republicans", "endangered incumbents such as Sen. Finch": who may lose what he holds. */
const isVulnerable = (
  reading: Reading,
  sentence: SentenceReading,
  { firstToken, endToken }: PersonAt,
): boolean =>
  placesOf(reading, sentence, VULNERABLE).some((at) => {
    const noun = reading.tokens[at + 1];
    if (!noun || !(PARTY_WORDS.has(noun.text) || HOLDERS.has(noun.lower))) return false;
    const before = reading.tokens.slice(Math.max(sentence.firstToken, at - 5), at);
    const isOneOf = before.some(({ lower }) => lower === 'one');
    return firstToken > at
      ? firstToken - at <= VULNERABLE_REACH
      : isOneOf && at - endToken <= VULNERABLE_REACH;
  });

const HOLDERS = new Set(
  'incumbent incumbents senator senators member members lawmakers governors'.split(' '),
);

const AHEAD = trigger([...verbSet('lead trail'), 'between']);

/** "Rep. Finch trails Democrat Bo Roe in a poll": the other is there for a party, so for the seat. */
const isRivalOfParty = (reading: Reading, sentence: SentenceReading, person: PersonAt): boolean =>
  areRivals(reading, sentence) &&
  hasWordOf(reading, sentence, AHEAD) &&
  sentence.people.some((other) => other.of !== person.of && partyWritten(reading, other) !== undefined);

/** Words of two who stand against each other. */
const RIVALRY = trigger([...BEATING, ...verbSet('lead trail'), 'victory', 'between']);

/** Whether one of two people is told of as ahead of the other, or as having beaten him, in an election. */
export const areRivals = (reading: Reading, sentence: SentenceReading): boolean =>
  sentence.people.filter(({ kind }) => kind === 'name').length === 2 &&
  hasWordOf(reading, sentence, RIVALRY) &&
  (isElectoral(reading, sentence) || hasWordOf(reading, sentence, RECALLS));

const RECALLS = trigger(['recall', 'recalls']);

/** "Republican Bo Roe leads Democratic Sen. Finch in a poll": two of two parties, and nobody else. */
export function isOfTwoParties(reading: Reading, sentence: SentenceReading): boolean {
  if (!areRivals(reading, sentence)) return false;
  return areOfTwoParties(reading, sentence.people);
}

/** Whether different parties are written before the names of people. */
export const areOfTwoParties = (reading: Reading, people: readonly PersonAt[]): boolean =>
  new Set(oneInEach(people, (person) => partyWritten(reading, person))).size > 1;

/** The party written before a name: "Democratic Sen. Ada Finch". */
function partyWritten(reading: Reading, person: PersonAt): PartyLetter | undefined {
  return reading.tokens
    .slice(titleStart(reading, person), person.firstToken)
    .map(({ text }) => PARTY_MEMBERS.get(text) ?? PARTY_ADJECTIVES.get(text))
    .find((party) => party !== undefined);
}
