import { Argument, Command } from 'commander';
import { jsonSchemaOf, SCHEMA_NAMES } from '../../schema/json-schema.js';
import { print } from '../output.js';

export const schemaCommand = new Command('schema')
  .addArgument(
    new Argument('<part>', 'article: a line of articles.jsonl; race: a file of races/').choices(SCHEMA_NAMES),
  )
  .addHelpText('after', '\nExample:\n  $ racefile schema article > article.schema.json\n')
  .action((part: (typeof SCHEMA_NAMES)[number]) => print(`${JSON.stringify(jsonSchemaOf(part), null, 2)}\n`));
