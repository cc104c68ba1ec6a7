import { PARTY_ADJECTIVES } from '../../knowledge/parties.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { placesOf, trigger } from '../reading/triggers.js';

const NOMINATIONS = trigger(
  'nomination nominee runner frontrunner contender contenders hopeful hopefuls candidate candidates caucus caucuses primary primaries'.split(
    ' ',
  ),
);
/** How far before the noun the party may stand: "Republican presidential nominee", in tokens. */
const REACH = 3;

/**
 * Whether a sentence speaks of a party's nomination, or of who wants it, and names no office: "the presumptive Republican
 * nominee". In an article about the presidency it is that one. Hardly anything else is decided in caucuses.
 */
export const isOfNomination = (reading: Reading, sentence: SentenceReading): boolean =>
  placesOf(reading, sentence, NOMINATIONS).some(
    (at) =>
      reading.tokens[at]!.lower.startsWith('caucus') ||
      reading.tokens
        .slice(Math.max(sentence.firstToken, at - REACH), at)
        .some(({ text }) => PARTY_ADJECTIVES.has(text)),
  );
