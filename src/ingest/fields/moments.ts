const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const CLOCK = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?';
const DATE = `(?:${DAY}(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH} \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}))`;
const ZONE = '(?:[A-Z]{1,4}T|GMT|UTC|eastern(?: time)?|ET)';
const AROUND =
  'at|on|by|of|and|first|last|originally|published|updated|posted|modified|created|date|time|est';
const MOMENTS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DATE}|${CLOCK}|${ZONE}|[ap]\\.?m\\.?|${AROUND})(?![\\p{L}\\p{N}])`,
  'giu',
);
const HAS_MOMENT = new RegExp(`${DATE}|${CLOCK}`, 'i');

/** Whether a line tells a moment and has no other words: "Published 4:05 p.m. ET Jan. 3, 2020 | Updated Jan. 4" */
export const tellsOnlyWhen = (line: string): boolean =>
  HAS_MOMENT.test(line) && !/[\p{L}\p{N}]/u.test(line.replace(MOMENTS, ''));

const FULL_DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH} \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A day with its year in a line, and the words that lead to it from the line's beginning or the date before. */
export interface DatedPart {
  readonly lead: string;
  readonly date: string;
}

/** The full dates of a line, in order. */
export function datesIn(line: string): DatedPart[] {
  const parts: DatedPart[] = [];
  let end = 0;
  for (const match of line.matchAll(FULL_DATE)) {
    parts.push({ lead: line.slice(end, match.index), date: match[0] });
    end = match.index + match[0].length;
  }
  return parts;
}
