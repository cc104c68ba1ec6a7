import { z } from 'zod';
import { ArticleRecord } from './article.js';
import { Race } from './race.js';

const SCHEMAS = { article: ArticleRecord, race: Race };

/** The parts of the output that have a published schema. */
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

/** The JSON Schema (draft 2020-12) of a line of `articles.jsonl`, or of a file of `races/`. */
export function jsonSchemaOf(name: keyof typeof SCHEMAS): Record<string, unknown> {
  return z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12' }) as Record<string, unknown>;
}
