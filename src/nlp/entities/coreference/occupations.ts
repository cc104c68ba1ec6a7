import { SPEECH_WORDS } from '../../../knowledge/name-words.js';
import type { Token } from '../../../text/tokens.js';
import type { NamedPerson } from './ages.js';
import { kindOfHead } from './anaphors.js';

/** What people are said to be, by id: the nouns, in lower case. */
export interface Occupations {
  readonly now: ReadonlyMap<string, ReadonlySet<string>>;
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
  /** All of these nouns. */
  readonly heads: ReadonlySet<string>;
  /** All words of the phrases, by id. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

const BEING = new Set([
  'is',
  'was',
  'stay',
  'stays',
  'stayed',
  'remain',
  'remains',
  'remained',
  'become',
  'became',
]);
const DETERMINERS = new Set(['a', 'an', 'the']);
const PAST = new Set(['former', 'retired', 'ex', 'onetime']);
const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const LONGEST = 8;

const isInside = (token: Token | undefined): boolean => INSIDE.has(token?.pos ?? '');

/**
 * What the text says that people are, beside their names: "Isaiah Trammell, a Gary pastor", "Osgood is a Democrat and an auto
 * dealer", "a rancher named Bo Roe", "auto dealer Bo Roe", "wanted Finch to stay mayor". The nouns at the end of such phrases
 * alone: in "Finch, a friend of the mayor," she is a friend.
 */
export function occupationsOf(tokens: readonly Token[], names: readonly NamedPerson[]): Occupations {
  const now = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  const heads = new Set<string>();
  const words = new Map<string, Set<string>>();
  for (const { person, first, end } of names) {
    const tell = (noun: string, past: boolean): void => {
      heads.add(noun);
      add(now, person.id, noun);
      if (past) add(before, person.id, noun);
    };
    const named = tokens[first - 1]?.lower === 'named' ? first - 2 : first - 1;
    const noun = tokens[named];
    const { sentence } = tokens[first]!;
    if (noun?.pos === 'NOUN' && noun.sentence === sentence) tell(noun.lower, isPast(tokens, named));
    for (let i = named; i > named - LONGEST && isInside(tokens[i]) && tokens[i]!.sentence === sentence; i--)
      add(words, person.id, tokens[i]!.lower);
    collect(tokens, startOfTold(tokens, end), tell, (word) => add(words, person.id, word));
    const office = officeElectedTo(tokens, end);
    if (office) tell(office, false);
  }
  return { now, before, heads, words };
}

const ELECTED = new Set(['elected', 're-elected', 'reelected']);
/** How far behind a name it may be told what its bearer was elected to, in tokens. */
const ELECTED_REACH = 8;

/** "Finch would be the first Democrat re-elected as governor": what the one named right before a token holds; null where nothing is told. */
function officeElectedTo(tokens: readonly Token[], end: number): string | null {
  for (const { lower, text, kind, sentence, index } of tokens.slice(end, end + ELECTED_REACH)) {
    if ((kind !== 'word' && text !== '-') || sentence !== tokens[end]!.sentence) return null;
    if (!ELECTED.has(lower)) continue;
    const noun = tokens[index + 1]?.lower === 'as' ? tokens[index + 2] : tokens[index + 1];
    return noun && kindOfHead(noun.lower) === 'office' ? noun.lower : null;
  }
  return null;
}

function add(map: Map<string, Set<string>>, id: string, noun: string): void {
  const nouns = map.get(id);
  if (nouns) nouns.add(noun);
  else map.set(id, new Set([noun]));
}

const isPast = (tokens: readonly Token[], noun: number): boolean =>
  [noun - 1, noun - 2, noun - 3].some((i) => PAST.has(tokens[i]?.lower ?? ''));

/** Where a phrase about the one named right before a token begins; -1 where none does. */
function startOfTold(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text === ',' && DETERMINERS.has(tokens[end + 1]?.lower ?? '')) return end + 1;
  const verb = tokens[end]?.lower === 'to' ? end + 1 : end;
  return BEING.has(tokens[verb]?.lower ?? '') ? verb + 1 : -1;
}

/** The last nouns of phrases joined by "and": "a Democrat and a pastor in Gary". */
function collect(
  tokens: readonly Token[],
  start: number,
  tell: (noun: string, past: boolean) => void,
  tellWord: (word: string) => void,
): void {
  if (start < 0) return;
  let from = start;
  let past = false;
  for (let i = start; i < start + LONGEST && tokens[i]?.sentence === tokens[start]!.sentence; i++) {
    const { pos, lower, text } = tokens[i]!;
    if (PAST.has(lower)) past = true;
    if (INSIDE.has(pos)) tellWord(lower);
    if ((i === from && DETERMINERS.has(lower)) || INSIDE.has(pos) || text === '-') continue;
    // "The winner was Ada Finch, the post said."
    if (SPEECH_WORDS.has(lower)) return;
    if (tokens[i - 1]!.pos === 'NOUN') tell(tokens[i - 1]!.lower, past);
    if (lower !== 'and') return;
    from = i + 1;
    past = false;
  }
}
