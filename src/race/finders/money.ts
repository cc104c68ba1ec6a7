import type { NumberMention } from '../../nlp/numbers/number.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import { actionsOf, type SumAction } from '../money/action.js';
import { payerOf } from '../money/payer.js';
import { periodOf } from '../money/period.js';
import { targetOf } from '../money/target.js';
import { type Sum, untoldSums } from '../money/untold-sums.js';
import type { Actor } from '../reading/actor.js';
import type { SentenceReading } from '../reading/reading.js';
import { hasWordOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';

/** Words of a sentence about money in an election; without one a sum is somebody's salary or a city's budget. */
const POLITICS = trigger(
  'campaign campaigns race races candidate candidates donors donor donations contributions ads ad advertising advertisements pac pacs republicans democrats election primary runoff fundraising fundraiser reelection re-election district seat outside hand war airwaves outraised outspent'.split(
    ' ',
  ),
);
/** What these bodies spend is the public's money; what they report is others'. */
const PUBLIC: ReadonlySet<string> = new Set(['agency', 'legislature', 'media']);
/** More than any race has cost. */
const MOST = 3e9;

/**
 * Money in an election: who raised, spent, gave, has or pledged how much, for or against whom.
 *   "Finch raised more than $23 million" · "The super PAC spent about $3 million attacking Finch" ·
 *   "had $73.3 million in cash on hand" · "the most expensive House race in history, at $50 million"
 * Not: "a $15,000 bond", "a $2 billion budget", "$76 a vote".
 */
export const money: Finder = {
  name: 'money',
  find: (scene) => {
    const found: FactFinding[] = [];
    const raisedBy = (person: string): number | null => raisedIn(found, person);
    for (const sentence of scene.reading.sentences) {
      const hasMoney = sentence.numbers.some(({ kind }) => kind === 'money');
      const told = sentence.numbers
        .filter((n) => n.kind === 'money' || (hasMoney && isOfAMillion(scene, n)))
        .filter((n) => n.value !== null && n.value <= MOST && !isRate(scene, n));
      // A part of a sum is told with it, or behind it.
      const hasPart = hasMoney || (found.length > 0 && sentence.numbers.length > 0);
      const sums: Sum[] = hasPart ? [...told, ...untoldSums(scene, sentence, raisedBy)] : told;
      sums.sort((a, b) => a.firstToken - b.firstToken);
      for (const [i, action] of actionsOf(scene, sentence, sums).entries())
        if (action) found.push(...sumAt(scene, sentence, sums[i]!, action));
    }
    return found;
  },
};

/** What somebody is last told to have raised; null where nothing is. */
function raisedIn(found: readonly FactFinding[], person: string): number | null {
  const last = found.findLast(
    (fact) => fact.type === 'money' && fact.action === 'raised' && fact.actorId === person,
  );
  return last?.type === 'money' ? last.amount : null;
}

/** "raised $980,000 and had about three-quarters of a million left": dollars, beside others. */
const isOfAMillion = (
  { reading: { tokens } }: Scene,
  { kind, value, firstToken, endToken }: NumberMention,
): boolean =>
  kind === 'count' &&
  value !== null &&
  tokens[endToken - 1]!.lower === 'million' &&
  tokens.slice(firstToken, endToken).some(({ lower }) => lower === 'of') &&
  tokens[endToken]?.lower === 'left';

/** "$76 a vote", "$20 apiece": a rate. */
function isRate({ reading: { tokens } }: Scene, { endToken }: NumberMention): boolean {
  const [next, then] = [tokens[endToken], tokens[endToken + 1]];
  if (next?.lower === 'apiece' || next?.lower === 'per') return true;
  return (next?.lower === 'a' || next?.lower === 'an') && then?.pos === 'NOUN';
}

/**
 * Whether a sum is one of an election: a word of the sentence says so, or whoever raised or spent it stands for
 * office, or is a group or committee of an article about a race. Not: "the agency spent $4 million on travel".
 */
function isPolitical(scene: Scene, sentence: SentenceReading, payer: Actor | null): boolean {
  const { organizations } = scene.reading;
  const body = organizations.find(({ id }) => id === payer?.id);
  if (body && PUBLIC.has(body.kind)) return false;
  if (hasWordOf(scene.reading, sentence, POLITICS)) return true;
  if (payer?.person) return scene.stands(payer.person.of) || scene.contests.partyOf(payer.person.of) !== null;
  return payer !== null && body?.kind !== 'company';
}

/** "with nearly $249.7 million raised so far": nobody is said to have raised it. */
const isPassiveSum = (
  { reading: { tokens } }: Scene,
  { endToken }: NumberMention,
  verb: number | null,
): boolean =>
  verb === endToken &&
  /^(?:raised|spent)$/.test(tokens[verb]!.lower) &&
  SO_FAR.has(tokens[verb + 1]?.lower ?? '');

/** How far before the upper end of a range "between" may stand, in tokens. */
const RANGE_REACH = 8;

/** "between one, some say, and two million dollars": the upper end alone would be false. */
const isOpenRange = (tokens: Scene['reading']['tokens'], { firstToken, low }: NumberMention): boolean =>
  low === null &&
  tokens[firstToken - 1]?.lower === 'and' &&
  tokens.slice(Math.max(0, firstToken - RANGE_REACH), firstToken).some(({ lower }) => lower === 'between');

const SO_FAR = new Set(['so', 'in', 'on', 'by', 'for', '.', ',']);

function sumAt(
  scene: Scene,
  sentence: SentenceReading,
  sum: Sum,
  { action, verb }: SumAction,
): FactFinding[] {
  const { reading, contests } = scene;
  if (verb !== null && isUnreal(reading, sentence, verb)) return [];
  const payer = action === 'cost_of_race' ? null : payerOf(scene, sentence, sum, action, verb);
  if (action !== 'cost_of_race' && !payer && !isPassiveSum(scene, sum, verb)) return [];
  // "Finch raised $980,000", "$640,000 collected by Roe": nobody but a candidate is said to.
  const isOwn =
    payer?.person != null && (action === 'cash_on_hand' || (action === 'raised' && verb !== null));
  if (isOpenRange(reading.tokens, sum) || !(isOwn || isPolitical(scene, sentence, payer))) return [];
  const target = targetOf(reading, sentence, sum, payer?.person?.of ?? null);
  // "Sen. Roe (R-Iowa) gave $5,000 to Finch": what is given is for the race of whoever is given it.
  const isGift = action === 'donated' || action === 'pledged';
  const person = (isGift ? undefined : payer?.person) ?? target?.person ?? null;
  const isRange = sum.low !== null && sum.high !== null;
  return [
    factAt(scene, 'money', sentence, sum, {
      basis: sum.basis ?? 'stated',
      type: 'money',
      amount: isRange ? sum.low! : sum.value!,
      low: isRange ? sum.low : null,
      high: isRange ? sum.high : null,
      currency: sum.unit ?? 'USD',
      approx: sum.approx,
      actor: payer?.name ?? null,
      actorId: payer?.id ?? null,
      action,
      target: target?.name ?? null,
      targetId: target?.person?.of.id ?? null,
      contest: keyOf(contests.contestAt(sentence, sum.firstToken, person?.of ?? null)),
      period: periodOf(scene, sentence, sum),
    }),
  ];
}
