import path from 'node:path';
import { runPipeline } from '../run-pipeline.js';
import { score } from '../scorer.js';
import type { Figure, Task } from '../task.js';

interface RaceScores {
  readonly counts: Record<string, { gold: number; precision: number; recall: number; f1: number }>;
  readonly rates: Record<string, { right: number; of: number }>;
}

/** Names, quotes, roles, facts and races of real coverage, annotated by hand. */
export const race: Task = {
  name: 'race',
  data: ['data/race/articles.jsonl'],
  async run(context) {
    const gold = path.join(context.shared, 'data/race');
    const articles = path.join(context.scratch, 'articles.jsonl');
    await runPipeline([path.join(gold, 'articles.jsonl')], articles);
    const { counts, rates } = await score<RaceScores>(context, 'score-race.mjs', [gold, articles]);
    const figures: Figure[] = [];
    for (const [name, c] of Object.entries(counts)) {
      figures.push({ name: `${name} F1`, value: c.f1, n: c.gold });
      if (name.startsWith('facts all'))
        figures.push({ name: `${name} precision`, value: c.precision, n: c.gold });
    }
    for (const [name, r] of Object.entries(rates)) figures.push({ name, value: r.right / r.of, n: r.of });
    return figures;
  },
};
