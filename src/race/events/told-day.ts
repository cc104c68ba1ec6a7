import type { DateMention } from '../../nlp/dates/date.js';
import type { ContestParts } from '../contest.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import type { ElectionEvent } from './event.js';

/** A day, or a month, of a race. */
export interface ToldDay {
  readonly event: ElectionEvent;
  readonly date: string;
  readonly contest: ContestParts;
  /** True where it only follows from the words. */
  readonly inferred?: boolean;
}

/** One way in which a date of a sentence is told to be one of a race; null where it is not. */
export type DayReader = (scene: Scene, sentence: SentenceReading, date: DateMention) => ToldDay | null;

/** The words of some tokens before a place, the nearest last. */
export const wordsBefore = (
  { reading: { tokens } }: Scene,
  { firstToken }: SentenceReading,
  at: number,
  reach: number,
): string[] => tokens.slice(Math.max(firstToken, at - reach), at).map(({ lower }) => lower);

/** The words of some tokens from a place on. */
export const wordsFrom = (
  { reading: { tokens } }: Scene,
  { endToken }: SentenceReading,
  at: number,
  reach: number,
): string[] => tokens.slice(at, Math.min(endToken, at + reach)).map(({ lower }) => lower);
