import type { Meta } from '../../schema/index.js';
import { applyEdits, type Edit, type MappedText, unmapped } from '../../text/mapped-text.js';
import { decodeEntities } from './entities.js';
import { type Repaired, repairMojibake } from './mojibake.js';
import { replaceAll } from './replace-all.js';

/** Line ends of every kind, vertical tabs and form feeds among them. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** White space other than the space and the line feed. wink-nlp loses count at some of these. */
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** What shows nothing: controls, soft hyphens, zero-width marks, directions, byte order marks. */
const INVISIBLE = /(?:(?![\n\t])[\p{Cc}\p{Cf}])+/gu;
/** Half of a surrogate pair: a character was lost here, and the text says so. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * The text with one kind of space and of line end, without entities and what cannot be seen, repaired where it was
 * decoded in the wrong encoding, in Unicode form NFC.
 */
export function normalizeCharacters(raw: MappedText): Repaired {
  // Mojibake first: a line end or a no-break space may be one of its bytes.
  const { mapped: repaired, repairs } = repairMojibake(decodeEntities(raw));
  if (isPlain(repaired.text)) return { mapped: repaired, repairs };
  let mapped = replaceAll(repaired, LINE_END, '\n');
  mapped = replaceAll(mapped, INVISIBLE, '');
  mapped = replaceAll(mapped, ODD_SPACE, ' ');
  mapped = replaceAll(mapped, LONE_SURROGATE, '\ufffd');
  return { mapped: compose(mapped), repairs };
}

/**
 * Whether a text holds nothing but Latin letters, common marks, spaces and line feeds, as nearly all do: then there is nothing
 * to replace and nothing to compose.
 */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isCommon =
      (unit >= 0x20 && unit < 0x7f) ||
      unit === 0x0a ||
      (unit >= 0xc0 && unit < 0x300) ||
      (unit >= 0x2010 && unit < 0x2028);
    if (!isCommon) return false;
  }
  return true;
}

/** What an input says of an article, by the same means; these are lines, and shown as such. */
export function normalizeMeta(meta: Meta): Meta {
  const line = (value: string): string =>
    normalizeCharacters(unmapped(value)).mapped.text.replace(/\s+/g, ' ').trim();
  const lineOrNull = (value: string | null): string | null => (value === null ? null : line(value) || null);
  return {
    ...meta,
    title: lineOrNull(meta.title),
    publisher: lineOrNull(meta.publisher),
    byline: meta.byline.map(line).filter((name) => name !== ''),
  };
}

/** A character with all that may combine with it under NFC: marks, Hangul vowels and finals. */
const CLUSTER = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]*|[\p{M}\u1160-\u11ff]+/gu;

function compose(mapped: MappedText): MappedText {
  if (mapped.text === mapped.text.normalize('NFC')) return mapped;
  const edits: Edit[] = [];
  for (const match of mapped.text.matchAll(CLUSTER)) {
    const composed = match[0].normalize('NFC');
    if (composed !== match[0])
      edits.push({ start: match.index, end: match.index + match[0].length, text: composed });
  }
  return applyEdits(mapped, edits);
}
