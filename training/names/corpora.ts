import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NameClass } from '../../src/nlp/names/labels.js';

/** A text with its names; offsets in UTF-16 units. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly names: readonly AnnotatedName[];
}

export interface AnnotatedName {
  readonly start: number;
  readonly end: number;
  readonly type: NameClass;
}

export function readLines<T>(file: string): T[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

const GOLD_CLASSES: Readonly<Record<string, NameClass>> = {
  PERSON: 'person',
  ORG: 'organization',
  PLACE: 'place',
  MISC: 'other',
};

interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string }[];
}

/** A set of `data/ner`, annotated by hand. */
export function readGold(shared: string, name: string): Annotated[] {
  return readLines<GoldRecord>(path.join(shared, `data/ner/${name}.jsonl.gz`)).map(
    ({ id, text, entities }) => ({
      id,
      text,
      names: entities.map(({ start, end, type }) => ({ start, end, type: GOLD_CLASSES[type]! })),
    }),
  );
}
