import { chanceStep, distanceStep, type FeatureList, pack, pair } from '../../model/features.js';
import type { Document } from '../../text/document.js';
import { POS_CODES, tokensWithin } from '../../text/tokens.js';
import type { QuotedStretch } from './stretches.js';
import type { TaggerInput } from './tagger/features.js';
import { CHANCE, type Tagged } from './tagger/tag.js';
import { NAMED, slotOf } from './tagger/words.js';

export const STRETCH_BITS = 15;

/** A stretch with its tokens `[first, end)`. */
export interface TokenStretch {
  readonly stretch: QuotedStretch;
  readonly first: number;
  readonly end: number;
}

/** The stretches that hold at least one token. */
export function withTokens(
  { tokens }: Pick<TaggerInput, 'tokens'>,
  stretches: readonly QuotedStretch[],
): TokenStretch[] {
  return stretches
    .map((stretch) => ({ stretch, ...tokensWithin(tokens, stretch) }))
    .filter(({ first, end }) => first < end);
}

/** How the words of a stretch are capitalised; words like "of" and "the" do not count. */
const CASE = { noWords: 0, lower: 1, first: 2, some: 3, all: 4, oneCapital: 5, oneLower: 6 } as const;
const LITTLE = new Set([
  POS_CODES.ADP,
  POS_CODES.DET,
  POS_CODES.CCONJ,
  POS_CODES.SCONJ,
  POS_CODES.PART,
  POS_CODES.AUX,
  POS_CODES.PRON,
]);

/**
 * What tells words that somebody said ("We won") from titles ("New Day"), nicknames, terms and scare quotes: how
 * the tagger reads them, their length and capitals, the words before and after.
 */
export function stretchFeatures(
  list: FeatureList,
  document: Document,
  input: TaggerInput,
  { chances }: Tagged,
  { stretch, first, end }: TokenStretch,
  neighbours: number,
): void {
  const { tokens, words } = input;
  const { stem, word, group, pos, named } = words;
  const paragraph = document.paragraphs[stretch.paragraph]!;
  const content = (token: number): number => chances[token * 3 + CHANCE.content]!;
  const inParagraph = (token: number): boolean => tokens[token]?.paragraph === stretch.paragraph;

  let sum = 0;
  let least = 1;
  let names = 0;
  for (let i = first; i < end; i++) {
    sum += content(i);
    least = Math.min(least, content(i));
    if (named[slotOf(tokens[i]!)] !== NAMED.none) names++;
  }
  const chance = chanceStep(sum / (end - first));
  const size = Math.min(12, end - first);
  const short = Math.min(5, size);
  const style = caseOf(input, first, end);
  const lastMark = '.,!?…;:'.indexOf(document.text[stretch.end - 1]!) + 1;
  const single = stretch.single ? 1 : 0;
  const line = words.line[slotOf(tokens[first]!)]!;
  const start = slotOf(tokens[first]!);
  const past = start + end - first;
  const [before, after] = [first - 2, end + 1];
  const around = pack(
    inParagraph(before) ? chanceStep(content(before)) : 20,
    inParagraph(after) ? chanceStep(content(after)) : 20,
  );
  let cue = 0;
  for (let i = first - 8; i < end + 8; i++) {
    if (i === first) i = end;
    if (inParagraph(i)) cue = Math.max(cue, chances[i * 3 + CHANCE.cue]!);
  }

  list.add(0, 0);
  list.add(1, chance);
  list.add(2, chanceStep(least));
  list.add(3, size);
  list.add(4, pack(chance, short));
  list.add(5, style);
  list.add(6, pack(style, chance));
  list.add(7, pack(style, short));
  list.add(8, pack(lastMark, short));
  list.add(9, pack(single, line, chance));
  list.add(10, pack(single, line, short));
  list.add(11, word[start - 2]!);
  list.add(12, stem[start - 2]!);
  list.add(13, group[start - 2]!);
  list.add(14, pair(stem[start - 3]!, stem[start - 2]!));
  list.add(15, group[start - 3]!);
  list.add(16, pack(pos[start - 2]!, pos[past + 1]!));
  list.add(17, pack(pos[start - 2]!, short, style));
  list.add(18, word[past + 1]!);
  list.add(19, group[past + 1]!);
  list.add(20, around);
  list.add(21, pack(around & 63, chance));
  list.add(22, pack(around >> 6, chance));
  list.add(23, pack(stretch.open ? 1 : 0, stretch.continues ? 1 : 0));
  list.add(24, Math.min(3, neighbours));
  list.add(25, pair(word[start]!, short));
  list.add(26, word[past - 1]!);
  list.add(27, pack(pos[start]!, pos[past - 1]!, short));
  list.add(
    28,
    pack(stretch.start <= paragraph.start + 1 ? 1 : 0, stretch.end >= paragraph.end - 2 ? 1 : 0, short),
  );
  list.add(29, pack(chanceStep(cue), short));
  list.add(30, pack(chanceStep(cue), style));
  list.add(31, pack(distanceStep(names), short, style));
  list.add(32, pair(group[start - 2]!, style));
  list.add(33, pair(stem[start - 2]!, pos[past + 1]!));
}

function caseOf({ tokens, words }: TaggerInput, first: number, end: number): number {
  let counted = 0;
  let capitals = 0;
  let firstIsCapital = false;
  for (let i = first; i < end; i++) {
    const slot = slotOf(tokens[i]!);
    const shape = words.shape[slot]!;
    if (shape > 3 || tokens[i]!.text.startsWith("'") || tokens[i]!.text.startsWith('’')) continue;
    const isCapital = shape > 1;
    if (counted === 0) firstIsCapital = isCapital;
    if (counted > 0 && LITTLE.has(words.pos[slot]! as never)) continue;
    counted++;
    if (isCapital) capitals++;
  }
  if (counted === 0) return CASE.noWords;
  if (counted === 1) return capitals === 1 ? CASE.oneCapital : CASE.oneLower;
  if (capitals === counted) return CASE.all;
  if (capitals === 0) return CASE.lower;
  return capitals === 1 && firstIsCapital ? CASE.first : CASE.some;
}
