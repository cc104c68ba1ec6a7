import { PARTY_PLURALS } from '../../knowledge/parties.js';
import type { PartyLetter } from '../../schema/index.js';
import { type Finder, factAt, keyOf } from '../finder.js';
import { quoteAround, type SentenceReading } from '../reading/reading.js';

/**
 * How many of a party stood, in the words of one of them.
 *   "Roe said Republicans would unite behind him. “Add it up. There were eight of us,” he told reporters."
 * Not where who speaks is of no party told, or speaks of no party: "There were eight of us on the bus."
 */
export const ofUs: Finder = {
  name: 'of-us',
  find(scene) {
    const { reading, contests } = scene;
    const { tokens } = reading;
    return reading.sentences.flatMap((sentence) =>
      sentence.numbers.flatMap((number) => {
        const [there, were] = tokens
          .slice(number.firstToken - 2, number.firstToken)
          .map(({ lower }) => lower);
        const [of, us] = tokens.slice(number.endToken, number.endToken + 2).map(({ lower }) => lower);
        const isCount = number.kind === 'count' || number.kind === 'other';
        if (there !== 'there' || were !== 'were' || of !== 'of' || us !== 'us' || !isCount) return [];
        const speaker = quoteAround(reading, number)?.speaker?.entity;
        const person = reading.people.find(({ id }) => id === speaker);
        const party = person && scene.stands(person) ? contests.partyOf(person) : null;
        if (!party || number.value === null || !speaksOfParty(scene.reading, sentence, party)) return [];
        const round = contests.round === 'runoff' ? { round: contests.beforeRunoff } : {};
        return factAt(scene, 'of-us', sentence, number, {
          type: 'field_size',
          contest: keyOf(contests.contestAt(sentence, number.firstToken, person, round)),
          count: number.value,
          approx: number.approx,
          party,
          basis: 'inferred',
        });
      }),
    );
  },
};

/** How many sentences before the party may be named. */
const REACH = 3;

const speaksOfParty = (
  { tokens, sentences }: Parameters<Finder['find']>[0]['reading'],
  { index }: SentenceReading,
  party: PartyLetter,
): boolean =>
  sentences
    .slice(Math.max(0, index - REACH), index)
    .some(({ firstToken, endToken }) =>
      tokens.slice(firstToken, endToken).some(({ text }) => PARTY_PLURALS.get(text) === party),
    );
