import type { Reading, SentenceReading } from '../reading/reading.js';
import { isShownByPoll } from '../shares/context.js';

const POLLS = new Set(['poll', 'polls', 'polling', 'surveys', 'survey']);
/** "In a head-to-head matchup, Finch beats Roe". */
const MATCHUPS = new Set(['matchup', 'matchups', 'hypothetical']);
const IN = new Set(['in', 'of']);
/** How far from the verb the poll may be named, in tokens. */
const POLL_REACH = 12;

/** "Finch beat Roe in one poll", "in eight polls, Finch beat Roe", "a poll shows Finch edging Roe": of those asked, not of voters. */
export function isOfPoll(reading: Reading, sentence: SentenceReading, verb: number): boolean {
  const { tokens } = reading;
  const first = Math.max(sentence.firstToken, verb - POLL_REACH);
  for (let i = first; i < Math.min(sentence.endToken, verb + POLL_REACH); i++) {
    if (MATCHUPS.has(tokens[i]!.lower) && i < verb) return true;
    if (!POLLS.has(tokens[i]!.lower)) continue;
    for (let j = Math.max(first, i - 3); j < i; j++) if (IN.has(tokens[j]!.lower)) return true;
  }
  return isShownByPoll(reading, sentence, verb);
}
