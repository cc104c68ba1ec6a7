import type { NumberMention } from '../../nlp/numbers/number.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { objectOf, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { amountAfter, bareAmount, isAmount } from '../shares/distance.js';
import { type Lead, leadReader, rivalAt } from './lead.js';

/** "Finch ahead by 3 points", "Finch up 7 points", "Finch ten points ahead of Roe". */
export const byPlace = leadReader(['ahead', 'up', 'behind'], (scene, sentence, at) => {
  const { reading } = scene;
  const { lower } = reading.tokens[at]!;
  if (lower === 'behind') return byFinish(scene, sentence, at);
  const before = sentence.numbers.find((n) => n.kind === 'points' && n.endToken === at);
  const link = lower === 'up' && reading.tokens[at + 1]?.lower !== 'by' ? null : 'by';
  const amount =
    before ?? amountAfter(sentence, at, link, reading.tokens) ?? upOn(sentence, at, reading.tokens);
  const of = reading.tokens[at + 1]?.lower === 'of' ? rivalAt(reading, sentence, at + 1) : null;
  if (!amount && !of) return null;
  // "finishing ahead of Roe": the count is over.
  if (
    reading.tokens
      .slice(Math.max(sentence.firstToken, at - 3), at)
      .some((token) => token.lower.startsWith('finish'))
  )
    return null;
  if (lower === 'up' && amount?.kind !== 'points') return null;
  const person = [...sentence.people].reverse().find((p) => p.endToken <= at);
  if (!person || isUnreal(reading, sentence, at)) return null;
  return { ahead: person, behind: of, at, amount, decided: false };
});

/** "had her up six on Roe": points, where a rival follows. */
function upOn(
  sentence: SentenceReading,
  at: number,
  tokens: Scene['reading']['tokens'],
): NumberMention | null {
  const number = sentence.numbers.find(({ firstToken }) => firstToken === at + 1);
  if (!number || !['on', 'over'].includes(tokens[number.endToken]?.lower ?? '')) return null;
  return sentence.people.some(({ firstToken }) => firstToken === number.endToken + 1)
    ? bareAmount(number, tokens)
    : null;
}

/** "Roe finished six points behind her in the primary": the count is over. */
function byFinish({ reading }: Scene, sentence: SentenceReading, at: number): Lead | null {
  const amount = sentence.numbers.find((n) => isAmount(n) && n.endToken === at);
  const verb = amount ? amount.firstToken - 1 : -1;
  if (!amount || !FINISHED.has(reading.tokens[verb]?.lower ?? '')) return null;
  const ahead = objectOf(reading, sentence, at, 4);
  const behind = subjectsOf(reading, sentence, verb)[0];
  return ahead && behind && ahead.of !== behind.of ? { ahead, behind, at, amount, decided: true } : null;
}

const FINISHED = new Set(['finished', 'finishing', 'ended', 'came', 'placed']);
