import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type CleanArticle, cleanArticle } from '../../src/ingest/clean/index.js';
import { readArticles } from '../../src/ingest/read-articles.js';
import { score } from '../scorer.js';
import type { Figure, Task } from '../task.js';

interface HtmlScores {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly accuracy: number;
  readonly pages: number;
}

/** The text of a story found in its page, and how fast: unpacked pages in, cleaned articles out, on one thread. */
export const html: Task = {
  name: 'html',
  data: ['data/html/gold.json'],
  async run(context) {
    const folder = path.join(context.shared, 'data/html/pages');
    const names = readdirSync(folder).filter((name) => name.endsWith('.html.gz'));
    for (const name of names) {
      const page = gunzipSync(readFileSync(path.join(folder, name)));
      writeFileSync(path.join(context.scratch, name.slice(0, -'.gz'.length)), page);
    }
    const lines: string[] = [];
    const begun = performance.now();
    for await (const result of readArticles([context.scratch])) {
      if (result.status === 'unreadable') throw new Error(`${result.file}: ${result.reason}`);
      const file = result.status === 'ok' ? result.article.source.file : result.file;
      const articleBody = result.status === 'ok' ? storyOf(cleanArticle(result.article)) : '';
      lines.push(JSON.stringify({ id: path.basename(file, '.html'), articleBody }));
    }
    const seconds = (performance.now() - begun) / 1000;
    const predictions = path.join(context.scratch, 'predictions.jsonl');
    writeFileSync(predictions, `${lines.join('\n')}\n`);
    const gold = path.join(context.shared, 'data/html/gold.json');
    const scores = await score<HtmlScores>(context, 'score-html.mjs', ['--gold', gold, predictions]);
    const figures = (['f1', 'precision', 'recall', 'accuracy'] as const).map(
      (key): Figure => ({ name: key === 'f1' ? 'F1' : key, value: scores[key], n: scores.pages }),
    );
    return [
      ...figures,
      { name: 'pages a second', value: names.length / seconds, n: names.length, timed: true },
    ];
  },
};

/** The gold text holds the words of embedded posts where they stand; the record keeps them beside the text. */
const storyOf = ({ text, textMap, media }: CleanArticle): string => {
  const inserts = media
    .filter(({ kind }) => kind === 'embed')
    .map((embed) => ({ at: embed.textMap[0]?.[2] ?? 0, text: embed.text }));
  const pieces: string[] = [];
  let from = 0;
  for (const { at, text: words } of inserts.sort((a, b) => a.at - b.at)) {
    const next = textMap.find(([, , raw]) => raw >= at)?.[0] ?? text.length;
    pieces.push(text.slice(from, next), words);
    from = Math.max(from, next);
  }
  return [...pieces, text.slice(from)].join('\n');
};
