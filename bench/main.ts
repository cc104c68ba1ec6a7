import { Command } from 'commander';
import { analyzeArticle } from '../src/analyze.js';
import { readArticles } from '../src/ingest/read-articles.js';
import { benchNames } from './names.js';
import { benchQuotes } from './quotes.js';

const program = new Command('npm run bench --')
  .description(
    'Measures how many words a second are read up to names, on one core, beside wink-nlp and compromise, and by the quotes layer alone.',
  )
  .argument('[inputs...]', 'articles in any form that racefile reads', ['corpus'])
  .addHelpText('after', '\nExample:\n  $ npm run bench -- news/')
  .parse();

const texts: string[] = [];
for await (const result of readArticles(program.args.length > 0 ? program.args : ['corpus']))
  if (result.status === 'ok') texts.push(analyzeArticle(result.article).text);

const speeds = { ...benchNames(texts), quotes: benchQuotes(texts) };
console.log(`words a second on one core, ${texts.length} articles`);
for (const [name, speed] of Object.entries(speeds))
  console.log(`${name.padEnd(12)}${String(speed).padStart(9)}`);
