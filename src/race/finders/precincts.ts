import type { NumberMention } from '../../nlp/numbers/number.js';
import { inEach } from '../../text/in-each.js';
import { type Finder, factAt, keyOf } from '../finder.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { areaAt } from '../shares/area.js';

/** How much of a count is in. */
export interface Counted {
  readonly number: NumberMention;
  readonly reported?: number;
  readonly total?: number;
  readonly percent?: number;
}

const STILL_OPEN = new Set(['left', 'remaining', 'outstanding', 'uncounted', 'unreported']);
const UNITS = new Set(['precinct', 'precincts', 'districts', 'polling']);

/** How far behind "of" the precincts may be named, over whose they are, in tokens: "of the county's precincts". */
const OWNER_REACH = 4;

/** "97 of 210 precincts", "with 99 percent of precincts reporting", "all 264 precincts". */
export function countedIn({ tokens }: Reading, sentence: SentenceReading): Counted | null {
  for (const number of sentence.numbers) {
    if (number.value === null) continue;
    const next = tokens.slice(number.endToken, number.endToken + 6).map((token) => token.lower);
    const unit = number.unit !== null && UNITS.has(number.unit);
    if (unit && number.of !== null) {
      // "with 10 of 212 precincts left"
      const open = next.slice(0, 2).some((word) => STILL_OPEN.has(word));
      return { number, reported: open ? number.of - number.value : number.value, total: number.of };
    }
    const all =
      ['all', 'all-of'].includes(tokens[number.firstToken - 1]?.lower ?? '') ||
      tokens[number.firstToken - 2]?.lower === 'all';
    if (number.kind === 'count' && unit && all)
      return { number, reported: number.value, total: number.value };
    // "with all 31 of the county's precincts in"
    const [of, ...owners] = next;
    const ofPlace = of === 'of' && owners.slice(0, OWNER_REACH).some((word) => UNITS.has(word));
    if (all && ofPlace && number.value > 1 && Number.isInteger(number.value))
      return { number, reported: number.value, total: number.value };
    const untilNext = tokens.slice(number.endToken, number.endToken + 6);
    const others = untilNext.findIndex(({ kind }) => kind === 'number');
    // "33.4 percent with 99 percent of precincts reporting"
    const own = untilNext.slice(0, others < 0 ? undefined : others);
    if (number.kind === 'percent' && own.some(({ lower }) => UNITS.has(lower)))
      return { number, percent: number.value };
  }
  return null;
}

/**
 * The state of a count.
 *   "with 97 of 210 precincts reporting" · "With 99 percent of precincts counted"
 */
export const precincts: Finder = {
  name: 'precincts',
  find(scene) {
    const { reading, contests } = scene;
    return inEach(reading.sentences, (sentence) => {
      const counted = countedIn(reading, sentence);
      if (!counted) return [];
      const contest = contests.contestAt(sentence, counted.number.firstToken, sentence.people[0]?.of, {
        ofState: true,
      });
      return [
        factAt(scene, 'precincts', sentence, counted.number, {
          type: 'precincts',
          contest: keyOf(contest),
          reported: counted.reported ?? null,
          total: counted.total ?? null,
          percent: counted.percent ?? null,
          area: areaAt(reading, sentence, counted.number.firstToken),
        }),
      ];
    });
  },
};
