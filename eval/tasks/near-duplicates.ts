import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanArticle } from '../../src/ingest/clean/index.js';
import { NearDuplicateIndex, type StoryText } from '../../src/ingest/near-duplicates/index.js';
import { readArticles } from '../../src/ingest/read-articles.js';
import type { Task } from '../task.js';

interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly kind: 'near-duplicate' | 'overlap' | 'shared-boilerplate' | 'contained';
  readonly jaccardClean: number;
}

/** Copies of one story among 3,000 articles; pairs that merely overlap are left out of the score. */
export const nearDuplicates: Task = {
  name: 'near-duplicates',
  data: ['data/neardup/pairs.json', 'data/neardup/articles.jsonl.gz'],
  async run({ shared }) {
    const { pairs: gold } = JSON.parse(
      readFileSync(path.join(shared, 'data/neardup/pairs.json'), 'utf8'),
    ) as {
      pairs: GoldPair[];
    };
    const stories = await readStories(path.join(shared, 'data/neardup/articles.jsonl.gz'));
    const index = new NearDuplicateIndex();
    for (const story of stories) index.add(story);
    const found = new Set(
      index.pairs((i) => stories[i]!.text).map(({ a, b }) => pairKey(stories[a]!.id, stories[b]!.id)),
    );
    const kindOf = new Map(gold.map(({ a, b, kind }) => [pairKey(a, b), kind]));
    const recall = (from: number, below: number) => {
      const wanted = gold.filter(
        ({ kind, jaccardClean }) => kind === 'near-duplicate' && jaccardClean >= from && jaccardClean < below,
      );
      const hits = wanted.filter(({ a, b }) => found.has(pairKey(a, b))).length;
      return { value: hits / wanted.length, n: wanted.length };
    };
    const wrong = [...found].filter(
      (key) => !['near-duplicate', 'overlap', 'contained'].includes(kindOf.get(key) ?? ''),
    );
    return [
      { name: 'recall of pairs at 0.8 or more', ...recall(0.8, Number.POSITIVE_INFINITY) },
      { name: 'recall of pairs at 0.5 to 0.8', ...recall(0.5, 0.8) },
      { name: 'false pairs', value: wrong.length, n: found.size, better: 'lower' },
    ];
  },
};

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

async function readStories(file: string): Promise<StoryText[]> {
  const stories: StoryText[] = [];
  for await (const result of readArticles([file])) {
    if (result.status !== 'ok') continue;
    const { text, meta } = cleanArticle(result.article);
    stories.push({ id: result.article.id!, published: meta.published, text });
  }
  return stories;
}
