import { performance } from 'node:perf_hooks';
import compromise from 'compromise';
import type { Document } from '../src/text/document.js';
import { built } from './built.js';

const { findNames } = await built<typeof import('../src/nlp/names/index.js')>('nlp/names/index.js');
const { tokenize } = await built<typeof import('../src/nlp/tokens/index.js')>('nlp/tokens/index.js');
const { createDocument } = await built<typeof import('../src/text/document.js')>('text/document.js');

/** How fast names are found, in words a second on one core; words are what white space parts. */
export interface NamesSpeed {
  /** wink-nlp and our tokens, without names. */
  readonly tokens: number;
  /** Everything up to names, wink-nlp included. */
  readonly names: number;
  /** compromise: its people, organizations and places of the same texts. */
  readonly compromise: number;
}

/** Texts are read through once before the clock starts, then this many times. */
const ROUNDS = 5;

/** Measures names beside the bare tokens and beside compromise, on the same texts in the same run. */
export function benchNames(texts: readonly string[]): NamesSpeed {
  const documents = texts.map((text) => createDocument({ title: null, text, captions: [], published: null }));
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter((word) => word !== '').length, 0);
  const speed = (read: (document: Document) => unknown, rounds: number): number => {
    for (const document of documents) read(document);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      for (const document of documents) read(document);
      best = Math.min(best, performance.now() - start);
    }
    return Math.round((words / best) * 1000);
  };
  return {
    tokens: speed(tokenize, ROUNDS),
    names: speed((document) => findNames(document, tokenize(document)), ROUNDS),
    compromise: speed(({ text }) => {
      const read = compromise(text);
      return [read.people(), read.organizations(), read.places()].map((found) =>
        found.json({ offset: true }),
      );
    }, 1),
  };
}
