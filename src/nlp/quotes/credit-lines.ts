import { inEach } from '../../text/in-each.js';
import type { Settled } from './chunks.js';
import type { TokenStretch } from './is-quote.js';
import type { TaggerInput } from './tagger/features.js';
import { NAMED, slotOf } from './tagger/words.js';

const DASHES = new Set(['-', '--', '---', '–', '—', '―', '‒', '~']);
const FULL_STOPS = new Set(['.', '.”', '!']);
/** A longer tail of a paragraph is no credit. */
const LONGEST_CREDIT = 16;
/** A name begins at most so far into a credit: "Senate Majority Leader Ada Finch". */
const TITLE_REACH = 6;

/**
 * Sources by the shape of their line, which are too rare in running text to be learned from it:
 * `"We won." — Ada Finch, mayor` and, in a transcript between quotation marks, `"FINCH: We won."`.
 */
export function findCreditLines(input: TaggerInput, stretches: readonly TokenStretch[]): Settled[] {
  return inEach(stretches, (stretch) => dashCredit(input, stretch) ?? labelCredit(input, stretch) ?? []);
}

/** Whether a line of credit follows the closing marks: what somebody is credited with is no title or scare quote. */
export const isCredited = (input: TaggerInput, stretch: TokenStretch): boolean =>
  dashCredit(input, stretch) !== null;

function dashCredit({ tokens, words }: TaggerInput, { stretch, end }: TokenStretch): Settled[] | null {
  const dash = tokens[end]?.kind === 'punctuation' && !DASHES.has(tokens[end]!.text) ? end + 1 : end;
  if (tokens[dash]?.paragraph !== stretch.paragraph || !DASHES.has(tokens[dash]!.text)) return null;
  const first = dash + 1;
  let past = first;
  while (past - first <= LONGEST_CREDIT && tokens[past]?.paragraph === stretch.paragraph) past++;
  if (tokens[past]?.paragraph === stretch.paragraph) return null;
  while (past > first && FULL_STOPS.has(tokens[past - 1]!.text)) past--;
  let named = false;
  for (let i = first; i < past; i++) {
    const { pos, text } = tokens[i]!;
    const comma = text === ',' || text === '(';
    if (pos === 'VERB' && !comma) return null;
    if (i < first + TITLE_REACH && isName(words.named[slotOf(tokens[i]!)]!, tokens[i]!.pos)) named = true;
    if (comma) break;
  }
  if (!named || first === past) return null;
  return [
    { kind: 'cue', first: dash, end: first },
    { kind: 'source', first, end: past },
  ];
}

/** The names layer misses some names that nothing else speaks of: capitalised words will do here. */
const isName = (named: number, pos: string): boolean => named !== NAMED.none || pos === 'PROPN';

function labelCredit({ tokens }: TaggerInput, { first }: TokenStretch): Settled[] | null {
  const colon = first - 1;
  if (tokens[colon]?.text !== ':') return null;
  let from = colon;
  const isLabel = (i: number): boolean =>
    tokens[i]?.paragraph === tokens[colon]!.paragraph && /^[A-Z][A-Z.’'-]*$/.test(tokens[i]!.text);
  while (isLabel(from - 1)) from--;
  const opening = tokens[from - 1];
  if (from === colon || !opening || !/^["“]/.test(opening.text)) return null;
  return [
    { kind: 'source', first: from, end: colon },
    { kind: 'cue', first: colon, end: first },
  ];
}
