import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashedLaneScores, toLanes } from '../../src/model/lanes.js';
import type { LinearModel } from '../../src/model/linear-model.js';
import { exponentialsOf, marginals } from '../../src/model/marginals.js';
import { bestSequence, chainOf } from '../../src/model/viterbi.js';

/* What is written for speed, against all sequences counted one by one. */

const WIDTH = 8;
/** A label of an even number from 2 on opens a chunk, the next one goes on with it. */
const ALLOWED = Uint8Array.from({ length: (WIDTH + 1) * WIDTH }, (_, step) => {
  const [from, to] = [Math.floor(step / WIDTH), step % WIDTH];
  const goesOn = to > 2 && to % 2 === 1;
  return !goesOn || (from < WIDTH && (from === to || from === to - 1)) ? 1 : 0;
});

const weight = fc.integer({ min: -128, max: 127 });

const modelOf = (transitions: readonly number[]): LinearModel => ({
  labels: Array.from({ length: WIDTH }, (_, i) => `label ${i}`),
  bits: 0,
  scale: 0.05,
  weights: new Int8Array(WIDTH),
  transitions: Int8Array.from(transitions),
});

/** All sequences of a length that are allowed, with their scores. */
function* sequences(
  { transitions }: LinearModel,
  scores: Int32Array,
  start: number,
  length: number,
  labels: readonly number[] = [],
  score = 0,
): Generator<{ labels: readonly number[]; score: number }> {
  if (labels.length === length) {
    yield { labels, score };
    return;
  }
  const from = labels.at(-1);
  for (let to = 0; to < WIDTH; to++) {
    if (!ALLOWED[(from ?? WIDTH) * WIDTH + to]) continue;
    const step = from === undefined ? 0 : transitions[from * WIDTH + to]!;
    const own = scores[(start + labels.length) * WIDTH + to]!;
    yield* sequences(
      { transitions } as LinearModel,
      scores,
      start,
      length,
      [...labels, to],
      score + step + own,
    );
  }
}

const cases = {
  transitions: fc.array(weight, { minLength: WIDTH * WIDTH, maxLength: WIDTH * WIDTH }),
  scores: fc.array(weight, { minLength: 4 * WIDTH, maxLength: 4 * WIDTH }),
};

test('the best sequence is the best of all', () => {
  fc.assert(
    fc.property(cases.transitions, cases.scores, (transitions, list) => {
      const model = modelOf(transitions);
      const scores = Int32Array.from(list);
      const found = [...bestSequence(chainOf(model, ALLOWED), scores, 1, 3)];
      const all = [...sequences(model, scores, 1, 3)];
      const best = Math.max(...all.map(({ score }) => score));
      expect(all.find(({ labels }) => labels.join() === found.join())!.score).toBe(best);
    }),
    { numRuns: 50, seed: 1 },
  );
});

test('the chance of a label is its share of all sequences', () => {
  fc.assert(
    fc.property(cases.transitions, cases.scores, (transitions, list) => {
      const model = modelOf(transitions);
      const scores = Int32Array.from(list);
      const chances = marginals(exponentialsOf(model, ALLOWED), scores, 1, 3);
      const sums = new Float64Array(3 * WIDTH);
      let total = 0;
      for (const { labels, score } of sequences(model, scores, 1, 3)) {
        const share = Math.exp(score * model.scale);
        total += share;
        for (const [i, label] of labels.entries()) sums[i * WIDTH + label]! += share;
      }
      for (const [i, sum] of sums.entries()) expect(chances[i]).toBeCloseTo(sum / total, 9);
    }),
    { numRuns: 50, seed: 1 },
  );
});

test('a model with another number of labels is refused', () => {
  expect(() => exponentialsOf({ ...modelOf([]), labels: ['one'] }, ALLOWED)).toThrow('1 labels');
});

test('weights side by side add up as they do one by one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 17 }),
      fc.array(weight, { minLength: 16 * 17, maxLength: 16 * 17 }),
      fc.array(fc.integer(), { minLength: 1, maxLength: 200 }),
      (width, list, features) => {
        const labels = Array.from({ length: width }, (_, i) => `${i}`);
        const weights = Int8Array.from(list.slice(0, 16 * width));
        const model = { labels, bits: 4, scale: 1, weights, transitions: new Int8Array() };
        const found = new Int32Array(width);
        hashedLaneScores(toLanes(model), Int32Array.from(features), features.length, found, 0);
        const sums = labels.map((_, label) =>
          features.reduce((sum, feature) => sum + weights[(feature & 15) * width + label]!, 0),
        );
        expect([...found]).toEqual(sums);
      },
    ),
    { numRuns: 100, seed: 1 },
  );
});
