/**
 * Time and recall of finding near-duplicates in 1,000, 10,000 and 100,000 articles, made of corpus articles:
 * each story is a shuffle of corpus sentences, and every tenth article is a changed copy of the one before it.
 */
import path from 'node:path';
import { cleanArticle } from '../src/ingest/clean/index.js';
import { clusterStories, type SignedStory, signStory } from '../src/ingest/near-duplicates/index.js';
import { compareSets, shingleSet } from '../src/ingest/near-duplicates/shingle-set.js';
import { readArticles } from '../src/ingest/read-articles.js';

const SENTENCES = 20;
const SIZES = [1_000, 10_000, 100_000];
const KINDS = ['edited', 'cut short', 'joined with another', 'paragraphs in another order'] as const;

/** A row of numbers that look random and are the same every time. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed >>> 0;
  for (;;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield (mixed ^ (mixed >>> 14)) >>> 0;
  }
}

async function corpusSentences(): Promise<string[]> {
  const sentences: string[] = [];
  for await (const result of readArticles([path.resolve(import.meta.dirname, '../corpus')]))
    if (result.status === 'ok')
      sentences.push(...cleanArticle(result.article).text.split(/(?<=[.!?]) |\n\n/));
  return sentences.filter((sentence) => sentence.length > 40);
}

/** A story of its own: its sentences are the corpus's, with words of its own in each. */
function makeStory(sentences: readonly string[], n: number): string[] {
  const row = numbers(n * 7919 + 1);
  return Array.from({ length: SENTENCES }, () => {
    const words = sentences[row.next().value % sentences.length]!.split(' ');
    for (let i = row.next().value % 4; i < words.length; i += 4) words[i] = `w${row.next().value % 20_000}`;
    return words.join(' ');
  });
}

function change(story: readonly string[], n: number, sentences: readonly string[]): string[] {
  const row = numbers(n + 17);
  const strength = 1 + (row.next().value % 8);
  switch (KINDS[n % KINDS.length]!) {
    case 'edited':
      return story.map((sentence, i) =>
        i % 9 < strength ? sentence.replace(/ \S+ /, ` edit${n} `) : sentence,
      );
    case 'cut short':
      return story.slice(0, SENTENCES - strength);
    case 'joined with another':
      return [...story, ...makeStory(sentences, n + 1_000_003).slice(0, strength)];
    case 'paragraphs in another order':
      return [...story.slice(strength), ...story.slice(0, strength)];
  }
}

/** Prints for each size how long it takes and how many of the copies are found, by how alike they are and by what was changed. */
export async function benchNearDuplicates(): Promise<void> {
  const sentences = await corpusSentences();
  for (const size of SIZES) benchSize(sentences, size);
}

function benchSize(sentences: readonly string[], size: number): void {
  const texts = new Map<string, string>();
  const copies: { readonly of: string; readonly id: string; readonly kind: string }[] = [];
  for (let n = 0; texts.size < size; n++) {
    const story = makeStory(sentences, n);
    texts.set(`s${n}`, story.join('\n\n'));
    if (n % 10 !== 0 || texts.size >= size) continue;
    const copy = n / 10;
    texts.set(`c${n}`, change(story, copy, sentences).join('\n\n'));
    copies.push({ of: `s${n}`, id: `c${n}`, kind: KINDS[copy % KINDS.length]! });
  }
  const begun = performance.now();
  const signed: SignedStory[] = [];
  for (const [id, text] of texts) signed.push(signStory({ id, text, published: null }));
  const mapped = performance.now();
  const clusters = clusterStories(signed, (id) => texts.get(id)!);
  const reduced = performance.now();
  const rss = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${size} articles: sign ${Math.round(mapped - begun)} ms, cluster ${Math.round(reduced - mapped)} ms, ${((reduced - begun) / size).toFixed(3)} ms an article; ${clusters.length} clusters; ${rss} MB`,
  );
  reportRecall(
    copies,
    texts,
    clusters.map(({ articles }) => articles.map(({ id }) => id)),
  );
}

function reportRecall(
  copies: readonly { readonly of: string; readonly id: string; readonly kind: string }[],
  texts: ReadonlyMap<string, string>,
  clusters: readonly (readonly string[])[],
): void {
  const clusterOf = new Map(clusters.flatMap((ids, i) => ids.map((id) => [id, i] as const)));
  const tallies = new Map<string, { found: number; all: number }>();
  const truePairs = new Set<string>();
  for (const { of, id, kind } of copies) {
    truePairs.add([of, id].sort().join());
    const { jaccard } = compareSets(shingleSet(texts.get(of)!), shingleSet(texts.get(id)!));
    const band =
      jaccard >= 0.8
        ? '0.8 and more'
        : jaccard >= 0.65
          ? '0.65 to 0.8'
          : jaccard >= 0.5
            ? '0.5 to 0.65'
            : 'below 0.5';
    for (const key of [`jaccard ${band}`, kind]) {
      const tally = tallies.get(key) ?? { found: 0, all: 0 };
      tallies.set(key, tally);
      if (key === kind && jaccard < 0.5) continue;
      tally.all++;
      if (clusterOf.has(of) && clusterOf.get(of) === clusterOf.get(id)) tally.found++;
    }
  }
  for (const [key, { found, all }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${key.padEnd(30)} ${found} of ${all} found (${((100 * found) / all).toFixed(2)} %)`);
  const wrong = clusters.filter((ids) => ids.length !== 2 || !truePairs.has([...ids].sort().join())).length;
  console.log(`  false clusters                 ${wrong}`);
}
