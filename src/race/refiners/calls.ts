import { oneInEach } from '../../text/in-each.js';
import { type ContestParts, formatContest, parseContest, raceOf } from '../contest.js';
import type { FactFinding } from '../fact-finding.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { placesOf, trigger } from '../reading/triggers.js';
import type { Refiner } from '../refiner.js';

/** Who declared a race decided, and for whom, where that is said. */
interface Call {
  readonly by: string;
  readonly winner: string | null;
  readonly contest: ContestParts | null;
}

const CALLS = trigger(['called', 'declared', 'projected', 'calls', 'declares', 'projects']);
const CALLED = new Set(['race', 'contest', 'election', 'winner', 'runoff', 'primary']);
/** "called the race a wakeup call". */
const OTHER_NAMES = new Set(['a', 'an', '"', '“']);
/** How far from the verb its caller may stand, and what is called, in tokens. */
const CALLER_REACH = 4;
const OBJECT_REACH = 8;

/**
 * Gives a victory the news organization that called the race.
 *   "Lone Star Wire called the race at 9:12 p.m." · "Finch was declared the winner by the Associated Press"
 */
export const calls: Refiner = {
  name: 'calls',
  refine(facts, scene) {
    const found = oneInEach(scene.reading.sentences, (sentence) => callIn(scene, sentence));
    if (found.length === 0) return [...facts];
    return facts.map((fact) => {
      if (fact.type !== 'outcome' || fact.outcome !== 'won' || fact.calledBy !== null) return fact;
      const call = found.find((one) => isOf(one, fact, facts));
      return call ? { ...fact, calledBy: call.by } : fact;
    });
  },
};

function callIn({ reading, contests }: Scene, sentence: SentenceReading): Call | null {
  const { tokens } = reading;
  for (const at of placesOf(reading, sentence, CALLS)) {
    const end = Math.min(sentence.endToken, at + OBJECT_REACH);
    const called = tokens.slice(at + 1, end).find(({ lower }) => CALLED.has(lower));
    if (!called || OTHER_NAMES.has(tokens[called.index + 1]?.lower ?? '')) continue;
    const active = sentence.organizations.find(
      ({ endToken }) => endToken <= at && at - endToken <= CALLER_REACH,
    );
    const passive = sentence.organizations.find(
      ({ firstToken }) => firstToken > at && tokens.slice(at, firstToken).some(({ lower }) => lower === 'by'),
    );
    const by = active ?? passive;
    if (!by) continue;
    const winner = active
      ? sentence.people.find(({ firstToken }) => firstToken > at && firstToken < end)
      : sentence.people.findLast(({ endToken }) => endToken <= at);
    return { by: by.of.name, winner: winner?.of.id ?? null, contest: contests.contestAt(sentence, at) };
  }
  return null;
}

/** Whether a call is of a victory: of the one named in it, or of the only winner of its race and round. */
function isOf(call: Call, fact: FactFinding, facts: readonly FactFinding[]): boolean {
  if (fact.type !== 'outcome' || fact.contest === null || call.contest === null) return false;
  if (raceKey(fact.contest) !== formatContest(raceOf(call.contest))) return false;
  if (call.winner !== null) return call.winner === fact.personId;
  const winners = facts.filter(
    (one) => one.type === 'outcome' && one.outcome === 'won' && one.contest === fact.contest,
  );
  return new Set(winners.map((one) => ('personId' in one ? one.personId : null))).size === 1;
}

const raceKey = (contest: string): string => formatContest(raceOf(parseContest(contest)));
