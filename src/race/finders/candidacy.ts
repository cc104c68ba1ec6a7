import { isGeneralElectionDay } from '../../knowledge/general-election-day.js';
import { PARTY_ADJECTIVES } from '../../knowledge/parties.js';
import type { PartyLetter } from '../../schema/index.js';
import { announced, launching, nominated } from '../candidacies/becoming.js';
import { contending, inOwnRace } from '../candidacies/contending.js';
import { entering } from '../candidacies/entering.js';
import { again, inAFight, inThatRace, poised } from '../candidacies/in-a-race.js';
import { alsoRunning, onTheBallot } from '../candidacies/on-the-ballot.js';
import { isQualified } from '../candidacies/qualified.js';
import { rivalsOf } from '../candidacies/rivals.js';
import { running, runningAs } from '../candidacies/running.js';
import {
  between,
  closingIn,
  facedByWinner,
  facing,
  ledOver,
  racedWith,
  setAgainst,
} from '../candidacies/versus.js';
import { isIncumbent } from '../contests/incumbents.js';
import type { About } from '../contests/index.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { REELECTION, reelectionEnd } from '../reading/reelection.js';
import { CANDIDATE_NOUNS, isModifier, objectOf, subjectsOf } from '../reading/syntax.js';
import { titleStart } from '../reading/title-start.js';
import { hasWordOf, placesOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';

/**
 * Who stands in a race.
 *   "Republican candidate Ada Finch" · "Finch is running for Congress" · "the race between Finch and Roe"
 * Not: "Finch endorsed Roe", "Roe is considering a bid", "Supreme Court nominee Roe", "the president's nominee, Roe".
 */
export const candidacy: Finder = {
  name: 'candidacy',
  find: (scene) =>
    scene.reading.sentences.flatMap((sentence) =>
      sentence.people.length > 0 ? candidaciesIn(scene, sentence) : [],
    ),
};

function candidaciesIn(scene: Scene, sentence: SentenceReading): FactFinding[] {
  const standing = [
    ...named(scene, sentence).flatMap((person) => withAlternatives(scene, sentence, person)),
    ...inARace(scene, sentence),
    ...rivalsOf(scene, sentence),
    ...running(scene, sentence),
    ...between(scene, sentence),
    ...ledOver(scene, sentence),
    ...inAFight(scene, sentence),
    ...contending(scene, sentence),
    ...inOwnRace(scene, sentence),
    ...inThatRace(scene, sentence),
    ...again(scene, sentence),
    ...poised(scene, sentence),
    ...launching(scene, sentence),
    ...announced(scene, sentence),
    ...nominated(scene, sentence),
    ...closingIn(scene, sentence),
    ...setAgainst(scene, sentence),
    ...entering(scene, sentence),
    ...onTheBallot(scene, sentence),
    ...alsoRunning(scene, sentence),
    ...listed(scene, sentence),
  ];
  return [
    ...standing
      .filter((person) => !isRetiring(scene, sentence, person))
      .map((person) => candidacyAt(scene, sentence, person, 'candidacy')),
    ...[...onASide(scene, sentence), ...runningAs(scene, sentence)].map(({ person, party }) => ({
      ...candidacyAt(scene, sentence, person, 'candidacy'),
      party,
    })),
    ...(racedWith(scene, sentence).map((person) => ({
      ...candidacyAt(scene, sentence, person, 'candidacy'),
      // What party a rival is of, "a race with him" does not tell.
      party: scene.contests.partyOf(person.of),
    })) as FactFinding[]),
    ...facing(scene, sentence).map((person) =>
      candidacyAt(
        scene,
        sentence,
        person,
        'candidacy',
        isOnGeneralDay(scene, sentence) ? { round: 'general' } : {},
      ),
    ),
    ...facedByWinner(scene, sentence).map((person) =>
      candidacyAt(scene, sentence, person, 'candidacy', { round: 'general' }),
    ),
  ];
}

/** "She will face Roe, who had no opponent in the primary, on Nov. 8": in the general election. */
const isOnGeneralDay = ({ contests: { main } }: Scene, { dates }: SentenceReading): boolean =>
  dates.some(({ grain, value }) => grain === 'day' && value !== null && isGeneralElectionDay(value)) &&
  main?.special === false;

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
  return factAt(scene, rule, sentence, person, {
    type: 'candidacy',
    person: person.of.name,
    personId: person.of.id,
    // Whoever stands in the primary of a party is of that party.
    party: contests.partyOf(person.of) ?? (contest?.party as PartyLetter | null | undefined) ?? null,
    contest: keyOf(contest),
    incumbent: contest && isIncumbent(scene, person, contest) ? true : null,
  });
}

/** A word for a candidate right before a name, or right behind it after a comma. */
function named(scene: Scene, sentence: SentenceReading): PersonAt[] {
  const { reading } = scene;
  const { tokens } = reading;
  const hasRival = hasWordOf(reading, sentence, OWNED);
  return sentence.people.filter((person) => {
    // "her Republican opponent, former Salt County Sheriff Bo Roe"
    const comma = hasRival ? titleStart(reading, person) - 1 : -1;
    const isBehindNoun = tokens[comma]?.text === ',' && comma - 3 >= sentence.firstToken;
    if (isBehindNoun && isOwnedRival(scene, comma - 1)) return true;
    // "backs Finch's opponent Ida Tate, Roe said": the noun is of the name right behind it.
    const before = sentence.people.findLast(({ endToken }) => endToken <= person.firstToken);
    const from = Math.max(
      sentence.firstToken,
      person.firstToken - 4,
      before?.kind === 'name' ? before.endToken : 0,
    );
    for (let i = person.firstToken - 1; i >= from; i--) {
      if (CANDIDATE_NOUNS.has(tokens[i]!.lower)) return !isAppointee(tokens, i) && !isQualified(tokens, i);
      if (!isModifier(tokens[i]!) && tokens[i]!.text !== ',') break;
    }
    if (tokens[person.endToken]?.text !== ',') return false;
    const apposition = tokens.slice(person.endToken + 1, person.endToken + 8);
    const end = apposition.findIndex(
      (token) =>
        token.text === ',' || token.kind === 'number' || token.pos === 'VERB' || token.lower === 'who',
    );
    const words = apposition.slice(0, end < 0 ? apposition.length : end);
    return (
      ['the', 'a', 'an', 'his', 'her'].includes(words[0]?.lower ?? '') &&
      words.some((token) => CANDIDATE_NOUNS.has(token.lower) && !isQualified(tokens, token.index))
    );
  });
}

const OWNERS = new Set(['his', 'her', 'their', "'s", '’s']);

const OWNED = trigger(['opponent', 'rival', 'challenger']);

/** "her Republican opponent", "Finch's challenger"; in an article about a presidential race, of some other race. */
const isOwnedRival = ({ reading: { tokens }, contests: { main } }: Scene, noun: number): boolean =>
  OWNED.words.has(tokens[noun]!.lower) &&
  main?.office !== 'President' &&
  tokens.slice(noun - 2, noun).some(({ lower }) => OWNERS.has(lower));

/** "will vote for gubernatorial candidate Ada Finch or Bo Roe": the other one, too. */
function withAlternatives(
  { reading: { tokens } }: Scene,
  { people }: SentenceReading,
  person: PersonAt,
): PersonAt[] {
  const isOr = tokens[person.endToken]?.lower === 'or';
  const other = people.find(({ kind, firstToken }) => kind === 'name' && firstToken === person.endToken + 1);
  return isOr && other ? [person, other] : [person];
}

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
function isAppointee(tokens: Scene['reading']['tokens'], noun: number): boolean {
  if (tokens[noun]!.lower !== 'nominee') return false;
  const before = tokens.slice(Math.max(0, noun - FOR_WHAT_REACH), noun);
  return (
    before.some(({ lower }) => APPOINTING.has(lower)) &&
    !before.some(({ text }) => PARTY_ADJECTIVES.has(text))
  );
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
