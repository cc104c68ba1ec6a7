import type { RawArticle } from '../ingest/raw-article.js';
import { readArticles } from '../ingest/read-articles.js';
import { OutputError, type SavedOutput } from '../report/saved-output.js';
import type { ArticleRecord, Manifest, Source } from '../schema/index.js';
import { checkArticle, type Tally } from './article-checks.js';
import type { Breach } from './breach.js';
import { checkDerived } from './derived-checks.js';
import { checkFiles } from './file-checks.js';
import { ManifestChecks } from './manifest-checks.js';
import { RaceChecks } from './race-checks.js';

export type { Tally } from './article-checks.js';
export type { Breach } from './breach.js';

export interface VerifyOptions {
  /** Where the raw inputs are now; where the manifest says they were, if this is left out. */
  readonly inputs?: readonly string[];
  /** The version that verifies: only what the same version made can be made anew. */
  readonly version: string;
  readonly onBreach: (breach: Breach) => void;
}

/**
 * Proves an output against the raw inputs it was made from: every file by the manifest's digest, every article
 * by its source's, every span, quote and fact by the characters of the raw text, every evidence item of a race
 * by the fact it names, what the manifest tells by the records, and every file that is made from them by making it anew.
 *
 * @returns how much of each was looked at
 * @throws OutputError where the output has no manifest, or one that cannot be read
 */
export async function verifyOutput(output: SavedOutput, options: VerifyOptions): Promise<Tally> {
  const manifest = output.manifest();
  const inputs = options.inputs ?? inputsOf(manifest.options);
  const tally: Tally = { articles: 0, spans: 0, quotes: 0, facts: 0, evidence: 0 };
  for (const breach of await checkFiles(output, manifest)) options.onBreach(breach);
  try {
    await checkRecords(output, manifest, inputs, tally, options.onBreach);
    for (const breach of await checkDerived(output, manifest, options.version)) options.onBreach(breach);
  } catch (error) {
    // What cannot be read back is itself something that no longer holds.
    if (!(error instanceof OutputError)) throw error;
    options.onBreach({ where: output.folder, what: 'the output', why: error.message });
  }
  return tally;
}

/** Records and inputs pass once, side by side, in the order of the run. */
async function checkRecords(
  output: SavedOutput,
  manifest: Manifest,
  inputs: readonly string[],
  tally: Tally,
  onBreach: (breach: Breach) => void,
): Promise<void> {
  const races = new RaceChecks(output.collected());
  const told = new ManifestChecks(manifest);
  const order = new Map<string, number>();
  for (const input of manifest.inputs) if (input.status === 'ok') order.set(keyOf(input), order.size);
  const placeOf = (source: Pick<Source, 'file' | 'item'>): number => order.get(keyOf(source)) ?? -1;

  const records = output.articles({ check: true });
  let next = await following(records);
  const pass = async (record: ArticleRecord, article: RawArticle | null): Promise<void> => {
    const breaches = article ? checkArticle(record, article, tally) : [isMissing(record)];
    for (const breach of [...breaches, ...races.check(record, tally)]) onBreach(breach);
    told.add(record);
    next = await following(records);
  };
  for await (const result of readArticles(inputs, { except: output.folder })) {
    if (next === null) break;
    // An input that became no article, or that was not there at the time, is none of the output's business.
    if (result.status !== 'ok' || placeOf(result.article.source) < placeOf(next.source)) continue;
    while (next !== null && keyOf(next.source) !== keyOf(result.article.source)) await pass(next, null);
    if (next !== null) await pass(next, result.article);
  }
  while (next !== null) await pass(next, null);
  for (const breach of [...races.rest(), ...told.rest()]) onBreach(breach);
}

const isMissing = ({ source, id }: ArticleRecord): Breach => ({
  where: `${source.file}${source.item === null ? '' : `:${source.item}`} (${id})`,
  what: 'the input',
  why: 'it cannot be found or read any more',
});

const keyOf = ({ file, item }: Pick<Source, 'file' | 'item'>): string => JSON.stringify([file, item]);

async function following(records: AsyncGenerator<ArticleRecord>): Promise<ArticleRecord | null> {
  const { value, done } = await records.next();
  return done ? null : value;
}

function inputsOf(options: Record<string, unknown>): string[] {
  const { inputs } = options;
  if (Array.isArray(inputs) && inputs.every((input) => typeof input === 'string' && input !== '-'))
    return inputs as string[];
  throw new OutputError('the manifest does not tell where the inputs are; name them with --inputs');
}
