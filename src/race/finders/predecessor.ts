import { verbSet } from '../../knowledge/verb-forms.js';
import { inEach, oneInEach } from '../../text/in-each.js';
import { raceOf } from '../contest.js';
import { officeOfTitle } from '../contests/incumbents.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import { LEAVES, leaverOf } from '../predecessors/leaving.js';
import { whoLeftOpen } from '../predecessors/opened.js';
import { familyOf, reasonAfter } from '../predecessors/told-of.js';
import { isElectoral } from '../reading/electoral.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { isOwner, objectOf, personAfter, subjectsOf } from '../reading/syntax.js';
import { placesOf, trigger } from '../reading/triggers.js';

const SUCCEEDS = verbSet('succeed replace');
const GIVES_UP = new Set(['gave', 'give', 'gives', 'giving', 'given']);
const SEEKS = new Set(['seek', 'seeking']);
const SEATS = new Set(['seat', 'district', 'vacancy', 'post', 'office', 'job']);
const LIMITS = new Set(['limits', 'limited']);
const TOLD_BY = trigger([
  ...SUCCEEDS,
  'predecessor',
  'predecessors',
  ...LEAVES,
  ...GIVES_UP,
  'held',
  'represented',
  ...SEATS,
  ...SEEKS,
  ...LIMITS,
]);

/**
 * Who held the seat before.
 *   "to succeed Ada Finch, who resigned" · "the seat vacated by Finch" · "Finch's former seat" · "Finch, who held the seat"
 * Not: "the nominee to replace Finch at the bureau", "Roe, a retired colonel".
 */
export const predecessor: Finder = {
  name: 'predecessor',
  find: (scene) =>
    inEach(scene.reading.sentences, (sentence) =>
      sentence.people.length === 0
        ? []
        : oneInEach(predecessorsIn(scene, sentence), (found) => toFact(scene, sentence, found)),
    ),
};

/** How far behind "held" it may be told by whom: "held for nearly half a century by Finch", in tokens. */
const HELD_REACH = 8;

interface Found {
  readonly person: PersonAt;
  readonly at: number;
  /** The words tell that the seat was left. */
  readonly left: boolean;
}

function toFact(scene: Scene, sentence: SentenceReading, { person, at, left }: Found): FactFinding | null {
  const contest = scene.contests.contestAt(sentence, at, null, { thisRace: true });
  // Who was president before is history; of no contest at all, somebody's post.
  if (!contest || contest.office === 'President') return null;
  const family = familyOf(scene, sentence, person);
  return factAt(scene, 'predecessor', sentence, person, {
    type: 'predecessor',
    ...(family ? { basis: 'inferred' as const } : {}),
    person: family ? `${person.of.name} ${family}` : person.of.name,
    personId: person.of.id,
    // A primary fills no seat: who held it is succeeded by whoever wins the race. Who left it made the whole special
    // election necessary, and not its runoff alone.
    contest: keyOf(contest.round === 'primary' || (left && contest.special) ? raceOf(contest) : contest),
    reason: reasonAfter(scene, sentence, person),
  });
}

function predecessorsIn(scene: Scene, sentence: SentenceReading): Found[] {
  const { reading } = scene;
  const { tokens } = reading;
  const found: Found[] = [];
  const add = (person: PersonAt | null | undefined, at: number, left = false): void => {
    if (person && !found.some((other) => other.person.of === person.of)) found.push({ person, at, left });
  };
  const seatWithin = (from: number, to: number): boolean =>
    tokens
      .slice(Math.max(sentence.firstToken, from), Math.min(sentence.endToken, to))
      .some((token) => SEATS.has(token.lower));
  for (const at of placesOf(reading, sentence, TOLD_BY)) {
    const { lower } = tokens[at]!;
    if (SUCCEEDS.has(lower)) {
      const replaced = objectOf(reading, sentence, at, 8);
      if (isWished(tokens, sentence, at) && !(replaced && isLeaving(tokens, replaced))) continue;
      if (replaced && isSucceeded(scene, sentence, at, replaced)) add(replaced, at);
    } else if (lower === 'predecessor' || lower === 'predecessors') {
      for (const person of sentence.people)
        if (person.firstToken > at && person.firstToken - at < 16 && isElectoral(reading, sentence))
          add(person, at);
    } else if ((LEAVES.has(lower) && !isRetired(tokens, at)) || isGivingUp(tokens, at)) {
      const by = personAfter(reading, sentence, at + 1, 'by', 3);
      if (by && seatWithin(at - 8, at)) add(by, at, true);
      else if (!isToRun(tokens, sentence, at)) add(leaverOf(scene, sentence, at), at, true);
    } else if (lower === 'held' || lower === 'represented') {
      const by = personAfter(reading, sentence, at + 1, 'by', HELD_REACH);
      // "hopes to flip the district, now held by Roe": not of whoever hopes.
      const isPassive = tokens.slice(at + 1, at + 1 + HELD_REACH).some((token) => token.lower === 'by');
      if (by && seatWithin(at - 8, at)) add(by, at);
      else if (isPassive) continue;
      else if (seatWithin(at + 1, at + 7) || seatWithin(at - 6, at))
        add(pastHolder(tokens, subjectsOf(reading, sentence, at)[0], at), at);
    } else if (SEATS.has(lower)) {
      const owner = sentence.people.find(
        (p) =>
          isOwner(reading, p) && at - p.endToken <= 4 && p.endToken < at && isOld(tokens, p.endToken, at),
      );
      add(owner, at);
      add(whoLeftOpen(reading, sentence, at), at, true);
      if (tokens[at + 1]?.lower === 'is' && tokens[at + 2]?.lower === 'being')
        add(forWhom(tokens, sentence, at), at);
    } else if (isNotRunning(tokens, sentence, at)) add(subjectsOf(reading, sentence, at)[0], at);
    else if (LIMITS.has(lower) && tokens.slice(at - 2, at).some((token) => token.lower === 'term'))
      add(limitedHolder(scene, sentence, at), at);
  }
  return found;
}

const POSTS = new Set(['as', 'at']);
const ELECTED = new Set(
  'governor mayor senator congressman congresswoman representative sheriff treasurer commissioner attorney secretary'.split(
    ' ',
  ),
);

/**
 * Whether who is replaced held the seat: a sentence of elections, with no other post behind the name.
 * Not: "to replace Finch as the country's top diplomat", "to succeed Finch at the bureau".
 */
function isSucceeded(
  { reading, contests }: Scene,
  sentence: SentenceReading,
  at: number,
  person: PersonAt,
): boolean {
  const { tokens } = reading;
  const behind = tokens.slice(person.endToken, Math.min(sentence.endToken, person.endToken + 6));
  const isPost = POSTS.has(behind[0]?.lower ?? '') && !behind.some(({ lower }) => ELECTED.has(lower));
  const between = tokens.slice(at + 1, person.firstToken);
  if (
    isPost ||
    isOwner(reading, person) ||
    between.some(({ pos, lower }) => pos === 'VERB' && !GOING.has(lower))
  )
    return false;
  return (
    isElectoral(reading, sentence) ||
    isRunFor(tokens, at) ||
    contests.main?.special === true ||
    holdsTheOffice({ reading, contests }, person)
  );
}

/** "will succeed Sen. Finch", told of a race for the Senate. */
const holdsTheOffice = (
  { reading, contests }: Pick<Scene, 'reading' | 'contests'>,
  { of }: PersonAt,
): boolean =>
  reading.analysis.entities.roles.some(
    ({ person, title }) =>
      person === of.id && !/\bstate\b/i.test(title) && officeOfTitle(title) === contests.main?.office,
  );

/** "are running to replace Finch". */
const isRunFor = (tokens: Scene['reading']['tokens'], at: number): boolean =>
  tokens[at - 1]?.lower === 'to' &&
  ['running', 'run', 'vying', 'competing'].includes(tokens[at - 2]?.lower ?? '');

/** "Roe, a retired colonel": one who has left another calling. */
const isRetired = (tokens: Scene['reading']['tokens'], at: number): boolean =>
  tokens[at]!.lower === 'retired' && ['a', 'the', 'and', 'former'].includes(tokens[at - 1]?.lower ?? '');

/** "wanted Roe to replace her", "hopes to replace her": nobody has. */
const WISHES = new Set([
  'wanted',
  'wants',
  'hopes',
  'hoping',
  'than',
  'options',
  'option',
  'considered',
  'explored',
]);
/** How far before "replace" the wish may stand, over who is to do it, in tokens. */
const WISH_REACH = 5;

/** "are hoping to succeed retiring Sen. Finch": who goes anyway. */
const isLeaving = (tokens: Scene['reading']['tokens'], { firstToken }: PersonAt): boolean =>
  tokens.slice(Math.max(0, firstToken - WISH_REACH), firstToken).some(({ lower }) => GOING.has(lower));

const GOING = new Set(['retiring', 'outgoing', 'departing']);

const isWished = (tokens: Scene['reading']['tokens'], { firstToken }: SentenceReading, at: number): boolean =>
  tokens.slice(Math.max(firstToken, at - WISH_REACH), at).some((token) => WISHES.has(token.lower));

/** "Gov. Finch cannot run again because of term limits": who holds the office that is filled. */
const limitedHolder = (
  { reading, contests }: Scene,
  sentence: SentenceReading,
  at: number,
): PersonAt | undefined =>
  sentence.people.findLast(
    ({ of, endToken }) =>
      endToken <= at &&
      reading.analysis.entities.roles.some(
        ({ person, title, status }) =>
          person === of.id && status === 'current' && officeOfTitle(title) === contests.main?.office,
      ),
  );

/** "gave up the seat". */
const isGivingUp = (tokens: Scene['reading']['tokens'], at: number): boolean =>
  GIVES_UP.has(tokens[at]!.lower) && tokens[at + 1]?.lower === 'up';

/** "gave up a safe House seat to run for governor": left behind to stand in this race; not "quit to run a university". */
const isToRun = (tokens: Scene['reading']['tokens'], { endToken }: SentenceReading, at: number): boolean =>
  tokens
    .slice(at, Math.min(at + 9, endToken))
    .some(
      ({ lower, index }) =>
        lower === 'run' && tokens[index - 1]?.lower === 'to' && tokens[index + 1]?.pos !== 'DET',
    );

const BARRED = new Set(['barred', 'prohibited', 'prevented', 'banned']);

/** "is not seeking a third term", "is barred from seeking another", "did not seek re-election"; not "denied a report that he would not seek a full term". */
const isNotRunning = (tokens: Scene['reading']['tokens'], sentence: SentenceReading, at: number): boolean =>
  SEEKS.has(tokens[at]!.lower) &&
  (['not', "n't", 'n’t'].includes(tokens[at - 1]?.lower ?? '') ||
    (tokens[at - 1]?.lower === 'from' && BARRED.has(tokens[at - 2]?.lower ?? ''))) &&
  tokens
    .slice(at + 1, at + 5)
    .some((token) => ['term', 're-election', 'reelection', 'election'].includes(token.lower)) &&
  !tokens.slice(sentence.firstToken, at).some(({ lower }) => lower === 'denied' || lower === 'denies');

/** "Finch, who once held the seat": not one who holds it still, "Republicans have held". */
const pastHolder = (
  tokens: Scene['reading']['tokens'],
  person: PersonAt | undefined,
  at: number,
): PersonAt | null => {
  if (!person || ['have', 'has'].includes(tokens[at - 1]?.lower ?? '')) return null;
  // "Roe, whose father held the seat": not Roe.
  const between = tokens.slice(person.endToken, at);
  return between.some(({ lower }) => lower === 'whose') ? null : person;
};

const isOld = (tokens: Scene['reading']['tokens'], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((token) => ['former', 'old', 'vacant', 'open', 'vacated'].includes(token.lower));

/** "Finch, for whom the seat is being filled". */
function forWhom(
  tokens: Scene['reading']['tokens'],
  sentence: SentenceReading,
  seat: number,
): PersonAt | undefined {
  const whom = tokens
    .slice(Math.max(sentence.firstToken, seat - 4), seat)
    .some((token) => token.lower === 'whom');
  return whom ? [...sentence.people].reverse().find((person) => person.endToken < seat) : undefined;
}
