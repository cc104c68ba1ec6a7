import { verbSet } from '../../knowledge/verb-forms.js';
import { inEach } from '../../text/in-each.js';
import type { Token } from '../../text/tokens.js';
import { titleStart } from '../reading/modifiers.js';
import type { PlaceAt, Reading, SentenceReading } from '../reading/reading.js';
import { hasWordOf, trigger } from '../reading/triggers.js';
import { isPartyTag } from './cue-place.js';
import type { ContestCue } from './cues.js';
import { distanceTo } from './distance.js';
import { placeCode } from './place-code.js';

/** What a state holds, or gives, behind its name: "the New Hampshire primary", "Michigan's Democratic caucuses". */
const HOLDS = new Set(
  'primary primaries caucus caucuses victory win vote votes contest results delegates'.split(' '),
);
/** How far behind the state it may stand, over the party and "presidential", in tokens. */
const HOLDS_REACH = 4;
/** What is done with a state: "carried Ohio", "lost Michigan to Roe". */
const DECIDES = verbSet('win carry lose take capture claim flip sweep clinch');
/** How far before the state its verb may stand, in tokens. */
const VERB_REACH = 3;
/** How far behind the words in question "in Iowa" may stand, in tokens. */
const IN_REACH = 12;
/** Those whom a survey asks. */
const ASKED = new Set(['voters', 'democrats', 'republicans', 'poll', 'survey', 'polls', 'polling']);
/** What no words about a vote run across. */
const BREAKS = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '(',
  '“',
  '”',
  '"',
  'but',
  'while',
  'after',
  'when',
  'who',
  'where',
  'that',
]);

/** "placed second in Iowa, taking 49.6 percent": how somebody came out there. */
const FINISHES = verbSet('finish place');
/** How far before the state the verb may stand, in tokens. */
const FINISH_REACH = 9;

const isFinished = (tokens: readonly Token[], { firstToken }: SentenceReading, place: number): boolean => {
  const before = tokens.slice(Math.max(firstToken, place - FINISH_REACH), place);
  const verb = before.findLastIndex(({ lower }) => FINISHES.has(lower));
  return verb >= 0 && !before.slice(verb).some(({ lower }) => BREAKS.has(lower));
};

/**
 * The state whose part of a presidential contest some words of a sentence tell of; null where they tell of all of it.
 *   "Roe won the New Hampshire primary" · "beat Finch in Iowa" · "In Wyoming, Roe leads" · "carried Ohio with 52 percent"
 * Not: "Ohio Gov. Ida Tate won", "Roe, a senator from Vermont, leads", "told a rally in Florida that he had won".
 */
export function stateVoting(
  reading: Reading,
  sentence: SentenceReading,
  cues: readonly ContestCue[],
  token: number,
): string | null {
  const named = cues.find(({ place, round }) => round !== null && place?.kind === 'state');
  if (named) return named.place!.state;
  let best: { state: string; distance: number } | null = null;
  for (const place of sentence.places) {
    const code = placeCode(place.of);
    if (code?.kind !== 'state' || isPartyTag(reading.tokens, place) || isOfTitle(reading, sentence, place))
      continue;
    if (!isVoting(reading.tokens, sentence, place, token)) continue;
    const distance = distanceTo(reading.tokens, token, place);
    if (best && best.distance === distance) return null;
    if (!best || distance < best.distance) best = { state: code.state, distance };
  }
  return best?.state ?? stateOwning(reading, sentence, token);
}

/** How far before a vote "the state's" may stand: "the state's first-in-the-nation primary", in tokens. */
const OWNED_REACH = 11;

/** "New Hampshire's independents won't decide the state's primary": the only state that the sentence, or the one before it, names. */
function stateOwning(reading: Reading, sentence: SentenceReading, token: number): string | null {
  const { tokens, sentences } = reading;
  const isOwned = tokens
    .slice(Math.max(sentence.firstToken, token - OWNED_REACH), token)
    .some(({ lower, index }) => lower === 'state' && /^['’]s$/.test(tokens[index + 1]?.text ?? ''));
  if (!isOwned) return null;
  const near = sentences
    .slice(Math.max(0, sentence.index - 1), sentence.index + 1)
    .filter(({ paragraph }) => paragraph === sentence.paragraph);
  const states = new Set(inEach(near, (one) => statesNamed(reading, one)));
  return states.size === 1 ? [...states][0]! : null;
}

/** Sentences in which an article says what its poll is of, the headline among them. */
const OPENING = 4;

/** The state whose voters the poll is of that an article opens with: "Roe leads in Iowa, a poll of likely voters found"; else null. */
export function statePolled(reading: Reading): string | null {
  const states = inEach(reading.sentences.slice(0, OPENING), (sentence) => {
    if (!hasWordOf(reading, sentence, POLLS)) return [];
    return statesNamed(reading, sentence);
  });
  const [state, ...others] = new Set(states);
  return state !== undefined && others.length === 0 ? state : null;
}

const POLLS = trigger(['poll', 'polls', 'survey']);

/** The states that a sentence names, but those that only tell where somebody is from. */
const statesNamed = (reading: Reading, sentence: SentenceReading): string[] =>
  inEach(sentence.places, (place) => {
    const code = placeCode(place.of);
    const isHome = isPartyTag(reading.tokens, place) || isOfTitle(reading, sentence, place);
    return code?.kind === 'state' && !isHome ? [code.state] : [];
  });

function isVoting(
  tokens: readonly Token[],
  sentence: SentenceReading,
  place: PlaceAt,
  token: number,
): boolean {
  const { firstToken, endToken } = place;
  const before = wordBefore(tokens, firstToken);
  const opens = firstToken === sentence.firstToken + 1 && before === 'in' && tokens[endToken]?.text === ',';
  if (opens) return true;
  if (holds(tokens, endToken) || isDecided(tokens, sentence, firstToken)) return true;
  if (before === 'in' && isFinished(tokens, sentence, firstToken)) return true;
  // "a poll of Democratic voters in Ohio put Roe at 52 percent"
  if (before === 'in' && ASKED.has(tokens[firstToken - 2]?.lower ?? '')) return true;
  // "52 percent of the vote in Ohio to 44 percent for Finch"
  if (before === 'in' && tokens[endToken]?.lower === 'to' && endToken + 1 === token) return true;
  const isBehind = before === 'in' && firstToken > token && firstToken - token <= IN_REACH;
  return isBehind && !tokens.slice(token, firstToken).some(({ lower }) => BREAKS.has(lower));
}

/** The word before a state, over what it is called: the "in" of "in home state Texas", "in his home state of Texas". */
function wordBefore(tokens: readonly Token[], place: number): string {
  let at = place - 1;
  while (at > 0 && place - at <= LONGEST_CALLING && CALLED.has(tokens[at]!.lower)) at--;
  return tokens[at]?.lower ?? '';
}

const LONGEST_CALLING = 4;
const CALLED = new Set('home state battleground neighboring nearby of his her the native swing'.split(' '));

/** "Michigan's Democratic presidential primary". */
function holds(tokens: readonly Token[], end: number): boolean {
  const behind = tokens.slice(end, end + HOLDS_REACH);
  const held = behind.findIndex(({ lower }) => HOLDS.has(lower));
  return (
    held >= 0 &&
    behind
      .slice(0, held)
      .every(
        ({ pos, kind, text }) => pos === 'ADJ' || pos === 'PROPN' || kind !== 'word' || /^['’]s?$/.test(text),
      )
  );
}

/** "carried Ohio", "lost narrowly to Finch in Ohio" by its "in". */
const isDecided = (tokens: readonly Token[], sentence: SentenceReading, at: number): boolean =>
  tokens
    .slice(Math.max(sentence.firstToken, at - VERB_REACH), at)
    .some(
      ({ lower, index }) =>
        DECIDES.has(lower) &&
        tokens.slice(index + 1, at).every(({ pos }) => pos === 'DET' || pos === 'ADJ' || pos === 'ADV'),
    );

/** "Ohio Gov. Ida Tate", "Roe of Vermont", "a senator from Vermont": where somebody is from. */
function isOfTitle(
  reading: Reading,
  { people }: SentenceReading,
  { firstToken, endToken }: PlaceAt,
): boolean {
  const before = reading.tokens[firstToken - 1]?.lower ?? '';
  if (before === 'of' || before === 'from') return true;
  return people.some(
    (person) =>
      person.kind === 'name' && titleStart(reading, person) <= firstToken && endToken <= person.firstToken,
  );
}
