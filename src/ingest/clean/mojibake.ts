import type { MappedText } from '../../text/mapped-text.js';
import { C1_CHARACTERS } from '../decode/windows-1252.js';
import { replaceAll } from './replace-all.js';

/** The byte that a character of windows-1252 or ISO-8859-1 stands for; -1 where it stands for none. */
function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x100) return code;
  const index = C1_CHARACTERS.indexOf(character);
  return index < 0 ? -1 : 0x80 + index;
}

/** All characters that UTF-8's second and later bytes become when they are read as windows-1252 or ISO-8859-1. */
const FOLLOWING = `${escapeAll(C1_CHARACTERS)}\u0080-\u00bf`;

function escapeAll(characters: string): string {
  return characters.replace(/[\\\]^-]/g, '\\$&');
}

/**
 * Sequences that are no text in any language: "â€™" (’), "Ã©" (é), "Â£" (£), "ðŸ˜€" (an emoji). Where one of them
 * stands in a text, the text was read in the wrong encoding.
 */
const PLAIN = new RegExp(
  `\u00e2[\u20ac\u0080\u201a\u201e\u0082\u0084\u2020\u0086][${FOLLOWING}]|\u00c3[${FOLLOWING}]|\u00c2[\u0080-\u009f\u00a0-\u00bf]|\u00f0\u0178[${FOLLOWING}]{2}|\u00f0\u009f[${FOLLOWING}]{2}|\u00ef\u00bb\u00bf|\u00ef\u00bf\u00bd`,
  'g',
);

/** All sequences that are UTF-8 read in the wrong encoding; believed only in a text that has plain ones. */
const ANY = new RegExp(
  `[\u00c2-\u00df][${FOLLOWING}]|[\u00e0-\u00ef][${FOLLOWING}]{2}|[\u00f0-\u00f4][${FOLLOWING}]{3}`,
  'g',
);

/** What is left where the last byte of a quotation mark or a no-break space was lost on the way: "â€ " (”), "Â " */
const CUT_QUOTE = /\u00e2\u20ac(?=[\s.,;:!?)\]]|$)/g;
const CUT_SPACE = /(?<=^|[\s.,;:!?)”’])\u00c2(?= )/g;

/** Texts are encoded twice, sometimes thrice. */
const ROUNDS = 3;

/** A text repaired, and how many sequences were. */
export interface Repaired {
  readonly mapped: MappedText;
  readonly repairs: number;
}

/** Repairs text that was decoded in the wrong encoding, once or several times over: "donâ€™t" to "don’t". */
export function repairMojibake(text: MappedText): Repaired {
  let mapped = text;
  let repairs = 0;
  const repair = (match: string): string | null => {
    const repaired = decodeAgain(match);
    if (repaired !== null) repairs++;
    return repaired;
  };
  for (let round = 0; round < ROUNDS && mapped.text.search(PLAIN) >= 0; round++) {
    const before = repairs;
    mapped = replaceAll(mapped, ANY, repair);
    if (repairs === before) break;
    mapped = replaceAll(mapped, CUT_QUOTE, '\u201d');
    mapped = replaceAll(mapped, CUT_SPACE, '');
  }
  mapped = repairControls(mapped, (control) => {
    repairs++;
    return C1_CHARACTERS[control.charCodeAt(0) - 0x80]!;
  });
  return { mapped, repairs };
}

/** Whether a stretch of raw text is what `repairMojibake` repairs. */
export const isMojibake = (raw: string): boolean => raw.search(PLAIN) >= 0 || raw.search(C1) >= 0;

/** Controls that are windows-1252 read as ISO-8859-1, some of them quotation marks: "\u0093We won,\u0094 she said". */
const C1 = /[\u0080\u0082-\u0084\u0086-\u008c\u008e\u0091-\u009c\u009e\u009f]/g;
/** The same where there are some, and this is one more of them; alone it is a line end. */
const C1_ELLIPSIS = /\u0085/g;

/** The characters meant by the controls of a text. */
function repairControls(mapped: MappedText, repair: (control: string) => string): MappedText {
  if (mapped.text.search(C1) < 0) return mapped;
  return replaceAll(replaceAll(mapped, C1_ELLIPSIS, repair), C1, repair);
}

function decodeAgain(match: string): string | null {
  const bytes = Uint8Array.from(match, (character) => Math.max(0, byteOf(character)));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
