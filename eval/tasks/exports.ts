import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { run } from '../../src/batch/run.js';
import { TARGETS } from '../../src/report/exports/index.js';
import { SavedOutput } from '../../src/report/saved-output.js';
import { verifyOutput } from '../../src/verify/index.js';
import type { Figure, Task } from '../task.js';

const STANDARDS = 'data/standards';
const SCHEMAS = {
  nist: 'NIST_V2_election_results_reporting.json',
  annotations: 'web-annotation-evidence.schema.json',
  claims: 'claim-draft.schema.json',
};

/** The invented articles too: they print counts, which few of the real ones do. */
const CORPUS = path.resolve(import.meta.dirname, '../../corpus');
const VERSION = 'eval';

/**
 * Exports of the real articles and of the corpus, against the schemas of the standards: the share of documents
 * that are valid. And what of both outputs does not hold against their inputs.
 */
export const exports: Task = {
  name: 'exports',
  data: Object.values(SCHEMAS).map((file) => `${STANDARDS}/${file}`),
  async run({ shared, scratch }) {
    const folder = path.join(shared, 'data/race');
    const real = readdirSync(folder)
      .filter((file) => file.endsWith('.json') && !file.endsWith('.gold.json'))
      .map((file) => path.join(folder, file));
    const outputs: SavedOutput[] = [];
    let breaches = 0;
    let proved = 0;
    for (const [name, inputs] of [
      ['real', real],
      ['corpus', [CORPUS]],
    ] as const) {
      const out = path.join(scratch, name);
      await run(inputs, { out, version: VERSION });
      const output = new SavedOutput(out);
      outputs.push(output);
      const onBreach = (): void => void breaches++;
      const { spans, evidence } = await verifyOutput(output, { version: VERSION, onBreach });
      proved += spans + evidence;
    }

    const figures: Figure[] = [];
    for (const [name, file] of Object.entries(SCHEMAS)) {
      const schema = JSON.parse(readFileSync(path.join(shared, STANDARDS, file), 'utf8')) as object;
      const documents = (await Promise.all(outputs.map((output) => documentsOf(name, output)))).flat();
      const isValid = validatorOf(name, schema);
      const valid = documents.filter((document) => isValid(document)).length;
      figures.push({ name: `${name}, share valid`, value: valid / documents.length, n: documents.length });
    }
    figures.push({ name: 'verify, what does not hold', value: breaches, n: proved, better: 'lower' });
    return figures;
  },
};

function validatorOf(name: string, schema: object): (document: unknown) => boolean {
  // NIST's schema is draft-04 and uses a keyword of its own; the project's are draft 2020-12.
  const ajv = name === 'nist' ? new Ajv04.default({ strict: false }) : new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/** The documents that a target makes of an output: the one report, or one a line. */
async function documentsOf(name: string, output: SavedOutput): Promise<unknown[]> {
  let text = '';
  await TARGETS.find((target) => target.name === name)!.write(output, {
    write: (piece) => {
      text += piece;
    },
    leftOut: () => {},
  });
  const documents = name === 'nist' ? [text] : text.split('\n').filter(Boolean);
  return documents.map((document) => JSON.parse(document) as unknown);
}
