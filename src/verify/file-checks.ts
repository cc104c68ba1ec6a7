import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import type { SavedOutput } from '../report/saved-output.js';
import type { Manifest } from '../schema/index.js';
import type { Breach } from './breach.js';

/** Compares every file of the output with the digest that the manifest has of it. */
export async function checkFiles(output: SavedOutput, { digests = {} }: Manifest): Promise<Breach[]> {
  const breaches: Breach[] = [];
  for (const [where, digest] of Object.entries(digests)) {
    const file = output.at(where);
    if (!existsSync(file)) breaches.push({ where, what: 'the file', why: 'it is missing' });
    else if ((await sha256OfFile(file)) !== digest)
      breaches.push({ where, what: 'the file', why: 'its bytes changed since the run' });
  }
  return breaches;
}

export async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
