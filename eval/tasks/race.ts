import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mergeRaces } from '../../src/race/merge/index.js';
import { runPipeline } from '../run-pipeline.js';
import { score } from '../scorer.js';
import type { Figure, Task } from '../task.js';

interface RaceScores {
  readonly counts: Record<string, { gold: number; precision: number; recall: number; f1: number }>;
  readonly rates: Record<string, { right: number; of: number }>;
  readonly races: {
    readonly gold: number;
    readonly precision: number;
    readonly recall: number;
  };
}

/** Names, quotes, roles, facts and races of real coverage, annotated by hand. */
export const race: Task = {
  name: 'race',
  data: ['data/race/articles.jsonl'],
  async run(context) {
    const gold = path.join(context.shared, 'data/race');
    const articles = path.join(context.scratch, 'articles.jsonl');
    const records = await runPipeline([path.join(gold, 'articles.jsonl')], articles);
    const folder = path.join(context.scratch, 'races');
    mkdirSync(folder, { recursive: true });
    for (const found of mergeRaces(records))
      writeFileSync(path.join(folder, `${found.id}.json`), JSON.stringify(found));
    const { counts, rates, races } = await score<RaceScores>(context, 'score-race.mjs', [
      gold,
      articles,
      '--races',
      folder,
    ]);
    const figures: Figure[] = [];
    for (const [name, c] of Object.entries(counts)) {
      figures.push({ name: `${name} F1`, value: c.f1, n: c.gold });
      if (name.startsWith('facts all'))
        figures.push({ name: `${name} precision`, value: c.precision, n: c.gold });
    }
    for (const [name, r] of Object.entries(rates)) figures.push({ name, value: r.right / r.of, n: r.of });
    figures.push({ name: 'races precision', value: races.precision, n: races.gold });
    figures.push({ name: 'races recall', value: races.recall, n: races.gold });
    return figures;
  },
};
