import type { Round } from '../contest.js';
import type { Reading } from '../reading/reading.js';
import type { ContestCue } from './cues.js';
import type { Seats } from './seats.js';

/** Words that make a runoff what lies ahead of the vote that is reported. */
const LEADING_TO = new Set(
  'forced forcing forces force head heads heading headed go goes going advance advances advanced toward into avoid avoided setting set sets will sent sends prevent'.split(
    ' ',
  ),
);
/** How far before "runoff" such a word stands, in tokens. */
const REACH = 7;
/** What an article is about stands in its headline and its first paragraphs. */
const OPENING_SENTENCES = 4;

/** The round that an article is about: what its headline or first paragraphs name, unless they only lead to it. */
export function focusRound(reading: Reading, { cues }: Seats): Round | null {
  let inText = 0;
  for (const sentence of reading.sentences) {
    if (sentence.zone === 'caption') continue;
    if (sentence.zone === 'text' && inText++ >= OPENING_SENTENCES) break;
    for (const cue of cues[sentence.index]!) {
      if (cue.round === null || cue.open) continue;
      if (cue.round !== 'runoff') return cue.round === 'general' ? null : cue.round;
      const before = reading.tokens.slice(
        Math.max(sentence.firstToken, cue.firstToken - REACH),
        cue.firstToken,
      );
      return before.some((token) => LEADING_TO.has(token.lower)) ? roundBefore(cues) : 'runoff';
    }
  }
  return null;
}

/** The round before a runoff: a primary where the article speaks of one that is a party's. */
const roundBefore = (cues: Seats['cues']): Round | null =>
  cues.flat().some((cue) => cue.round === 'primary' && !cue.open) ? 'primary' : null;

/** The party whose primary an article is about: the one its cues name, or else the one that all its rivals are of. */
export function primaryParty(reading: Reading, { cues }: Seats, round: Round | null): string | null {
  if (round !== 'primary' && round !== 'runoff' && round !== 'caucus') return null;
  const counts = new Map<string, number>();
  for (const { party } of cues.flat()) if (party) counts.set(party, (counts.get(party) ?? 0) + 1);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most) return most[1] > (second?.[1] ?? 0) ? most[0] : null;
  if (round !== 'primary') return null;
  const [first, next] = [...reading.people].sort((a, b) => b.mentions.length - a.mentions.length);
  return first?.party && first.party === next?.party ? first.party : null;
}

/** The cue nearest to some token that names a round. */
export function nearestRound(cues: readonly ContestCue[], token: number): ContestCue | null {
  const distance = (cue: ContestCue): number =>
    cue.endToken <= token ? token - cue.endToken : Math.max(0, cue.firstToken - token);
  const [nearest] = cues.filter((cue) => cue.round !== null).sort((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}
