import { PARTY_ADJECTIVES, PARTY_PLURALS } from '../../knowledge/parties.js';
import type { PartyLetter } from '../../schema/index.js';
import { oneInEach } from '../../text/in-each.js';
import type { PersonAt, Reading, SentenceReading } from './reading.js';
import { hasWordOf, placesOf, trigger } from './triggers.js';

/** A party that a sentence tells of somebody without a word for it beside the name. */
export interface PartyClue {
  readonly person: PersonAt;
  readonly party: PartyLetter;
}

const READERS = [throughPrimary, unopposedIn, winnerSince, gainingOn];

export function partyClues(reading: Reading, sentence: SentenceReading): PartyClue[] {
  const clues: PartyClue[] = [];
  if (sentence.people.length === 0) return clues;
  for (const read of READERS) {
    const clue = read(reading, sentence);
    if (clue) clues.push(clue);
  }
  return clues;
}

/** How far behind the name the primary may be named, over its day, in tokens. */
const PRIMARY_REACH = 7;
const PRIMARY = trigger(['primary']);
const THROUGH = new Set(['through', 'in', 'win']);

/** "has pledged $3 million to help Finch through the May 3 Republican primary". */
function throughPrimary(reading: Reading, sentence: SentenceReading): PartyClue | null {
  if (!hasWordOf(reading, sentence, PRIMARY)) return null;
  const { tokens } = reading;
  const { people, endToken } = sentence;
  for (const person of people) {
    const isHelped =
      tokens[person.firstToken - 1]?.lower === 'help' && THROUGH.has(tokens[person.endToken]?.lower ?? '');
    if (!isHelped) continue;
    const behind = tokens.slice(person.endToken + 1, Math.min(endToken, person.endToken + PRIMARY_REACH));
    const primary = behind.findIndex(({ lower }) => lower === 'primary');
    const party = PARTY_ADJECTIVES.get(behind[primary - 1]?.text ?? '');
    if (party) return { person, party };
  }
  return null;
}

/** How far before "no opponent" the name may stand, over an apposition, in tokens. */
const NAME_REACH = 9;

const NO = trigger(['no']);

/** "Bo Roe, a Gary pastor who had no opponent in the Democratic primary". */
function unopposedIn(reading: Reading, sentence: SentenceReading): PartyClue | null {
  const { tokens } = reading;
  const { people, endToken } = sentence;
  for (const at of placesOf(reading, sentence, NO)) {
    if (at >= endToken - 4 || tokens[at + 1]!.lower !== 'opponent') continue;
    if (tokens[at + 2]!.lower !== 'in' || tokens[at + 3]!.lower !== 'the') continue;
    const party = PARTY_ADJECTIVES.get(tokens[at + 4]!.text);
    // Behind the name a comma, or the clause itself: not the Gary of "a Gary pastor who had".
    const person = people.findLast(
      (one) => one.endToken <= at && [',', 'who', 'had', 'has'].includes(tokens[one.endToken]!.lower),
    );
    if (party && person && at - person.endToken <= NAME_REACH) return { person, party };
  }
  return null;
}

/** How far behind "when" the winner may be named, in tokens. */
const WINNER_REACH = 8;

const WHEN = trigger(['when']);

/** "The seat has belonged to Republicans since 1987, when a rancher named Orville Roe won it": he was one of them. */
export function winnerSince(reading: Reading, sentence: SentenceReading): PartyClue | null {
  const { tokens } = reading;
  const { people, firstToken } = sentence;
  const when = placesOf(reading, sentence, WHEN).find(
    (at) => tokens[at - 1]?.text === ',' && tokens[at - 3]?.lower === 'since',
  );
  if (when === undefined) return null;
  const parties = oneInEach(tokens.slice(firstToken, when), ({ text }) => PARTY_PLURALS.get(text));
  const person = people.find((one) => one.firstToken > when && one.firstToken - when <= WINNER_REACH);
  const wins =
    person && tokens[person.endToken]?.lower === 'won' && tokens[person.endToken + 1]?.lower === 'it';
  return wins && parties.length === 1 ? { person, party: parties[0]! } : null;
}

const SAY = new Set(['say', 'insist', 'argue', 'claim']);
/** How far behind the name the gap may be told, in tokens. */
const GAP_REACH = 5;

/** "Republicans say Curtis Roe has closed the gap with Gov. Finch, a Democrat": it is their own of whom they say so. */
function gainingOn({ tokens }: Reading, { people, firstToken }: SentenceReading): PartyClue | null {
  const party = PARTY_PLURALS.get(tokens[firstToken]!.text);
  const person = SAY.has(tokens[firstToken + 1]?.lower ?? '')
    ? people.find((one) => one.firstToken === firstToken + 2)
    : undefined;
  if (!party || !person) return null;
  const behind = tokens.slice(person.endToken, person.endToken + GAP_REACH).map(({ lower }) => lower);
  return behind.includes('closed') && behind.includes('gap') ? { person, party } : null;
}
