import { distanceStep, type FeatureList, pack, pair } from '../../../model/features.js';
import type { Content, Part, Reading } from '../reading.js';
import { slotAt } from '../tagger/words.js';
import { type ContentShape, type Gap, gapBetween, gapStep, type PartCounts } from './places.js';

/** What is known when the cue of a content is chosen. */
export interface CueContext {
  readonly reading: Reading;
  readonly counts: PartCounts;
  readonly content: Content;
  readonly shape: ContentShape;
  /** The cue of the content before; null where it has none. */
  readonly last: Part | null;
  readonly candidates: readonly Part[];
}

/** What speaks for a cue of a content, or for none (null). */
export function cueFeatures(list: FeatureList, context: CueContext, cue: Part | null): void {
  const size = Math.min(4, distanceStep(context.content.end - context.content.first));
  if (!cue) {
    addNone(list.values, context, size);
    list.span(0, 8);
  } else {
    const gap = gapBetween(context.counts, context.content, cue);
    addGap(list.values, context, cue, gap, size);
    addPhrase(list.values, context, cue, gap);
    list.span(20, 43);
  }
}

/** What speaks for no cue. */
function addNone(out: Int32Array, { reading, content, shape, candidates }: CueContext, size: number): void {
  const { words } = reading.input;
  const { kind, start, end, line } = shape;
  const best = candidates.reduce((most, part) => Math.max(most, part.chanceStep), 0);
  out[0] = 0;
  out[1] = pack(kind, line, size);
  out[2] = pack(content.chanceStep, kind);
  out[3] = pack(best, kind);
  out[4] = pack(Math.min(3, candidates.length), kind);
  out[5] = pack(words.quoted[start - 1]!, words.quoted[end]!, kind);
  out[6] = pack(content.verbatim[0]?.stretch.continues ? 1 : 0, kind);
  out[7] = pack(words.pos[start - 1]!, words.pos[end]!, kind);
}

/** Where a cue stands, and what stands between. */
function addGap(
  out: Int32Array,
  { shape, last, candidates }: CueContext,
  cue: Part,
  gap: Gap,
  size: number,
): void {
  const { kind, line, edges } = shape;
  const step = gapStep(gap);
  const between = pack(gap.side, gap.contents, gap.cues, gap.sources);
  const isLast = cue === last;
  out[20] = 0;
  out[21] = step;
  out[22] = pack(gap.side, gap.sentences, gap.paragraphs);
  out[23] = between;
  out[24] = pack(cue.chanceStep, cue.weak ? 1 : 0);
  out[30] = pair(step, pack(kind, line, size));
  out[31] = pair(between, pack(kind, gap.sentences));
  out[32] = isLast ? pair(between, pack(gap.sentences, kind)) : -1;
  out[35] = pack(distanceStep(gap.tokens), gap.contents, gap.side);
  out[39] = pair(edges, step);
  out[40] = pair(edges, pair(between, gap.sentences));
  out[41] = pair(edges, pack(gap.side, kind, isLast ? 1 : 0));
  out[42] = pack(gap.side, Math.min(3, gap.tokens), kind, Math.min(2, candidates.length));
}

/** Its words, and those at the edge of the content that is turned to it. */
function addPhrase(out: Int32Array, { reading, shape }: CueContext, cue: Part, gap: Gap): void {
  const { words } = reading.input;
  const { kind, start, end } = shape;
  const { side } = gap;
  const at = slotAt(cue.first, cue.paragraph);
  const past = at + cue.end - cue.first;
  const stem = words.stem[past - 1]!;
  const step = gapStep(gap);
  const edge = side === 1 ? words.word[start - 1]! : words.word[end]!;
  const next = side === 1 ? words.word[past]! : words.word[at - 1]!;
  out[25] = pair(stem, side);
  out[26] = pair(stem, kind);
  out[27] = pair(edge, step);
  out[28] = pair(next, step);
  out[29] = pair(edge, pack(side, kind));
  out[33] = pack(words.pos[at - 1]!, words.pos[past]!, side);
  out[34] = pair(stem, pack(side, Math.min(3, gap.tokens)));
  out[36] = pair(words.group[past - 1]!, side);
  out[37] = pair(words.stem[start]!, side);
  out[38] = pack(words.cueLevel[past - 1]!, side, kind);
}
