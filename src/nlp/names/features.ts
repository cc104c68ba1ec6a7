import { mix } from '../../model/hash.js';
import type { Sentence, Token } from '../../text/tokens.js';
import { formOf } from '../../text/word-forms.js';
import type { Tokenized } from '../tokens/index.js';
import { markPlaces } from './gazetteer.js';
import { canName, type Segment } from './segments.js';
import { type SentenceCase, sentenceCases } from './sentence-case.js';
import { collectSightings } from './sightings.js';
import { type Word, wordOf, wordOfForm } from './word.js';

/** A document as the tagger reads it: what its words are, and what the whole of it says of each. */
export interface TaggerInput {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly cases: readonly SentenceCase[];
  readonly sightings: ReadonlyMap<number, number>;
  /** Marks of the gazetteer, one a token. */
  readonly places: Uint8Array;
}

export function readTaggerInput(tokenized: Tokenized, segments: readonly Segment[]): TaggerInput {
  const cases = sentenceCases(tokenized);
  const places = new Uint8Array(tokenized.tokens.length);
  for (const { first, end } of segments) markPlaces(tokenized.tokens, first, end, places);
  return {
    tokens: tokenized.tokens,
    sentences: tokenized.sentences,
    cases,
    sightings: collectSightings(tokenized.tokens, cases),
    places,
  };
}

/** More than any word has. */
export const MOST_FEATURES = 96;

/** More than there are templates. */
const TEMPLATES = 128;

/** What stands beyond the edges of a sentence. */
const EDGE: Word = {
  ...wordOfForm(formOf('.', 'punctuation')),
  exact: 1,
  lower: 1,
  shape: 1,
  prefix: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
};
const EDGE_POS = 7;

const CASES: Readonly<Record<SentenceCase, number>> = { plain: 0, title: 1, upper: 2 };
const POS_CODES = new Map(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'
    .split(' ')
    .map((pos, i) => [pos, i + 11] as const),
);
const QUOTES = new Set(['“', '”', '"', "''", '``', '‘', '’', "'"]);

/**
 * The features of one word of a segment, as hashes mixed from numbers (see `hash.ts`): the word, its shape and
 * affixes, its neighbours, the groups that words stand in, the tables they are listed in, the run of capitalised words
 * around it, and what the rest of the document says of it. The features after Ratinov and Roth, "Design Challenges and
 * Misconceptions in Named Entity Recognition" (2009).
 *
 * @returns how many of `out` are filled
 */
export function extractFeatures(input: TaggerInput, segment: Segment, i: number, out: Uint32Array): number {
  const { tokens, sentences, cases, sightings, places } = input;
  const token = tokens[i]!;
  const { firstToken, endToken } = sentences[token.sentence]!;
  const at = (j: number): Word => (j < firstToken || j >= endToken ? EDGE : wordOf(tokens[j]!));
  const pos = (j: number): number =>
    j < firstToken || j >= endToken ? EDGE_POS : POS_CODES.get(tokens[j]!.pos)!;
  const mark = (j: number): number => (j < firstToken || j >= endToken ? 0 : places[j]!);
  const seen = (word: Word): number => sightings.get(word.lower) ?? 0;

  const w = at(i);
  const p1 = at(i - 1);
  const p2 = at(i - 2);
  const n1 = at(i + 1);
  const n2 = at(i + 2);
  const style = CASES[cases[token.sentence]!];
  const starts = i === firstToken || (i === firstToken + 1 && QUOTES.has(tokens[firstToken]!.text)) ? 1 : 0;
  const quoted = i > firstToken && QUOTES.has(tokens[i - 1]!.text) ? 1 : 0;
  // In a headline every word has a capital letter: its shape is a matter of the whole line.
  const form = style === 2 ? 3 : mix(w.shape, style);

  // Headlines have weights of their own: what a capital letter or a neighbour says differs there altogether.
  let template = style * TEMPLATES;
  let n = 0;
  const add = (value: number): void => {
    out[n++] = mix(template++, value);
  };
  const add2 = (a: number, b: number): void => {
    out[n++] = mix(template++, mix(a, b));
  };

  // The word.
  add2(w.lower, style);
  add(style === 0 ? w.exact : 0);
  add2(form, starts);
  add2(w.prefix, form);
  add2(w.suffix2, form);
  add(w.suffix3);
  add(w.suffix4);
  add2(w.fine, style);
  add2(w.coarse, form);
  add2(w.tables, form);
  add2(w.fine, starts);
  add2(pos(i), form);
  add2(style, starts);
  add2(w.small, mix(form, starts));
  add2(w.small, w.fine);
  add2(p1.small, w.small);
  add2(w.small, n1.small);
  add2(w.small, w.tables);
  add2(mix(w.small, starts), mix(n1.fine, form));
  add2(mix(w.small, starts), pos(i + 1));
  add2(mix(w.coarse, starts), n1.coarse);
  add2(mix(w.small, starts), n1.lower);

  // Its neighbours.
  add(p1.lower);
  add(n1.lower);
  add2(p2.lower, p1.lower);
  add2(n1.lower, n2.lower);
  add2(p1.lower, w.lower);
  add2(w.lower, n1.lower);
  add2(p1.lower, n1.lower);
  add(p2.lower);
  add(n2.lower);
  add2(p1.shape, form);
  add2(form, n1.shape);
  add2(p1.fine, w.fine);
  add2(w.fine, n1.fine);
  add2(p1.fine, form);
  add2(n1.fine, form);
  add2(p1.coarse, mix(w.coarse, n1.coarse));
  add2(p2.coarse, p1.coarse);
  add2(n1.coarse, n2.coarse);
  add2(p1.tables, w.tables);
  add2(w.tables, n1.tables);
  add2(p1.tables, n1.tables);
  add2(p1.tables, w.fine);
  add2(n1.tables, w.fine);
  add2(at(i - 2).tables, p1.tables);
  add2(n1.tables, n2.tables);
  add2(pos(i - 1), pos(i));
  add2(pos(i), pos(i + 1));
  add2(quoted, form);

  // Places that are known by name.
  const here = mark(i);
  add2(here, form);
  add2(here, p1.lower);
  add2(here, n1.lower);
  add2(mark(i - 1), here);
  add2(here, mark(i + 1));
  add2(here, mix(p1.tables, n1.tables));
  add2(here, w.fine);

  // The run of capitalised words that it stands in.
  let runFirst = i;
  let runEnd = i + 1;
  const floor = Math.max(segment.first, i - 7);
  const ceiling = Math.min(segment.end, i + 8);
  while (runFirst > floor && canName(tokens[runFirst - 1]!)) runFirst--;
  while (runEnd < ceiling && canName(tokens[runEnd]!)) runEnd++;
  const head = at(runEnd - 1);
  const lead = at(runFirst);
  const place = i - runFirst === 0 ? 0 : i === runEnd - 1 ? 2 : 1;
  const length = Math.min(runEnd - runFirst, 5);
  add2(mix(place, length), form);
  add2(head.lower, place);
  add2(head.fine, place);
  add2(head.tables, mix(place, length));
  add2(lead.tables, mix(place, length));
  add2(lead.fine, place);
  add2(at(runFirst - 1).lower, mix(place, length));
  add2(at(runEnd).lower, mix(place, length));
  add2(at(runFirst - 1).fine, place);
  add2(at(runEnd).fine, place);
  add2(mix(lead.tables, head.tables), mix(place, length));
  add2(mix(lead.fine, head.fine), place);

  // What the document shows of it elsewhere.
  const bits = seen(w);
  add2(bits, form);
  add2(bits & 3, w.fine);
  add2(bits, here);
  add2(seen(p1), bits);
  add2(bits, seen(n1));
  add2(bits, w.tables);

  return n;
}
