import { shuffled } from './random.js';

/** One sequence: for each position the rows of the weights that are on, and its label. */
export interface TrainingSequence {
  readonly rows: Uint32Array;
  readonly counts: Uint8Array;
  readonly labels: Uint8Array;
  readonly weight: number;
}

export interface CrfOptions {
  readonly width: number;
  readonly rows: number;
  /** `[from * width + to]`, 1 where `to` may follow `from`; row `width` is the start. */
  readonly allowed: Uint8Array;
  readonly epochs: number;
  readonly rate: number;
  /** Share of the rate that is gone by the last epoch; 0 unless given. */
  readonly cooling?: number;
  /** Added to the root of the squares, so that first steps are no leaps; 1e-6 unless given. */
  readonly damping?: number;
  /** Share of the features that are left out at each step, so that none is relied on alone (Srivastava et al., 2014). */
  readonly dropout: number;
  /** The weights are the mean of those after this round and all later ones. */
  readonly averageFrom: number;
  readonly random: () => number;
  readonly onEpoch?: (epoch: number, lossPerWord: number, weights: CrfWeights) => void;
}

export interface CrfWeights {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) by stochastic gradients with
 * a rate of its own for each weight (AdaGrad; Duchi, Hazan and Singer, 2011).
 */
export function trainCrf(sequences: readonly TrainingSequence[], options: CrfOptions): CrfWeights {
  const { width, rows, epochs, random } = options;
  const state = {
    weights: new Float32Array(rows * width),
    squares: new Float32Array(rows * width),
    transitions: new Float32Array(width * width),
    transitionSquares: new Float32Array(width * width),
  };
  const mean: CrfWeights = {
    weights: new Float32Array(rows * width),
    transitions: new Float32Array(width * width),
  };
  const longest = sequences.reduce((most, { labels }) => Math.max(most, labels.length), 0);
  const scratch = createScratch(longest, width);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const rate = options.rate * (1 - ((options.cooling ?? 0) * (epoch - 1)) / Math.max(1, epochs - 1));
    let loss = 0;
    let words = 0;
    for (const sequence of shuffled(sequences, random)) {
      loss += step(thinned(sequence, options.dropout, random), state, { ...options, rate }, scratch);
      words += sequence.labels.length;
    }
    if (epoch >= options.averageFrom) addTo(mean, state);
    options.onEpoch?.(
      epoch,
      loss / words,
      epoch >= options.averageFrom ? divided(mean, epoch - options.averageFrom + 1) : state,
    );
  }
  return divided(mean, Math.max(1, epochs - options.averageFrom + 1));
}

function addTo(sum: CrfWeights, { weights, transitions }: CrfWeights): void {
  for (let i = 0; i < weights.length; i++) sum.weights[i]! += weights[i]!;
  for (let i = 0; i < transitions.length; i++) sum.transitions[i]! += transitions[i]!;
}

const divided = ({ weights, transitions }: CrfWeights, by: number): CrfWeights => ({
  weights: weights.map((weight) => weight / by),
  transitions: transitions.map((weight) => weight / by),
});

/** The sequence without some of its features, drawn anew each time. */
function thinned(sequence: TrainingSequence, share: number, random: () => number): TrainingSequence {
  if (share === 0) return sequence;
  const rows = new Uint32Array(sequence.rows.length);
  const counts = new Uint8Array(sequence.counts.length);
  let kept = 0;
  for (let i = 0, at = 0; i < counts.length; i++) {
    const before = kept;
    for (const last = at + sequence.counts[i]!; at < last; at++) {
      if (random() >= share) rows[kept++] = sequence.rows[at]!;
    }
    counts[i] = kept - before;
  }
  return { ...sequence, rows, counts };
}

interface State extends CrfWeights {
  readonly squares: Float32Array;
  readonly transitionSquares: Float32Array;
}

interface Scratch {
  readonly scores: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly factors: Float64Array;
  readonly pairs: Float64Array;
}

const createScratch = (longest: number, width: number): Scratch => ({
  scores: new Float64Array(longest * width),
  forward: new Float64Array(longest * width),
  backward: new Float64Array(longest * width),
  factors: new Float64Array(longest),
  pairs: new Float64Array(width * width),
});

/** One step down the gradient of one sequence's log loss; returns the loss. */
function step(sequence: TrainingSequence, state: State, options: CrfOptions, scratch: Scratch): number {
  const { width, allowed, rate, damping = 1e-6 } = options;
  const { rows, counts, labels, weight } = sequence;
  const { weights, squares, transitions, transitionSquares } = state;
  const { scores, forward, backward, factors, pairs } = scratch;
  const length = labels.length;

  // Scores of each label at each position, then their exponentials; the largest is taken out for safety.
  let gold = 0;
  let shift = 0;
  for (let i = 0, at = 0; i < length; i++) {
    const row = i * width;
    for (let label = 0; label < width; label++) scores[row + label] = 0;
    for (let f = 0; f < counts[i]!; f++, at++) {
      const from = rows[at]! * width;
      for (let label = 0; label < width; label++) scores[row + label]! += weights[from + label]!;
    }
    gold += scores[row + labels[i]!]!;
    if (i > 0) gold += transitions[labels[i - 1]! * width + labels[i]!]!;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < width; label++) top = Math.max(top, scores[row + label]!);
    shift += top;
    for (let label = 0; label < width; label++) scores[row + label] = Math.exp(scores[row + label]! - top);
  }
  for (let from = 0; from < width; from++) {
    for (let to = 0; to < width; to++) {
      pairs[from * width + to] = allowed[from * width + to] ? Math.exp(transitions[from * width + to]!) : 0;
    }
  }

  // Forward and backward sums, scaled to one at each position.
  let logZ = shift;
  for (let i = 0; i < length; i++) {
    const row = i * width;
    let sum = 0;
    for (let to = 0; to < width; to++) {
      let into = 0;
      if (i === 0) into = allowed[width * width + to]!;
      else
        for (let from = 0; from < width; from++)
          into += forward[row - width + from]! * pairs[from * width + to]!;
      forward[row + to] = into * scores[row + to]!;
      sum += forward[row + to]!;
    }
    factors[i] = sum;
    logZ += Math.log(sum);
    for (let to = 0; to < width; to++) forward[row + to]! /= sum;
  }
  for (let i = length - 1; i >= 0; i--) {
    const row = i * width;
    for (let from = 0; from < width; from++) {
      if (i === length - 1) {
        backward[row + from] = 1;
        continue;
      }
      let sum = 0;
      for (let to = 0; to < width; to++)
        sum += pairs[from * width + to]! * scores[row + width + to]! * backward[row + width + to]!;
      backward[row + from] = sum / factors[i + 1]!;
    }
  }

  // The gradient: what the model expects minus what is right.
  for (let i = 0, at = 0; i < length; i++) {
    const row = i * width;
    const last = at + counts[i]!;
    for (let label = 0; label < width; label++) {
      const gradient =
        (forward[row + label]! * backward[row + label]! - (labels[i] === label ? 1 : 0)) * weight;
      if (Math.abs(gradient) < 1e-4) continue;
      for (let f = at; f < last; f++) {
        const index = rows[f]! * width + label;
        squares[index]! += gradient * gradient;
        weights[index]! -= (rate * gradient) / (Math.sqrt(squares[index]!) + damping);
      }
    }
    at = last;
    if (i === 0) continue;
    for (let from = 0; from < width; from++) {
      for (let to = 0; to < width; to++) {
        const index = from * width + to;
        if (!allowed[index]) continue;
        const expected =
          (forward[row - width + from]! * pairs[index]! * scores[row + to]! * backward[row + to]!) /
          factors[i]!;
        const gradient = (expected - (labels[i - 1] === from && labels[i] === to ? 1 : 0)) * weight;
        if (Math.abs(gradient) < 1e-4) continue;
        transitionSquares[index]! += gradient * gradient;
        transitions[index]! -= (rate * gradient) / (Math.sqrt(transitionSquares[index]!) + damping);
      }
    }
  }
  return (logZ - gold) * weight;
}
