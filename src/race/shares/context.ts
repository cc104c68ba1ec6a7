import { verbSet } from '../../knowledge/verb-forms.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { hasWordOf, placesOf, trigger } from '../reading/triggers.js';
import { COUNT_WORDS, POLL_WORDS } from './words.js';

/** Whether the figures of a sentence are of a survey or of a count; null where nothing tells. */
export type FigureContext = 'poll' | 'count' | null;

/**
 * Tells polls from counts, sentence by sentence. A sentence that says nothing of its own goes on with what its
 * paragraph was about, and then with what the article is about. Who leads before anybody has voted leads in a survey.
 */
export function figureContexts(reading: Reading, isStillToVote: boolean): FigureContext[] {
  const own: FigureContext[] = [];
  for (const [i, sentence] of reading.sentences.entries())
    own.push(ownContext(reading, sentence, paragraphContext(reading, own, i)));
  const headline = own.find((context, i) => context !== null && reading.sentences[i]!.zone === 'title');
  const polls = own.filter((context) => context === 'poll').length;
  const counts = own.filter((context) => context === 'count').length;
  const overall: FigureContext = headline ?? (polls > 2 * counts ? 'poll' : counts > polls ? 'count' : null);
  const untold = (sentence: SentenceReading): FigureContext =>
    isStillToVote && hasWordOf(reading, sentence, STANDINGS) ? 'poll' : null;
  return own.map(
    (context, i) => context ?? paragraphContext(reading, own, i) ?? overall ?? untold(reading.sentences[i]!),
  );
}

/** How two stand, as long as nobody has voted. */
const STANDINGS = trigger(['leads', 'trails', 'tied', 'deadlocked']);

/** "polling place", "the polls closed": where people vote, not a survey. */
const AFTER_POLLING_PLACES = new Set(
  'place places worker station stations closed close opened open'.split(' '),
);

const POLLS = trigger(POLL_WORDS);
const POLLS_AND_COUNTS = trigger([...POLL_WORDS, 'likely', 'politics', ...COUNT_WORDS]);

/** `before`: what the paragraph was about up to the sentence. */
function ownContext(reading: Reading, sentence: SentenceReading, before: FigureContext): FigureContext {
  const { tokens } = reading;
  let poll = false;
  let count = false;
  for (const i of placesOf(reading, sentence, POLLS_AND_COUNTS)) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]?.lower ?? '';
    if (POLL_WORDS.has(lower) && !AFTER_POLLING_PLACES.has(next)) {
      // "the polls closed at 7", "head to the polls": places, not surveys.
      if (lower !== 'polls' || !isPollingPlace(tokens[i - 1]?.lower, tokens[i - 2]?.lower)) poll = true;
    } else if (lower === 'likely' && next === 'voters') poll = true;
    // "the Real Clear Politics average"
    else if (lower === 'politics' && tokens[i - 1]?.lower === 'clear') poll = true;
    // "Two new polls are out. Those results show …": the results are the polls'.
    else if (COUNT_WORDS.has(lower) && !(lower === 'results' && before === 'poll')) count = true;
  }
  if (!poll && !count && (isAsked(reading, sentence) || isBeforeVote(reading, sentence))) return 'poll';
  return poll ? 'poll' : count ? 'count' : null;
}

/** "Finch had trailed by 5 points in January", told in May: before anybody had voted. */
const isBeforeVote = (reading: Reading, sentence: SentenceReading): boolean =>
  reading.document.published !== null &&
  hasWordOf(reading, sentence, LEADING) &&
  !hasWordOf(reading, sentence, VOTES) &&
  sentence.dates.some(
    ({ grain, value }) =>
      grain === 'month' && value !== null && value < reading.document.published!.slice(0, 7),
  );

const LEADING = trigger([...verbSet('lead trail')]);
const VOTES = trigger(['primary', 'election', 'runoff', 'caucus', 'round', 'vote', 'votes']);

/** "45 percent favoring Finch and 44 percent backing Roe": what people answer, not how they voted. */
const isAsked = ({ tokens }: Reading, { numbers }: SentenceReading): boolean =>
  numbers.some(({ kind, endToken }) => kind === 'percent' && FAVORS.has(tokens[endToken]?.lower ?? ''));

const FAVORS = new Set([
  'favoring',
  'favor',
  'backing',
  'back',
  'supporting',
  'support',
  'preferring',
  'prefer',
]);

const isPollingPlace = (before: string | undefined, twoBefore: string | undefined): boolean =>
  before === 'the' && ['to', 'at', 'after', 'before', 'when', 'until'].includes(twoBefore ?? '');

function paragraphContext(
  { sentences }: Reading,
  own: readonly FigureContext[],
  index: number,
): FigureContext {
  const { paragraph } = sentences[index]!;
  for (let i = index - 1; i >= 0 && sentences[i]!.paragraph === paragraph; i--) if (own[i]) return own[i]!;
  return null;
}

const SHOWS = verbSet('show find have put give suggest indicate report');

/** "Another poll shows Finch edging Roe by four points": a verb of winning that tells what those asked said. */
export function isShownByPoll(reading: Reading, sentence: SentenceReading, verb: number): boolean {
  const [poll] = placesOf(reading, sentence, POLLS);
  if (poll === undefined || poll >= verb) return false;
  return reading.tokens.slice(poll + 1, verb).some(({ lower }) => SHOWS.has(lower));
}

/** Verbs of what voters did, not of what they told a pollster. */
const DECIDED = new Set(
  'won defeated beat finished took garnered received carried ousted elected advanced conceded lost'.split(
    ' ',
  ),
);

/** The context of one figure: a verb of its own that tells of a vote outweighs a poll in the same sentence. */
export function contextAt(
  { tokens }: Reading,
  sentence: SentenceReading,
  figure: number,
  context: FigureContext,
): FigureContext {
  for (let i = figure - 1; i >= sentence.firstToken; i--) {
    const { lower, pos, text } = tokens[i]!;
    if (DECIDED.has(lower)) return 'count';
    if (pos === 'VERB' || text === ';') break;
  }
  return context;
}
