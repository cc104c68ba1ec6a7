import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { calibrationError, type GoldQuotes, reliability, reliabilityTable } from '../reliability.js';
import { runPipeline } from '../run-pipeline.js';
import { convert, score } from '../scorer.js';
import type { Task } from '../task.js';

interface Prf {
  readonly f1: number;
  readonly gold: number;
}

type QuoteScores = Record<
  | 'directExact'
  | 'speakerStrict'
  | 'contentTokens'
  | 'sourceTokens'
  | 'cueTokens'
  | 'contentSpans'
  | 'contentSpansWithSource',
  Prf
>;

const FIGURES: readonly (readonly [keyof QuoteScores, string])[] = [
  ['directExact', 'direct spans, exact F1'],
  ['speakerStrict', 'speaker, strict F1'],
  ['contentTokens', 'content tokens F1'],
  ['sourceTokens', 'source tokens F1'],
  ['cueTokens', 'cue tokens F1'],
  ['contentSpans', 'content spans F1'],
  ['contentSpansWithSource', 'content spans with source F1'],
];

/** Attributions in US political news: PolNeAR. */
export const quotes: Task = {
  name: 'quotes',
  data: ['data/polnear/dev.jsonl.gz'],
  async run(context) {
    const gold = path.join(context.shared, 'data/polnear/dev.jsonl.gz');
    const articles = path.join(context.scratch, 'articles.jsonl');
    const predictions = path.join(context.scratch, 'predictions.jsonl');
    const records = await runPipeline([gold], articles);
    await convert(context, 'quotes', articles, predictions);
    const scores = await score<QuoteScores>(context, 'score-quotes.mjs', [gold, predictions]);
    const rows = reliability(records, readJsonLines<GoldQuotes>(gold));
    console.log(`quotes: how often quotes are right, by confidence\n${reliabilityTable(rows)}\n`);
    return [
      ...FIGURES.map(([key, name]) => ({ name, value: scores[key].f1, n: scores[key].gold })),
      {
        name: 'expected calibration error',
        value: calibrationError(rows),
        n: rows.reduce((sum, { quotes: n }) => sum + n, 0),
        better: 'lower' as const,
      },
    ];
  },
};

function readJsonLines<T>(file: string): T[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}
