import { parseIsoDay } from '../../text/calendar.js';
import type { Token } from '../../text/tokens.js';
import { isModifier } from '../reading/modifiers.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import type { ContestCue } from './cues.js';

const RELATIVES = new Set(['who', 'whose', 'whom', 'which']);

/**
 * The cues that may be about some token: one in a relative clause is about what that clause tells, and nothing else.
 *   "Finch, who won the primary in May, leads Roe by 4 points" · "Roe endorsed Finch, who led the first round"
 */
export function cuesInReach(
  tokens: readonly Token[],
  sentence: SentenceReading,
  cues: readonly ContestCue[],
  token: number,
): ContestCue[] {
  return cues.filter((cue) => {
    const clause = relativeClauseAt(tokens, sentence, cue.firstToken);
    return clause === null || (token >= clause.first && token < clause.end);
  });
}

/** The relative clause between commas that a token stands in; null where it stands in none. */
function relativeClauseAt(
  tokens: readonly Token[],
  sentence: SentenceReading,
  at: number,
): { first: number; end: number } | null {
  const first = relativeBefore(tokens, sentence, at);
  if (first < 0) return null;
  let end = at;
  while (end < sentence.endToken && tokens[end]!.text !== ',' && tokens[end]!.text !== ';') end++;
  return { first, end };
}

/** The pronoun that begins the relative clause a token stands in: of ", who" or ", the Democrat who"; -1 where it stands in none. */
export function relativeBefore(
  tokens: readonly Token[],
  { firstToken }: SentenceReading,
  at: number,
): number {
  let first = at;
  while (first > firstToken && tokens[first]!.text !== ',' && !RELATIVES.has(tokens[first]!.lower)) first--;
  if (!RELATIVES.has(tokens[first]!.lower)) return -1;
  let comma = first - 1;
  while (comma > firstToken && comma >= first - LONGEST_NOUN && isModifier(tokens[comma]!)) comma--;
  return tokens[comma]?.text === ',' ? first : -1;
}

/** How long the noun between a comma and "who" may be: "the former Dayton mayor", in tokens. */
const LONGEST_NOUN = 5;

/** A day so long before the publication is not that of the vote an article is about, in days. */
const LONG_BEFORE = 21;

/** "On Nov. 5, she had 49.4 percent", "the order of finish on Nov. 5, when she led the field": of a vote that was long before. */
export function isLongBefore(
  { tokens, document: { published } }: Reading,
  { dates, firstToken }: SentenceReading,
  token: number,
): boolean {
  const today = published === null ? null : parseIsoDay(published);
  if (today === null) return false;
  return dates.some((date) => {
    if (date.grain !== 'day' || date.value === null || date.endToken > token) return false;
    const opensSentence = date.firstToken - firstToken <= 1;
    const next = tokens[date.endToken]?.text === ',' ? date.endToken + 1 : date.endToken;
    const opensClause = tokens[next]?.lower === 'when';
    return (opensSentence || opensClause) && parseIsoDay(date.value)! < today - LONG_BEFORE;
  });
}
