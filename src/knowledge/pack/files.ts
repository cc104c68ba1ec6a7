import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Knowledge } from './knowledge.js';
import { decodePack, type Pack, PackError } from './pack.js';

/** The ending of a pack's file name. */
export const PACK_ENDING = '.pack.jsonl';

/** Reads a public table, gzipped or plain. @throws PackError where it cannot be read */
export async function readTable(file: string): Promise<Pack> {
  // With all that reads tables, which few runs need.
  const { compilePack } = await import('./compile.js');
  return compilePack(path.basename(file).replace(/\.gz$/, ''), await readText(file));
}

/** Loads packs, and tables that were never compiled, into what people are looked up in. */
export async function loadKnowledge(files: readonly string[]): Promise<Knowledge> {
  const packs: Pack[] = [];
  for (const file of files)
    packs.push(file.endsWith(PACK_ENDING) ? decodePack(await readText(file)) : await readTable(file));
  return new Knowledge(packs);
}

async function readText(file: string): Promise<string> {
  try {
    const bytes = await readFile(file);
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw new PackError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
