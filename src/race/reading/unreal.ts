import { IRREGULAR_PAST } from '../../knowledge/tense.js';
import type { Token } from '../../text/tokens.js';
import type { Reading, SentenceReading } from './reading.js';

/** "to win", "hopes to win", "could win", "if she wins", "would have won", "not win": what did not happen, or not yet. */
const UNREAL = new Set(
  "if would could should might may can unless hopes hope hoped hoping wants want wanted needs need needed whether not n't n’t never neither nor must expected likely predicted predicts failed fails unlikely trying try tried bid chance chances shot opportunity path unable cannot barred ineligible prohibited until considering mulling weighing exploring short within almost verge brink cusp intention intentions denied denies".split(
    ' ',
  ),
);

/** How far before a verb what makes it unreal is looked for, in tokens. */
const UNREAL_REACH = 6;

/** Whether a verb tells something that has not happened: a conditional, a wish, a prediction, a denial. */
export function isUnreal({ tokens }: Reading, sentence: SentenceReading, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(sentence.firstToken, verb - UNREAL_REACH); i--) {
    const { lower, text } = tokens[i]!;
    // A poll in May is no possibility.
    if (UNREAL.has(lower) && text !== 'May') return true;
    // "on the edge of an outright win"
    if (lower === 'edge' && tokens[i - 1]?.lower === 'the' && tokens[i + 1]?.lower === 'of') return true;
    if (lower === 'will' || lower === "'ll" || lower === '’ll') return true;
    if (text === ',' || text === ';' || lower === 'and' || lower === 'but' || lower === 'who') break;
  }
  return (
    // "who nearly knocked off Roe"
    tokens[verb - 1]?.lower === 'nearly' ||
    (tokens[verb - 1]?.lower === 'to' && !isAchieved(tokens, sentence, verb)) ||
    // "a strategy of winning", "aimed at beating Roe"
    (['at', 'of', 'for', 'toward', 'from'].includes(tokens[verb - 1]?.lower ?? '') &&
      /ing$/.test(tokens[verb]!.lower)) ||
    isSubjunctive(tokens, verb) ||
    isJoinedToModal(tokens, sentence, verb) ||
    tokens[sentence.endToken - 1]?.text === '?' ||
    startsConditional(tokens, sentence, verb) ||
    isForetold(tokens, sentence, verb)
  );
}

/** Verbs after which what follows "to" has come about: "overcame early doubts to defeat Roe", "became the first woman to win". */
const ACHIEVES = new Set(
  'became overcame overcoming rallied surged came withstood survived rebounded managed defied went bucked weathered rode'.split(
    ' ',
  ),
);
/** How far before "to" such a verb may stand, in tokens. */
const ACHIEVES_REACH = 14;

function isAchieved(tokens: readonly Token[], { firstToken }: SentenceReading, verb: number): boolean {
  for (let i = verb - 2; i >= Math.max(firstToken, verb - ACHIEVES_REACH); i--) {
    const { lower, pos, text } = tokens[i]!;
    if (lower === 'became') return tokens.slice(i + 1, verb).some((token) => token.lower === 'first');
    if (ACHIEVES.has(lower)) return (lower !== 'came' && lower !== 'went') || isComeback(tokens, i);
    if (pos === 'VERB' || text === ';') return false;
  }
  return false;
}

/** "came from behind to win", "went on to beat Roe"; not "came to Dayton to defeat Roe". */
const isComeback = (tokens: readonly Token[], at: number): boolean =>
  ['from', 'on', 'back'].includes(tokens[at + 1]?.lower ?? '');

const MODALS = new Set(['can', 'could', 'will', 'would', 'should', 'may', 'might', 'must']);
/** How far before "and" the modal may stand, in tokens. */
const MODAL_REACH = 6;
/** Forms that are no infinitives; "beat" may be one. */
const isNoInfinitive = (lower: string): boolean =>
  lower !== 'beat' && (IRREGULAR_PAST.has(lower) || /(?:ed|s|ing)$/.test(lower));

/** "can unify the party and beat Roe in November": the modal is that of both verbs. */
function isJoinedToModal(tokens: readonly Token[], { firstToken }: SentenceReading, verb: number): boolean {
  if (tokens[verb - 1]?.lower !== 'and' || isNoInfinitive(tokens[verb]!.lower)) return false;
  const before = tokens.slice(Math.max(firstToken, verb - 1 - MODAL_REACH), verb - 1);
  return before.some(({ lower }) => MODALS.has(lower)) && !before.some(({ text }) => /^[,;]$/.test(text));
}

const ONE_PERSON = new Set(['he', 'she']);
const BARE_VERBS = new Set(['drop', 'win', 'lose', 'withdraw', 'concede', 'quit', 'resign']);

/** "demanded that she drop out", "asked that he concede": a wish of others. */
const isSubjunctive = (tokens: readonly Token[], verb: number): boolean =>
  BARE_VERBS.has(tokens[verb]!.lower) && ONE_PERSON.has(tokens[verb - 1]?.lower ?? '');

const CLOSING = new Set(['"', '”']);
const FORETELLS = new Set(['predicted', 'predicts', 'forecast', 'forecasts', 'joked']);

/** "“Roe wins by six,” predicted Vole". */
function isForetold(tokens: readonly Token[], { endToken }: SentenceReading, verb: number): boolean {
  for (let i = verb; i < endToken - 1; i++)
    if (CLOSING.has(tokens[i]!.text)) return FORETELLS.has(tokens[i + 1]!.lower);
  return false;
}

/** "Had Finch won, …", "Should Roe win, …" */
const INVERTED = new Set(['had', 'should', 'were']);

/** "If Finch wins, …": every verb before the first comma is conditional. */
function startsConditional(tokens: readonly Token[], sentence: SentenceReading, verb: number): boolean {
  let open = false;
  for (let i = sentence.firstToken; i < verb; i++) {
    const { lower, text } = tokens[i]!;
    if (lower === 'if' || lower === 'unless' || (i === sentence.firstToken && INVERTED.has(lower)))
      open = true;
    else if (text === ',') open = false;
  }
  return open;
}
