import type { Document } from '../../text/document.js';
import type { Tokenized } from '../tokens/index.js';
import type { NumberMention } from './number.js';

/** The numbers of a document, in order. */
export function findNumbers(_document: Document, _tokenized: Tokenized): NumberMention[] {
  return [];
}
