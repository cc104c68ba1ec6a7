import { distanceStep, type FeatureList, pack, pair } from '../../../model/features.js';
import type { Content, Part, Reading } from '../reading.js';
import { slotAt } from '../tagger/words.js';
import { type ContentShape, type Gap, gapBetween, gapStep, type PartCounts } from './places.js';

/** What is known when the source of a content is chosen. */
export interface SourceContext {
  readonly reading: Reading;
  readonly counts: PartCounts;
  readonly content: Content;
  readonly shape: ContentShape;
  readonly cue: Part | null;
  /** How the cue stands to the content. */
  readonly cueGap: Gap;
  /** The source of the content before; null where it has none. */
  readonly last: Part | null;
  /** The cue of the content before. */
  readonly lastCue: Part | null;
  readonly candidates: readonly Part[];
}

/** How a cue stands that is not there. */
export const NO_GAP: Gap = {
  side: 1,
  tokens: 63,
  sentences: 5,
  paragraphs: 5,
  contents: 4,
  cues: 4,
  sources: 4,
};

/** What speaks for a source of a content, or for none (null). */
export function sourceFeatures(list: FeatureList, context: SourceContext, source: Part | null): void {
  if (source) {
    addSource(list.values, context, source);
    list.span(20, 48);
  } else {
    addNone(list.values, context);
    list.span(0, 10);
  }
}

/** What speaks for no source. */
function addNone(
  out: Int32Array,
  { reading, content, shape, cue, cueGap, last, candidates }: SourceContext,
): void {
  const { words } = reading.input;
  const { kind, start, end, line } = shape;
  const cueAt = cue ? slotAt(cue.first, cue.paragraph) : 0;
  const cuePast = cue ? cueAt + cue.end - cue.first : 1;
  const hasCue = cue ? 1 : 0;
  const best = candidates.reduce((most, part) => Math.max(most, part.chanceStep), 0);
  out[0] = hasCue;
  out[1] = pack(kind, line, hasCue);
  out[2] = pack(content.chanceStep, kind, hasCue);
  out[3] = pack(best, kind, hasCue);
  out[4] = pair(words.stem[cuePast - 1]!, hasCue);
  out[5] = pair(words.stem[cueAt]!, cueGap.side);
  out[6] = pack(last ? 1 : 0, kind, hasCue, line);
  out[7] = pack(cue ? words.pos[cueAt - 1]! : 0, words.pos[cuePast]!, hasCue);
  out[8] = pack(words.pos[start - 1]!, words.pos[end]!, hasCue);
  out[9] = pack(Math.min(3, candidates.length), kind, hasCue);
}

/** How a source stands to the content and to its cue. */
interface Gaps {
  readonly gap: Gap;
  readonly toCue: Gap;
  /** The source of the content before, and whether it had the same cue. */
  readonly again: number;
}

/** What speaks for a source, in parts that are short enough to be compiled into one. */
function addSource(out: Int32Array, context: SourceContext, source: Part): void {
  const { counts, content, cue, last, lastCue } = context;
  const gaps = {
    gap: gapBetween(counts, content, source),
    toCue: cue ? gapBetween(counts, cue, source) : NO_GAP,
    again: source === last ? (cue === lastCue ? 2 : 1) : 0,
  };
  addGaps(out, context, gaps);
  addCarried(out, context, gaps);
  addPhrase(out, context, source, gaps);
}

/** Where it stands, and what stands between. */
function addGaps(out: Int32Array, { shape, cue, cueGap }: SourceContext, { gap, toCue }: Gaps): void {
  const hasCue = cue ? 1 : 0;
  const between = pack(gap.side, gap.contents, gap.cues, gap.sources);
  const betweenCue = pack(toCue.side, toCue.contents, toCue.cues, toCue.sources);
  const where = pack(gap.side, gap.sentences, gap.paragraphs);
  const step = gapStep(gap);
  const cueStep = gapStep(toCue);
  out[20] = 0;
  out[23] = step;
  out[24] = pair(where, pack(shape.kind, hasCue));
  out[25] = pair(between, pack(shape.kind, hasCue));
  out[26] = pair(cueStep, pack(toCue.sentences, toCue.paragraphs, hasCue));
  out[27] = betweenCue;
  out[28] = pair(betweenCue, pair(between, toCue.sentences));
  out[30] = pair(cueStep, pack(cueGap.side, gap.side, shape.kind));
  out[46] = pair(shape.edges, pair(step, hasCue));
}

/** Whether it is carried on from the content before. */
function addCarried(out: Int32Array, { content, shape, cue }: SourceContext, { gap, again }: Gaps): void {
  const hasCue = cue ? 1 : 0;
  const continues = content.verbatim[0]?.stretch.continues ? 1 : 0;
  const where = pack(gap.side, gap.sentences, gap.paragraphs);
  out[33] = pack(again, hasCue, shape.kind, shape.line);
  out[34] = pair(pack(again, hasCue, gap.paragraphs, gap.sentences), gap.side);
  out[35] = pack(again, continues, hasCue);
  out[44] = pair(where, pair(again, shape.line));
  out[47] = pair(shape.edges, pack(again, gap.side, hasCue, gap.paragraphs));
}

/** Its words, and those of the cue. */
function addPhrase(out: Int32Array, { reading, cue }: SourceContext, source: Part, { toCue }: Gaps): void {
  const { words } = reading.input;
  const hasCue = cue ? 1 : 0;
  const at = slotAt(source.first, source.paragraph);
  const past = at + source.end - source.first;
  const stem = cue ? words.stem[slotAt(cue.end - 1, cue.paragraph)]! : 0;
  const chance = pack(source.chanceStep, source.weak ? 1 : 0);
  const type = pack(words.pos[past - 1]!, words.named[past - 1]!);
  out[21] = chance;
  out[22] = pair(chance, hasCue);
  out[29] = pair(gapStep(toCue), stem);
  out[31] = type;
  out[32] = pair(type, hasCue);
  out[36] = words.word[past - 1]!;
  out[37] = words.group[past - 1]!;
  out[38] = pair(words.word[at]!, hasCue);
  out[39] = pair(words.sourceLevel[past - 1]!, pack(hasCue, words.sourceLevel[at]!));
  out[40] = pair(words.word[past]!, pack(toCue.side, Math.min(3, toCue.tokens)));
  out[41] = pair(words.word[at - 1]!, pack(toCue.side, hasCue));
  out[42] = pack(words.quoted[at]!, hasCue);
  out[43] = pack(distanceStep(source.end - source.first), hasCue, toCue.side);
  out[45] = pair(stem, pack(toCue.side, type & 63));
}
