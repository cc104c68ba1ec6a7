import { distanceStep, type FeatureList, pack, pair } from '../../../model/features.js';
import type { Content, Part, Reading } from '../reading.js';
import { slotOf } from '../tagger/words.js';
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
  if (source) addSource(list, context, source);
  else addNone(list, context);
}

/** What speaks for no source. */
function addNone(
  list: FeatureList,
  { reading, content, shape, cue, cueGap, last, candidates }: SourceContext,
): void {
  const { tokens, words } = reading.input;
  const { kind, start, end, line } = shape;
  const cueAt = cue ? slotOf(tokens[cue.first]!) : 0;
  const cuePast = cue ? cueAt + cue.end - cue.first : 1;
  const hasCue = cue ? 1 : 0;
  const best = candidates.reduce((most, part) => Math.max(most, part.chanceStep), 0);
  list.add(0, hasCue);
  list.add(1, pack(kind, line, hasCue));
  list.add(2, pack(content.chanceStep, kind, hasCue));
  list.add(3, pack(best, kind, hasCue));
  list.add(4, pair(words.stem[cuePast - 1]!, hasCue));
  list.add(5, pair(words.stem[cueAt]!, cueGap.side));
  list.add(6, pack(last ? 1 : 0, kind, hasCue, line));
  list.add(7, pack(words.pos[cueAt - 1] ?? 0, words.pos[cuePast]!, hasCue));
  list.add(8, pack(words.pos[start - 1]!, words.pos[end]!, hasCue));
  list.add(9, pack(Math.min(3, candidates.length), kind, hasCue));
}

/** How a source stands to the content and to its cue. */
interface Gaps {
  readonly gap: Gap;
  readonly toCue: Gap;
  /** The source of the content before, and whether it had the same cue. */
  readonly again: number;
}

/** What speaks for a source, in parts that are short enough to be compiled into one. */
function addSource(list: FeatureList, context: SourceContext, source: Part): void {
  const { reading, counts, content, cue, last, lastCue } = context;
  const gaps = {
    gap: gapBetween(reading, counts, content, source),
    toCue: cue ? gapBetween(reading, counts, cue, source) : NO_GAP,
    again: source === last ? (cue === lastCue ? 2 : 1) : 0,
  };
  addGaps(list, context, gaps);
  addCarried(list, context, gaps);
  addPhrase(list, context, source, gaps);
}

/** Where it stands, and what stands between. */
function addGaps(list: FeatureList, { shape, cue, cueGap }: SourceContext, { gap, toCue }: Gaps): void {
  const hasCue = cue ? 1 : 0;
  const between = pack(gap.side, gap.contents, gap.cues, gap.sources);
  const betweenCue = pack(toCue.side, toCue.contents, toCue.cues, toCue.sources);
  const where = pack(gap.side, gap.sentences, gap.paragraphs);
  const step = gapStep(gap);
  const cueStep = gapStep(toCue);
  list.add(20, 0);
  list.add(23, step);
  list.add(24, pair(where, pack(shape.kind, hasCue)));
  list.add(25, pair(between, pack(shape.kind, hasCue)));
  list.add(26, pair(cueStep, pack(toCue.sentences, toCue.paragraphs, hasCue)));
  list.add(27, betweenCue);
  list.add(28, pair(betweenCue, pair(between, toCue.sentences)));
  list.add(30, pair(cueStep, pack(cueGap.side, gap.side, shape.kind)));
  list.add(46, pair(shape.edges, pair(step, hasCue)));
}

/** Whether it is carried on from the content before. */
function addCarried(list: FeatureList, { content, shape, cue }: SourceContext, { gap, again }: Gaps): void {
  const hasCue = cue ? 1 : 0;
  const continues = content.verbatim[0]?.stretch.continues ? 1 : 0;
  const where = pack(gap.side, gap.sentences, gap.paragraphs);
  list.add(33, pack(again, hasCue, shape.kind, shape.line));
  list.add(34, pair(pack(again, hasCue, gap.paragraphs, gap.sentences), gap.side));
  list.add(35, pack(again, continues, hasCue));
  list.add(44, pair(where, pair(again, shape.line)));
  list.add(47, pair(shape.edges, pack(again, gap.side, hasCue, gap.paragraphs)));
}

/** Its words, and those of the cue. */
function addPhrase(list: FeatureList, { reading, cue }: SourceContext, source: Part, { toCue }: Gaps): void {
  const { tokens, words } = reading.input;
  const hasCue = cue ? 1 : 0;
  const at = slotOf(tokens[source.first]!);
  const past = at + source.end - source.first;
  const stem = cue ? words.stem[slotOf(tokens[cue.end - 1]!)]! : 0;
  const chance = pack(source.chanceStep, source.weak ? 1 : 0);
  const type = pack(words.pos[past - 1]!, words.named[past - 1]!);
  list.add(21, chance);
  list.add(22, pair(chance, hasCue));
  list.add(29, pair(gapStep(toCue), stem));
  list.add(31, type);
  list.add(32, pair(type, hasCue));
  list.add(36, words.word[past - 1]!);
  list.add(37, words.group[past - 1]!);
  list.add(38, pair(words.word[at]!, hasCue));
  list.add(39, pair(words.sourceLevel[past - 1]!, pack(hasCue, words.sourceLevel[at]!)));
  list.add(40, pair(words.word[past]!, pack(toCue.side, Math.min(3, toCue.tokens))));
  list.add(41, pair(words.word[at - 1]!, pack(toCue.side, hasCue)));
  list.add(42, pack(words.quoted[at]!, hasCue));
  list.add(43, pack(distanceStep(source.end - source.first), hasCue, toCue.side));
  list.add(45, pair(stem, pack(toCue.side, type & 63)));
}
