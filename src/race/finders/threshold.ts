import { inEach } from '../../text/in-each.js';
import { type Finder, factAt, keyOf } from '../finder.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { hasWordOf, placesOf, trigger } from '../reading/triggers.js';
import { POLL_WORDS } from '../shares/words.js';

/** Verbs and nouns of a bar to be reached. */
const BAR = new Set(
  'needed need needs must required requires require threshold clear cleared eclipse eclipsed surpass surpassed exceed exceeded reach reached above over cross crossed majority outright avoid short shy mark top topped win past'.split(
    ' ',
  ),
);
const RUNOFF = new Set([
  'runoff',
  'run',
  'outright',
  'majority',
  'threshold',
  'mark',
  'jungle',
  'winner',
  'primary',
]);
const MAJORITY = trigger(['majority']);
/** Bars are these; any other share is somebody's. */
const USUAL = new Set([30, 35, 40, 50]);

/**
 * The share that wins a race outright, or that avoids a runoff.
 *   "the 50% needed to win" · "no candidate cleared 50 percent" · "short of the majority needed to avoid a runoff"
 */
export const threshold: Finder = {
  name: 'threshold',
  find(scene) {
    const { reading, contests } = scene;
    return inEach(reading.sentences, (sentence) => {
      if (isOfPoll(reading, sentence)) return [];
      const at = sentence.numbers.find((number) => {
        if (number.kind !== 'percent' || number.value === null || !USUAL.has(number.value)) return false;
        const near = reading.tokens.slice(
          Math.max(sentence.firstToken, number.firstToken - 6),
          Math.min(sentence.endToken, number.endToken + 6),
        );
        const bar = near.filter((token) => BAR.has(token.lower)).length;
        const plusOne = reading.tokens
          .slice(number.endToken, number.endToken + 2)
          .some((token) => token.lower === 'plus');
        const needed = NEEDED.has(reading.tokens[number.endToken]?.lower ?? '');
        return (
          plusOne ||
          needed ||
          bar >= 2 ||
          (bar === 1 && (near.some(({ lower }) => RUNOFF.has(lower) && !BAR.has(lower)) || isNegated(near)))
        );
      });
      if (at) {
        const contest = contests.contestAt(sentence, at.firstToken, null);
        return [
          factAt(scene, 'threshold', sentence, at, {
            type: 'threshold',
            contest: keyOf(contest),
            percent: at.value!,
          }),
        ];
      }
      if (!hasWordOf(reading, sentence, MAJORITY)) return [];
      const words = reading.tokens.slice(sentence.firstToken, sentence.endToken);
      const majority = words.find((token, i) => token.lower === 'majority' && isBarOfMajority(words, i));
      if (!majority) return [];
      const contest = contests.contestAt(sentence, majority.index, null);
      return [
        factAt(scene, 'threshold', sentence, majority, {
          type: 'threshold',
          contest: keyOf(contest),
          percent: 50,
          basis: 'inferred',
        }),
      ];
    });
  },
};

type Word = { readonly lower: string };

/** "a poll", "battleground polls", but not "the polls closed". */
const isOfPoll = (reading: Reading, sentence: SentenceReading): boolean =>
  placesOf(reading, sentence, POLLS).some(
    (at) =>
      reading.tokens[at]!.lower !== 'polls' ||
      at === sentence.firstToken ||
      reading.tokens[at - 1]!.lower !== 'the',
  );

const POLLS = trigger(POLL_WORDS);

const NEEDED = new Set(['needed', 'required', 'necessary', 'threshold']);

type Words = readonly Word[];

const isNegated = (words: Words): boolean =>
  words.some(({ lower }) =>
    [
      'not',
      "n't",
      'n’t',
      'neither',
      'no',
      'short',
      'failed',
      'below',
      'shy',
      'under',
      'nobody',
      'none',
    ].includes(lower),
  );

/** "the majority needed to avoid a runoff", "needs a majority to win", "majority threshold"; not "the House majority". */
function isBarOfMajority(words: Words, at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  const needs = before.some((word) =>
    ['needs', 'needed', 'need', 'must', 'requires', 'required'].includes(word),
  );
  if (
    needs &&
    words.slice(at + 1, at + 6).some(({ lower }) => ['avoid', 'win', 'runoff', 'outright'].includes(lower))
  )
    return true;
  const near = words.slice(at + 1, at + 6).map(({ lower }) => lower);
  if (near[0] === 'threshold') return true;
  return (
    ['needed', 'required', 'necessary'].includes(near[0] ?? '') &&
    near.some((word) => ['avoid', 'win', 'runoff', 'outright'].includes(word))
  );
}
