/**
 * Speed over a longer run than 3,000 articles: the same articles several times over, with one worker held to one core and
 * with two, in turn. Starting up and having the code compiled, which each thread does for itself, weigh less in it.
 *
 *   npx tsx bench/long-run.ts [times over, 4 if left out] [pairs of runs, 3 if left out]
 */
import { cleanArticle } from '../src/ingest/clean/index.js';
import { articlesOf, countWords, defaultInputs } from './articles.js';
import { withCopies } from './copies.js';
import { type BatchMeasured, measureBatch, median, ON_ONE_CORE, ONE } from './end-to-end.js';

const times = Number(process.argv[2] ?? 4);
const pairs = Number(process.argv[3] ?? 3);
const articles = await articlesOf(defaultInputs());
const inOne = articles.reduce((sum, article) => sum + countWords(cleanArticle(article).text), 0);
/** The line that each copy has of its own is not counted. */
const words = inOne * times;
console.log(
  `node ${process.version}, ${articles.length} articles ${times} times over, ${words} words; start-up included`,
);

const figure = (value: number): string => Math.round(value).toLocaleString('en').padStart(8);
const speedOf = (name: string, { seconds, megabytes }: BatchMeasured): number => {
  const speed = words / seconds;
  console.log(`${name.padEnd(28)}${figure(speed)} words/s, ${seconds.toFixed(1)} s, at most ${megabytes} MB`);
  return speed;
};

const ratios = await withCopies(articles, articles.length * times, async (file) => {
  const told: number[] = [];
  for (let n = 0; n < pairs; n++) {
    const one = speedOf(ONE, await measureBatch('map', 1, [file], ON_ONE_CORE));
    const two = speedOf('2 workers', await measureBatch('map', 2, [file]));
    told.push(two / one);
  }
  return told;
});
console.log(
  `two workers are ${median(ratios).toFixed(2)} times as fast: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}`,
);
