import type { DateMention } from '../../nlp/dates/date.js';
import type { NumberMention } from '../../nlp/numbers/number.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';

const GRAINS: ReadonlySet<DateMention['grain']> = new Set(['day', 'month', 'year']);

/**
 * "has outraised her, $5.2 million to $3.9 million, since July 1", "has spent $6.2 million since January": when a sum began to
 * grow; null where neither a day nor a month or year is told.
 */
export function periodOf(
  { reading: { tokens } }: Scene,
  { dates }: SentenceReading,
  { endToken }: NumberMention,
): string | null {
  const since = dates.find(
    ({ grain, value, firstToken }) =>
      GRAINS.has(grain) &&
      value !== null &&
      firstToken > endToken &&
      tokens[firstToken - 1]!.lower === 'since',
  );
  return since ? `since ${since.value}` : null;
}
