import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { mergeDigests, type RaceDigest } from '../../src/race/merge/index.js';
import type { Fact, Race } from '../../src/schema/index.js';
import type { Task } from '../task.js';

interface Gold {
  readonly id: string;
  readonly facts: readonly Record<string, unknown>[];
}

interface Scorer {
  readonly scoreRaces: (
    docs: readonly { gold: Gold }[],
    races: readonly Race[],
  ) => { precision: number; recall: number; gold: number };
}

/** Fields that a hand-written fact leaves out where it has nothing to tell. */
const DEFAULTS = {
  approx: 'exact',
  party: null,
  incumbent: null,
  calledBy: null,
  precincts: null,
  area: null,
  group: null,
  asOf: null,
  points: null,
  votes: null,
  pollster: null,
  matchup: null,
  fielded: null,
  sample: null,
  moe: null,
  low: null,
  high: null,
  currency: 'USD',
  target: null,
  period: null,
  reason: null,
};

const COMMON = { basis: 'stated', saidBy: null, rule: 'gold', confidence: null };

/** Merging on its own: the facts of the gold, put through it, against the races that the gold speaks of. */
export const merge: Task = {
  name: 'merge',
  data: [],
  async run({ shared }) {
    const folder = path.join(shared, 'data/race');
    const docs = readdirSync(folder)
      .filter((file) => file.endsWith('.gold.json'))
      .map((file) => ({ gold: JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Gold }));
    const races = mergeDigests(docs.map(({ gold }) => toDigest(gold, folder)));
    const scorer = (await import(pathToFileURL(path.join(shared, 'eval/score-race.mjs')).href)) as Scorer;
    const { precision, recall, gold } = scorer.scoreRaces(docs, races);
    return [
      { name: 'races from gold facts, precision', value: precision, n: races.length },
      { name: 'races from gold facts, recall', value: recall, n: gold },
    ];
  },
};

function toDigest({ id, facts }: Gold, folder: string): RaceDigest {
  const article = JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8')) as {
    date: string;
    title: string;
    publisher: string | null;
  };
  return {
    id,
    title: article.title,
    publisher: article.publisher,
    published: article.date,
    url: null,
    people: [],
    quotes: [],
    facts: facts.map((fact, i) => {
      const evidence = { start: 0, end: String(fact.evidence).length, text: fact.evidence };
      return { ...DEFAULTS, ...COMMON, ...fact, id: `f${i + 1}`, evidence } as unknown as Fact;
    }),
  };
}
