import type { Reading, SentenceReading } from '../reading/reading.js';
import type { Endorser } from './pair.js';

/** People in office who lend support together, and nobody names them. */
const GROUPS = new Set(
  'sheriffs mayors lawmakers legislators unions commissioners senators governors officials prosecutors chambers councilmembers superintendents'.split(
    ' ',
  ),
);
/** Words of such a group before its noun, in tokens: "three rural county sheriffs". */
const LONGEST = 5;

/** "the backing of the Cattle Raisers and three county sheriffs": who "and" joins to the body before. */
export function groupJoined(
  { tokens, document }: Reading,
  { endToken }: SentenceReading,
  and: number,
): Endorser | null {
  if (tokens[and]?.lower !== 'and') return null;
  const noun = tokens
    .slice(and + 1, Math.min(endToken, and + 1 + LONGEST))
    .find(({ lower }) => GROUPS.has(lower));
  if (!noun) return null;
  const words = tokens.slice(and + 1, noun.index);
  const describes = words.every(
    ({ pos, text }) => pos === 'NUM' || pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || text === '-',
  );
  if (!describes || words[0]?.pos !== 'NUM') return null;
  return { name: document.text.slice(words[0].start, noun.end), id: null };
}
