import { oneInEach } from '../../text/in-each.js';
import { firstTokenAt } from '../../text/tokens.js';
import type { FactFinding } from '../fact-finding.js';
import type { Scene } from '../finder.js';
import { type Reading, type SentenceReading, sentenceOf } from '../reading/reading.js';
import type { Refiner } from '../refiner.js';
import { POLL_WORDS } from '../shares/words.js';

type PollFinding = Extract<FactFinding, { type: 'poll' }>;

/** How a poll was made, as far as one sentence tells. */
interface Method {
  readonly sample: number | null;
  readonly moe: number | null;
  /** A day, or the month where it took several days of one. */
  readonly fielded: string | null;
}

const ASKED = new Set(['voters', 'adults', 'respondents', 'residents', 'people', 'texans']);
const FIELDED = new Set(['conducted', 'taken', 'fielded', 'interviewed', 'surveyed', 'polled']);
const FEWEST_ASKED = 100;
const MOST_ERROR = 12;
/** How far behind a number whom it counts may stand, and how far before it the word that explains it, in tokens. */
const REACH = 8;

/**
 * Gives figures of a poll what the article says of how it was made: in their own sentence, or anywhere where the
 * article tells of one poll alone.
 *   "The poll of 702 likely voters was conducted Sept. 11-15 and has a margin of error of plus or minus 3.7 points."
 * Figures of a part of those asked keep nothing: their sample is smaller, their error larger.
 */
export const pollMethods: Refiner = {
  name: 'poll-methods',
  refine(facts, scene) {
    const polls = facts.filter((fact): fact is PollFinding => fact.type === 'poll');
    if (polls.length === 0) return [...facts];
    const methods = scene.reading.sentences.map((sentence) => methodIn(scene.reading, sentence));
    const pollsters = new Set(oneInEach(polls, ({ pollster }) => pollster));
    const onlyPollster = pollsters.size === 1 ? [...pollsters][0]! : null;
    const shared = pollsters.size <= 1 ? onlyMethod(methods) : null;
    return facts.map((fact) => {
      if (fact.type !== 'poll') return fact;
      const sentence = sentenceAt(scene, fact);
      const pollster = fact.pollster ?? (goesOn(scene.reading, sentence) ? onlyPollster : null);
      const method = methods[sentence.index] ?? (isDated(scene.reading, sentence) ? null : shared);
      return fact.group === null && method !== null
        ? { ...fact, ...method, pollster }
        : { ...fact, pollster };
    });
  },
};

const sentenceAt = ({ reading }: Scene, { evidence }: FactFinding): SentenceReading =>
  sentenceOf(reading, firstTokenAt(reading.tokens, evidence.start));

/** Whether a sentence tells more of a poll spoken of before: it names no poll, or "the poll". */
function goesOn({ tokens }: Reading, { firstToken, endToken }: SentenceReading): boolean {
  for (let i = firstToken; i < endToken; i++)
    if (POLL_WORDS.has(tokens[i]!.lower) && tokens[i - 1]?.lower !== 'the') return false;
  return true;
}

/** "In the January survey": another poll than the article's own. */
const isDated = ({ tokens }: Reading, { dates }: SentenceReading): boolean =>
  dates.some(({ endToken }) => POLL_WORDS.has(tokens[endToken]?.lower ?? ''));

/** The method of the only poll that an article describes; null where it describes none or several. */
function onlyMethod(methods: readonly (Method | null)[]): Method | null {
  const told = methods.filter((method) => method !== null);
  const samples = new Set(oneInEach(told, ({ sample }) => sample));
  const errors = new Set(oneInEach(told, ({ moe }) => moe));
  if (told.length === 0 || samples.size > 1 || errors.size > 1) return null;
  return {
    sample: [...samples][0] ?? null,
    moe: [...errors][0] ?? null,
    fielded: told.find(({ fielded }) => fielded !== null)?.fielded ?? null,
  };
}

function methodIn(reading: Reading, sentence: SentenceReading): Method | null {
  const { tokens } = reading;
  const words = tokens.slice(sentence.firstToken, sentence.endToken);
  const ofMethod = words.some(({ lower }) => lower === 'error' || lower === 'asked');
  if (!ofMethod && !words.some(({ lower }) => POLL_WORDS.has(lower))) return null;
  const before = (at: number): string[] =>
    tokens.slice(Math.max(sentence.firstToken, at - REACH), at).map(({ lower }) => lower);
  const sample = sentence.numbers.find(
    ({ kind, value, firstToken, endToken }) =>
      (kind === 'count' || kind === 'other') &&
      value !== null &&
      Number.isInteger(value) &&
      value >= FEWEST_ASKED &&
      before(firstToken).some((word) => word === 'of' || FIELDED.has(word)) &&
      tokens.slice(endToken - 1, endToken + 5).some(({ lower }) => ASKED.has(lower)),
  );
  const moe = sentence.numbers.find(
    ({ kind, value, firstToken }) =>
      (kind === 'points' || kind === 'percent') &&
      value !== null &&
      value <= MOST_ERROR &&
      before(firstToken).includes('error'),
  );
  const fielded = fieldedIn(reading, sentence);
  if (!sample && !moe && !fielded) return null;
  return { sample: sample?.value ?? null, moe: moe?.value ?? null, fielded };
}

/** "conducted Sept. 11-15": the month; "conducted Monday": the day. */
function fieldedIn({ tokens }: Reading, { firstToken, dates }: SentenceReading): string | null {
  const days = dates.filter(
    ({ grain, value, ...date }) =>
      grain === 'day' &&
      value !== null &&
      tokens
        .slice(Math.max(firstToken, date.firstToken - REACH), date.firstToken)
        .some(({ lower }) => FIELDED.has(lower)),
  );
  const [first] = days;
  if (!first) return null;
  const isRange = days.length > 1 || RANGE.has(tokens[first.endToken]?.text ?? '');
  const months = new Set(days.map(({ value }) => value!.slice(0, 7)));
  if (!isRange) return first.value;
  return months.size === 1 ? [...months][0]! : null;
}

const RANGE = new Set(['-', '–', '—', 'through', 'to', 'and']);
