import type { Document } from '../../text/document.js';
import type { Tokenized } from '../tokens/index.js';
import type { DateMention } from './date.js';

/** The dates of a document, in order. */
export function findDates(_document: Document, _tokenized: Tokenized): DateMention[] {
  return [];
}
