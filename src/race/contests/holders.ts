import { PARTY_MEMBERS } from '../../knowledge/parties.js';
import { verbSet } from '../../knowledge/verb-forms.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { speaksOfNextTerm } from '../reading/reelection.js';
import { hasWordOf, placesOf, trigger } from '../reading/triggers.js';
import { openingState, whereState } from './cue-place.js';
import { type ContestCue, NOTHING } from './cues.js';
import type { Home } from './home-states.js';
import { officeOfTitle } from './incumbents.js';

/** Words of one who stands for an office again, and of those who stand against him. */
const AGAIN = trigger([
  'incumbent',
  'challenger',
  'challengers',
  'unseat',
  'ousting',
  'oust',
  'retiring',
  'outgoing',
  'succeed',
  'recall',
  'recalls',
]);
/** Offices whose holders seek them again more often than any other. */
const SOUGHT_AGAIN = new Set(['Governor', 'US-Senate', 'Mayor']);

/** What is done to those alone who stand for what they hold, and what they do: a representative may stand for many other offices. */
const DONE_TO = trigger([...verbSet('oust unseat topple upset dethrone'), 'challenge', 'challenging']);
const DONE_BY = trigger([...verbSet('survive'), 'facing', 'faces']);
/** How far from a name they may stand, in tokens. */
const DONE_REACH = 6;
/** Words of two who stand against each other. */
const RIVALRY = trigger(verbSet('lead trail defeat beat edge face oppose lose win'));
/** How far before a name its title may stand, in tokens. */
const TITLE_REACH = 3;

/**
 * The contests of those who stand for their own office again, where no word names the race itself:
 *   "Gov. Finch is poised to win re-election" · "Incumbent Sen. Roe leads" · "Gov. Vole is in trouble. Democratic challenger Bo Hale leads"
 * Or leave it: "the race to replace retiring Sen. Finch". Not: "Sen. Finch campaigned for Roe", "former Gov. Hale".
 */
export function holderCues(
  reading: Reading,
  sentence: SentenceReading,
  homes: ReadonlyMap<string, Home>,
): ContestCue[] {
  if (sentence.people.length === 0) return [];
  const isOfIncumbents = speaksOfIncumbents(reading, sentence) || isOfTwoParties(reading, sentence);
  const cues = sentence.people.flatMap((person) => {
    const office = person.kind === 'name' ? officeBefore(reading, sentence, person) : undefined;
    if (!office) return [];
    const isSoughtAgain = isOfIncumbents && SOUGHT_AGAIN.has(office);
    if (!isSoughtAgain && !isAtStake(reading, sentence, person, office)) return [];
    if (isChallenger(reading, sentence, person)) return [];
    const state = homes.get(person.of.id)?.state;
    const home = state ? { code: state, state, kind: 'state' as const } : null;
    const place =
      (office === 'Mayor' ? null : (home ?? whereState(reading.tokens, sentence, person.firstToken))) ??
      openingState(reading.tokens, sentence);
    const at = { firstToken: person.firstToken - 1, endToken: person.endToken };
    return [{ ...NOTHING, ...at, office, place, implied: true, special: isRecalled(reading, sentence) }];
  });
  // "Gov. Finch's lead over incumbent Sen. Roe": one of them seeks what the other holds, and titles do not tell who.
  return cues.some(({ office }) => office !== cues[0]!.office) ? [] : cues;
}

/** "Gov. Finch survived a recall". */
const isRecalled = (reading: Reading, sentence: SentenceReading): boolean =>
  hasWordOf(reading, sentence, RECALLS);

const RECALLS = trigger(['recall', 'recalls']);

/** In the sentence itself, or in the one that follows in its paragraph. */
function speaksOfIncumbents(reading: Reading, sentence: SentenceReading): boolean {
  const next = reading.sentences[sentence.index + 1];
  const both = next?.paragraph === sentence.paragraph ? [sentence, next] : [sentence];
  return both.some((one) => hasWordOf(reading, one, AGAIN) || speaksOfNextTerm(reading, one));
}

const CHALLENGE = trigger(['challenge', 'challenger']);

/** "ousted Rep. Finch", "Rep. Finch survived", "Rep. Finch is facing a primary challenge": whoever holds the office seeks it. */
function isAtStake(reading: Reading, sentence: SentenceReading, person: PersonAt, office: string): boolean {
  if (!SOUGHT_AGAIN.has(office) && office !== 'US-House') return false;
  const isNear = (at: number, from: number, end: number): boolean => at >= from && at < end;
  const { firstToken, endToken } = person;
  const doneTo = placesOf(reading, sentence, DONE_TO).some((at) =>
    isNear(at, firstToken - DONE_REACH, firstToken),
  );
  const doneBy = placesOf(reading, sentence, DONE_BY).some((at) =>
    isNear(at, endToken, endToken + DONE_REACH),
  );
  const survives = hasWordOf(reading, sentence, SURVIVES) || hasWordOf(reading, sentence, CHALLENGE);
  return doneTo || (doneBy && survives);
}

const SURVIVES = trigger(verbSet('survive'));

/** "Republican Bo Roe leads Democratic Sen. Finch": two of two parties, and nobody else. */
function isOfTwoParties(reading: Reading, { index, firstToken, endToken, people }: SentenceReading): boolean {
  if (people.length !== 2 || !hasWordOf(reading, { index }, RIVALRY)) return false;
  const parties = new Set(
    reading.tokens.slice(firstToken, endToken).flatMap(({ text }) => PARTY_MEMBERS.get(text) ?? []),
  );
  return parties.size > 1;
}

/** How far before a title its holder may be called a challenger, in tokens. */
const CHALLENGER_REACH = 6;
const CHALLENGERS = new Set([
  'challenger',
  'opponent',
  'rival',
  'challenge',
  'against',
  'nominee',
  'candidate',
]);

/** "his Democratic challenger, Milwaukee Mayor Bo Roe": stands for another office than the one held. */
const isChallenger = ({ tokens }: Reading, sentence: SentenceReading, { firstToken }: PersonAt): boolean =>
  tokens
    .slice(Math.max(sentence.firstToken, firstToken - CHALLENGER_REACH), firstToken)
    .some(({ lower }) => CHALLENGERS.has(lower));

/** The office of the title right before a name: "Gov. Finch"; none of "former Gov. Finch" or "state Sen. Roe". */
function officeBefore(
  { tokens }: Reading,
  sentence: SentenceReading,
  { firstToken }: PersonAt,
): string | undefined {
  const words = tokens.slice(Math.max(sentence.firstToken, firstToken - TITLE_REACH), firstToken);
  if (words.some(({ lower }) => lower === 'former' || lower === 'state' || lower === 'ex')) return undefined;
  return officeOfTitle(words.at(-1)?.text ?? '');
}
