import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { encodePack, PACK_ENDING, readTable } from '../../knowledge/pack/index.js';
import { print } from '../output.js';

const EXAMPLE = '\nExample:\n  $ racefile knowledge add legislators-current.yaml\n';

const add = new Command('add')
  .description(
    'compile a public table into a pack: congress-legislators (.yaml, .json, .jsonl) or candidates (.csv)',
  )
  .argument('<file>', 'the table; .gz is fine')
  .option('--out <file>', `the pack; else the table's name with ${PACK_ENDING}`)
  .addHelpText('after', EXAMPLE)
  .action(async (file: string, options: { out?: string }) => {
    const pack = await readTable(file);
    const base = path.basename(file).replace(/(?:\.(?:ya?ml|jsonl?|ndjson|csv|tsv))?(?:\.gz)?$/, '');
    const out = options.out ?? `${base}${PACK_ENDING}`;
    await writeFile(out, encodePack(pack));
    print(`${out}: ${pack.people.length} people\n`);
  });

export const knowledgeCommand = new Command('knowledge').addCommand(add).addHelpText('after', EXAMPLE);
