import type { Format } from './format.js';
import { html } from './html/index.js';
import { json } from './json-file.js';
import { gzippedJsonLines, jsonLines } from './json-lines.js';
import { markdown, txt } from './text.js';

/** Every kind of input, told by the end of the file's name. `.jsonl.gz` stands before what could read a bare `.gz`. */
export const FORMATS: readonly Format[] = [gzippedJsonLines, jsonLines, json, html, markdown, txt];

/** Standard input holds an article a line. */
export const STANDARD_INPUT: Format = jsonLines;

/** The format of a file, by its name; null where it is none of ours. */
export function formatOf(file: string): Format | null {
  const name = file.toLowerCase();
  return FORMATS.find((format) => format.extensions.some((extension) => name.endsWith(extension))) ?? null;
}
