import type { NumberMention } from '../../nlp/numbers/number.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import { actionsOf, type SumAction } from '../money/action.js';
import { payerOf } from '../money/payer.js';
import { targetOf } from '../money/target.js';
import type { SentenceReading } from '../reading/reading.js';
import { isUnreal } from '../reading/syntax.js';

/** Words of a sentence about money in an election; without one a sum is somebody's salary or a city's budget. */
const POLITICS = new Set(
  'campaign campaigns race races candidate candidates donors donor donations contributions ads ad advertising advertisements television pac pacs super committee party republicans democrats election primary runoff raised raising fundraising fundraiser spent spending cash reelection district seat quarter outside groups group war chest airwaves outraised hand'.split(
    ' ',
  ),
);

/**
 * Money in an election: who raised, spent, gave, has or pledged how much, for or against whom.
 *   "Finch raised more than $23 million" · "The super PAC spent about $3 million attacking Finch" ·
 *   "had $73.3 million in cash on hand" · "the most expensive House race in history, at $50 million"
 * Not: "a $15,000 bond", "a $2 billion budget", "$76 a vote".
 */
export const money: Finder = {
  name: 'money',
  find: (scene) =>
    scene.reading.sentences.flatMap((sentence) => {
      const sums = sentence.numbers.filter(
        (n) => n.kind === 'money' && n.value !== null && !isRate(scene, n),
      );
      if (sums.length === 0 || !isPolitical(scene, sentence)) return [];
      const actions = actionsOf(scene, sentence, sums);
      return sums.flatMap((sum, i) => {
        const action = actions[i];
        return action ? sumAt(scene, sentence, sum, action) : [];
      });
    }),
};

/** "$76 a vote", "$20 apiece": a rate. */
function isRate({ reading: { tokens } }: Scene, { endToken }: NumberMention): boolean {
  const [next, then] = [tokens[endToken], tokens[endToken + 1]];
  if (next?.lower === 'apiece' || next?.lower === 'per') return true;
  return (next?.lower === 'a' || next?.lower === 'an') && then?.pos === 'NOUN';
}

function isPolitical({ reading: { tokens }, contests }: Scene, sentence: SentenceReading): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (POLITICS.has(tokens[i]!.lower)) return true;
  return sentence.people.length > 0 && contests.main !== null;
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

const SO_FAR = new Set(['so', 'in', 'on', 'by', 'for', '.', ',']);

function sumAt(
  scene: Scene,
  sentence: SentenceReading,
  sum: NumberMention,
  { action, verb }: SumAction,
): FactFinding[] {
  const { reading, contests } = scene;
  if (verb !== null && isUnreal(reading, sentence, verb)) return [];
  const payer = action === 'cost_of_race' ? null : payerOf(scene, sentence, sum, action, verb);
  if (action !== 'cost_of_race' && !payer && !isPassiveSum(scene, sum, verb)) return [];
  const target = targetOf(reading, sentence, sum, payer?.person?.of ?? null);
  // "Sen. Roe (R-Iowa) gave $5,000 to Finch": what is given is for the race of whoever is given it.
  const isGift = action === 'donated' || action === 'pledged';
  const person = (isGift ? undefined : payer?.person) ?? target?.person ?? null;
  const isRange = sum.low !== null && sum.high !== null;
  return [
    factAt(scene, 'money', sentence, sum, {
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
      period: null,
    }),
  ];
}
