import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { textLines, textLinesNow } from '../ingest/input/text-lines.js';
import { ArticleRecord, Cluster, CollectedPerson, Manifest, Race } from '../schema/index.js';
import type { Collected } from './sink.js';

/** An output folder cannot be used; the message says what is wrong with it. */
export class OutputError extends Error {
  readonly code = 'racefile-output';
}

export interface ReadOptions {
  /** Checks every record against the schema; the program's own output, just written, needs no check. */
  readonly check?: boolean;
}

/**
 * What a run wrote, read back, an article, a race, a person at a time.
 *
 * @throws OutputError where something is missing, or not what the schema says
 */
export class SavedOutput {
  constructor(readonly folder: string) {
    if (!existsSync(path.join(folder, 'articles.jsonl')))
      throw new OutputError(`${folder} holds no articles.jsonl: name the output folder of a run`);
  }

  /** The place of a file of the folder. */
  at(name: string): string {
    return path.join(this.folder, name);
  }

  async *articles({ check = false }: ReadOptions = {}): AsyncGenerator<ArticleRecord> {
    let number = 0;
    for await (const line of textLines(this.at('articles.jsonl'))) {
      number++;
      const where = `${this.at('articles.jsonl')}:${number}`;
      yield check ? checked(ArticleRecord, line, where) : (parsed(line, where) as ArticleRecord);
    }
  }

  collected({ check = true }: ReadOptions = {}): Collected {
    return {
      races: { [Symbol.iterator]: () => this.#races(check) },
      people: { [Symbol.iterator]: () => this.#lines('people.jsonl', CollectedPerson, check) },
      clusters: [...this.#lines('clusters.jsonl', Cluster, check)],
    };
  }

  manifest(): Manifest {
    const file = this.at('manifest.json');
    if (!existsSync(file))
      throw new OutputError(`${this.folder} holds no manifest.json: the run did not finish`);
    return checked(Manifest, readFileSync(file, 'utf8'), file);
  }

  *#races(check: boolean): Generator<Race> {
    const races = this.at('races');
    const names = existsSync(races) ? readdirSync(races) : [];
    for (const name of names.filter((one) => one.endsWith('.json') && !one.startsWith('.')).sort()) {
      const text = readFileSync(path.join(races, name), 'utf8');
      const where = `${races}/${name}`;
      yield check ? checked(Race, text, where) : (parsed(text, where) as Race);
    }
  }

  *#lines<T>(name: string, schema: z.ZodType<T>, check: boolean): Generator<T> {
    const file = this.at(name);
    if (!existsSync(file)) return;
    let number = 0;
    for (const line of textLinesNow(file)) {
      number++;
      const where = `${file}:${number}`;
      if (line !== '') yield check ? checked(schema, line, where) : (parsed(line, where) as T);
    }
  }
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OutputError(`${where}: not JSON`);
  }
}

function checked<T>(schema: z.ZodType<T>, text: string, where: string): T {
  const result = schema.safeParse(parsed(text, where));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new OutputError(`${where}: ${issue!.path.join('.')}: ${issue!.message}`);
}
