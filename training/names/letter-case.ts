/**
 * Counts how often print writes a word small, over the texts that the name model is trained on, and writes
 * models/letter-case.bin: hashes of words, each with a number from 0 (never small) to 4 (always).
 *   npx tsx training/names/letter-case.ts SHARED
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeClusters } from '../../src/model/clusters.js';
import { hashString } from '../../src/model/hash.js';
import { readGold, readLines } from './corpora.js';
import { GOLD_SETS } from './sets.js';

const FEWEST = 5;
const STEPS = 5;
/** What stands before a word inside a plain sentence. */
const INSIDE = /\p{Ll}[,;]? $/u;

const shared = process.argv[2]!;
const texts = [
  ...readLines<{ text: string }>(path.join(shared, 'data/polnear/train.jsonl.gz')),
  ...Object.keys(GOLD_SETS).flatMap((set) => readGold(shared, set)),
].map(({ text }) => text);

const counts = new Map<string, { small: number; all: number }>();
for (const text of texts) {
  for (const match of text.matchAll(/\p{L}[\p{L}.]*/gu)) {
    const word = match[0];
    const lower = word.toLowerCase();
    const isSmall = word === lower;
    // A capital letter counts only where no sentence can begin and no headline goes on.
    if (!isSmall && !INSIDE.test(text.slice(Math.max(0, match.index - 3), match.index))) continue;
    const count = counts.get(lower) ?? { small: 0, all: 0 };
    counts.set(lower, count);
    count.all++;
    if (isSmall) count.small++;
  }
}
const words = [...counts]
  .filter(([, { all }]) => all >= FEWEST)
  .map(([word, { small, all }]) => ({
    hash: hashString(word),
    cluster: Math.round((small / all) * (STEPS - 1)),
  }));
const file = encodeClusters(words, []);
writeFileSync(path.resolve(import.meta.dirname, '../../models/letter-case.bin'), file);
console.log(`${words.length} words, ${file.length} bytes`);
