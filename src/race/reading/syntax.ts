import { PARTY_MEMBERS } from '../../knowledge/parties.js';
import type { Token } from '../../text/tokens.js';
import { joined } from './lists.js';
import { isModifier, titleStart } from './modifiers.js';
import type { PersonAt, Reading, SentenceReading } from './reading.js';
import { antecedentsOf } from './relatives.js';

/** Words after which a name is no subject: "a poll of Finch", "with Finch", "over Finch". */
const PREPOSITIONS = new Set(
  'of for with by to from against over behind in than at on about between among toward towards into under above like without versus vs vs. near after before beating beat defeated defeating'.split(
    ' ',
  ),
);
/** After these not even the only name is one: "candidates backed by Finch clung to a lead"; but "after Finch won". */
const NEVER_SUBJECTS = new Set(['by', 'with', 'against', 'from', 'between']);
const CLAUSE_WORDS = new Set(
  'while but as when because although though where after before since if whereas'.split(' '),
);
/** Marks that no clause runs across. */
const ENDS_CLAUSE = new Set([';', '“', '”', '"', "''"]);
const RELATIVES = new Set(['who', 'which', 'that']);
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'you', 'it']);
const AUXILIARIES = new Set(
  "is are was were be been being has have had will would could should may might can did does do 'd 've 's ’s ’d ’ve to not n't n’t also now still just already narrowly easily handily barely only later then each both all now-former".split(
    ' ',
  ),
);

export const isPossessive = (tokens: readonly Token[], after: number): boolean => {
  const text = tokens[after]?.text ?? '';
  return text === "'s" || text === '’s' || text === "'" || text === '’';
};

/** Whether a name stands before a possessive: "Finch's lead". */
export const isOwner = ({ tokens }: Reading, person: PersonAt): boolean =>
  isPossessive(tokens, person.endToken);

/** The word before a mention, over its titles and adjectives: the "over" of "over Republican state Sen. Finch". */
function wordBefore(reading: Reading, person: PersonAt, sentence: SentenceReading): string {
  const before = titleStart(reading, person) - 1;
  return before >= sentence.firstToken ? reading.tokens[before]!.lower : '';
}

/** Words beside a name that make it a candidate's. */
export const CANDIDATE_NOUNS: ReadonlySet<string> = new Set(
  'candidate candidates nominee nominees challenger challengers contender contenders hopeful hopefuls opponent opponents rival rivals front-runner frontrunner standard-bearer incumbent'.split(
    ' ',
  ),
);

/**
 * The people that a verb speaks of: the nearest before it that is no owner and stands after no preposition;
 * over a relative pronoun its antecedent; with all that "and" joins to it.
 *   "Finch, a former clerk, who had 51 percent" · "Roe and Finch, who each received 9 percent"
 */
export function subjectsOf(reading: Reading, sentence: SentenceReading, verb: number): PersonAt[] {
  const { tokens } = reading;
  let i = verb - 1;
  while (i >= sentence.firstToken && (AUXILIARIES.has(tokens[i]!.lower) || tokens[i]!.pos === 'ADV')) i--;
  if (i >= sentence.firstToken && RELATIVES.has(tokens[i]!.lower))
    return antecedentsOf(reading, sentence, i, verb);

  if (isOfAnother(reading, sentence, verb)) return [];
  const before = sentence.people.filter((person) => person.endToken <= verb);
  // "Finch's wife told him she was running": whom "she" stands for is not known here.
  const isOpen = SUBJECT_PRONOUNS.has(tokens[i]?.lower ?? '') && !before.some((p) => p.endToken === i + 1);
  if (isOpen && i >= sentence.firstToken) return [];
  // "a poll found Finch leading", "Finch and Roe are running": right before the verb, whatever stands before the name.
  const adjacent = before.findIndex((person) => person.endToken === i + 1 && !isOwner(reading, person));
  if (adjacent >= 0 && tokens[verb]!.lower.endsWith('ing')) return joined(reading, before, adjacent);
  for (let p = before.length - 1; p >= 0; p--) {
    const person = before[p]!;
    if (isOwner(reading, person) || describesNoun(tokens, person)) continue;
    // A clause that has no person of its own borrows the subject of the one before.
    if (crossesClause(tokens, person.endToken, verb) && hasOwnSubject(tokens, person.endToken, verb))
      return [];
    const link = wordBefore(reading, person, sentence);
    if (PREPOSITIONS.has(link) && (p > 0 || NEVER_SUBJECTS.has(link))) continue;
    return joined(reading, before, p);
  }
  return [];
}

/** How far before its verb the subject of a relative clause may begin, in tokens. */
const RELATIVE_REACH = 5;

/** "won in a district that the president carried by 28 points": the clause has a subject, and it is nobody known here. */
function isOfAnother({ tokens }: Reading, { firstToken, people }: SentenceReading, verb: number): boolean {
  for (let i = verb - 1; i > Math.max(firstToken, verb - RELATIVE_REACH); i--) {
    if (people.some((person) => person.firstToken <= i && i < person.endToken)) return false;
    if (!['that', 'which'].includes(tokens[i]!.lower) || tokens[i - 1]!.pos !== 'NOUN') continue;
    return tokens[i + 1]!.pos === 'DET' && tokens[verb - 1]!.pos === 'NOUN';
  }
  return false;
}

/** What is somebody's, and acts by itself: "the Finch administration". */
const BODIES_OF_ONE = new Set(
  'administration campaign presidency supporters allies ally team backers voters cabinet rally loyalists'.split(
    ' ',
  ),
);

/** "before joining the Finch administration": the name says whose it is, and is no subject. */
export const describesNoun = (tokens: readonly Token[], { endToken }: PersonAt): boolean =>
  BODIES_OF_ONE.has(tokens[endToken]?.lower ?? '');

function crossesClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (CLAUSE_WORDS.has(tokens[i]!.lower) || ENDS_CLAUSE.has(tokens[i]!.text)) return true;
  return false;
}

/** Whether some noun of its own stands between a clause word and the verb: "while turnout was 20 percent". */
function hasOwnSubject(tokens: readonly Token[], from: number, to: number): boolean {
  let inClause = false;
  for (let i = from; i < to; i++) {
    const { lower, pos, text } = tokens[i]!;
    if (CLAUSE_WORDS.has(lower) || text === ';') inClause = true;
    else if (inClause && (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON')) return true;
  }
  return false;
}

/**
 * The first person after a verb, within reach and in the same clause: "defeated Finch", "won over Finch".
 * Words between may be an object, an adverb, or one of `through`: "over", "to".
 */
export function objectOf(
  reading: Reading,
  sentence: SentenceReading,
  verb: number,
  reach = 12,
): PersonAt | null {
  const { tokens } = reading;
  const person = sentence.people.find((p) => p.firstToken > verb && !isDeterminer(tokens, p));
  if (!person || person.firstToken - verb > reach) return null;
  const own = sentence.people.find((p) => p.firstToken > verb && p.firstToken < person.firstToken);
  for (let i = verb + 1; i < person.firstToken; i++) {
    if (
      CLAUSE_WORDS.has(tokens[i]!.lower) ||
      ENDS_CLAUSE.has(tokens[i]!.text) ||
      RELATIVES.has(tokens[i]!.lower) ||
      // "may face charges for his dealings, Roe said"; but "trailing his rival, Roe"
      (tokens[i]!.text === ',' && own !== undefined && !CANDIDATE_NOUNS.has(tokens[i - 1]!.lower)) ||
      // "defeated a businessman to succeed Finch"
      (tokens[i]!.lower === 'to' && SUCCEEDING.has(tokens[i + 1]!.lower))
    )
      return null;
  }
  return person;
}

const DETERMINERS = new Set(['his', 'her', 'their']);

/** The "his" of "trailing his Republican rival, Gov. Finch"; not the "her" of "defeated her on Tuesday". */
const isDeterminer = (tokens: readonly Token[], { kind, firstToken, endToken }: PersonAt): boolean =>
  kind === 'pronoun' &&
  DETERMINERS.has(tokens[firstToken]!.lower) &&
  ['NOUN', 'ADJ', 'PROPN'].includes(tokens[endToken]?.pos ?? '');

const SUCCEEDING = new Set(['succeed', 'replace', 'fill']);

/** The person after a word right behind a verb: "defeated by Finch" with the word "by". */
export function personAfter(
  reading: Reading,
  sentence: SentenceReading,
  from: number,
  word: string,
  reach = 8,
): PersonAt | null {
  const { tokens } = reading;
  for (let i = from; i < Math.min(from + reach, sentence.endToken); i++) {
    if (tokens[i]!.lower !== word) continue;
    const person = sentence.people.find((p) => p.firstToken > i);
    return person && wordBeforeIs(tokens, person, i) ? person : null;
  }
  return null;
}

/** "over his Republican primary opponent, current Gov. Roe", "over her nearest rival, Roe". */
const DESCRIBES = new Set(['his', 'her', 'their', 'primary', 'runoff', 'fellow', 'party', 'state']);

/** Whether only titles and modifiers stand between a word and a name: "against Tea Party-backed challenger Roe". */
function wordBeforeIs(tokens: readonly Token[], person: PersonAt, at: number): boolean {
  for (let i = at + 1; i < person.firstToken; i++) {
    const noun = tokens[i - 1]!;
    const comma =
      tokens[i]!.text === ',' && (CANDIDATE_NOUNS.has(noun.lower) || PARTY_MEMBERS.has(noun.text));
    const hyphen = tokens[i]!.text === '-' || tokens[i + 1]!.text === '-';
    // "from actress Ada Finch"
    const isCalling = i === person.firstToken - 1 && tokens[i]!.pos === 'NOUN';
    const describes =
      isModifier(tokens[i]!) || DESCRIBES.has(tokens[i]!.lower) || comma || hyphen || isCalling;
    if (!describes && tokens[i - 1]?.text !== '-') return false;
  }
  return !isAdjective(tokens, person);
}

/** "Finch Cabinet appointees", "Finch supporters": the name says what kind of people, and is none of them. */
const isAdjective = (tokens: readonly Token[], { endToken }: PersonAt): boolean => {
  const next = tokens[endToken];
  return (
    next?.kind === 'word' &&
    (next.pos === 'PROPN' || next.pos === 'NOUN') &&
    /s$/.test(tokens[endToken + 1]?.lower ?? next.lower) &&
    !/['’]/.test(next.text)
  );
};

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got', 'get', "'s", '’s']);

/** Whether a participle is a passive: "was defeated", "has been elected"; not "is backing". */
export const isPassive = (reading: Reading, verb: number): boolean =>
  !reading.tokens[verb]!.lower.endsWith('ing') && isAfterBe(reading, verb);

/** Whether a verb tells what goes on: "is holding off Roe". */
export const isOngoing = (reading: Reading, verb: number): boolean =>
  reading.tokens[verb]!.lower.endsWith('ing') && isAfterBe(reading, verb);

function isAfterBe({ tokens }: Reading, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) {
    const { lower, pos } = tokens[i]!;
    if (BE.has(lower)) return true;
    if (pos !== 'ADV' && pos !== 'PART') return false;
  }
  return false;
}
