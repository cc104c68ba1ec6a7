/**
 * Compiles src/model/sequence/*.wat and writes the bytes to bytes.ts beside them, as text: a file of its own would have
 * to be copied to dist, and bytes in a module are found wherever the module is.
 *   npx tsx tools/build-wasm.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import wabt from 'wabt';

const FOLDER = path.resolve(import.meta.dirname, '../src/model/sequence');
export const BYTES = path.join(FOLDER, 'bytes.ts');

/** What bytes.ts is to hold. */
export async function compiledBytes(): Promise<string> {
  const { parseWat } = await wabt();
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.wat'));
  const lines = files.sort().map((name) => {
    const module = parseWat(name, readFileSync(path.join(FOLDER, name), 'utf8'));
    const { buffer } = module.toBinary({});
    module.destroy();
    const constant = path.basename(name, '.wat').toUpperCase();
    return `export const ${constant} =\n  '${Buffer.from(buffer).toString('base64')}';\n`;
  });
  return `/* Made from the .wat files of this folder by tools/build-wasm.ts. */\n\n${lines.join('')}`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(BYTES, await compiledBytes());
