import { PARTY_ADJECTIVES } from '../../../knowledge/parties.js';
import { isCapital } from '../../../text/capital.js';
import type { Token } from '../../../text/tokens.js';
import type { TitleHead } from './titles.js';

/** A title as the text says it, in full: "the former Ohio secretary of state" without "the former". */
export interface TitlePhrase {
  readonly head: TitleHead;
  readonly first: number;
  readonly end: number;
  /** Tokens before `first` that change what the title says: "former", "then-". */
  readonly modifiers: readonly string[];
  /** Where "the", "a" or a modifier begins; `first` where none stands there. */
  readonly outset: number;
}

const LONGEST_LEFT = 9;
const LONGEST_RIGHT = 11;

/** Small words before a head that say of what: "state senator", "deputy campaign manager". */
const LEFT_WORDS = new Set(
  'state federal local county city deputy assistant associate acting interim senior junior chief political congressional campaign national statewide republican democratic gop communications polling senate house gubernatorial presidential senatorial mayoral legislative majority minority u.s. us law science history government policy press media party committee council commission board vice executive managing co public affairs'.split(
    ' ',
  ),
);
const STATUS_WORDS = new Set(
  'former ex onetime one-time past then late outgoing incumbent sitting longtime current retired retiring disgraced embattled two-term three-term first-term six-term one-term freshman veteran fellow conservative liberal moderate longtime'.split(
    ' ',
  ),
);
const RIGHT_STARTS = new Set(['of', 'for', 'at', 'on', 'in', 'to', 'with']);
const RIGHT_WORDS = new Set(['ADJ', 'NOUN', 'PROPN', 'DET', 'NUM', 'ADP', 'CCONJ', 'PART']);

/** Widens a head to the whole title. `isPerson` tells tokens that name people: they belong to no title. */
export function titlePhrase(
  tokens: readonly Token[],
  head: TitleHead,
  isPerson: (token: number) => boolean,
): TitlePhrase {
  const { sentence } = tokens[head.first]!;
  const inside = (i: number): boolean => i >= 0 && tokens[i]?.sentence === sentence && !isPerson(i);

  let first = head.first;
  while (inside(first - 1) && head.first - first < LONGEST_LEFT && leadsOn(tokens, first - 1, head)) first--;
  // What joins must have something to join: "and secretary", "of state".
  while (
    first < head.first &&
    ['and', 'of', 'for', "'s", '’s', '&', '-', 'on', 'the'].includes(tokens[first]!.lower)
  )
    first++;

  let outset = first;
  const modifiers: string[] = [];
  while (inside(outset - 1)) {
    const { lower, text } = tokens[outset - 1]!;
    // "a four-term state lawmaker"
    if (lower === 'term' && tokens[outset - 2]?.text === '-') outset -= 2;
    else if (STATUS_WORDS.has(lower)) modifiers.push(lower);
    else if (text !== '-' && lower !== 'the' && lower !== 'a' && lower !== 'an') break;
    outset--;
  }
  for (let i = first; i < head.first; i++)
    if (STATUS_WORDS.has(tokens[i]!.lower)) modifiers.push(tokens[i]!.lower);

  let end = head.end;
  if (RIGHT_STARTS.has(tokens[end]?.lower ?? '') && inside(end)) {
    let at = end + 1;
    while (inside(at) && at - end < LONGEST_RIGHT && goesOn(tokens, at)) at++;
    while (
      at > end + 1 &&
      ['ADP', 'CCONJ', 'DET', 'PART'].includes(tokens[at - 1]!.pos) &&
      !/^['’]s?$/.test(tokens[at - 1]!.text)
    )
      at--;
    if (at > end + 1) end = at;
  }
  return { head, first, end, modifiers, outset };
}

const isCapitalAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i] !== undefined && isCapital(tokens[i]!.form);

/** Whether a word before a title belongs to it: a capital letter, or one of the small words. */
function leadsOn(tokens: readonly Token[], i: number, head: TitleHead): boolean {
  const { text, lower, kind, pos } = tokens[i]!;
  if (kind === 'punctuation') return /^[-/&]$/.test(text) && i + 1 < head.first + 1;
  if (STATUS_WORDS.has(lower)) return false;
  if (LEFT_WORDS.has(lower) || PARTY_ADJECTIVES.has(text)) return true;
  if (/^['’]s$/.test(text)) return isCapitalAt(tokens, i - 1);
  // "Sen. Ann Roe of Ohio and Democratic Gov. Roy Bell": what "and" joins there are two people.
  if (lower === 'and' && (i + 1 === head.first || PARTY_ADJECTIVES.has(tokens[i + 1]!.text))) return false;
  if (['of', 'and', 'on', 'for', 'the'].includes(lower))
    return isCapitalAt(tokens, i - 1) && /^(?:\p{Lu}|the$)/u.test(tokens[i + 1]!.text) && lower !== 'the';
  return (
    isCapitalAt(tokens, i) &&
    pos !== 'PRON' &&
    pos !== 'DET' &&
    pos !== 'SCONJ' &&
    pos !== 'ADP' &&
    pos !== 'ADV' &&
    pos !== 'CCONJ'
  );
}

function goesOn(tokens: readonly Token[], i: number): boolean {
  const { pos, kind, lower, text } = tokens[i]!;
  if (text === '-' || text === '&') return true;
  if (kind === 'punctuation') return false;
  if (lower === 'who' || lower === 'that' || lower === 'which' || lower === 'when') return false;
  if (lower === 'and') return isCapitalAt(tokens, i + 1) && isCapitalAt(tokens, i - 1);
  if (lower === 'in' && !isCapitalAt(tokens, i + 1)) return false;
  return RIGHT_WORDS.has(pos) || isCapitalAt(tokens, i);
}
