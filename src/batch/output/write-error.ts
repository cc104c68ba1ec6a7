const PLAIN: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would be larger than files may be here',
  EROFS: 'the file system is read-only',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'a file is where the folder should be',
  EMFILE: 'too many open files',
  EIO: 'the disk does not work',
};

/** Something of the output cannot be written; the message says what and why, in one line. */
export class WriteError extends Error {
  readonly code = 'racefile-write';
  override readonly name = 'WriteError';
}

/** Says in plain words why a file cannot be written; other errors stay as they are. */
export function writeError(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const why = PLAIN[error.code];
  return why === undefined ? error : new WriteError(`cannot write ${file}: ${why}`, { cause: error });
}
