import type { Input } from '../../input/bytes.js';
import { gunzip, UnpackGuard } from '../../input/gunzip.js';
import { LimitError } from '../../limits.js';
import type { Format } from '../format.js';

/** Anything packed with gzip: "articles.jsonl.gz" is read as "articles.jsonl". */
export const gzip: Format = {
  name: 'gz',
  extensions: ['.gz', '.gzip'],
  async *read(input, { limits, depth, readWithin }) {
    if (depth >= limits.archiveDepth)
      throw new LimitError(`archives nested more than ${limits.archiveDepth} deep`);
    const within: Input = {
      ...input,
      name: input.name.replace(/\.(?:gz|gzip)$/i, ''),
      path: null,
      open: () => gunzip(input.open(), new UnpackGuard(limits)),
    };
    yield* readWithin(within);
  },
};
