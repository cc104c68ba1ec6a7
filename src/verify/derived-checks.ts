import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeDerived } from '../batch/output/derived.js';
import { OutputFolder } from '../batch/output/folder.js';
import { digest, mergeDigests, type RaceDigest } from '../race/merge/index.js';
import { csvLines, toCsv } from '../report/csv.js';
import { FACT_COLUMNS, factRows } from '../report/facts-table.js';
import { peopleTable } from '../report/people-table.js';
import { QUOTE_COLUMNS, quoteRows } from '../report/quotes-table.js';
import { resultsTable } from '../report/results-table.js';
import type { SavedOutput } from '../report/saved-output.js';
import { summaryMarkdown } from '../report/summary-markdown.js';
import type { Manifest } from '../schema/index.js';
import type { Breach } from './breach.js';
import { sha256OfFile } from './file-checks.js';

/**
 * Makes anew what is made from the records alone, and compares: races, tables, summary, database, page. What
 * another version of racefile made is not looked at, for it may rightly have made it otherwise.
 */
export async function checkDerived(
  output: SavedOutput,
  manifest: Manifest,
  version: string,
): Promise<Breach[]> {
  if (manifest.version !== version) return [];
  const breaches: Breach[] = [];
  const compare = (where: string, anew: string): void => {
    if (!existsSync(output.at(where)) || hashOf(readFileSync(output.at(where))) !== anew)
      breaches.push({ where, what: 'the file', why: 'the articles do not give what stands in it' });
  };

  const collected = output.collected();
  const { digests, quotes, facts } = await fromRecords(output);
  const races = mergeDigests(digests, { clusters: collected.clusters });
  for (const race of races) compare(`races/${race.id}.json`, hashOf(`${JSON.stringify(race, null, 2)}\n`));
  const known = new Set(races.map(({ id }) => id));
  for (const { id } of collected.races)
    if (!known.has(id))
      breaches.push({ where: `races/${id}.json`, what: 'the race', why: 'the articles do not give it' });
  compare('quotes.csv', quotes);
  compare('facts.csv', facts);
  compare('people.csv', hashOf(toCsv(peopleTable(collected.people))));
  compare('results.csv', hashOf(toCsv(resultsTable(races))));
  compare('summary.md', hashOf(summaryMarkdown(races)));

  const scratch = mkdtempSync(path.join(os.tmpdir(), 'racefile-verify-'));
  try {
    const folder = await OutputFolder.create(scratch);
    await writeDerived(output, folder, {
      version,
      inputs: manifest.inputs,
      parquet: manifest.options.format === 'parquet',
    });
    for (const name of folder.written) compare(name, await sha256OfFile(path.join(scratch, name)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return breaches;
}

interface FromRecords {
  readonly digests: RaceDigest[];
  /** SHA-256 of the tables that the records give. */
  readonly quotes: string;
  readonly facts: string;
}

async function fromRecords(output: SavedOutput): Promise<FromRecords> {
  const digests: RaceDigest[] = [];
  const quotes = createHash('sha256').update(csvLines([QUOTE_COLUMNS]));
  const facts = createHash('sha256').update(csvLines([FACT_COLUMNS]));
  for await (const record of output.articles()) {
    digests.push(digest(record));
    quotes.update(csvLines(quoteRows(record)));
    facts.update(csvLines(factRows(record)));
  }
  return { digests, quotes: quotes.digest('hex'), facts: facts.digest('hex') };
}

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
