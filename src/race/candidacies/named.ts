import { PARTY_ADJECTIVES } from '../../knowledge/parties.js';
import { inEach } from '../../text/in-each.js';
import type { Token } from '../../text/tokens.js';
import type { Scene } from '../finder.js';
import { joinedTo } from '../reading/lists.js';
import { isModifier, titleStart } from '../reading/modifiers.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { CANDIDATE_NOUNS } from '../reading/syntax.js';
import { hasWordOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';
import { isQualified } from './qualified.js';

/** "Republican candidate Ada Finch or Bo Roe", "Finch, the front-runner", "Finch is the presumptive nominee". */
export function named(scene: Scene, sentence: SentenceReading): PersonAt[] {
  // In apposition the noun may stand in the sentence behind: "Roe, a friend. The nominee".
  const isTold = hasWordOf(scene.reading, sentence, NOUNS);
  return inEach(sentence.people, (person) => {
    if (isTold && isTitled(scene, sentence, person)) return withAlternatives(scene, sentence, person);
    return isApposed(scene, person) || (isTold && isSaidToBe(scene, sentence, person)) ? [person] : [];
  });
}

/** Words for a candidate, of "front-runner" the last. */
const NOUNS = trigger([...CANDIDATE_NOUNS, 'runner']);

/** Whether a word for a candidate stands at a place; "front-runner" is three tokens. */
const isCandidateNoun = (tokens: readonly Token[], at: number): boolean =>
  CANDIDATE_NOUNS.has(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'runner' && tokens[at - 2]?.lower === 'front');

/** How far before a name the noun may stand, over titles, in tokens. */
const TITLE_REACH = 4;

/** A word for a candidate right before a name. */
function isTitled(scene: Scene, sentence: SentenceReading, person: PersonAt): boolean {
  const { reading } = scene;
  const { tokens } = reading;
  // "her Republican opponent, former Salt County Sheriff Bo Roe"
  const comma = hasWordOf(reading, sentence, OWNED) ? titleStart(reading, person) - 1 : -1;
  const isBehindNoun = tokens[comma]?.text === ',' && comma - 3 >= sentence.firstToken;
  if (isBehindNoun && isOwnedRival(scene, comma - 1)) return true;
  // "backs Finch's opponent Ida Tate, Roe said": the noun is of the name right behind it.
  const before = sentence.people.findLast(({ endToken }) => endToken <= person.firstToken);
  const from = Math.max(
    sentence.firstToken,
    person.firstToken - TITLE_REACH,
    before?.kind === 'name' ? before.endToken : 0,
  );
  for (let i = person.firstToken - 1; i >= from; i--) {
    if (isCandidateNoun(tokens, i)) return !isAppointee(tokens, i) && !isQualified(tokens, i);
    if (!isModifier(tokens[i]!) && tokens[i]!.text !== ',') return false;
  }
  return false;
}

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her']);
/** How far behind a name the noun may stand in apposition, in tokens. */
const APPOSITION_REACH = 8;

/** "Finch, the 2012 Republican nominee, said". */
function isApposed({ reading: { tokens } }: Scene, person: PersonAt): boolean {
  if (tokens[person.endToken]?.text !== ',') return false;
  if (!DETERMINERS.has(tokens[person.endToken + 1]?.lower ?? '')) return false;
  const apposition = tokens.slice(person.endToken + 1, person.endToken + APPOSITION_REACH);
  const end = apposition.findIndex(
    ({ text, kind, pos, lower }) =>
      text === ',' || (kind === 'number' && !isYear(text)) || pos === 'VERB' || lower === 'who',
  );
  const words = apposition.slice(0, end < 0 ? apposition.length : end);
  return words.some(({ index }) => isCandidateNoun(tokens, index) && !isQualified(tokens, index));
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

const IS = new Set(['is', 'remains', 'became', 'becomes']);
/** How far behind the verb the noun may stand: "is now the presumptive Republican presidential nominee", in tokens. */
const PREDICATE_REACH = 7;

/** "Finch is the presumptive Republican nominee"; not "is the best candidate", which is praise. */
function isSaidToBe({ reading, contests }: Scene, sentence: SentenceReading, person: PersonAt): boolean {
  const { tokens } = reading;
  const verb = person.endToken;
  if (person.kind !== 'name' || !IS.has(tokens[verb]?.lower ?? '') || isUnreal(reading, sentence, verb + 1))
    return false;
  const end = Math.min(verb + PREDICATE_REACH, sentence.endToken);
  const noun = tokens.slice(verb + 1, end).find(({ index }) => isCandidateNoun(tokens, index))?.index;
  if (noun === undefined || isAppointee(tokens, noun) || isQualified(tokens, noun)) return false;
  const words = tokens.slice(verb + 1, noun);
  // "is now a Senate candidate in Utah"
  const isOfContest = contests
    .cuesIn(sentence)
    .some(
      ({ office, firstToken, endToken: cueEnd }) =>
        office !== null && firstToken <= noun + 2 && cueEnd >= noun,
    );
  return (
    (isOfContest || words.some(({ text }) => PARTY_ADJECTIVES.has(text))) &&
    words.every(({ pos, lower }) => pos !== 'VERB' && !NOT.has(lower))
  );
}

const NOT = new Set(['not', "n't", 'n’t', 'no', 'never']);

const OWNERS = new Set(['his', 'her', 'their', "'s", '’s']);

const OWNED = trigger(['opponent', 'rival', 'challenger']);

/** "her Republican opponent", "Finch's challenger"; in an article about a presidential race, of some other race. */
const isOwnedRival = ({ reading: { tokens }, contests: { main } }: Scene, noun: number): boolean =>
  OWNED.words.has(tokens[noun]!.lower) &&
  main?.office !== 'President' &&
  tokens.slice(noun - 2, noun).some(({ lower }) => OWNERS.has(lower));

const SEVERAL = new Set([
  'candidates',
  'nominees',
  'contenders',
  'hopefuls',
  'challengers',
  'rivals',
  'opponents',
]);

/** "will vote for gubernatorial candidate Ada Finch or Bo Roe": the other one, too; "GOP contenders Finch and Roe": all of them. */
function withAlternatives({ reading }: Scene, { people }: SentenceReading, person: PersonAt): PersonAt[] {
  const { tokens } = reading;
  if (SEVERAL.has(tokens[person.firstToken - 1]?.lower ?? ''))
    return joinedTo(reading, people, person).filter(({ kind }) => kind === 'name');
  const isOr = tokens[person.endToken]?.lower === 'or';
  const other = people.find(({ kind, firstToken }) => kind === 'name' && firstToken === person.endToken + 1);
  return isOr && other ? [person, other] : [person];
}

const APPOINTING = new Set([
  'court',
  'general',
  'secretary',
  'director',
  'chief',
  'cabinet',
  'ambassador',
  'judicial',
  'administrator',
  'chairman',
]);
/** How far before "nominee" it is told what for, in tokens. */
const FOR_WHAT_REACH = 4;

/** "Supreme Court nominee Roe", "attorney general nominee Roe": named by a president, unless a party is told. */
function isAppointee(tokens: readonly Token[], noun: number): boolean {
  if (tokens[noun]!.lower !== 'nominee') return false;
  const before = tokens.slice(Math.max(0, noun - FOR_WHAT_REACH), noun);
  return (
    before.some(({ lower }) => APPOINTING.has(lower)) &&
    !before.some(({ text }) => PARTY_ADJECTIVES.has(text))
  );
}
