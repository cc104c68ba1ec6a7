import type { PersonEntity } from '../../nlp/entities/entities.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { hasWordOf, trigger } from '../reading/triggers.js';
import type { BoundFigure } from './bind.js';
import { figuresIn } from './figures.js';
import { pairsIn } from './pairs.js';

const SPLIT = trigger(['split', 'tied', 'even', 'evenly', 'deadlocked', 'divided']);

/**
 * "Women went 57-33 for Finch. Independents split 39-39": an even pair of nobody who is named is of the two whom the
 * sentences before it set against each other.
 */
export function evenSplit(
  reading: Reading,
  sentence: SentenceReading,
  bound: readonly BoundFigure[],
  rivals: readonly PersonEntity[],
): BoundFigure[] {
  if (rivals.length !== 2 || !hasWordOf(reading, sentence, SPLIT)) return [];
  const pair = pairsIn(reading, sentence, figuresIn(reading, sentence)).find(
    ({ first, second }) =>
      first.value === second.value && bound.every(({ figure }) => figure.firstToken !== first.firstToken),
  );
  if (!pair) return [];
  const [one, other] = rivals as [PersonEntity, PersonEntity];
  return [
    { person: one, figure: pair.first, inferred: true, named: one },
    { person: other, figure: pair.second, inferred: true, named: other },
  ];
}
