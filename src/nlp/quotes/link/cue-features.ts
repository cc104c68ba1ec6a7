import { chanceStep, distanceStep, type FeatureList, pack, pair } from '../../../model/features.js';
import type { Content, Part, Reading } from '../reading.js';
import { slotOf } from '../tagger/words.js';
import { type ContentShape, gapBetween, gapStep, type PartCounts } from './places.js';

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
  const { reading, counts, content, shape, last, candidates } = context;
  const { tokens, words } = reading.input;
  const { kind, start, end, line } = shape;
  const size = Math.min(4, distanceStep(content.end - content.first));
  if (!cue) {
    const best = Math.max(0, ...candidates.map(({ chance }) => chance));
    list.add(0, 0);
    list.add(1, pack(kind, line, size));
    list.add(2, pack(chanceStep(content.chance), kind));
    list.add(3, pack(chanceStep(best), kind));
    list.add(4, pack(Math.min(3, candidates.length), kind));
    list.add(5, pack(words.quoted[start - 1]!, words.quoted[end]!, kind));
    list.add(6, pack(content.verbatim[0]?.stretch.continues ? 1 : 0, kind));
    list.add(7, pack(words.pos[start - 1]!, words.pos[end]!, kind));
    return;
  }
  const gap = gapBetween(reading, counts, content, cue);
  const at = slotOf(tokens[cue.first]!);
  const past = at + cue.end - cue.first;
  const stem = words.stem[past - 1]!;
  const step = gapStep(gap);
  const edge = gap.side === 1 ? words.word[start - 1]! : words.word[end]!;
  const next = gap.side === 1 ? words.word[past]! : words.word[at - 1]!;
  const between = pack(gap.side, gap.contents, gap.cues, gap.sources);
  list.add(20, 0);
  list.add(21, step);
  list.add(22, pack(gap.side, gap.sentences, gap.paragraphs));
  list.add(23, between);
  list.add(24, pack(chanceStep(cue.chance), cue.weak ? 1 : 0));
  list.add(25, pair(stem, gap.side));
  list.add(26, pair(stem, kind));
  list.add(27, pair(edge, step));
  list.add(28, pair(next, step));
  list.add(29, pair(edge, pack(gap.side, kind)));
  list.add(30, pair(step, pack(kind, line, size)));
  list.add(31, pair(between, pack(kind, gap.sentences)));
  list.add(32, cue === last ? pair(between, pack(gap.sentences, kind)) : -1);
  list.add(33, pack(words.pos[at - 1]!, words.pos[past]!, gap.side));
  list.add(34, pair(stem, pack(gap.side, Math.min(3, gap.tokens))));
  list.add(35, pack(distanceStep(gap.tokens), gap.contents, gap.side));
  list.add(36, pair(words.group[past - 1]!, gap.side));
  list.add(37, pair(words.stem[start]!, gap.side));
  const ends = shape.edges;
  list.add(39, pair(ends, step));
  list.add(40, pair(ends, pair(between, gap.sentences)));
  list.add(41, pair(ends, pack(gap.side, kind, cue === last ? 1 : 0)));
  list.add(42, pack(gap.side, Math.min(3, gap.tokens), kind, Math.min(2, candidates.length)));
  list.add(38, pack(words.cueLevel[past - 1]!, gap.side, kind));
}
