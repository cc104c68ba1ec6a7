/** Beginnings of files that are no text, with their plain names. */
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58]],
  ['a Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a zip archive', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip data', [0x1f, 0x8b]],
];

/** Where a tar archive says that it is one. */
const TAR_MARK = 257;
const SAMPLE = 8192;
/** Text has hardly any controls but tabs and line ends; random bytes are controls one time in ten. */
const SHARE_OF_CONTROLS = 0.03;
const SHARE_OF_CONTROLS_IN_UTF16 = 0.1;

/** What kind of binary file bytes are the beginning of, in plain words; null where they look like text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const known = MAGIC.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (known) return known[0];
  if (Buffer.from(bytes.subarray(TAR_MARK, TAR_MARK + 5)).toString('latin1') === 'ustar')
    return 'a tar archive';
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return null;
  const sample = bytes.subarray(0, SAMPLE);
  let nul = 0;
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) nul++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++;
  }
  if (nul > 0 && nul === sample.length) return 'nothing but NUL bytes';
  // UTF-16 without a mark has a NUL in every second byte; other text has none.
  const mayBeUtf16 = nul > sample.length * 0.3 && nul < sample.length * 0.6;
  // A curly quotation mark in UTF-16 is a control and a blank.
  const most = mayBeUtf16 ? SHARE_OF_CONTROLS_IN_UTF16 : SHARE_OF_CONTROLS;
  if (controls > sample.length * most) return 'binary data, not text';
  return nul > sample.length * 0.01 && !mayBeUtf16 ? 'binary data, not text' : null;
}
