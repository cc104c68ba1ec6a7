import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/**
 * Weights of hashed features: one row a bucket, one column a label, in eight bits. A score is the sum of
 * whole numbers, so it is the same on every machine; times `scale` it is the score that was trained.
 */
export interface LinearModel {
  readonly labels: readonly string[];
  /** Rows are 2 to the power of this; a feature's row is its lowest bits. */
  readonly bits: number;
  readonly scale: number;
  readonly weights: Int8Array;
  /** Weights `[from * labels + to]` between neighbouring labels; empty for models that look at one thing at a time. */
  readonly transitions: Int8Array;
}

/** Adds the weights of the features to `scores`, one number a label. */
export function addScores(
  model: LinearModel,
  features: Uint32Array,
  count: number,
  scores: Int32Array,
): void {
  const { weights, labels, bits } = model;
  const width = labels.length;
  const mask = 2 ** bits - 1;
  for (let f = 0; f < count; f++) {
    const row = (features[f]! & mask) * width;
    for (let label = 0; label < width; label++) scores[label]! += weights[row + label]!;
  }
}

/** The file of a model: a line of JSON about it, then its weights, compressed together. */
export function encodeModel(model: LinearModel): Uint8Array {
  const { labels, bits, scale, weights, transitions } = model;
  const header = Buffer.from(`${JSON.stringify({ labels, bits, scale, transitions: transitions.length })}\n`);
  const bytes = Buffer.concat([
    header,
    Buffer.from(weights.buffer, weights.byteOffset, weights.length),
    Buffer.from(transitions.buffer, transitions.byteOffset, transitions.length),
  ]);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}

/** @throws Error where the bytes are no model of ours */
export function decodeModel(file: Uint8Array): LinearModel {
  const bytes = brotliDecompressSync(file);
  const line = bytes.indexOf(10);
  const header = JSON.parse(bytes.subarray(0, line).toString('utf8')) as {
    labels: string[];
    bits: number;
    scale: number;
    transitions: number;
  };
  const size = 2 ** header.bits * header.labels.length;
  const body = new Int8Array(bytes.buffer, bytes.byteOffset + line + 1, size + header.transitions);
  return {
    labels: header.labels,
    bits: header.bits,
    scale: header.scale,
    weights: body.subarray(0, size),
    transitions: body.subarray(size),
  };
}
