import type { Reading, SentenceReading } from '../reading/reading.js';
import type { Seat } from './seats.js';

/** A federal seat is filled in an odd year by a special election only. */
export const isOffYear = ({ office }: Seat, year: number | null): boolean =>
  year !== null && year % 2 === 1 && (office === 'US-House' || office === 'US-Senate');

/** "Republicans have held the seat since 1987, when Finch won it": the year may be that of taking office, so nothing follows from it. */
export const isSince = (
  { tokens }: Reading,
  { firstToken, endToken }: SentenceReading,
  year: number | null,
): boolean =>
  tokens
    .slice(firstToken, endToken)
    .some(({ text, index }) => text === String(year) && tokens[index - 1]?.lower === 'since');
