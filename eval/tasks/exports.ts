import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { run } from '../../src/batch/run.js';
import { TARGETS } from '../../src/report/exports/index.js';
import { SavedOutput } from '../../src/report/saved-output.js';
import type { Figure, Task } from '../task.js';

const STANDARDS = 'data/standards';
const SCHEMAS = {
  nist: 'NIST_V2_election_results_reporting.json',
  annotations: 'web-annotation-evidence.schema.json',
  claims: 'claim-draft.schema.json',
};

/** The real articles and their exports, against the schemas of the standards: the share of documents that are valid. */
export const exports: Task = {
  name: 'exports',
  data: Object.values(SCHEMAS).map((file) => `${STANDARDS}/${file}`),
  async run({ shared, scratch }) {
    const folder = path.join(shared, 'data/race');
    const inputs = readdirSync(folder)
      .filter((file) => file.endsWith('.json') && !file.endsWith('.gold.json'))
      .map((file) => path.join(folder, file));
    await run(inputs, { out: scratch, version: 'eval' });
    const output = new SavedOutput(scratch);
    const read = (file: string): object =>
      JSON.parse(readFileSync(path.join(shared, STANDARDS, file), 'utf8')) as object;

    const figures: Figure[] = [];
    for (const [name, file] of Object.entries(SCHEMAS)) {
      const ajv = name === 'nist' ? new Ajv04.default({ strict: false }) : new Ajv2020({ strict: false });
      addFormats.default(ajv);
      const isValid = ajv.compile(read(file));
      let text = '';
      await TARGETS.find((target) => target.name === name)!.write(output, {
        write: (piece) => {
          text += piece;
        },
        leftOut: () => {},
      });
      const documents =
        name === 'nist'
          ? [JSON.parse(text) as unknown]
          : text
              .split('\n')
              .filter(Boolean)
              .map((line) => JSON.parse(line) as unknown);
      const valid = documents.filter((document) => isValid(document)).length;
      figures.push({
        name: `${name}, share valid`,
        value: documents.length === 0 ? 1 : valid / documents.length,
        n: documents.length,
      });
    }
    return figures;
  },
};
