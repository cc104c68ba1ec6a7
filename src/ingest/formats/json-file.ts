import { sha256 } from '../../text/hash.js';
import { decode } from '../decode.js';
import type { Format, ReadResult } from './format.js';
import { readJsonArticle } from './json.js';

/** One article a file. */
export const json: Format = {
  name: 'json',
  extensions: ['.json'],
  async *read(input) {
    const bytes = await input.bytes();
    const { text, encoding } = decode(bytes);
    const where = {
      file: input.file,
      item: null,
      format: 'json',
      encoding,
      bytes: bytes.length,
      sha256: sha256(bytes),
    };
    yield parseArticle(text, where);
  },
};

interface Where {
  readonly file: string;
  readonly item: number | null;
  readonly format: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Parses the JSON of one article. */
export function parseArticle(text: string, where: Where): ReadResult {
  const failed = (status: 'empty' | 'unreadable', reason: string): ReadResult => ({
    status,
    file: where.file,
    item: where.item,
    sha256: where.sha256,
    reason,
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed('unreadable', `not valid JSON: ${(error as Error).message.split('\n')[0]}`);
  }
  const found = readJsonArticle(value);
  if (typeof found === 'string') return failed('unreadable', found);
  if (found.text.trim() === '') return failed('empty', 'its text is empty');
  return {
    status: 'ok',
    article: {
      id: found.id,
      source: { ...where },
      meta: found.meta,
      raw: found.text,
      blocks: [],
      problems: found.problems,
    },
  };
}
