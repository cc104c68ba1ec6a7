import { verbSet } from '../../knowledge/verb-forms.js';
import { inEach } from '../../text/in-each.js';
import type { Token } from '../../text/tokens.js';
import type { PlaceAt, Reading, SentenceReading } from '../reading/reading.js';
import { hasWordOf, placesOf, trigger } from '../reading/triggers.js';
import { isBeforeWhere } from './cue-place.js';
import { type PlaceCode, placeCode } from './place-code.js';

/** A contest that only its place is told of. */
export interface RaceByPlace {
  readonly firstToken: number;
  readonly endToken: number;
  readonly place: PlaceCode;
}

const NOUNS = trigger(['race', 'contest', 'election']);
/** How far before the noun its place may stand, in tokens, over adjectives and sums of money. */
const REACH = 8;

/**
 * "a less publicized race in South Carolina", "California's record-setting $251.9 million 2010 contest":
 * an election, and where; which office is filled, the text around tells, or nothing.
 */
export function racesByPlace(
  reading: Reading,
  sentence: SentenceReading,
  state: string | null,
): RaceByPlace[] {
  const { tokens } = reading;
  const races: RaceByPlace[] = [];
  for (const i of placesOf(reading, sentence, NOUNS)) {
    for (const place of sentence.places) {
      const code = placeCode(place.of, state);
      if (code?.kind !== 'state' || !(owns(tokens, place, i) || holds(tokens, place, i))) continue;
      races.push({
        firstToken: Math.min(i, place.firstToken),
        endToken: Math.max(i + 1, place.endToken),
        place: code,
      });
      break;
    }
  }
  return [...races, ...decidedThere(reading, sentence)];
}

const DECIDES = trigger(verbSet('win lose defeat beat oust unseat topple prevail'));
/** How far behind its verb "in" and the state may stand, in tokens. */
const VERB_REACH = 6;

/** "Roe lost in Kansas", "in New Jersey, where Rep. Finch defeated Rep. Roe": an election, by what came of it. */
function decidedThere(reading: Reading, sentence: SentenceReading): RaceByPlace[] {
  if (!hasWordOf(reading, sentence, DECIDES)) return [];
  const { tokens } = reading;
  const { firstToken, endToken, places } = sentence;
  return inEach(places, (place) => {
    const code = placeCode(place.of);
    const into = place.firstToken - 1;
    if (code?.kind !== 'state' || into <= firstToken || tokens[into]!.lower !== 'in') return [];
    const before = tokens.slice(Math.max(firstToken, into - VERB_REACH), into);
    const verb = before.findLast(
      ({ lower, text }) => DECIDES.words.has(lower) || text === ',' || text === ';',
    );
    const behind = isBeforeWhere(tokens, place.endToken) ? tokens.slice(place.endToken, endToken) : [];
    const isDecided =
      DECIDES.words.has(verb?.lower ?? '') || behind.some(({ lower }) => DECIDES.words.has(lower));
    return isDecided ? [{ firstToken: into, endToken: place.endToken, place: code }] : [];
  });
}

/** "California's … contest": nothing but what describes the contest between. */
function owns(tokens: readonly Token[], { endToken }: PlaceAt, noun: number): boolean {
  if (endToken >= noun || noun - endToken > REACH) return false;
  if (!/^['’]s?$/.test(tokens[endToken]!.text)) return false;
  return tokens
    .slice(endToken + 1, noun)
    .every(({ pos, kind, text }) => kind !== 'word' || text === '-' || DESCRIBES.has(pos));
}

const DESCRIBES: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM', 'ADV', 'VERB', 'SYM', 'PROPN']);

/** "race in South Carolina". */
const holds = (tokens: readonly Token[], { firstToken }: PlaceAt, noun: number): boolean =>
  firstToken === noun + 2 && tokens[noun + 1]!.lower === 'in';
