import type { PersonEntity } from '../../nlp/entities/entities.js';
import { inEach } from '../../text/in-each.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { placesOf, trigger } from '../reading/triggers.js';
import type { RivalOf } from './bind.js';

export const FORMER = trigger(['former']);
const AHEAD = new Set(['ahead', 'up', 'leading']);
/** How far before the figures "ahead" may stand, in tokens. */
const AHEAD_REACH = 3;
/** How long what somebody was may be: "the former county sheriff", in tokens. */
const LONGEST = 4;

/**
 * "Bo Roe has closed the gap with Gov. Ada Finch. A survey had the former sheriff ahead, 46-45": of the two rivals whom the
 * paragraph names before, the one who is not told to hold an office. Null where that is not one of two.
 */
export function formerOfTwo(
  reading: Reading,
  sentence: SentenceReading,
  end: number,
  rivalOf: RivalOf,
): PersonEntity | null {
  const { tokens, sentences } = reading;
  if (!tokens.slice(Math.max(0, end - AHEAD_REACH), end).some(({ lower }) => AHEAD.has(lower))) return null;
  const isFormer = placesOf(reading, sentence, FORMER).some(
    (at) =>
      tokens[at - 1]?.lower === 'the' &&
      at < end &&
      tokens.slice(at + 1, at + LONGEST).some(({ pos, lower }) => pos === 'NOUN' && lower !== 'former') &&
      sentence.people.every(({ firstToken }) => firstToken < at || firstToken - at > LONGEST),
  );
  if (!isFormer) return null;
  const named = new Set(
    inEach(
      sentences.filter(({ paragraph, index }) => paragraph === sentence.paragraph && index <= sentence.index),
      ({ people }) => people.filter(({ kind }) => kind === 'name').map(({ of }) => of),
    ),
  );
  const [one, other] = named;
  if (!one || !other || named.size !== 2 || rivalOf(one) !== other) return null;
  const isInOffice = ({ id }: PersonEntity): boolean =>
    reading.analysis.entities.roles.some(({ person, status }) => person === id && status === 'current');
  if (isInOffice(one) === isInOffice(other)) return null;
  return isInOffice(one) ? other : one;
}
