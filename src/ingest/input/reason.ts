const PLAIN: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'a loop of symbolic links',
  EISDIR: 'a folder, not a file',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'its name is too long',
  Z_DATA_ERROR: 'broken gzip data',
  Z_BUF_ERROR: 'gzip data that ends too early',
  ERR_INVALID_STATE: 'it ended while it was read',
};

const LONGEST = 300;

/** One plain line for an error of the file system, of a decoder or of a limit. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, LONGEST);
  if (error instanceof RangeError && /call stack/.test(error.message)) return 'nested too deep';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return PLAIN[code] ?? (error.message.split('\n')[0]!.slice(0, LONGEST) || error.name);
}
