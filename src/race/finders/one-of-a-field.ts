import { PARTY_PLURALS } from '../../knowledge/parties.js';
import type { PartyLetter } from '../../schema/index.js';
import { inEach } from '../../text/in-each.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { candidacyAt } from './candidacy.js';

const CONTESTS = new Set(['ballot', 'primary', 'race', 'field', 'running', 'vying', 'competing']);
/** How far behind the party the contest may be named, in tokens. */
const REACH = 7;
/** How far before "one" the name may stand, over an apposition, in tokens. */
const NAME_REACH = 14;

/** "Loretta Finch, 61, the former treasurer and now one of four Republicans on the May 3 primary ballot": who stands, and among how many. */
export const oneOfAField: Finder = {
  name: 'one-of-a-field',
  find: (scene) => inEach(scene.reading.sentences, (sentence) => findIn(scene, sentence)),
};

function findIn(scene: Scene, sentence: SentenceReading): FactFinding[] {
  const { tokens } = scene.reading;
  return inEach(sentence.numbers, (number): FactFinding[] => {
    if (number.kind !== 'count' || number.value !== 1 || number.of === null || number.of < 2) return [];
    const noun = tokens
      .slice(number.endToken - 1, number.endToken + 1)
      .find(({ text, lower }) => PARTY_PLURALS.has(text) || lower === 'candidates');
    if (!noun) return [];
    // "one of eight candidates in the race": of whatever party
    const party: PartyLetter | null = PARTY_PLURALS.get(noun.text) ?? null;
    const behind = tokens.slice(noun.index + 1, Math.min(sentence.endToken, noun.index + 1 + REACH));
    if (!behind.some(({ lower }) => CONTESTS.has(lower))) return [];
    // That of the words: she may have held another office before.
    const contest = keyOf(scene.contests.contestAt(sentence, number.firstToken));
    const size = factAt(scene, 'one-of-a-field', sentence, number, {
      type: 'field_size',
      contest,
      count: number.of,
      approx: number.approx,
      party,
    });
    const person = sentence.people.findLast(({ endToken }) => endToken <= number.firstToken);
    const isHers = person?.kind === 'name' && number.firstToken - person.endToken <= NAME_REACH;
    const verbs = person ? tokens.slice(person.endToken, number.firstToken) : [];
    if (!person || !isHers || verbs.some(({ pos }) => pos === 'VERB')) return [size];
    return [
      {
        ...candidacyAt(scene, sentence, person, 'one-of-a-field'),
        ...(party === null ? {} : { party }),
        contest,
      } as FactFinding,
      size,
    ];
  });
}
