import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { type ByteStream, type Input, readAll } from '../../input/bytes.js';
import { UnpackGuard } from '../../input/gunzip.js';
import { reasonOf } from '../../input/reason.js';
import { dayWritten } from '../../input/written.js';
import { LimitError } from '../../limits.js';
import { type Format, failed } from '../format.js';

/** What no one packed on purpose; "../story.txt" is not hidden, and its name leads nowhere. */
const PASSED_OVER = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/))/;

/**
 * Zip archives: each entry is read as a file of its name would be. Entries are only ever read as streams; nothing
 * is written anywhere, so that their names can lead nowhere.
 */
export const zip: Format = {
  name: 'zip',
  extensions: ['.zip'],
  async *read(input, { limits, depth, readWithin }) {
    if (depth >= limits.archiveDepth)
      throw new LimitError(`archives nested more than ${limits.archiveDepth} deep`);
    const { archive, size } = await openArchive(input, limits.fileBytes);
    const whole = new UnpackGuard(limits);
    whole.packed(size);
    let count = 0;
    try {
      for await (const entry of archive.eachEntry() as AsyncIterable<Entry>) {
        const name = nameOf(entry);
        if (name.endsWith('/') || PASSED_OVER.test(name)) continue;
        if (++count > limits.archiveEntries)
          throw new LimitError(`more than ${limits.archiveEntries} entries`);
        const item = input.item === null ? name : `${input.item}#${name}`;
        const where = { file: input.file, item };
        if (entry.isEncrypted()) yield failed('unreadable', where, 'encrypted');
        else if (!entry.canDecodeFileData())
          yield failed(
            'unreadable',
            where,
            `packed by a method that is not known (${entry.compressionMethod})`,
          );
        else {
          const own = (): UnpackGuard => {
            const guard = new UnpackGuard(limits);
            guard.packed(entry.compressedSize);
            return guard;
          };
          const within = {
            ...where,
            name: name.slice(name.lastIndexOf('/') + 1),
            path: null,
            written: dayWritten(entry.getLastModDate({ timezone: 'UTC' })),
            open: () => unpackEntry(archive, entry, [own(), whole]),
          };
          yield* readWithin(within);
        }
      }
      if (count === 0) yield failed('empty', input, 'an empty archive');
    } finally {
      archive.close();
    }
  },
};

const OPTIONS = {
  lazyEntries: true,
  autoClose: false,
  decodeStrings: false,
  validateEntrySizes: true,
} as const;

/** A file is read where it lies; an archive within an archive is held, as far as the limit goes. */
async function openArchive(input: Input, most: number): Promise<{ archive: ZipFile; size: number }> {
  try {
    if (input.path !== null) {
      const archive = await openPromise(input.path, OPTIONS);
      return { archive, size: archive.fileSize };
    }
    const bytes = await readAll(input.open(), most);
    return { archive: await fromBufferPromise(bytes, OPTIONS), size: bytes.length };
  } catch (error) {
    throw new Error(
      error instanceof LimitError ? error.message : `not a whole zip archive: ${reasonOf(error)}`,
    );
  }
}

const nameOf = (entry: Entry): string =>
  getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
    .replace(/\\/g, '/')
    .replace(/\p{Cc}/gu, '');

async function* unpackEntry(archive: ZipFile, entry: Entry, guards: readonly UnpackGuard[]): ByteStream {
  const stream = await archive.openReadStreamPromise(entry);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      for (const guard of guards) guard.unpacked(chunk.length);
      yield chunk;
    }
  } finally {
    stream.destroy();
  }
}
