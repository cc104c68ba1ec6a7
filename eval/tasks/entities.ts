import path from 'node:path';
import { runPipeline } from '../run-pipeline.js';
import { convert, score } from '../scorer.js';
import type { Figure, Task } from '../task.js';

interface EntityScores {
  readonly exact: {
    readonly micro: { f1: number; gold: number };
    readonly types: Record<string, { f1: number; gold: number }>;
  };
  readonly overlap: EntityScores['exact'];
}

const SETS = ['gum-news', 'crossner-politics'] as const;

/** Names of people, organizations and places in news and in political prose. */
export const entities: Task = {
  name: 'entities',
  data: SETS.map((set) => `data/ner/${set}-dev.jsonl.gz`),
  async run(context) {
    const figures: Figure[] = [];
    for (const set of SETS) {
      const gold = path.join(context.shared, `data/ner/${set}-dev.jsonl.gz`);
      const articles = path.join(context.scratch, `${set}.jsonl`);
      const predictions = path.join(context.scratch, `${set}.pred.jsonl`);
      await runPipeline([gold], articles);
      await convert(context, 'entities', articles, predictions);
      const { exact, overlap } = await score<EntityScores>(context, 'score-entities.mjs', [
        gold,
        predictions,
      ]);
      figures.push({ name: `${set} exact micro F1`, value: exact.micro.f1, n: exact.micro.gold });
      figures.push({ name: `${set} overlap micro F1`, value: overlap.micro.f1, n: overlap.micro.gold });
      for (const type of ['PERSON', 'ORG', 'PLACE']) {
        figures.push({
          name: `${set} exact ${type} F1`,
          value: exact.types[type]!.f1,
          n: exact.types[type]!.gold,
        });
      }
    }
    return figures;
  },
};
