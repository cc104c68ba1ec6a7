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
  const found: TokenStretch[] = [];
  for (const stretch of stretches) {
    const { first, end } = tokensWithin(tokens, stretch);
    if (first < end) found.push({ stretch, first, end });
  }
  return found;
}

/** How far from a stretch a cue is looked for, in tokens. */
const CUE_REACH = 8;

/** How the words of a stretch are capitalised; words like "of" and "the" do not count. */
const CASE = { noWords: 0, lower: 1, first: 2, some: 3, all: 4, oneCapital: 5, oneLower: 6 } as const;
/** A bit for each part of speech that does not count. */
const LITTLE = [
  POS_CODES.ADP,
  POS_CODES.DET,
  POS_CODES.CCONJ,
  POS_CODES.SCONJ,
  POS_CODES.PART,
  POS_CODES.AUX,
  POS_CODES.PRON,
].reduce((bits, code) => bits | (1 << code), 0);

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
  // A look before the first token would be a look for a property with the name "-1", which takes long.
  const inParagraph = (token: number): boolean =>
    token >= 0 && token < tokens.length && tokens[token]!.paragraph === stretch.paragraph;

  let sum = 0;
  let least = 1;
  let names = 0;
  const start = slotOf(tokens[first]!);
  const past = start + end - first;
  for (let i = first; i < end; i++) {
    sum += content(i);
    least = Math.min(least, content(i));
  }
  for (let slot = start; slot < past; slot++) if (named[slot] !== NAMED.none) names++;
  const chance = chanceStep(sum / (end - first));
  const size = Math.min(12, end - first);
  const short = Math.min(5, size);
  const style = caseOf(input, first, end);
  const lastMark = '.,!?…;:'.indexOf(document.text[stretch.end - 1]!) + 1;
  const single = stretch.single ? 1 : 0;
  const line = words.line[start]!;
  const [before, after] = [first - 2, end + 1];
  const around = pack(
    inParagraph(before) ? chanceStep(content(before)) : 20,
    inParagraph(after) ? chanceStep(content(after)) : 20,
  );
  let cue = 0;
  for (let i = first - 1; i >= first - CUE_REACH && inParagraph(i); i--)
    cue = Math.max(cue, chances[i * 3 + CHANCE.cue]!);
  for (let i = end; i < end + CUE_REACH && inParagraph(i); i++)
    cue = Math.max(cue, chances[i * 3 + CHANCE.cue]!);

  const out = list.values;
  out[0] = 0;
  out[1] = chance;
  out[2] = chanceStep(least);
  out[3] = size;
  out[4] = pack(chance, short);
  out[5] = style;
  out[6] = pack(style, chance);
  out[7] = pack(style, short);
  out[8] = pack(lastMark, short);
  out[9] = pack(single, line, chance);
  out[10] = pack(single, line, short);
  out[11] = word[start - 2]!;
  out[12] = stem[start - 2]!;
  out[13] = group[start - 2]!;
  out[14] = pair(stem[start - 3]!, stem[start - 2]!);
  out[15] = group[start - 3]!;
  out[16] = pack(pos[start - 2]!, pos[past + 1]!);
  out[17] = pack(pos[start - 2]!, short, style);
  out[18] = word[past + 1]!;
  out[19] = group[past + 1]!;
  out[20] = around;
  out[21] = pack(around & 63, chance);
  out[22] = pack(around >> 6, chance);
  out[23] = pack(stretch.open ? 1 : 0, stretch.continues ? 1 : 0);
  out[24] = Math.min(3, neighbours);
  out[25] = pair(word[start]!, short);
  out[26] = word[past - 1]!;
  out[27] = pack(pos[start]!, pos[past - 1]!, short);
  out[28] = pack(
    stretch.start <= paragraph.start + 1 ? 1 : 0,
    stretch.end >= paragraph.end - 2 ? 1 : 0,
    short,
  );
  out[29] = pack(chanceStep(cue), short);
  out[30] = pack(chanceStep(cue), style);
  out[31] = pack(distanceStep(names), short, style);
  out[32] = pair(group[start - 2]!, style);
  out[33] = pair(stem[start - 2]!, pos[past + 1]!);
  list.span(0, 34);
}

const STRAIGHT = "'".charCodeAt(0);
const CURLY = '’'.charCodeAt(0);

function caseOf({ tokens, words }: TaggerInput, first: number, end: number): number {
  let counted = 0;
  let capitals = 0;
  let firstIsCapital = false;
  const start = slotOf(tokens[first]!);
  for (let i = first; i < end; i++) {
    const slot = start + i - first;
    const shape = words.shape[slot]!;
    if (shape > 3) continue;
    const opening = tokens[i]!.text.charCodeAt(0);
    if (opening === STRAIGHT || opening === CURLY) continue;
    const isCapital = shape > 1;
    if (counted === 0) firstIsCapital = isCapital;
    if (counted > 0 && (LITTLE >> words.pos[slot]!) & 1) continue;
    counted++;
    if (isCapital) capitals++;
  }
  if (counted === 0) return CASE.noWords;
  if (counted === 1) return capitals === 1 ? CASE.oneCapital : CASE.oneLower;
  if (capitals === counted) return CASE.all;
  if (capitals === 0) return CASE.lower;
  return capitals === 1 && firstIsCapital ? CASE.first : CASE.some;
}
