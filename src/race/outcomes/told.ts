import type { OutcomeKind } from '../../schema/index.js';
import type { Token } from '../../text/tokens.js';
import type { ContestParts, Round } from '../contest.js';
import type { Scene } from '../finder.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { isPassive } from '../reading/syntax.js';
import { type Trigger, trigger } from '../reading/triggers.js';

/** How somebody came out of a race, as some words tell it. */
export interface Told {
  readonly person: PersonAt;
  readonly outcome: OutcomeKind;
  readonly round?: Round | null;
  /** True where the outcome only follows from the words. */
  readonly inferred?: boolean;
  /** Set where the words tell another contest than their sentence does. */
  readonly contest?: ContestParts;
}

/** One way in which a sentence tells how a race ended, or stands, by a word of its trigger. */
export interface OutcomeReader {
  readonly trigger: Trigger;
  readonly read: (scene: Scene, sentence: SentenceReading, at: number) => Told[];
}

/** A reader, by the words without which it finds nothing at a token. */
export const outcomeReader = (words: Iterable<string>, read: OutcomeReader['read']): OutcomeReader => ({
  trigger: trigger(words),
  read,
});

/** A token in lower case; empty where there is none. */
export const word = (scene: Scene, at: number): string => scene.reading.tokens[at]?.lower ?? '';
/** Several people with one outcome. */
export const all = (people: readonly PersonAt[], end: OutcomeKind): Told[] =>
  people.map((person) => ({ person, outcome: end }));

/** ", beating": a participle of the sentence before the comma, whatever the tagger says. */
export const isParticipleBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower.endsWith('ing') && tokens[at - 1]?.text === ',';

/** "is holding off Roe": under way, and not decided. */
export const isOngoing = (reading: Reading, at: number): boolean =>
  reading.tokens[at]!.lower.endsWith('ing') && isPassive(reading, at);

/** Whether a form such as "win" or "upset" is a noun here: after an article, an adjective, a number, a mark. */
export function isNoun({ reading: { tokens } }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  // "Finch won on Tuesday, beating Roe": the tagger takes the participle for a noun.
  if (isParticipleBehind(tokens, at)) return false;
  if (tokens[at]!.pos === 'NOUN') return true;
  if (!before) return false;
  // "an outright win"
  if (tokens[at - 2]?.pos === 'DET' && before.pos !== 'NOUN' && before.pos !== 'PROPN') return true;
  return (
    ['DET', 'ADJ', 'NUM'].includes(before.pos) ||
    ['his', 'her', 'their', '"', '”', '“', "'s", '’s', '-'].includes(before.lower)
  );
}
