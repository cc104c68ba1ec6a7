import { PARTY_PLURALS } from '../../knowledge/parties.js';
import type { PartyLetter } from '../../schema/index.js';
import { inEach } from '../../text/in-each.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import { quoteAround, type SentenceReading } from '../reading/reading.js';
import { hasWordOf, trigger } from '../reading/triggers.js';

const RACES = trigger(['vote', 'votes', 'ballot', 'race', 'primary', 'field', 'running', 'ran', 'election']);
/** "of us" is of the party that was named so many sentences before. */
const REACH = 2;

/** "Roe said Republicans would unite behind him. “There were eight of us, and we got more votes,” he told reporters": one who stands counts those who stood with him. */
export const spokenField: Finder = {
  name: 'spoken-field',
  find: (scene) => inEach(scene.reading.sentences, (sentence) => countIn(scene, sentence)),
};

function countIn(scene: Scene, sentence: SentenceReading): FactFinding[] {
  const { reading, contests } = scene;
  const { tokens } = reading;
  return inEach(sentence.numbers, (number): FactFinding[] => {
    const { value, firstToken, endToken } = number;
    const isOfUs = tokens[endToken]?.lower === 'of' && tokens[endToken + 1]?.lower === 'us';
    const isCounted =
      ['were', 'are'].includes(tokens[firstToken - 1]?.lower ?? '') &&
      tokens[firstToken - 2]?.lower === 'there';
    if (!isOfUs || !isCounted || value === null || !Number.isInteger(value) || value < 2) return [];
    // "There were three of us in the room"
    if (!hasWordOf(reading, sentence, RACES)) return [];
    const speaker = quoteAround(reading, number)?.speaker?.entity;
    const person = reading.people.find(({ id }) => id === speaker);
    if (!person || !scene.stands(person)) return [];
    const round = value > 2 && contests.round === 'runoff' ? { round: contests.beforeRunoff } : {};
    return [
      factAt(scene, 'spoken-field', sentence, number, {
        type: 'field_size',
        contest: keyOf(contests.contestAt(sentence, firstToken, person, round)),
        count: value,
        approx: number.approx,
        party: partyOfThose(scene, sentence, contests.partyOf(person)),
      }),
    ];
  });
}

/** The party of those counted: the speaker's own, where its members are spoken of right before; else none. */
function partyOfThose(
  { reading: { tokens, sentences } }: Scene,
  { index }: SentenceReading,
  own: PartyLetter | null,
): PartyLetter | null {
  if (own === null) return null;
  const first = sentences[Math.max(0, index - REACH)]!.firstToken;
  const isSpokenOf = tokens
    .slice(first, sentences[index]!.firstToken)
    .some(({ text }) => PARTY_PLURALS.get(text) === own);
  return isSpokenOf ? own : null;
}
