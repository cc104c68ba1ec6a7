import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Start and end of a stretch of the text. */
export type Offsets = readonly [start: number, end: number];

/** Who is credited with what, as an annotator of PolNeAR marked it. */
export interface GoldAttribution {
  readonly source: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly content: readonly Offsets[];
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** The verbatim parts of the content. */
  readonly direct: readonly Offsets[];
  readonly sourceType: 'person' | 'name' | 'pronoun' | 'relative' | 'nominal' | 'none';
}

export interface GoldArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** The articles of a part of PolNeAR ("train", "dev"), in the order of the file. */
export function readPolnear(shared: string, part: 'train' | 'dev'): GoldArticle[] {
  const file = gunzipSync(readFileSync(path.join(shared, 'data/polnear', `${part}.jsonl.gz`)));
  return file
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}
