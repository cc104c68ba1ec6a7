import { inEach } from '../../text/in-each.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { speaksOfNextTerm } from '../reading/reelection.js';
import { hasWordOf, trigger } from '../reading/triggers.js';
import { areRivals, isAtStake, isNoChallenger, isOfTwoParties } from './at-stake.js';
import { openingState, whereState } from './cue-place.js';
import { type ContestCue, NOTHING } from './cues.js';
import type { Home } from './home-states.js';
import { officeOfTitle, officeOfWord } from './incumbents.js';

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
  const holders = inEach(sentence.people, (person) => {
    const office =
      person.kind === 'name'
        ? (officeBefore(reading, sentence, person) ?? officeInList(reading, sentence, person))
        : undefined;
    return office ? [{ person, office }] : [];
  });
  if (holders.length === 0) return [];
  const isOfIncumbents = speaksOfIncumbents(reading, sentence) || isOfTwoParties(reading, sentence);
  const cues = inEach(holders, ({ person, office }) => {
    const isSoughtAgain = isOfIncumbents && SOUGHT_AGAIN.has(office);
    const isFoughtFor =
      (SOUGHT_AGAIN.has(office) || office === 'US-House') && isAtStake(reading, sentence, person);
    if (!isSoughtAgain && !isFoughtFor) return [];
    if (!isNoChallenger(reading, sentence, person) && isChallenger(reading, sentence, person)) return [];
    const state = homes.get(person.of.id)?.state;
    const home = state ? { code: state, state, kind: 'state' as const } : null;
    const place =
      (office === 'Mayor' ? null : (home ?? whereState(reading.tokens, sentence, person.firstToken))) ??
      openingState(reading.tokens, sentence);
    const firstToken = Math.max(sentence.firstToken, person.firstToken - 1);
    const at = { firstToken, endToken: person.endToken };
    return [{ ...NOTHING, ...at, office, place, implied: true, special: isRecalled(reading, sentence) }];
  });
  const [highest] = cues.toSorted((a, b) => rankOf(a.office) - rankOf(b.office));
  const isOfOne = cues.every(({ office }) => office === highest!.office);
  // "Sen. Roe campaigned with Gov. Finch, who is seeking re-election": of one of them, and titles do not tell which.
  if (!isOfOne && !(sentence.people.length === 2 && areRivals(reading, sentence))) return [];
  return cues.filter(({ office }) => office === highest!.office);
}

/** Of two rivals the lower in office seeks what the higher holds: "Attorney General Roe defeated Gov. Finch". */
const OFFICES_BY_RANK = ['US-Senate', 'Governor', 'US-House', 'Mayor'];

const rankOf = (office: string | null): number => OFFICES_BY_RANK.indexOf(office ?? '');

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

/** "Sens. Ada Finch (R-Iowa), Bo Roe (R-Ohio) and Ida Tate (R-Utah)": of all whose title the plural is. */
function officeInList(
  { analysis }: Reading,
  { start, end }: SentenceReading,
  { of }: PersonAt,
): string | undefined {
  const role = analysis.entities.roles.find(
    ({ person, status, title, evidence }) =>
      person === of.id &&
      status === 'current' &&
      !/\bstate\b/i.test(title) &&
      evidence.start >= start &&
      evidence.end <= end,
  );
  return role && officeOfTitle(role.title);
}

/** The office of the title right before a name: "Gov. Finch"; none of "former Gov. Finch" or "state Sen. Roe". */
function officeBefore(
  { tokens }: Reading,
  sentence: SentenceReading,
  { firstToken }: PersonAt,
): string | null {
  const title = firstToken > sentence.firstToken ? tokens[firstToken - 1]! : null;
  const office = title && officeOfWord(title.form);
  if (!office) return null;
  const words = tokens.slice(Math.max(sentence.firstToken, firstToken - TITLE_REACH), firstToken);
  return words.some(({ lower }) => lower === 'former' || lower === 'state' || lower === 'ex') ? null : office;
}
