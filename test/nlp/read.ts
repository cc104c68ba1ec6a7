import { findDates } from '../../src/nlp/dates/index.js';
import { findNumbers } from '../../src/nlp/numbers/index.js';
import { type Analysis, analyzeDocument } from '../../src/nlp/pipeline.js';
import { type Tokenized, tokenize } from '../../src/nlp/tokens/index.js';
import { createDocument, type Document } from '../../src/text/document.js';

/** A document of plain text for a test; a Wednesday unless it says otherwise. */
export const documentOf = (text: string, published: string | null = '2017-04-19'): Document =>
  createDocument({ title: null, text, captions: [], published });

export function read(text: string, published?: string | null): { document: Document; tokenized: Tokenized } {
  const document = documentOf(text, published);
  return { document, tokenized: tokenize(document) };
}

export function numbersOf(text: string) {
  const { document, tokenized } = read(text);
  return findNumbers(document, tokenized, findDates(document, tokenized)).map((number) => ({
    ...number,
    text: text.slice(number.start, number.end),
  }));
}

export function datesOf(text: string, published?: string | null) {
  const { document, tokenized } = read(text, published);
  return findDates(document, tokenized).map((date) => ({ ...date, text: text.slice(date.start, date.end) }));
}

export const analyze = (text: string, published?: string | null): Analysis =>
  analyzeDocument(documentOf(text, published));
