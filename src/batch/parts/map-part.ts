import { createHash } from 'node:crypto';
import { setupDigest } from '../cache/key.js';
import { counted } from '../counted.js';
import { engineDigest } from '../engine-digest.js';
import { type AnalysisOptions, executorFor, setupOf } from '../executor.js';
import { Interrupted } from '../interrupted.js';
import { mapArticles, type Share } from '../map-articles.js';
import { OutputFolder } from '../output/folder.js';
import type { Part, PartEntry } from './part.js';

export interface MapPartOptions extends AnalysisOptions {
  /** The folder of the part; it is made where there is none. */
  readonly out: string;
  readonly version: string;
  readonly share: Share;
}

/**
 * Analyses one part of a batch, for `reducePart` to put together with the others. Every part is given the same inputs
 * in the same order.
 *
 * @returns how many articles the part holds
 * @throws WriteError where the part cannot be written; Interrupted where the signal broke it off
 */
export async function mapPart(inputs: readonly string[], options: MapPartOptions): Promise<number> {
  const { out, version, share, corrections, signal } = options;
  const folder = await OutputFolder.create(out);
  try {
    await folder.remove('part.json');
    const entries = await folder.stream('entries.jsonl');
    const articles = await folder.stream('articles.jsonl');
    const read = createHash('sha256');
    let inputCount = 0;
    let count = 0;
    const executor = await executorFor(options);
    try {
      const mapped = mapArticles(inputs, {
        executor,
        share,
        out,
        ...(signal ? { signal } : {}),
        onRead: (input) => {
          inputCount++;
          read.update(`${JSON.stringify(input)}\n`);
        },
      });
      for await (const { number, input, product } of counted(mapped, options)) {
        const entry: PartEntry = {
          number,
          input,
          article: product !== null,
          outcomes: [...(product?.outcomes ?? [])],
        };
        await entries.write(`${JSON.stringify(entry)}\n`);
        if (product) await articles.write(product.line);
        if (product) count++;
      }
    } finally {
      await executor.close();
    }
    if (signal?.aborted) throw new Interrupted('broken off');
    await entries.close();
    await articles.close();
    const part: Part = {
      schema: 'racefile.part/1',
      version,
      engine: engineDigest(),
      ...share,
      inputs: [...inputs],
      inputCount,
      inputDigest: read.digest('hex'),
      setupDigest: setupDigest(setupOf(options)),
      corrections: corrections
        ? { corrections: [...corrections.corrections], problems: [...corrections.problems] }
        : null,
    };
    await folder.write('part.json', `${JSON.stringify(part, null, 2)}\n`);
    return count;
  } finally {
    await folder.discard();
  }
}
