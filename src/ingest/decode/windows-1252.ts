export const WINDOWS_1252 = 'windows-1252';

/** The characters of bytes 0x80 to 0x9F; all other bytes are the code points of their own number. */
export const C1_CHARACTERS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Decodes windows-1252, and ISO-8859-1, which the web takes for the same. Done here, and not by TextDecoder,
 * since some versions of Node read the bytes 0x80 to 0x9F as ISO-8859-1 controls.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return readControls(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
}

/** The characters of windows-1252 for controls that its bytes became where they were read as ISO-8859-1. */
export const readControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => C1_CHARACTERS[control.charCodeAt(0) - 0x80]!);
