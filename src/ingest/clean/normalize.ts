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
 * All but the characters that nearly all texts are made of: line feeds, ASCII without the ampersand that begins entities,
 * common quotation marks and dashes. They are none of the above, none of the first bytes of mojibake, and compose with nothing.
 */
const UNCOMMON = /[^\n -%'-~\u2010-\u2027]/;
/** The same, once entities and mojibake are out: letters and signs of Latin are in form NFC as they are. The soft hyphen is no sign. */
const UNCOMMON_WHEN_REPAIRED = /[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]/;

/**
 * The text with one kind of space and of line end, without entities and what cannot be seen, repaired where it was
 * decoded in the wrong encoding, in Unicode form NFC.
 */
export function normalizeCharacters(raw: MappedText): Repaired {
  if (!UNCOMMON.test(raw.text)) return { mapped: raw, repairs: 0 };
  // Mojibake first: a line end or a no-break space may be one of its bytes.
  const { mapped: repaired, repairs } = repairMojibake(decodeEntities(raw));
  if (!UNCOMMON_WHEN_REPAIRED.test(repaired.text)) return { mapped: repaired, repairs };
  let mapped = replaceAll(repaired, LINE_END, '\n');
  mapped = replaceAll(mapped, INVISIBLE, '');
  mapped = replaceAll(mapped, ODD_SPACE, ' ');
  mapped = replaceAll(mapped, LONE_SURROGATE, '\ufffd');
  return { mapped: compose(mapped), repairs };
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
