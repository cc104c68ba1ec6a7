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
  /** Of the tokens of segments, and of so many to both sides of them as are looked at. */
  readonly words: readonly Word[];
  /** Codes of the parts of speech, one a token. */
  readonly pos: Uint8Array;
  /** What the document shows of the word, one a token: see `SEEN`. */
  readonly sightings: Uint16Array;
  /** Marks of the gazetteer, one a token. */
  readonly places: Uint8Array;
}

export function readTaggerInput(tokenized: Tokenized, segments: readonly Segment[]): TaggerInput {
  const { tokens, sentences, pos } = tokenized;
  const cases = sentenceCases(tokenized);
  const words = new Array<Word>(tokens.length).fill(EDGE);
  const places = new Uint8Array(tokens.length);
  for (const { first, end } of segments) {
    const past = Math.min(tokens.length, end + REACH);
    for (let i = Math.max(0, first - REACH); i < past; i++) words[i] = wordOf(tokens[i]!);
    markPlaces(words, first, end, places);
  }
  return {
    tokens,
    sentences,
    cases,
    words,
    pos,
    sightings: collectSightings(tokenized, segments, words, cases),
    places,
  };
}

/** So far to the side of a word features look beyond its segment. */
const REACH = 2;

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
/** Parts of speech have other numbers in these features than elsewhere, for so the model was trained. */
const POS_FROM = 10;

const CASES: Readonly<Record<SentenceCase, number>> = { plain: 0, title: 1, upper: 2 };
const QUOTES = new Set(['“', '”', '"', "''", '``', '‘', '’', "'"]);

/**
 * The features of one word of a segment, as hashes mixed from numbers (see `hash.ts`): the word, its shape and
 * affixes, its neighbours, the groups that words stand in, the tables they are listed in, the run of capitalised words
 * around it, and what the rest of the document says of it. The features after Ratinov and Roth, "Design Challenges and
 * Misconceptions in Named Entity Recognition" (2009).
 *
 * @returns how many of `out` are filled, from `at` on
 */
export function extractFeatures(
  input: TaggerInput,
  segment: Segment,
  i: number,
  out: Int32Array,
  at = 0,
): number {
  const { tokens, sentences, cases, words, pos, sightings, places } = input;
  const token = tokens[i]!;
  const { firstToken, endToken } = sentences[token.sentence]!;
  const wordAt = (j: number): Word => (j < firstToken || j >= endToken ? EDGE : words[j]!);

  const w = wordAt(i);
  const p1 = wordAt(i - 1);
  const p2 = wordAt(i - 2);
  const n1 = wordAt(i + 1);
  const n2 = wordAt(i + 2);
  const style = CASES[cases[token.sentence]!];
  const starts = i === firstToken || (i === firstToken + 1 && QUOTES.has(tokens[firstToken]!.text)) ? 1 : 0;
  const quoted = i > firstToken && QUOTES.has(tokens[i - 1]!.text) ? 1 : 0;
  // In a headline every word has a capital letter: its shape is a matter of the whole line.
  const form = style === 2 ? 3 : mix(w.shape, style);

  const pBefore = i > firstToken ? pos[i - 1]! + POS_FROM : EDGE_POS;
  const pHere = pos[i]! + POS_FROM;
  const pAfter = i + 1 < endToken ? pos[i + 1]! + POS_FROM : EDGE_POS;
  let n = at;

  // The word.
  out[n++] = mix(w.lower, style);
  out[n++] = style === 0 ? w.exact : 0;
  out[n++] = mix(form, starts);
  out[n++] = mix(w.prefix, form);
  out[n++] = mix(w.suffix2, form);
  out[n++] = w.suffix3;
  out[n++] = w.suffix4;
  out[n++] = mix(w.fine, style);
  out[n++] = mix(w.coarse, form);
  out[n++] = mix(w.tables, form);
  out[n++] = mix(w.fine, starts);
  out[n++] = mix(pHere, form);
  out[n++] = mix(style, starts);
  out[n++] = mix(w.small, mix(form, starts));
  out[n++] = mix(w.small, w.fine);
  out[n++] = mix(p1.small, w.small);
  out[n++] = mix(w.small, n1.small);
  out[n++] = mix(w.small, w.tables);
  out[n++] = mix(mix(w.small, starts), mix(n1.fine, form));
  out[n++] = mix(mix(w.small, starts), pAfter);
  out[n++] = mix(mix(w.coarse, starts), n1.coarse);
  out[n++] = mix(mix(w.small, starts), n1.lower);

  // Its neighbours.
  out[n++] = p1.lower;
  out[n++] = n1.lower;
  out[n++] = mix(p2.lower, p1.lower);
  out[n++] = mix(n1.lower, n2.lower);
  out[n++] = mix(p1.lower, w.lower);
  out[n++] = mix(w.lower, n1.lower);
  out[n++] = mix(p1.lower, n1.lower);
  out[n++] = p2.lower;
  out[n++] = n2.lower;
  out[n++] = mix(p1.shape, form);
  out[n++] = mix(form, n1.shape);
  out[n++] = mix(p1.fine, w.fine);
  out[n++] = mix(w.fine, n1.fine);
  out[n++] = mix(p1.fine, form);
  out[n++] = mix(n1.fine, form);
  out[n++] = mix(p1.coarse, mix(w.coarse, n1.coarse));
  out[n++] = mix(p2.coarse, p1.coarse);
  out[n++] = mix(n1.coarse, n2.coarse);
  out[n++] = mix(p1.tables, w.tables);
  out[n++] = mix(w.tables, n1.tables);
  out[n++] = mix(p1.tables, n1.tables);
  out[n++] = mix(p1.tables, w.fine);
  out[n++] = mix(n1.tables, w.fine);
  out[n++] = mix(p2.tables, p1.tables);
  out[n++] = mix(n1.tables, n2.tables);
  out[n++] = mix(pBefore, pHere);
  out[n++] = mix(pHere, pAfter);
  out[n++] = mix(quoted, form);

  // Places that are known by name.
  const here = places[i]!;
  out[n++] = mix(here, form);
  out[n++] = mix(here, p1.lower);
  out[n++] = mix(here, n1.lower);
  out[n++] = mix(i > firstToken ? places[i - 1]! : 0, here);
  out[n++] = mix(here, i + 1 < endToken ? places[i + 1]! : 0);
  out[n++] = mix(here, mix(p1.tables, n1.tables));
  out[n++] = mix(here, w.fine);

  // The run of capitalised words that it stands in.
  let runFirst = i;
  let runEnd = i + 1;
  const floor = Math.max(segment.first, i - 7);
  const ceiling = Math.min(segment.end, i + 8);
  while (runFirst > floor && canName(tokens[runFirst - 1]!)) runFirst--;
  while (runEnd < ceiling && canName(tokens[runEnd]!)) runEnd++;
  const head = wordAt(runEnd - 1);
  const lead = wordAt(runFirst);
  const place = i - runFirst === 0 ? 0 : i === runEnd - 1 ? 2 : 1;
  const length = Math.min(runEnd - runFirst, 5);
  out[n++] = mix(mix(place, length), form);
  out[n++] = mix(head.lower, place);
  out[n++] = mix(head.fine, place);
  out[n++] = mix(head.tables, mix(place, length));
  out[n++] = mix(lead.tables, mix(place, length));
  out[n++] = mix(lead.fine, place);
  out[n++] = mix(wordAt(runFirst - 1).lower, mix(place, length));
  out[n++] = mix(wordAt(runEnd).lower, mix(place, length));
  out[n++] = mix(wordAt(runFirst - 1).fine, place);
  out[n++] = mix(wordAt(runEnd).fine, place);
  out[n++] = mix(mix(lead.tables, head.tables), mix(place, length));
  out[n++] = mix(mix(lead.fine, head.fine), place);

  // What the document shows of it elsewhere.
  const bits = sightings[i]!;
  out[n++] = mix(bits, form);
  out[n++] = mix(bits & 3, w.fine);
  out[n++] = mix(bits, here);
  out[n++] = mix(i > firstToken ? sightings[i - 1]! : 0, bits);
  out[n++] = mix(bits, i + 1 < endToken ? sightings[i + 1]! : 0);
  out[n++] = mix(bits, w.tables);

  // Headlines have weights of their own: what a capital letter or a neighbour says differs there altogether.
  const base = style * TEMPLATES;
  const count = n - at;
  for (let template = 0; template < count; template++)
    out[at + template] = mix(base + template, out[at + template]!);
  return count;
}
