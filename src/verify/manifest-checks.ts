import type { ArticleRecord, Manifest } from '../schema/index.js';
import type { Breach } from './breach.js';

/** Holds what the manifest tells of inputs and counts against the articles of the output. */
export class ManifestChecks {
  readonly #articles = new Map<string, string>();
  #quotes = 0;
  #facts = 0;

  constructor(private readonly manifest: Manifest) {}

  add({ id, source, quotes, facts }: ArticleRecord): void {
    this.#articles.set(id, source.sha256);
    this.#quotes += quotes.length;
    this.#facts += facts.length;
  }

  /** What does not agree, when all articles have been added. */
  *rest(): Generator<Breach> {
    const { inputs, counts } = this.manifest;
    const breach = (what: string, why: string): Breach => ({ where: 'manifest.json', what, why });
    const told = new Set<string>();
    for (const { file, item, status, id, sha256 } of inputs) {
      if (status !== 'ok' || id === null) continue;
      told.add(id);
      const what = `the input ${file}${item === null ? '' : `:${item}`}`;
      const known = this.#articles.get(id);
      if (known === undefined) yield breach(what, `there is no article ${id}`);
      else if (known !== sha256) yield breach(what, `the article ${id} was made from other bytes`);
    }
    for (const id of this.#articles.keys())
      if (!told.has(id)) yield breach('the inputs', `none of them gives the article ${id}`);
    const found = {
      inputs: inputs.length,
      ok: this.#articles.size,
      quotes: this.#quotes,
      facts: this.#facts,
    };
    for (const name of ['inputs', 'ok', 'quotes', 'facts'] as const)
      if (counts[name] !== found[name]) yield breach('the counts', `${name} are ${found[name]}`);
  }
}
