import type { Reading, SentenceReading } from '../reading/reading.js';
import type { BoundFigure } from './bind.js';
import { figuresIn } from './figures.js';
import { pairsIn } from './pairs.js';
import { sidesOf } from './sides.js';

const COUNTS = new Set(['tally', 'count', 'vote', 'margin', 'score', 'result']);

/**
 * "Finch won the runoff, beating Roe. The tally was 52% to 48%.": a sentence that names nobody gives the figures of the
 * two that the one before it sets against each other. Not: "The vote was 55-43", after a sentence about a bill.
 */
export function tallyIn(reading: Reading, sentence: SentenceReading): BoundFigure[] {
  const { tokens, sentences } = reading;
  const [the, noun, verb] = tokens.slice(sentence.firstToken, sentence.firstToken + 3);
  if (the?.lower !== 'the' || !COUNTS.has(noun?.lower ?? '') || verb?.lower !== 'was') return [];
  const before = sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return [];
  const [pair, ...others] = pairsIn(reading, sentence, figuresIn(reading, sentence));
  const sides = sidesOf(reading, before, before.endToken, before.endToken);
  if (!pair || others.length > 0 || !sides?.ahead || !sides.behind || sides.ahead === sides.behind) return [];
  const [high, low] =
    pair.first.value >= pair.second.value ? [pair.first, pair.second] : [pair.second, pair.first];
  return [
    { person: sides.ahead, figure: high, inferred: true, named: sides.ahead },
    { person: sides.behind, figure: low, inferred: true, named: sides.behind },
  ];
}
