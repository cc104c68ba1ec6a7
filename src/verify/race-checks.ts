import type { Collected } from '../report/sink.js';
import type { ArticleRecord, Evidence } from '../schema/index.js';
import type { Tally } from './article-checks.js';
import type { Breach } from './breach.js';
import { shown } from './breach.js';

/** What races, people and clusters say of articles: looked at record by record as they pass. */
export class RaceChecks {
  readonly #evidence = new Map<string, Map<string, { race: string; evidence: Evidence }>>();
  readonly #named = new Map<string, { where: string; kind: 'article' | 'quote' | 'person'; id: string }[]>();

  constructor({ races, people, clusters }: Collected) {
    for (const race of races) {
      const where = `races/${race.id}.json`;
      for (const evidence of evidenceIn(race)) {
        const list = this.#evidence.get(evidence.article) ?? new Map();
        list.set(JSON.stringify([where, evidence]), { race: where, evidence });
        this.#evidence.set(evidence.article, list);
      }
      for (const { id } of race.articles) this.#name(id, where, 'article', id);
      for (const candidate of race.candidates)
        for (const { article, id } of candidate.quotes) this.#name(article, where, 'quote', id);
    }
    for (const { id, articles } of people)
      for (const { article, person } of articles) this.#name(article, `people.jsonl ${id}`, 'person', person);
    for (const { canonical, articles } of clusters)
      for (const { id } of articles) this.#name(id, `clusters.jsonl ${canonical}`, 'article', id);
  }

  #name(article: string, where: string, kind: 'article' | 'quote' | 'person', id: string): void {
    const list = this.#named.get(article) ?? [];
    list.push({ where, kind, id });
    this.#named.set(article, list);
  }

  check(record: ArticleRecord, tally: Tally): Breach[] {
    const breaches: Breach[] = [];
    for (const { race, evidence } of this.#evidence.get(record.id)?.values() ?? []) {
      tally.evidence++;
      const why = evidenceBreach(record, evidence);
      if (why) breaches.push({ where: race, what: `evidence ${shown(evidence.text)} of ${record.id}`, why });
    }
    this.#evidence.delete(record.id);
    const ids = new Set([...record.people, ...record.quotes].map(({ id }) => id));
    for (const { where, kind, id } of this.#named.get(record.id) ?? [])
      if (kind !== 'article' && !ids.has(id))
        breaches.push({
          where,
          what: `${kind} ${id} of ${record.id}`,
          why: 'the article has none of that id',
        });
    this.#named.delete(record.id);
    return breaches;
  }

  /** What was said of articles that did not pass. */
  rest(): Breach[] {
    const missing = new Map<string, string>();
    for (const [article, list] of this.#named) missing.set(article, list[0]!.where);
    for (const [article, list] of this.#evidence) missing.set(article, [...list.values()][0]!.race);
    return [...missing].map(([article, where]) => ({
      where,
      what: `article ${article}`,
      why: 'articles.jsonl has no such article',
    }));
  }
}

function evidenceBreach({ facts }: ArticleRecord, evidence: Evidence): string | null {
  const fact = facts.find(({ id }) => id === evidence.fact);
  if (!fact) return `the article has no fact ${evidence.fact}`;
  const { start, end, in: place, text } = fact.evidence;
  const same =
    start === evidence.start && end === evidence.end && place === evidence.in && text === evidence.text;
  return same ? null : `fact ${fact.id} has its evidence elsewhere: ${start} to ${end}, ${shown(text)}`;
}

/** Every evidence item inside of a value. */
function* evidenceIn(value: unknown): Generator<Evidence> {
  if (Array.isArray(value)) for (const item of value) yield* evidenceIn(item);
  else if (value !== null && typeof value === 'object') {
    if ('fact' in value && 'article' in value && 'text' in value) yield value as Evidence;
    else for (const inner of Object.values(value)) yield* evidenceIn(inner);
  }
}
