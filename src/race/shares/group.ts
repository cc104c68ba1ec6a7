import type { Reading, SentenceReading } from '../reading/reading.js';

/** Words for parts of the voters, lower case. */
const GROUPS = new Set(
  'women men independents republicans democrats moderates liberals conservatives blacks whites hispanics latinos seniors evangelicals catholics parents graduates suburbanites unaffiliated undecideds'.split(
    ' ',
  ),
);
/** Adjectives that make "voters" a part of them. */
const KINDS_OF_VOTERS = new Set(
  'independent black white hispanic latino asian female male women young younger older suburban rural urban college evangelical republican democratic unaffiliated undecided moderate liberal conservative union nonwhite'.split(
    ' ',
  ),
);
const VOTERS = new Set(['voters', 'vote', 'respondents', 'adults', 'electorate']);

/**
 * The part of those asked that a figure is about; null for all of them.
 *   "Finch leads among women" · "Independent voters go 42 percent for Roe" · "56 percent of the independent vote"
 * "Likely voters" and "registered voters" are all of them.
 */
export function groupIn({ tokens }: Reading, sentence: SentenceReading, figure: number): string | null {
  let best: { group: string; distance: number } | null = null;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const group = groupAt(tokens, i, sentence);
    if (!group) continue;
    const distance = Math.abs(i - figure);
    if (isInOtherClause(tokens, i, figure) && !isTakenUp(tokens, i, figure)) continue;
    if (!best || distance < best.distance) best = { group, distance };
  }
  return best?.group ?? null;
}

/** "Finch leads by 6, though her edge among independents has vanished": the lead is among all. */
const isInOtherClause = (tokens: Reading['tokens'], at: number, figure: number): boolean =>
  tokens.slice(Math.min(at, figure), Math.max(at, figure)).some(({ lower }) => CLAUSE_BOUNDS.has(lower));

/** "Independents split 39-39; in May she led among them by 12": named again in the clause of the figure. */
const isTakenUp = (tokens: Reading['tokens'], at: number, figure: number): boolean =>
  tokens
    .slice(at, figure + THEM_REACH)
    .some(({ lower, index }) => lower === 'them' && tokens[index - 1]?.lower === 'among');

/** How far behind a figure "among them" may stand, in tokens. */
const THEM_REACH = 6;

const CLAUSE_BOUNDS = new Set(['while', 'whereas', 'though', 'although', 'but', ';']);
const CLAUSE_OPENERS = new Set(['while', 'whereas', 'but']);

function groupAt(tokens: Reading['tokens'], at: number, sentence: SentenceReading): string | null {
  const { lower } = tokens[at]!;
  if (KINDS_OF_VOTERS.has(lower) && VOTERS.has(tokens[at + 1]?.lower ?? '')) {
    return `${tokens[at]!.text} ${tokens[at + 1]!.text}`;
  }
  const age = VOTERS.has(lower) ? ageBehind(tokens, at, sentence.endToken) : null;
  if (age) return age;
  if (!GROUPS.has(lower)) return null;
  const before = tokens[at - 1]?.lower ?? '';
  // "Women backed Finch 54 percent to 36, while men preferred Roe, 49 to 41"
  const opens = CLAUSE_OPENERS.has(before);
  const begins = opens || at === sentence.firstToken || [',', ';'].includes(tokens[at - 1]?.text ?? '');
  const led =
    ['among', 'with', 'by', 'of'].includes(before) ||
    (['the', 'and', 'registered'].includes(before) &&
      ['among', 'with'].includes(tokens[at - 2]?.lower ?? ''));
  return begins || led ? tokens[at]!.text : null;
}

const AGES = new Set(['under', 'over', 'aged', 'ages']);

/** "voters under 45", "voters 65 and older": the words of the group; null where no age follows. */
function ageBehind(tokens: Reading['tokens'], at: number, end: number): string | null {
  const first = AGES.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (first >= end || !/^\d{2}$/.test(tokens[first]?.text ?? '')) return null;
  const andOlder =
    tokens[first + 1]?.lower === 'and' && /^(?:older|over|younger|up)$/.test(tokens[first + 2]?.lower ?? '');
  const last = andOlder ? first + 2 : first;
  if (!andOlder && first === at + 1) return null;
  return tokens
    .slice(at, last + 1)
    .map(({ text }) => text)
    .join(' ');
}
