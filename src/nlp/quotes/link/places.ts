import { distanceStep, pack } from '../../../model/features.js';
import type { Content, Part, Reading } from '../reading.js';
import { slotAt } from '../tagger/words.js';

/** What stands between two parts. */
export interface Gap {
  /** 1 where the second stands before the first, 2 where it stands after it. */
  readonly side: 1 | 2;
  readonly tokens: number;
  readonly sentences: number;
  readonly paragraphs: number;
  /** How many contents, cues and sources stand between. */
  readonly contents: number;
  readonly cues: number;
  readonly sources: number;
}

/**
 * Counts of the parts before each token, so that what stands between two places is a difference; and the sentence of each, for
 * the tokens themselves are scattered over the memory.
 */
export interface PartCounts {
  readonly sentence: Int32Array;
  readonly contents: Uint16Array;
  readonly cues: Uint16Array;
  readonly sources: Uint16Array;
}

export function countParts({ input, contents, cues, sources }: Reading): PartCounts {
  const before = (parts: readonly Part[]): Uint16Array => {
    const counts = new Uint16Array(input.tokens.length + 1);
    for (const [i, { first }] of parts.entries())
      counts.fill(i + 1, first + 1, (parts[i + 1]?.first ?? input.tokens.length) + 1);
    return counts;
  };
  const strong = (parts: readonly Part[]): Part[] => parts.filter(({ weak }) => !weak);
  const sentence = new Int32Array(input.tokens.length);
  for (const [i, { firstToken, endToken }] of input.sentences.entries())
    sentence.fill(i, firstToken, endToken);
  return {
    sentence,
    contents: before(contents),
    cues: before(strong(cues)),
    sources: before(strong(sources)),
  };
}

/** How a part stands to another. */
export function gapBetween(counts: PartCounts, of: Part, to: Part): Gap {
  const isBefore = to.first < of.first;
  const left = isBefore ? to : of;
  const right = isBefore ? of : to;
  const from = Math.min(left.end, right.first);
  const until = right.first;
  return {
    side: isBefore ? 1 : 2,
    tokens: until - from,
    sentences: Math.min(4, counts.sentence[until]! - counts.sentence[from - 1]!),
    paragraphs: Math.min(4, right.paragraph - left.paragraph),
    contents: between(counts.contents, from, until),
    cues: between(counts.cues, from, until),
    sources: between(counts.sources, from, until),
  };
}

/** How many parts stand between two places, up to three. */
const between = (before: Uint16Array, from: number, until: number): number =>
  Math.min(3, before[until]! - before[from]!);

export const gapStep = ({ side, tokens }: Gap): number => pack(side, distanceStep(tokens));

/** 0 indirect, 1 mixed, 2 between quotation marks from end to end. */
export function contentKind({ input: { tokens } }: Reading, { first, end, verbatim }: Content): number {
  if (verbatim.length === 0) return 0;
  let i = first;
  for (const stretch of verbatim) {
    for (; i < stretch.first; i++) if (tokens[i]!.kind !== 'punctuation') return 1;
    i = stretch.end;
  }
  for (; i < end; i++) if (tokens[i]!.kind !== 'punctuation') return 1;
  return 2;
}

/** What can be told of a content by itself when its cue and its source are chosen. */
export interface ContentShape {
  readonly kind: number;
  /** The slot of its first word, and the one after its last. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly edges: number;
}

export function shapeOf(reading: Reading, content: Content): ContentShape {
  const { words } = reading.input;
  const start = slotAt(content.first, content.paragraph);
  return {
    kind: contentKind(reading, content),
    start,
    end: start + content.end - content.first,
    line: words.line[start]!,
    edges: edgesOf(reading, content),
  };
}

const LAST_MARKS = [',', '.', '?', '!', '—', '–', '-', ':', '…'];

/**
 * How a content ends and begins: a comma before the closing mark announces a cue, a full stop ends it all; small
 * letters go on from what stands before.
 */
function edgesOf({ document, input: { words } }: Reading, content: Content): number {
  const last = content.verbatim.at(-1);
  const first = content.verbatim[0];
  const mark = last && last.end >= content.end - 1 ? document.text[last.stretch.end - 1]! : '';
  const shape = words.shape[slotAt(first?.first ?? content.first, content.paragraph)]!;
  return pack(LAST_MARKS.indexOf(mark) + 1, shape);
}
