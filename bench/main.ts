import { availableParallelism, cpus } from 'node:os';
import { Command } from 'commander';
import { cleanArticle } from '../src/ingest/clean/index.js';
import { articlesOf, countWords, defaultInputs } from './articles.js';
import { type BatchMeasured, measureBatch, measureHalves, median, ON_ONE_CORE, ONE } from './end-to-end.js';
import { benchNames } from './names.js';
import { benchNearDuplicates } from './near-duplicates.js';
import { measureStages, total } from './stages.js';

/** So many articles are measured stage by stage; all are measured end to end. */
const SAMPLE = 300;

const program = new Command('npm run bench --')
  .description(
    'Measures how many words a second are read: stage by stage beside wink-nlp alone and compromise, and end to end with one worker and with two.',
  )
  .argument(
    '[inputs...]',
    'articles in any form that racefile reads; else real ones where they are, or the corpus',
  )
  .addHelpText('after', '\nExample:\n  $ npm run bench -- news/')
  .parse();
const inputs = program.args.length > 0 ? program.args : defaultInputs();

const perSecond = (words: number, milliseconds: number): number => (words / milliseconds) * 1000;
const row = (name: string, speed: number, ratio: number): void =>
  console.log(
    `${name.padEnd(36)}${ratio.toFixed(3).padStart(7)}${Math.round(speed).toLocaleString('en').padStart(12)} words/s`,
  );

console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores`);

const sample = await articlesOf(inputs, SAMPLE);
const { words, wink, stages } = measureStages(sample);
const winkSpeed = perSecond(words, wink);
console.log(
  `\nstage by stage on one core: ${sample.length} articles, ${words} words; ratio to wink-nlp, and speed`,
);
row('wink-nlp alone', winkSpeed, 1);
for (const [stage, time] of Object.entries(stages)) {
  const speed = perSecond(words, time);
  row(stage, speed, speed / winkSpeed);
}
const together = perSecond(words, total(stages));
row('all stages', together, together / winkSpeed);

const { names, compromise } = benchNames(sample.map((article) => cleanArticle(article).text));
console.log('\nnames, beside the other library for them');
row('racefile, wink-nlp included', names, names / winkSpeed);
row('compromise', compromise, compromise / winkSpeed);

const all = await articlesOf(inputs);
const wordsOf = all.map((article) => countWords(cleanArticle(article).text));
const allWords = wordsOf.reduce((sum, count) => sum + count, 0);
console.log(`\nend to end: ${all.length} articles, ${allWords} words; start-up included`);
const report = (name: string, { seconds, megabytes }: BatchMeasured): number => {
  const speed = allWords / seconds;
  row(name, speed, speed / winkSpeed);
  console.log(`${' '.repeat(36)}${seconds.toFixed(1)} s, at most ${megabytes} MB`);
  return speed;
};
/** The second half of a run: the engine has seen its code by then, and most words. */
const reportWarm = ({ seconds, held }: BatchMeasured): void => {
  const half = held.find(([done]) => done >= all.length / 2);
  if (!half) return;
  const [done, , then] = half;
  const speed = wordsOf.slice(done).reduce((sum, count) => sum + count, 0) / (seconds - then);
  row('  its second half', speed, speed / winkSpeed);
};
/** Each is measured so many times, in turn. */
const TIMES = 3;
const twoByOne: number[] = [];
const halvesByOne: number[] = [];
for (let n = 0; n < TIMES; n++) {
  const alone = await measureBatch('map', 1, inputs, ON_ONE_CORE);
  const one = report(`to articles.jsonl, ${ONE}`, alone);
  reportWarm(alone);
  const two = report('to articles.jsonl, 2 workers', await measureBatch('map', 2, inputs));
  const halves = report('the same in two processes', await measureHalves(inputs));
  twoByOne.push(two / one);
  halvesByOne.push(halves / one);
}
console.log(
  `two workers are ${median(twoByOne).toFixed(2)} times as fast as ${ONE}; two processes that share nothing, each with half, ${median(halvesByOne).toFixed(2)} times`,
);
report('all outputs, 2 workers', await measureBatch('run', 2, inputs));

console.log('\nfinding copies of one story, among articles made of those of corpus/');
await benchNearDuplicates();
