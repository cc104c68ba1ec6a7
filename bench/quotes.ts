import { performance } from 'node:perf_hooks';
import { resolveEntities } from '../src/nlp/entities/index.js';
import { findNames } from '../src/nlp/names/index.js';
import { findQuotes } from '../src/nlp/quotes/index.js';
import { findQuotedStretches } from '../src/nlp/quotes/stretches.js';
import { tokenize } from '../src/nlp/tokens/index.js';
import { createDocument } from '../src/text/document.js';

const ROUNDS = 5;

/** How many words a second quotes are found in, on one core, where tokens and names are there already. */
export function benchQuotes(texts: readonly string[]): number {
  const read = texts.map((text) => {
    const document = createDocument({ title: null, text, captions: [], published: null });
    const tokenized = tokenize(document);
    const stretches = findQuotedStretches(document);
    const entities = resolveEntities(document, tokenized, findNames(document, tokenized), stretches);
    return { document, tokenized, entities };
  });
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter((word) => word !== '').length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    for (const { document, tokenized, entities } of read)
      findQuotes(document, tokenized, findQuotedStretches(document), entities);
    best = Math.min(best, performance.now() - start);
  }
  return Math.round((words / best) * 1000);
}
