import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { readCandidates } from './candidates.js';
import { readLegislator } from './legislators.js';
import { type Pack, PackError, type PackPerson } from './pack.js';

/**
 * Compiles a public table into a pack: unitedstates/congress-legislators as YAML, JSON or JSON lines, or a CSV of
 * candidates. What the file is its name tells.
 *
 * @throws PackError where the file is of no such kind or holds nobody
 */
export function compilePack(fileName: string, text: string): Pack {
  const people = readPeople(fileName.toLowerCase(), text);
  if (people.length === 0) throw new PackError(`${fileName} holds nobody that could be read`);
  return { people };
}

function readPeople(fileName: string, text: string): PackPerson[] {
  const legislators = (records: unknown): PackPerson[] =>
    (Array.isArray(records) ? records : [records]).flatMap((record) => readLegislator(record) ?? []);
  try {
    if (/\.ya?ml$/.test(fileName)) return legislators(parseYaml(text));
    if (/\.(?:jsonl|ndjson)$/.test(fileName))
      return legislators(
        text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => JSON.parse(line) as unknown),
      );
    if (fileName.endsWith('.json')) return legislators(JSON.parse(text));
    if (/\.(?:csv|tsv)$/.test(fileName)) {
      const delimiter = fileName.endsWith('.tsv') ? '\t' : ',';
      return readCandidates(
        parseCsv(text, {
          columns: true,
          bom: true,
          delimiter,
          skip_empty_lines: true,
          relax_column_count: true,
        }) as Record<string, string>[],
      );
    }
  } catch (error) {
    if (error instanceof PackError) throw error;
    throw new PackError(
      `${fileName} cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
  }
  throw new PackError(`${fileName} is neither .yaml, .json, .jsonl, .csv nor .tsv`);
}
