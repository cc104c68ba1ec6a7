import { PARTY_ADJECTIVES } from '../../knowledge/parties.js';
import type { PartyLetter } from '../../schema/index.js';
import { yearOf } from '../../text/calendar.js';
import { inEach } from '../../text/in-each.js';
import type { ContestParts } from '../contest.js';
import { isGeneralFor } from '../contests/election-days.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { subjectsOf } from '../reading/syntax.js';
import { placesOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';
import { candidacyAt } from './candidacy.js';

const OPPONENTS = new Set(['opponent', 'opponents', 'opposition', 'challenger', 'challengers']);
const HAS = new Set(['had', 'has', 'have', 'faces', 'faced', 'drew', 'draws']);
const RAN = new Set(['ran', 'runs', 'is', 'was', 'were', 'are', 'went']);
const VERBS = trigger([...HAS, ...RAN]);

/**
 * Who stood alone in a contest: one candidate, and a field of one.
 *   "who had no opponent in the Democratic primary" · "won the job in 2017 and ran unopposed four years later"
 * Not: "could run unopposed", "has no serious opponent", "had no Republican opponent", of whom another may have been.
 */
export const unopposed: Finder = {
  name: 'unopposed',
  find: (scene) =>
    inEach(scene.reading.sentences, (sentence) => {
      if (sentence.people.length === 0) return [];
      const found: FactFinding[] = [];
      for (const at of placesOf(scene.reading, sentence, VERBS)) {
        const person = isAlone(scene, at) ? subjectsOf(scene.reading, sentence, at)[0] : undefined;
        if (person && !isUnreal(scene.reading, sentence, at))
          found.push(...factsAt(scene, sentence, at, person));
      }
      return found;
    }),
};

/** The verb of "ran unopposed", "had no opponent". */
function isAlone({ reading: { tokens } }: Scene, verb: number): boolean {
  const { lower } = tokens[verb]!;
  const next = tokens[verb + 1]?.lower;
  if (next === 'unopposed') return RAN.has(lower);
  return next === 'no' && HAS.has(lower) && OPPONENTS.has(tokens[verb + 2]?.lower ?? '');
}

function factsAt(scene: Scene, sentence: SentenceReading, at: number, person: PersonAt): FactFinding[] {
  const told = scene.contests.contestAt(sentence, at, person.of);
  const contest = told && ofYearsLater(scene, sentence, at, told);
  const isNamed = scene.contests
    .cuesIn(sentence)
    .some(({ round, firstToken }) => round !== null && firstToken > at);
  if (!contest || (!isNamed && contest === told && told.round === null)) return [];
  const key = keyOf(contest);
  const size = factAt(scene, 'unopposed', sentence, scene.reading.tokens[at]!, {
    type: 'field_size',
    contest: key,
    count: 1,
    approx: 'exact',
    party:
      contest.round === 'primary'
        ? ((contest.party as PartyLetter | null) ?? partyBehind(scene, sentence, at))
        : null,
  });
  // "She will face Roe, who had no opponent in the primary, on Nov. 8": told of the vote that comes.
  const isAhead = sentence.dates.some(
    ({ value, grain }) => grain === 'day' && value !== null && isGeneralFor(contest, value),
  );
  if (isAhead) return [size];
  return [{ ...candidacyAt(scene, sentence, person, 'unopposed'), contest: key } as FactFinding, size];
}

/** How far behind the verb the party of the primary may be named, in tokens. */
const PARTY_REACH = 7;

const partyBehind = (
  { reading: { tokens } }: Scene,
  { endToken }: SentenceReading,
  at: number,
): PartyLetter | null =>
  tokens
    .slice(at, Math.min(endToken, at + PARTY_REACH))
    .map(({ text }) => PARTY_ADJECTIVES.get(text))
    .find((letter) => letter !== undefined) ?? null;

/** How far behind the verb "four years later" may stand, in tokens. */
const LATER_REACH = 4;

/** "won the job in 2017 with 61% of the vote and ran unopposed four years later": the contest of that later year. */
function ofYearsLater(
  { reading: { tokens } }: Scene,
  { numbers, dates }: SentenceReading,
  at: number,
  contest: ContestParts,
): ContestParts {
  const years = numbers.find(
    ({ kind, unit, firstToken, endToken }) =>
      kind === 'duration' &&
      unit === 'years' &&
      firstToken > at &&
      firstToken - at <= LATER_REACH &&
      tokens[endToken]?.lower === 'later',
  );
  const before = dates.findLast(
    ({ value, grain, endToken }) => grain === 'year' && value !== null && endToken <= at,
  );
  if (!years?.value || !before) return contest;
  return { ...contest, year: yearOf(before.value!) + years.value, round: null, party: null };
}
