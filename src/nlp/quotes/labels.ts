import type { Token } from '../../text/tokens.js';
import type { TokenStretch } from './is-quote.js';
import type { TaggerInput } from './tagger/features.js';
import { NAMED, slotOf } from './tagger/words.js';

/** Words with which a title, a slogan or a name follows, right before its marks. */
const NAMING = new Set(
  'titled entitled headlined slogan motto tagline catchphrase nickname so-called'.split(' '),
);
const CALLED = new Set(['dubbed', 'nicknamed', 'codenamed']);
/** Between such a word and the marks: "whose slogan is", "the motto:". */
const LINKS = new Set(['is', 'was', ',', ':', 'of', 'a', 'an', 'the']);
/** What carries words that nobody says. */
const CARRIERS = new Set(
  'sign signs banner banners placard placards poster posters shirt shirts t-shirt t-shirts hat hats cap caps billboard billboards sticker stickers button buttons'.split(
    ' ',
  ),
);
const READS = new Set(['read', 'reads', 'reading', 'saying', 'says', 'said', 'proclaiming', 'declaring']);
const CALLS = new Set(['call', 'calls', 'called']);
/** They name one who calls something by a word: it is his. */
const CALLERS = new Set('he she they it i we you his her their its our my'.split(' '));
/** More words than these are no name of a thing. */
const LONGEST_TERM = 5;
const REACH = 8;

/**
 * Whether the words before marks tell that what they hold is a name, a title or a slogan, and nobody's speech: `ran on the slogan
 * “Fence First.”`, `a memo titled “Where We Stand”`, `a sign that read “4 is more than 3.”`, `the so-called “jungle primary.”`,
 * `what some like to call a “jungle primary.”`. Not `what Finch calls a “jungle primary”`: she is quoted.
 */
export function isLabel(input: TaggerInput, { stretch, first, end }: TokenStretch): boolean {
  const { tokens } = input;
  // The token before the first is the mark, unless the mark is part of a word.
  let at = first - 1;
  if (tokens[at] && tokens[at]!.end > stretch.start) return false;
  if (tokens[at]?.kind === 'punctuation' && !LINKS.has(tokens[at]!.text)) at--;
  const inReach = (i: number): boolean => i >= 0 && tokens[i]!.paragraph === stretch.paragraph;
  const isShort = end - first <= LONGEST_TERM;
  let links = 0;
  while (links < 2 && inReach(at) && LINKS.has(tokens[at]!.lower)) {
    links++;
    at--;
  }
  if (!inReach(at)) return false;
  const { lower } = tokens[at]!;
  if (NAMING.has(lower) || isSoCalled(tokens, at)) return true;
  if (CALLED.has(lower)) return isShort && !namesCaller(input, at);
  if (lower === 'as' && tokens[at - 1]?.lower === 'known') return isShort;
  if (READS.has(lower))
    return CARRIERS.has(tokens[tokens[at - 1]?.lower === 'that' ? at - 2 : at - 1]?.lower ?? '');
  return CALLS.has(lower) && isShort && isCalledByNobody(input, at);
}

/** "so-called" in three tokens. */
const isSoCalled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'called' && tokens[at - 1]?.text === '-' && tokens[at - 2]?.lower === 'so';

/** "who he dubbed", against "a bill dubbed". */
const namesCaller = ({ tokens, words }: TaggerInput, verb: number): boolean =>
  isCaller(tokens, words, verb - 1);

/** "what some call a": between "what" and "call" stands neither a name nor a pronoun. */
function isCalledByNobody({ tokens, words }: TaggerInput, verb: number): boolean {
  const { sentence } = tokens[verb]!;
  for (let i = verb - 1; i >= verb - REACH && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]!.lower === 'what') return i < verb - 1;
    if (isCaller(tokens, words, i) || tokens[i]!.kind === 'punctuation') return false;
  }
  return false;
}

const isCaller = (tokens: readonly Token[], words: TaggerInput['words'], i: number): boolean =>
  tokens[i] !== undefined &&
  (CALLERS.has(tokens[i]!.lower) ||
    words.named[slotOf(tokens[i]!)]! !== NAMED.none ||
    tokens[i]!.pos === 'PROPN');
