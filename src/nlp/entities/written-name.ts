import type { Document } from '../../text/document.js';
import type { Token } from '../../text/tokens.js';
import type { Name } from '../names/name.js';

/** White space that is not one space. */
const UNEVEN = /[^\S ]|\s\s/;

/** A text with one space between its words, as it is written on one line. */
export const onOneLine = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text);

/** The text of a name as it stands in a document; that of a single word is known, and need not be cut out. */
export function writtenName(document: Document, tokens: readonly Token[], name: Name): string {
  const first = tokens[name.firstToken]!;
  const isOneWord = first.start === name.start && first.end === name.end;
  return isOneWord ? first.text : document.text.slice(name.start, name.end);
}
