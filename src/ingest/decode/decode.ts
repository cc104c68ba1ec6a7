import { decodeWindows1252, WINDOWS_1252 } from './windows-1252.js';

/** A text decoded from bytes, with the name of the encoding it was taken to be in. */
export interface Decoded {
  readonly text: string;
  /** Lower case, as the WHATWG Encoding Standard names it. */
  readonly encoding: string;
  /** Bytes that did not fit the encoding and were read as windows-1252 each. */
  readonly strayBytes: number;
}

/**
 * Bytes to text. A byte order mark decides; else UTF-8 where the bytes are valid UTF-8, whatever they are
 * declared to be, since text in another encoding hardly ever is; else UTF-16 where every second byte is 0; else
 * what is declared; else UTF-8 with a few bytes of windows-1252 in it, or windows-1252 altogether.
 *
 * @param declared the name of the encoding as HTTP, XML or HTML give it; null where nothing does
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = byMark(bytes);
  if (marked) return marked;
  if (declared !== null && SEVEN_BIT.test(declared)) return decodeDeclared(bytes, declared) ?? decode(bytes);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null && !looksLikeUtf16(bytes)) return { text: utf8, encoding: 'utf-8', strayBytes: 0 };
  const utf16 = looksLikeUtf16(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16, strayBytes: 0 };
  const other = declared === null ? null : decodeDeclared(bytes, declared);
  if (other) return other;
  return decodeMostlyUtf8(bytes) ?? { text: decodeWindows1252(bytes), encoding: WINDOWS_1252, strayBytes: 0 };
}

/** Encodings that write other letters with the bytes of ASCII, which are valid UTF-8. */
const SEVEN_BIT = /^\s*(?:iso-2022-|csiso2022)/i;

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const text = decodeStrictly(bytes.subarray(3), 'utf-8');
    return text === null ? null : { text, encoding: 'utf-8', strayBytes: 0 };
  }
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  return encoding === null
    ? null
    : { text: new TextDecoder(encoding).decode(bytes), encoding, strayBytes: 0 };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Latin text in UTF-16 has a 0 in nearly every second byte. */
const UTF16_SAMPLE = 2000;
const UTF16_SHARE = 0.7;
const UTF16_FEWEST = 8;

function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, UTF16_SAMPLE) >> 1;
  if (pairs < UTF16_FEWEST) return null;
  let highFirst = 0;
  let lowFirst = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0 && bytes[i + 1] !== 0) highFirst++;
    if (bytes[i] !== 0 && bytes[i + 1] === 0) lowFirst++;
  }
  if (lowFirst > pairs * UTF16_SHARE) return 'utf-16le';
  return highFirst > pairs * UTF16_SHARE ? 'utf-16be' : null;
}

/** A decoder by the name of its encoding; null where it is no name. */
function decoderFor(name: string) {
  try {
    return new TextDecoder(name.trim());
  } catch {
    return null;
  }
}

function decodeDeclared(bytes: Uint8Array, declared: string): Decoded | null {
  const decoder = decoderFor(declared);
  if (decoder === null) return null;
  const { encoding } = decoder;
  if (encoding === WINDOWS_1252) return { text: decodeWindows1252(bytes), encoding, strayBytes: 0 };
  // What is declared UTF-8 or UTF-16 and is not has been refused already.
  return encoding.startsWith('utf-') ? null : { text: decoder.decode(bytes), encoding, strayBytes: 0 };
}

/** Of the characters beyond ASCII this share must be whole UTF-8 for the rest to be strays. */
const SHARE_WHOLE = 0.8;

/** UTF-8 into which bytes of windows-1252 were pasted, or that is cut off within a character. */
function decodeMostlyUtf8(bytes: Uint8Array): Decoded | null {
  let whole = 0;
  const strays: number[] = [];
  for (let i = 0; i < bytes.length; ) {
    const length = bytes[i]! < 0x80 ? 1 : characterLength(bytes, i);
    if (length === 0) {
      strays.push(i++);
      continue;
    }
    if (length > 1) whole++;
    i += length;
  }
  if (whole === 0 || whole < (whole + strays.length) * SHARE_WHOLE) return null;
  const utf8 = new TextDecoder('utf-8');
  let text = '';
  let start = 0;
  for (const at of strays) {
    text += utf8.decode(bytes.subarray(start, at)) + decodeWindows1252(bytes.subarray(at, at + 1));
    start = at + 1;
  }
  return { text: text + utf8.decode(bytes.subarray(start)), encoding: 'utf-8', strayBytes: strays.length };
}

/** The length of the UTF-8 character of several bytes that begins here; 0 where none does. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const second = bytes[at + 1] ?? 0;
  const length =
    first >= 0xc2 && first <= 0xdf
      ? 2
      : first >= 0xe0 && first <= 0xef
        ? 3
        : first >= 0xf0 && first <= 0xf4
          ? 4
          : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  for (let i = 1; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0;
  // Overlong forms, surrogates and what lies beyond Unicode.
  const forbidden =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f);
  return forbidden ? 0 : length;
}
