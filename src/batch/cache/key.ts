import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbout } from '../../corrections/index.js';
import { PackError } from '../../knowledge/pack/index.js';
import { engineDigest } from '../engine-digest.js';
import type { Setup } from '../workers/analyst.js';
import type { ArticleTask } from '../workers/article-task.js';

/** Bytes of a key. */
export const KEY_BYTES = 16;

/** SHA-256 of the packs of a setup. @throws PackError where one cannot be read */
function packsDigest({ knowledgeFiles }: Setup): string {
  const hash = createHash('sha256');
  for (const file of knowledgeFiles) {
    try {
      hash.update(createHash('sha256').update(readFileSync(file)).digest());
    } catch (error) {
      throw new PackError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
    }
  }
  return hash.digest('hex');
}

/** SHA-256 of everything in a setup that results depend on. @throws PackError where a pack cannot be read */
export const setupDigest = (setup: Setup): string =>
  createHash('sha256')
    .update(JSON.stringify([packsDigest(setup), setup.corrections, setup.profile]))
    .digest('hex');

/**
 * Gives each task the key of its result: a hash of all that the result depends on, which is the article with all that
 * was read of it, its id, the corrections that are about it, the packs, and the program.
 *
 * @throws PackError where a pack cannot be read
 */
export function keysFor(setup: Setup): (task: ArticleTask) => Buffer {
  const common = JSON.stringify([engineDigest(), packsDigest(setup), setup.profile]);
  return ({ article, id }) => {
    const about = setup.corrections.filter(({ correction }) =>
      isAbout(correction, id, article.source.sha256),
    );
    return createHash('sha256')
      .update(common)
      .update(JSON.stringify([id, about, article]))
      .digest()
      .subarray(0, KEY_BYTES);
  };
}
