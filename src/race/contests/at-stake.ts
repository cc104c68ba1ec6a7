import { PARTY_ADJECTIVES, PARTY_MEMBERS } from '../../knowledge/parties.js';
import { verbSet } from '../../knowledge/verb-forms.js';
import type { PartyLetter } from '../../schema/index.js';
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
/** How far before a list of such people it may stand, in tokens. */
const LIST_REACH = 24;

/** "ousted Rep. Finch", "Rep. Finch survived", "Rep. Finch is facing a primary challenge": whoever holds the office seeks it. */
export function isAtStake(reading: Reading, sentence: SentenceReading, person: PersonAt): boolean {
  const verb = titleStart(reading, person) - 1;
  const isChosen = hasWordOf(reading, sentence, NOMINATIONS);
  if (verb >= sentence.firstToken) {
    if (isWordOf(reading, verb, DONE_TO) || (isChosen && isWordOf(reading, verb, TAKES_ON))) return true;
  }
  if (isSupported(reading, sentence, person)) return true;
  const names = sentence.people.filter(({ kind }) => kind === 'name');
  // What follows the last of a list is told of all: "Sens. Finch of Iowa and Roe of Ohio lost their seats".
  const { endToken } = joinedTo(reading, names, person).at(-1)!;
  const next = names.find(({ firstToken }) => firstToken >= endToken)?.firstToken ?? sentence.endToken;
  const isBehind = (words: Trigger, reach = DONE_REACH): boolean =>
    placesOf(reading, sentence, words).some((at) => at >= endToken && at < Math.min(endToken + reach, next));
  return (
    isBehind(REELECTION, REELECTED_REACH) ||
    (hasWordOf(reading, sentence, CHALLENGE) && isBehind(DONE_BY)) ||
    (hasWordOf(reading, sentence, OF_SEATS) && isBehind(LOST))
  );
}

/** Whether somebody campaigns for a person, or for a list that the person is of. */
function isSupported(reading: Reading, sentence: SentenceReading, person: PersonAt): boolean {
  const { tokens } = reading;
  const names = sentence.people.filter(({ kind }) => kind === 'name');
  return placesOf(reading, sentence, DONE_FOR).some((at) => {
    if (tokens[at + 1]?.lower !== 'for' || at > person.firstToken || person.firstToken - at > LIST_REACH)
      return false;
    const first = names.find(({ firstToken }) => firstToken > at);
    if (!first || titleStart(reading, first) > at + 2) return false;
    return first === person || joinedTo(reading, names, first).includes(person);
  });
}

/** Words of two who stand against each other. */
const RIVALRY = trigger([...BEATING, ...verbSet('lead trail'), 'victory']);

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
  new Set(people.flatMap((person) => partyWritten(reading, person) ?? [])).size > 1;

/** The party written before a name: "Democratic Sen. Ada Finch". */
function partyWritten(reading: Reading, person: PersonAt): PartyLetter | undefined {
  return reading.tokens
    .slice(titleStart(reading, person), person.firstToken)
    .map(({ text }) => PARTY_MEMBERS.get(text) ?? PARTY_ADJECTIVES.get(text))
    .find((party) => party !== undefined);
}
