import { PARTY_ADJECTIVES } from '../../knowledge/parties.js';
import { STATE_FORMS } from '../../knowledge/states.js';
import type { Token } from '../../text/tokens.js';
import type { Round } from '../contest.js';
import type { ContestCue } from './cues.js';

/** "the runoff", "Republican primary", "special election", "general election". */
export function roundCue(tokens: readonly Token[], at: number): ContestCue | null {
  const round = roundAt(tokens, at);
  if (!round) return null;
  return {
    firstToken: at,
    endToken: round.end,
    office: null,
    place: null,
    year: null,
    special: isSpecial(tokens, at, round.end),
    round: round.round,
    party: partyBefore(tokens, at),
    open: OPEN_ROUNDS.has(tokens[at - 1]?.lower ?? '') || isFirstRound(tokens, at),
    generic: false,
  };
}

/** What may follow a primary that is an election. */
const AFTER_PRIMARY = new Set(
  'election elections ballot ballots win victory opponent opponents rival voters voter results result battle fight night season challenge challenger challengers race runoff contest campaign day turnout candidate candidates field vote votes electorate loss defeat debate matchup'.split(
    ' ',
  ),
);

/** "her primary means of reaching voters". */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.pos === 'NOUN' && !AFTER_PRIMARY.has(next.lower) && next.sentence === tokens[at]!.sentence;
}

/** Words before "primary" that open it to all parties. */
const OPEN_ROUNDS = new Set(['jungle', 'open', 'nonpartisan', 'blanket', 'party']);

/** "finished fifth in the first round": what a runoff follows, whatever its name is there. */
const isFirstRound = (tokens: readonly Token[], at: number): boolean =>
  ['first', 'opening'].includes(tokens[at]!.lower) && tokens[at + 1]?.lower === 'round';

/** The words that the names of rounds begin with. */
export const ROUND_WORDS: readonly string[] =
  'runoff runoffs run primaries primary nomination first opening caucuses caucus general recall special'.split(
    ' ',
  );

/** The round that words name; `round` null for "special election", which is a kind of election and no round of one. */
export function roundAt(tokens: readonly Token[], at: number): { round: Round | null; end: number } | null {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'runoff' || lower === 'runoffs') return { round: 'runoff', end: at + 1 };
  if (lower === 'run' && next === '-' && tokens[at + 2]?.lower === 'off')
    return { round: 'runoff', end: at + 3 };
  if (lower === 'primaries' || (lower === 'primary' && !isAdjective(tokens, at)))
    return { round: 'primary', end: at + 1 };
  // What is won in a primary; the nomination of a judge has no party before it.
  if (lower === 'nomination' && partyBefore(tokens, at)) return { round: 'primary', end: at + 1 };
  if (isFirstRound(tokens, at)) return { round: 'primary', end: at + 2 };
  if (isCaucusVote(tokens, at)) return { round: 'caucus', end: at + 1 };
  if (lower === 'general' && next === 'election') return { round: 'general', end: at + 2 };
  if (lower === 'recall' && RECALLS.has(next)) return { round: null, end: at + 2 };
  if (lower === 'special') {
    // "a special congressional election" is one for an office.
    if (OFFICE_ADJECTIVES.has(next)) return null;
    // "special federal elections"
    const noun = tokens[at + 1]?.pos === 'ADJ' ? at + 2 : at + 1;
    if (/^elections?$/.test(tokens[noun]?.lower ?? '')) return { round: null, end: noun + 1 };
  }
  return null;
}

const OFFICE_ADJECTIVES = new Set(['congressional', 'gubernatorial', 'mayoral', 'presidential']);

/** What follows a caucus that is a vote. */
const AFTER_CAUCUS = new Set(
  'night day state states goers goer victory win loss results site sites'.split(' '),
);
/** Words that may stand between a state and its caucus: "Iowa’s first-in-the-nation Democratic caucus". */
const BEFORE_CAUCUS = 4;

/** "the Iowa caucuses", "Nevada’s Democratic caucus", "caucus night"; not "the House Freedom Caucus". */
function isCaucusVote(tokens: readonly Token[], at: number): boolean {
  const { lower, sentence } = tokens[at]!;
  if (lower === 'caucuses') return true;
  if (lower !== 'caucus') return false;
  if (AFTER_CAUCUS.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.text === '-') return true;
  return tokens
    .slice(Math.max(0, at - BEFORE_CAUCUS), at)
    .some((token) => token.sentence === sentence && STATE_FORMS.has(token.text));
}

/** "a recall election": a special election about who holds the office. */
const RECALLS = new Set(['election', 'elections', 'vote', 'race', 'races']);

export function isSpecial(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(0, from - 2); i < Math.min(to, tokens.length); i++) {
    if (tokens[i]!.lower === 'special' && tokens[i]!.pos !== 'ADV') return true;
    if (tokens[i]!.lower === 'recall' && RECALLS.has(tokens[i + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** The party of a round: "Republican primary", "GOP Senate primary". */
export function partyBefore(tokens: readonly Token[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const letter = PARTY_ADJECTIVES.get(tokens[i]!.text);
    if (letter) return letter;
    if (tokens[i]!.kind !== 'word' || ['the', 'a', 'and', 'in', 'of'].includes(tokens[i]!.lower)) return null;
  }
  return null;
}
