import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cleanArticle } from '../../src/ingest/clean/index.js';
import { NO_META, type RawArticle } from '../../src/ingest/raw-article.js';
import { score } from '../scorer.js';
import type { Task } from '../task.js';

interface GoldArticle {
  readonly id: string;
  readonly publisher: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly paragraphs: readonly { readonly text: string }[];
}

interface CleaningScores {
  readonly all: {
    readonly removals: number;
    readonly keeps: number;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly recallByReason: number;
    readonly falseRemoval: number;
  };
}

/** Paragraphs of news that are no part of the story, without a profile of any publisher. */
export const cleaning: Task = {
  name: 'cleaning',
  data: ['data/boilerplate/dev.jsonl.gz'],
  async run(context) {
    const gold = path.join(context.shared, 'data/boilerplate/dev.jsonl.gz');
    const predictions = path.join(context.scratch, 'predictions.jsonl');
    const lines = gunzipSync(readFileSync(gold)).toString('utf8').trim().split('\n');
    writeFileSync(
      predictions,
      lines.map((line) => `${keptLine(JSON.parse(line) as GoldArticle)}\n`).join(''),
    );
    const { all } = await score<CleaningScores>(context, 'score-cleaning.mjs', [
      ...['--gold', gold],
      ...['--pred', predictions],
      ...['--tweets', 'ignore'],
    ]);
    return [
      { name: 'removal F1', value: all.f1, n: all.removals },
      { name: 'removal precision', value: all.precision, n: all.removals },
      { name: 'removal recall', value: all.recall, n: all.removals },
      { name: 'removal recall by reason', value: all.recallByReason, n: all.removals },
      { name: 'false removal', value: all.falseRemoval, n: all.keeps, better: 'lower' },
    ];
  },
};

/** A paragraph is kept where more than half of it stands in the cleaned text. */
function keptLine({ id, publisher, title, url, paragraphs }: GoldArticle): string {
  const texts = paragraphs.map(({ text }) => text);
  const article: RawArticle = {
    id,
    source: { file: id, item: null, format: 'json', encoding: 'utf-8', bytes: 0, sha256: '' },
    meta: { ...NO_META, title, publisher, url },
    raw: texts.join('\n'),
    blocks: [],
    problems: [],
  };
  const { textMap } = cleanArticle(article);
  const kept: number[] = [];
  let at = 0;
  for (const [i, text] of texts.entries()) {
    let standing = 0;
    for (const [, length, start, size] of textMap)
      if (length > 0) standing += Math.max(0, Math.min(at + text.length, start + size) - Math.max(at, start));
    if (standing > text.length / 2) kept.push(i);
    at += text.length + 1;
  }
  return JSON.stringify({ id, kept });
}
