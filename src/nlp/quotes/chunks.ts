import { chanceStep } from '../../model/features.js';
import type { Token } from '../../text/tokens.js';
import type { TaggerInput } from './tagger/features.js';
import { beginningOf, begins, type ChunkKind, continues, LABELS, roleOf } from './tagger/roles.js';
import { CHANCE, forEachParagraph, type Tagged, type Tagger } from './tagger/tag.js';

/** A run of words of one paragraph that plays one role in an attribution: tokens `[first, end)`. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
  /** How likely its words play the role, on average. */
  readonly chance: number;
  /** The same as features see it. */
  readonly chanceStep: number;
  /** Not in the best reading of its paragraph, but not far from it: a second choice for what is left without. */
  readonly weak: boolean;
  /** Known by the shape of its line, not by the model. */
  readonly settled: boolean;
}

/** What is settled about some words before the rest is read: tokens `[first, end)`. */
export interface Settled {
  readonly kind: ChunkKind;
  readonly first: number;
  readonly end: number;
  /** False for a source or a cue whose place is settled, but not whose credit it is; true where nothing is said. */
  readonly isCredit?: boolean;
}

/** More than any weights of a word add up to. */
const CERTAIN = 20_000;
/** Second choices: runs of words at least this likely to play a role. */
const WEAK: Readonly<Record<ChunkKind, number>> = { source: 0.12, cue: 0.15, content: 1 };

const WIDTH = LABELS.length;

/**
 * The best reading of each paragraph as chunks, and second choices for sources and cues; in the order of the text.
 * The scores are used up by it.
 */
export function findChunks(
  { reader }: Tagger,
  input: TaggerInput,
  { scores, chances }: Tagged,
  settled: readonly Settled[],
): Chunk[] {
  const certain = new Uint8Array(input.tokens.length);
  for (const { kind, first, end, isCredit = true } of settled) {
    const label = beginningOf(kind);
    for (let i = first; i < end; i++) {
      scores[i * WIDTH + label + 1]! += CERTAIN;
      // A content may have begun before the marks; what else is settled begins where it does.
      if (i === first) scores[i * WIDTH + label]! += kind === 'content' ? CERTAIN : 2 * CERTAIN;
      if (kind !== 'content' && isCredit) certain[i] = 1;
    }
  }
  const chunks: Chunk[] = [];
  forEachParagraph(input, (first, end) => {
    reader.begin(end - first);
    reader.scores.set(scores.subarray(first * WIDTH, end * WIDTH));
    collect(chunks, input.tokens, reader.best(end - first), first, chances, certain);
  });
  return chunks;
}

function collect(
  chunks: Chunk[],
  tokens: readonly Token[],
  labels: Uint8Array,
  offset: number,
  chances: Float64Array,
  certain: Uint8Array,
): void {
  const mean = (kind: ChunkKind, first: number, end: number): number => {
    let sum = 0;
    for (let i = first; i < end; i++) sum += chances[i * 3 + CHANCE[kind]]!;
    return sum / (end - first);
  };
  const { paragraph } = tokens[offset]!;
  const add = (kind: ChunkKind, first: number, end: number, chance: number, weak: boolean): void => {
    const settled = !weak && certain[first] === 1;
    chunks.push({ kind, first, end, paragraph, chance, chanceStep: chanceStep(chance), weak, settled });
  };
  let i = 0;
  while (i < labels.length) {
    const label = labels[i]!;
    let end = i + 1;
    if (begins(label)) {
      while (end < labels.length && labels[end] === label + 1) end++;
      const kind = roleOf(label) as ChunkKind;
      const [first, past] = [i + offset, end + offset];
      add(kind, first, past, certain[first] === 1 ? 1 : mean(kind, first, past), false);
    } else {
      const kind = secondChoice(chances, i + offset);
      if (kind) {
        while (end < labels.length && !begins(labels[end]!) && !continues(labels[end]!)) {
          if (secondChoice(chances, end + offset) !== kind) break;
          end++;
        }
        const [first, past] = [i + offset, end + offset];
        if (!isPunctuation(tokens, first, past)) add(kind, first, past, mean(kind, first, past), true);
      }
    }
    i = end;
  }
}

function isPunctuation(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens[i]!.kind !== 'punctuation') return false;
  return true;
}

function secondChoice(chances: Float64Array, token: number): ChunkKind | null {
  const source = chances[token * 3 + CHANCE.source]!;
  const cue = chances[token * 3 + CHANCE.cue]!;
  if (source >= WEAK.source && source >= cue) return 'source';
  return cue >= WEAK.cue ? 'cue' : null;
}
