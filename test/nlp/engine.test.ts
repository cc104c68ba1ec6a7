import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { cleanArticle } from '../../src/ingest/clean/index.js';
import { readArticles } from '../../src/ingest/read-articles.js';
import { surrogateOf } from '../../src/nlp/engine/surrogate.js';
import { tag } from '../../src/nlp/engine/wink.js';
import { type Piece, scan } from '../../src/nlp/tokens/scan.js';
import { documentOf } from './read.js';

function piecesOf(text: string): Piece[] {
  const document = documentOf(text);
  const pieces: Piece[] = [];
  for (const [paragraph, range] of document.paragraphs.entries())
    scan(document.text, range, paragraph, pieces);
  return pieces;
}

/** One for all tests: each that is made makes the next one slower, until the twentieth fails. */
const nlp = winkNLP(model, ['sbd', 'pos']);

/** How wink-nlp, by its documented interface, tags pieces, and after which it ends a sentence. */
function tagWhole(pieces: readonly Piece[]): { pos: string[]; ends: number[] } {
  const paragraphs = new Map<number, Piece[]>();
  for (const piece of pieces)
    paragraphs.set(piece.paragraph, [...(paragraphs.get(piece.paragraph) ?? []), piece]);
  const shown = [...paragraphs.values()].map((words) => words.map(({ form }) => surrogateOf(form)).join(' '));
  const document = nlp.readDoc(shown.join('\n\n'));
  const words = document.tokens().out() as string[];
  const tags = document.tokens().out(nlp.its.pos) as string[];
  const spans = document.sentences().out(nlp.its.span as never) as unknown as [number, number][];

  const firsts: number[] = [];
  let at = 0;
  for (const [i, { paragraph, form }] of pieces.entries()) {
    if (i > 0 && pieces[i - 1]!.paragraph !== paragraph) at++;
    firsts.push(at);
    for (let read = 0; read < surrogateOf(form).length; at++) read += words[at]!.length;
  }
  expect(at).toBe(words.length);
  const isEnd = (i: number): boolean =>
    spans.some(([, end]) => end >= firsts[i]! && end < (firsts[i + 1] ?? words.length));
  return { pos: firsts.map((first) => tags[first]!), ends: pieces.map((_, i) => (isEnd(i) ? 1 : 0)) };
}

function expectTheSame(text: string): void {
  const pieces = piecesOf(text);
  const ends = [...tag(pieces)];
  expect({ pos: pieces.map(({ pos }) => pos), ends }).toEqual(tagWhole(pieces));
}

test('the corpus is read as wink-nlp reads it by its documented interface', async () => {
  let read = 0;
  for await (const result of readArticles([path.resolve('corpus')])) {
    if (result.status !== 'ok') continue;
    expectTheSame(cleanArticle(result.article).text);
    read++;
  }
  expect(read).toBeGreaterThan(20);
});

const WORDS = `She he cannot gonna don't Sen. U.S. a.m. J. No. “ ” ' " ( ) . ? ! , : - — … -- $ % 12th 1,300
  said to run House HOUSE Republican Zyx zyxing McZyx Ünal résumé 日本 @roe https://a.example`.split(/\s+/);

test('any words are read as wink-nlp reads them by its documented interface', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS, '\n'), { minLength: 1, maxLength: 60 }), (words) =>
      expectTheSame(words.join(' ')),
    ),
    { numRuns: 300 },
  );
});

test.each(['7', '2018', '48.2', '0.5', '1,234', '1,234,567', '007'])(
  '%s is read as the number that is shown for all',
  (number) => {
    const sentences = [
      'She won N percent of N votes in N.',
      'It was a No. N finish. N more came, N did not.',
      'District N elects two.',
    ];
    const read = (shown: string): unknown => {
      const document = nlp.readDoc(sentences.join(' ').replaceAll(/\bN\b/g, shown));
      return [document.tokens().out(nlp.its.pos), document.sentences().length()];
    };
    expect(read(number)).toEqual(read('10'));
    expect(piecesOf(number).map(({ form }) => surrogateOf(form))).toEqual(['10']);
  },
);
