import { standsAgain } from '../contests/at-stake.js';
import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';

/** What says that somebody does not stand again. */
const LEAVING = new Set(
  "not n't n’t never against instead rather without drop drops dropped dropping abandon abandoned abandoning end ended declined declining forgo forgoing retire retiring retirement".split(
    ' ',
  ),
);

/**
 * Who holds a seat and is told of as one who may lose or keep it.
 *   "campaigned for Sen. Finch (R-Iowa)" · "Rep. Roe, who is up for re-election" · "the most vulnerable Republican, Rep. Vole"
 * Not: "Sen. Finch, who will not seek re-election".
 */
export const holdingOn = ({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] => {
  const seats = contests.cuesIn(sentence).filter(({ implied }) => implied === true);
  if (seats.length === 0) return [];
  return sentence.people.filter(
    (person) =>
      seats.some(({ endToken }) => endToken === person.endToken) &&
      standsAgain(reading, sentence, person) &&
      !reading.tokens.slice(person.endToken, sentence.endToken).some(({ lower }) => LEAVING.has(lower)),
  );
};
