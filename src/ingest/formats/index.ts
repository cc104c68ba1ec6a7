import { gzip } from './archive/gzip.js';
import { zip } from './archive/zip.js';
import { csv } from './csv/index.js';
import type { Format } from './format.js';
import { html } from './html/index.js';
import { json, jsonLines } from './json/index.js';
import { mail } from './mail/index.js';
import { markdown } from './markdown/index.js';
import { text } from './text/index.js';
import { warc } from './warc/index.js';
import { xml } from './xml/index.js';

/** Every kind of input, told by the end of the file's name. What lies in archives is read by its own name. */
export const FORMATS: readonly Format[] = [
  jsonLines,
  json,
  csv,
  html,
  xml,
  markdown,
  text,
  mail,
  warc,
  gzip,
  zip,
];

/** Standard input holds an article a line. */
export const STANDARD_INPUT: Format = jsonLines;

/** The format of a file, by its name; null where it is none of ours. */
export function formatOf(name: string): Format | null {
  const lower = name.toLowerCase();
  return FORMATS.find((format) => format.extensions.some((extension) => lower.endsWith(extension))) ?? null;
}

/** Files that are archives of parts, none of which is an article by itself. */
const NOT_READ: readonly (readonly [RegExp, string])[] = [
  [/\.(?:docx|docm|odt|pages)$/, 'a document of a word processor; saved as text or HTML it is read'],
  [/\.(?:xlsx|xlsm|ods|numbers)$/, 'a spreadsheet; saved as CSV it is read'],
  [/\.(?:pptx|odp|key)$/, 'a presentation'],
  [/\.(?:epub)$/, 'an electronic book'],
];

/** Why files of this name are not read; null where nothing is known against them. */
export function notRead(name: string): string | null {
  const lower = name.toLowerCase();
  return NOT_READ.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}

/** Beginnings by which files without a telling name are known. */
const BEGINNINGS: readonly (readonly [RegExp, Format])[] = [
  [/^WARC\/\d/, warc],
  [/^\s*<(?:!doctype html|html[\s>])/i, html],
  [/^\s*<\?xml|^\s*<(?:rss|feed|nitf|newsItem|newsMessage)[\s>]/, xml],
  [/^\s*\{[^\n]{1,4000}\}\r?\n\s*\{/, jsonLines],
  [/^\s*(?:\{\s*"|\[\s*\{)/, json],
];

const ZIP_MARK = 'PK\u0003\u0004';

/** The format of a file by its first bytes; null where they tell none. */
export function formatByBeginning(head: Buffer): Format | null {
  if (head[0] === 0x1f && head[1] === 0x8b) return gzip;
  const text = head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
  if (text.startsWith(ZIP_MARK)) return zip;
  return BEGINNINGS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
