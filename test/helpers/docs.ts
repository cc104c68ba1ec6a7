import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A page of the documentation, without the spaces that align its tables. */
export const docs = (name: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../../docs', name), 'utf8').replace(/ +\|/g, ' |');
