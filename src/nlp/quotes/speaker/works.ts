import type { Token } from '../../../text/tokens.js';
import { firstFrom, type Named } from './named.js';
import type { Phrase } from './phrase.js';

/** What somebody writes, sends or pays for: its words are those of its author. */
const WORKS = new Set(
  'ad advertisement commercial mailer flier flyer pamphlet statement letter email e-mail mail memo note tweet post message report study analysis release lawsuit complaint filing petition testimony book memoir essay column op-ed editorial blog'.split(
    ' ',
  ),
);
const FROM = new Set(['from', 'by']);
/** "a study paid for by", "funded by": not who wrote it. */
const PAID = new Set(['for', 'funded', 'financed', 'sponsored', 'commissioned']);
/** Between a work and "from" or "by" may stand what was done with it: "a report published recently by". */
const LONGEST_GAP = 4;

/**
 * The author of what a phrase tells of: "An ad from Citizens for Clear Skies", "a report published in May by the Harbor
 * Institute", "Finch’s letter". Null where the phrase is no work, or names nobody as its author: "a letter to Finch",
 * "Finch’s spokeswoman", "a report by a lawyer for Finch".
 */
export function authorOf(
  tokens: readonly Token[],
  mentions: readonly Named[],
  { first, end }: Phrase,
): Named | null {
  for (let i = first; i < end; i++) {
    if (!WORKS.has(tokens[i]!.lower)) continue;
    return ownerBefore(tokens, mentions, first, i) ?? namedAfter(tokens, mentions, i, end);
  }
  return null;
}

/** "Finch’s angry letter", "his tweet": everything between is said of the letter. */
function ownerBefore(
  tokens: readonly Token[],
  mentions: readonly Named[],
  first: number,
  work: number,
): Named | null {
  const owner = mentions[firstFrom(mentions, first)];
  const isPronoun = owner?.mention.kind === 'pronoun';
  if (!owner || owner.end > work || !(isPronoun || OWNS.has(tokens[owner.end]!.lower))) return null;
  for (let i = first; i < owner.first; i++) if (tokens[i]!.pos === 'ADP') return null;
  for (let i = owner.end + (isPronoun ? 0 : 1); i < work; i++)
    if (tokens[i]!.pos !== 'ADJ' && tokens[i]!.pos !== 'NUM') return null;
  return owner;
}

const OWNS = new Set(["'s", '’s', "'", '’']);

function namedAfter(
  tokens: readonly Token[],
  mentions: readonly Named[],
  work: number,
  end: number,
): Named | null {
  let from = work + 1;
  while (from < end && from - work <= LONGEST_GAP && !FROM.has(tokens[from]!.lower)) {
    if (tokens[from]!.kind === 'punctuation') return null;
    from++;
  }
  if (from >= end || !FROM.has(tokens[from]!.lower) || PAID.has(tokens[from - 1]!.lower)) return null;
  const author = mentions[firstFrom(mentions, from + 1)];
  if (!author || author.end > end) return null;
  // "by the Harbor Institute", "from Sen. Ada Finch"; not "from a friend of Finch", "from Finch’s office".
  for (let i = from + 1; i < author.first; i++)
    if (tokens[i]!.lower !== 'the' && tokens[i]!.pos !== 'PROPN') return null;
  const next = tokens[author.end];
  const isWhole = !next || author.end >= end || !(OWNS.has(next.lower) || next.pos === 'NOUN');
  return isWhole ? author : null;
}

/** What is paid for by whoever speaks in it; a study is not. */
const ADS = new Set(['ad', 'advertisement', 'commercial', 'mailer', 'flier', 'flyer']);
/** How far behind an ad it may be told who paid for it, and how long that may be, in tokens. */
const PAID_REACH = 10;
const LONGEST_PAYER = 7;

/** "An ad that began running Monday, paid for by the governor’s campaign, calls": the words for who paid; null where none are told. */
export function payerOf(tokens: readonly Token[], { first, end }: Phrase): Phrase | null {
  const ad = tokens.slice(first, end).find(({ lower }) => ADS.has(lower));
  const behind = ad ? tokens.slice(ad.index, ad.index + PAID_REACH) : [];
  const by = behind.find(
    ({ lower, index }) =>
      lower === 'by' && tokens[index - 1]!.lower === 'for' && tokens[index - 2]?.lower === 'paid',
  );
  if (!ad || by?.sentence !== ad.sentence) return null;
  const close = tokens.slice(by.index + 1, by.index + 1 + LONGEST_PAYER).find(({ text }) => text === ',');
  const isTold = close !== undefined && close.sentence === ad.sentence && close.index > by.index + 1;
  return isTold ? { first: by.index + 1, end: close.index } : null;
}

/** Whether a word is one for a work. */
export const isWork = ({ lower }: Token): boolean => WORKS.has(lower);

/**
 * Whose words "it" reads: "Finch’s endorsement came in a short e-mail. “I ran because nobody listened,” it read." The sentence
 * before must tell of a work and name one person or body alone, who owns something in it or stands first.
 */
export function authorBefore(
  tokens: readonly Token[],
  mentions: readonly Named[],
  quoted: (token: number) => boolean,
  it: number,
): Named | null {
  const own = tokens[it]!;
  let first = it;
  while (first > 0 && (tokens[first - 1]!.sentence === own.sentence || quoted(first - 1))) first--;
  const before = tokens[first - 1];
  if (before?.paragraph !== own.paragraph) return null;
  const { sentence } = before;
  let start = first - 1;
  let work = false;
  while (start >= 0 && tokens[start]!.sentence === sentence) work = isWork(tokens[start--]!) || work;
  if (!work) return null;
  const from = firstFrom(mentions, start + 1);
  const author = mentions[from];
  if (!author || author.first !== start + 1) return null;
  for (let i = from + 1; i < mentions.length && mentions[i]!.first < first; i++)
    if (mentions[i]!.entity !== author.entity) return null;
  return author;
}
