import type { NumberMention } from '../../nlp/numbers/number.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';

/** "has outraised her, $5.2 million to $3.9 million, since July 1": when a sum began to grow; null where no day is told. */
export function periodOf(
  { reading: { tokens } }: Scene,
  { dates }: SentenceReading,
  { endToken }: NumberMention,
): string | null {
  const since = dates.find(
    ({ grain, value, firstToken }) =>
      grain === 'day' && value !== null && firstToken > endToken && tokens[firstToken - 1]!.lower === 'since',
  );
  return since ? `since ${since.value}` : null;
}
