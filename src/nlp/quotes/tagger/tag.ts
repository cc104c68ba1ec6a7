import type { LinearModel } from '../../../model/linear-model.js';
import { SequenceReader } from '../../../model/sequence/index.js';
import { AT_ONCE, MOST_PLACED, type PlacedSums } from '../../../model/sequence/placed-sums.js';
import { extractAlone, extractContext, PLACING, type TaggerInput } from './features.js';
import { ALLOWED, beginningOf, type ChunkKind, LABELS } from './roles.js';
import { slotAt, type Words } from './words.js';

/** The tagger's model, made ready to be used. */
export interface Tagger {
  readonly reader: SequenceReader;
}

/**
 * Sources and cues are missed more often than made up: so much is added to their scores where the best
 * labels are looked for, as natural logarithms.
 */
const BIAS: Readonly<Record<ChunkKind, number>> = { source: 0.1, cue: 0.2, content: -0.03 };

export const createTagger = (model: LinearModel): Tagger => ({
  reader: new SequenceReader(model, ALLOWED, PLACING, biasOf(model)),
});

function biasOf({ labels, scale }: LinearModel): Int32Array {
  const bias = new Int32Array(labels.length);
  for (const kind of ['source', 'cue', 'content'] as const)
    bias.fill(Math.round(BIAS[kind] / scale), beginningOf(kind), beginningOf(kind) + 2);
  return bias;
}

/** What the tagger makes of a document, before anything is decided. */
export interface Tagged {
  /** `[token * LABELS.length + label]` */
  readonly scores: Int32Array;
  /** How likely each token is part of a source, of a cue, of a content: `[token * 3 + role]`. */
  readonly chances: Float64Array;
}

export const CHANCE = { source: 0, cue: 1, content: 2 } as const;

const WIDTH = LABELS.length;
const SOURCE = beginningOf('source');
const CUE = beginningOf('cue');
const CONTENT = beginningOf('content');

/** Reads a document paragraph by paragraph. */
export function tagWords({ reader }: Tagger, input: TaggerInput): Tagged {
  const { tokens } = input;
  const scores = new Int32Array(tokens.length * WIDTH);
  const chances = new Float64Array(tokens.length * 3);
  forEachParagraph(input, (first, end, firstSentence) => {
    const length = end - first;
    reader.begin(length);
    addScores(reader, input, first, end, firstSentence);
    scores.set(reader.scores.subarray(0, length * WIDTH), first * WIDTH);
    const found = reader.chances(length);
    for (let i = first; i < end; i++) {
      const at = (i - first) * WIDTH;
      chances[i * 3 + CHANCE.source] = found[at + SOURCE]! + found[at + SOURCE + 1]!;
      chances[i * 3 + CHANCE.cue] = found[at + CUE]! + found[at + CUE + 1]!;
      chances[i * 3 + CHANCE.content] = found[at + CONTENT]! + found[at + CONTENT + 1]!;
    }
  });
  return { scores, chances };
}

/** The scores of the labels of each token of a paragraph. */
function addScores(
  reader: SequenceReader,
  input: TaggerInput,
  first: number,
  end: number,
  firstSentence: number,
): void {
  const placed = reader.placed!;
  const { features, counts } = placed;
  const { sentences, words } = input;
  const slot = slotAt(first, sentences[firstSentence]!.paragraph);
  let sentence = firstSentence;
  for (let from = first; from < end; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, end - from);
    for (let i = 0; i < length; i++) {
      if (from + i === sentences[sentence]!.endToken) sentence++;
      counts[i] = extractContext(input, sentence, from + i, features, i * MOST_PLACED);
    }
    takeSeats(placed, words, slot + from - first, length);
    reader.addPlaced(from - first, length);
  }
}

const alone = new Int32Array(PLACING.places.length);

/** Finds what is kept of the words of so many tokens in a row, and of two to each side. */
function takeSeats(placed: PlacedSums, words: Words, slot: number, length: number): void {
  const { seats } = placed;
  placed.makeRoom();
  for (let i = 0; i < length + 4; i++) {
    const at = slot - 2 + i;
    const form = words.form[at]!;
    let seat = placed.find(form);
    if (seat < 0) {
      extractAlone(words, at, alone);
      seat = placed.keep(form, alone);
    }
    seats[i] = seat;
  }
}

/** Calls back with the tokens `[first, end)` of each paragraph, and with its first sentence. */
export function forEachParagraph(
  { sentences }: Pick<TaggerInput, 'sentences'>,
  visit: (first: number, end: number, firstSentence: number) => void,
): void {
  let first = 0;
  while (first < sentences.length) {
    const { firstToken, paragraph } = sentences[first]!;
    let end = first + 1;
    while (end < sentences.length && sentences[end]!.paragraph === paragraph) end++;
    visit(firstToken, sentences[end - 1]!.endToken, first);
    first = end;
  }
}
