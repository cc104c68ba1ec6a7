import type { Place, Span, TextSpan } from '../schema/index.js';
import { inEach } from './in-each.js';
import { lastStartingAt, type Range } from './spans.js';

/** A part of an article that is analysed together with the others: its title, its text, each of its captions. */
export interface Zone extends Range {
  /** Null for the text itself. */
  readonly in: Place | null;
}

/**
 * The fixed plain text that is analysed: title, text and captions one after the other, a blank line between
 * them, so that a name in the headline and one in a caption are the same person as in the text. Offsets of
 * the analysis refer to it; `toSpan` turns them into the spans of the record.
 */
export interface Document {
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly paragraphs: readonly Range[];
  /** The day of publication, ISO 8601; null where the article brings none. */
  readonly published: string | null;
}

export interface DocumentParts {
  readonly title: string | null;
  readonly text: string;
  readonly captions: readonly string[];
  readonly published: string | null;
}

const BETWEEN = '\n\n';

export function createDocument({ title, text, captions, published }: DocumentParts): Document {
  const zones: Zone[] = [];
  const texts: string[] = [];
  let end = 0;
  const add = (zoneText: string, place: Place | null): void => {
    if (zoneText === '') return;
    const start = texts.length === 0 ? 0 : end + BETWEEN.length;
    end = start + zoneText.length;
    zones.push({ in: place, start, end });
    texts.push(zoneText);
  };
  add(title ?? '', 'title');
  add(text, null);
  for (const [n, caption] of captions.entries()) add(caption, `media/${n}`);
  // One string, not a rope of them: its characters are read many times.
  const all = texts.join(BETWEEN);
  return { text: all, zones, paragraphs: inEach(zones, (zone) => paragraphsOf(all, zone)), published };
}

/** The paragraphs of a text: what stands between its line breaks, white space at the edges left out. */
export function paragraphsOf(text: string, range: Range = { start: 0, end: text.length }): Range[] {
  const paragraphs: Range[] = [];
  let start = range.start;
  while (start < range.end) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > range.end) end = range.end;
    if (end > start) paragraphs.push({ start, end });
    start = end + 1;
  }
  return paragraphs;
}

/** The zone an offset of the document lies in. */
export function zoneAt(document: Document, offset: number): Zone {
  const zone = document.zones[lastStartingAt(document.zones, offset)];
  if (!zone) throw new RangeError(`offset ${offset} lies before the document`);
  return zone;
}

/** The span of the record that a range of the document stands for. */
export function toSpan(document: Document, { start, end }: Range): Span {
  const { start: from, in: place } = zoneAt(document, start);
  return place === null
    ? { start: start - from, end: end - from }
    : { start: start - from, end: end - from, in: place };
}

/** The span of the record, with its words. */
export function toTextSpan(document: Document, { start, end }: Range): TextSpan {
  const { start: from, in: place } = zoneAt(document, start);
  const text = document.text.slice(start, end);
  return place === null
    ? { start: start - from, end: end - from, text }
    : { start: start - from, end: end - from, in: place, text };
}
