/**
 * Lists what the names of a set get wrong, model and rules together:
 *   npx tsx training/names/errors.ts SHARED SET person|organization|place
 */
import { findNames } from '../../src/nlp/names/index.js';
import { tokenize } from '../../src/nlp/tokens/index.js';
import { createDocument } from '../../src/text/document.js';
import { overlaps, type Range } from '../../src/text/spans.js';
import { readGold } from './corpora.js';

const [shared, set, type] = process.argv.slice(2);
if (!shared || !set || !type) throw new Error('usage: errors.ts SHARED SET TYPE');

/** How much of the text is shown on either side. */
const BEFORE = 45;
const AFTER = 30;

for (const { text, names } of readGold(shared, set)) {
  const document = createDocument({ title: null, text, captions: [], published: null });
  const found = findNames(document, tokenize(document));
  type Item = Range & { readonly type: string };
  const key = (item: Item): string => `${item.start} ${item.end} ${item.type}`;
  const list = (kind: string, items: readonly Item[], others: readonly Item[]): void => {
    const known = new Set(others.map(key));
    for (const item of items) {
      if (item.type !== type || known.has(key(item))) continue;
      const { start, end } = item;
      const shown = `${text.slice(Math.max(0, start - BEFORE), start)}[${text.slice(start, end)}]${text.slice(end, end + AFTER)}`;
      const instead = others.filter((other) => overlaps(item, other));
      console.log(
        `${kind} ${shown.replaceAll('\n', ' / ')} | ${instead.map((other) => `${other.type}: ${text.slice(other.start, other.end)}`).join('; ')}`,
      );
    }
  };
  list('missed', names, found);
  list('false', found, names);
}
