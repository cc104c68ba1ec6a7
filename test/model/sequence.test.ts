import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featureRow } from '../../src/model/features.js';
import type { LinearModel } from '../../src/model/linear-model.js';
import { MOST_FEATURES, SequenceReader } from '../../src/model/sequence/index.js';
import { MOST_KEPT, MOST_PLACED, type Placing } from '../../src/model/sequence/placed-sums.js';
import { BYTES, compiledBytes } from '../../tools/build-wasm.js';

/* What is written in WebAssembly for speed, against plain sums and all sequences counted one by one. */

test('the bytes are what the .wat files compile to', async () => {
  expect(readFileSync(BYTES, 'utf8')).toBe(await compiledBytes());
});

const WIDTH = 8;
const LENGTH = 3;
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
    const own = scores[labels.length * WIDTH + to]!;
    yield* sequences({ transitions } as LinearModel, scores, length, [...labels, to], score + step + own);
  }
}

function readerOf(model: LinearModel, scores: Int32Array): SequenceReader {
  const reader = new SequenceReader(model, ALLOWED);
  reader.begin(LENGTH);
  reader.scores.set(scores);
  return reader;
}

const cases = {
  transitions: fc.array(weight, { minLength: WIDTH * WIDTH, maxLength: WIDTH * WIDTH }),
  scores: fc.array(weight, { minLength: LENGTH * WIDTH, maxLength: LENGTH * WIDTH }),
};

test('the best sequence is the best of all', () => {
  fc.assert(
    fc.property(cases.transitions, cases.scores, (transitions, list) => {
      const model = modelOf(transitions);
      const scores = Int32Array.from(list);
      const found = [...readerOf(model, scores).best(LENGTH)];
      const all = [...sequences(model, scores, LENGTH)];
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
      const chances = readerOf(model, scores).chances(LENGTH);
      const sums = new Float64Array(LENGTH * WIDTH);
      let total = 0;
      for (const { labels, score } of sequences(model, scores, LENGTH)) {
        const share = Math.exp(score * model.scale);
        total += share;
        for (const [i, label] of labels.entries()) sums[i * WIDTH + label]! += share;
      }
      for (const [i, sum] of sums.entries()) expect(chances[i]).toBeCloseTo(sum / total, 9);
    }),
    { numRuns: 50, seed: 1 },
  );
});

test('a model of another number of labels tells no chances', () => {
  const reader = new SequenceReader({ ...modelOf([]), labels: ['one'] }, Uint8Array.of(1, 1));
  expect(() => reader.chances(1)).toThrow('1 labels');
});

test('a sequence may be longer than any before', () => {
  const reader = new SequenceReader(modelOf(new Array(WIDTH * WIDTH).fill(0)), ALLOWED);
  const length = 70_000;
  reader.begin(length);
  for (let i = 0; i < length; i++) reader.scores[i * WIDTH + (i % 3)] = 1;
  expect([...reader.best(length)]).toEqual(Array.from({ length }, (_, i) => i % 3));
});

const BITS = 4;

test('rows add up as they do one by one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 17 }),
      fc.array(weight, { minLength: 2 ** BITS * 17, maxLength: 2 ** BITS * 17 }),
      fc.array(fc.integer(), { minLength: 1, maxLength: MOST_FEATURES }),
      (width, list, features) => {
        const labels = Array.from({ length: width }, (_, i) => `${i}`);
        const weights = Int8Array.from(list.slice(0, 2 ** BITS * width));
        const model = { labels, bits: BITS, scale: 1, weights, transitions: new Int8Array(width * width) };
        const reader = new SequenceReader(model, new Uint8Array((width + 1) * width).fill(1));
        reader.features.set(features, MOST_FEATURES);
        reader.add(1, features.length);
        const rows = features.map((feature) => feature & (2 ** BITS - 1));
        const sums = labels.map((_, label) =>
          rows.reduce((sum, row) => sum + weights[row * width + label]!, 0),
        );
        const found = reader.scores.subarray(reader.stride, reader.stride + width);
        expect([...found]).toEqual(sums);
      },
    ),
    { numRuns: 100, seed: 1 },
  );
});

const PLACING: Placing = {
  places: [3, 1, 4, 0, 2, 5, 9, 7, 13, 6, 8, 10, 11, 12, 14, 15, 16, 17, 18, 19],
  seats: [1, 3, 5, 3, 1],
};
const SEAT_OF = [0, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4];
const MOST_OTHERS = PLACING.places.length - SEAT_OF.length;

test('features that are told apart by their place add up with what is kept of five words in a row', () => {
  fc.assert(
    fc.property(
      fc.array(weight, { minLength: 2 ** BITS * WIDTH, maxLength: 2 ** BITS * WIDTH }),
      fc.array(fc.array(fc.integer(), { minLength: 1, maxLength: MOST_OTHERS }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.array(fc.array(fc.integer(), { minLength: SEAT_OF.length, maxLength: SEAT_OF.length }), {
        minLength: 8,
        maxLength: 8,
      }),
      (list, things, words) => {
        const model = {
          ...modelOf(new Array(WIDTH * WIDTH).fill(0)),
          bits: BITS,
          weights: Int8Array.from(list),
        };
        const reader = new SequenceReader(model, ALLOWED, PLACING);
        const placed = reader.placed!;
        placed.makeRoom();
        for (const [word, features] of words.entries()) placed.keep(word, Int32Array.from(features));
        for (const [i, features] of things.entries()) {
          placed.features.set(features, i * MOST_PLACED);
          placed.counts[i] = features.length;
        }
        for (let i = 0; i < things.length + 4; i++) placed.seats[i] = placed.find(i);
        reader.addPlaced(1, things.length);
        for (const [i, features] of things.entries()) {
          const all = [...SEAT_OF.map((seat, f) => words[i + seat]![f]!), ...features];
          const rows = all.map((feature, f) => featureRow(PLACING.places[f]!, feature, BITS));
          const sums = Array.from({ length: WIDTH }, (_, label) =>
            rows.reduce((sum, row) => sum + model.weights[row * WIDTH + label]!, 0),
          );
          expect([...reader.scores.subarray((i + 1) * WIDTH, (i + 2) * WIDTH)]).toEqual(sums);
        }
      },
    ),
    { numRuns: 50, seed: 1 },
  );
});

test('words are found again until there is no more room', () => {
  const reader = new SequenceReader(
    { ...modelOf(new Array(WIDTH * WIDTH).fill(0)), bits: BITS, weights: new Int8Array(2 ** BITS * WIDTH) },
    ALLOWED,
    PLACING,
  );
  const placed = reader.placed!;
  const kept = placed.keep(7, new Int32Array(SEAT_OF.length));
  placed.makeRoom();
  expect(placed.find(7)).toBe(kept);
  expect(placed.find(7 + MOST_KEPT)).toBe(-1);
  for (let word = 0; word < MOST_KEPT; word++) {
    placed.makeRoom();
    placed.keep(word + 100, new Int32Array(SEAT_OF.length));
  }
  expect(placed.find(7)).toBe(-1);
});
