import type { Settled } from './chunks.js';
import type { TaggerInput } from './tagger/features.js';

/** "According to plan, the vote was held": nobody said so. */
const NOBODY = new Set(['plan', 'plans', 'schedule', 'custom', 'tradition']);
const OPENS_APPOSITION = new Set(['a', 'an', 'the', 'who', 'which', 'his', 'her', 'its']);
/** A longer source or a shorter report is read by the model alone. */
const LONGEST_SOURCE = 14;
const SHORTEST_CONTENT = 3;
const VERBS = new Set(['VERB', 'AUX']);

/**
 * Source, cue and content of a sentence that "According to" opens, which the model mostly misses where it is short: "According to
 * the sheriff, nobody was hurt." What stands between two commas is the source's where no verb is in it, or where "who" opens
 * it: "According to Ada Finch, a lawyer, nobody was hurt." Sentences with quotation marks are left to the model.
 */
export function findAccordingTo({ tokens, sentences }: TaggerInput): Settled[] {
  const found: Settled[] = [];
  for (const { firstToken: first, endToken: end } of sentences) {
    if (tokens[first]!.text !== 'According' || tokens[first + 1]?.lower !== 'to') continue;
    found.push(...(readSentence(tokens, first, end) ?? []));
  }
  return found;
}

function readSentence(tokens: TaggerInput['tokens'], opening: number, past: number): Settled[] | null {
  let end = past;
  while (end > opening && tokens[end - 1]!.kind === 'punctuation') end--;
  const first = opening + 2;
  for (let i = first; i < end; i++) if (MARKS.test(tokens[i]!.text)) return null;
  if (first >= end || NOBODY.has(tokens[first]!.lower)) return null;
  let comma = nextComma(tokens, first, end);
  if (comma < 0) return null;
  const second = nextComma(tokens, comma + 1, end);
  if (second > 0 && isApposition(tokens, comma + 1, second)) comma = second;
  if (comma - first > LONGEST_SOURCE || end - comma - 1 < SHORTEST_CONTENT) return null;
  let verbs = 0;
  for (let i = comma + 1; i < end; i++) if (VERBS.has(tokens[i]!.pos)) verbs++;
  if (verbs === 0) return null;
  return [
    { kind: 'cue', first: opening, end: first, isCredit: false },
    { kind: 'source', first, end: comma, isCredit: false },
    { kind: 'content', first: comma + 1, end },
  ];
}

const MARKS = /["“”]/;

function nextComma(tokens: TaggerInput['tokens'], from: number, end: number): number {
  for (let i = from; i < end; i++) if (tokens[i]!.text === ',') return i;
  return -1;
}

function isApposition(tokens: TaggerInput['tokens'], from: number, end: number): boolean {
  const { lower } = tokens[from]!;
  if (!OPENS_APPOSITION.has(lower)) return false;
  if (lower === 'who' || lower === 'which') return true;
  for (let i = from; i < end; i++) if (VERBS.has(tokens[i]!.pos)) return false;
  return true;
}
