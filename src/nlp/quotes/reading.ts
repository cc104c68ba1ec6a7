import { chanceOf, FeatureList, scoreOf } from '../../model/features.js';
import type { LinearModel } from '../../model/linear-model.js';
import type { Document } from '../../text/document.js';
import { inEach } from '../../text/in-each.js';
import { findAccordingTo } from './according-to.js';
import { type Chunk, findChunks, type Settled } from './chunks.js';
import { findCreditLines, isCredited } from './credit-lines.js';
import { STRETCH_BITS, stretchFeatures, type TokenStretch, withTokens } from './is-quote.js';
import { isLabel } from './labels.js';
import type { QuotedStretch } from './stretches.js';
import type { TaggerInput } from './tagger/features.js';
import { type Tagged, type Tagger, tagWords } from './tagger/tag.js';

/** Words between quotation marks, with how likely somebody is quoted in them. */
export interface JudgedStretch extends TokenStretch {
  readonly chance: number;
  readonly isQuote: boolean;
}

/** A run of words that somebody is credited with, and what of it stands between quotation marks. */
export interface Content extends Part {
  readonly verbatim: readonly JudgedStretch[];
}

/** A chunk, as what attributions are joined from. */
export type Part = Chunk;

/** A document with its parts of attributions, not yet joined. */
export interface Reading {
  readonly document: Document;
  readonly input: TaggerInput;
  readonly tagged: Tagged;
  readonly stretches: readonly JudgedStretch[];
  readonly contents: readonly Content[];
  readonly sources: readonly Part[];
  readonly cues: readonly Part[];
  /** Index of the zone of each paragraph. */
  readonly zones: readonly number[];
}

const LEAST_CHANCE = 0.5;
const list = new FeatureList(STRETCH_BITS);

/** Finds the parts of attributions: first which words between quotation marks are quotes, then all else around them. */
export function readParts(
  document: Document,
  input: TaggerInput,
  stretches: readonly QuotedStretch[],
  tagger: Tagger,
  stretchModel: LinearModel,
): Reading {
  const tagged = tagWords(tagger, input);
  const judged = withTokens(input, stretches).map((stretch, i, all): JudgedStretch => {
    stretchFeatures(list, document, input, tagged, stretch, neighbours(all, i));
    const chance = chanceOf(scoreOf(stretchModel, list));
    const isQuote = isCredited(input, stretch) || (chance >= LEAST_CHANCE && !isLabel(input, stretch));
    return { stretch: stretch.stretch, first: stretch.first, end: stretch.end, chance, isQuote };
  });
  const quotes = judged.filter(({ isQuote }) => isQuote);
  const parts = findChunks(tagger, input, tagged, [
    ...quotes.map(({ first, end }): Settled => ({ kind: 'content', first, end })),
    ...findCreditLines(input, quotes),
    ...findAccordingTo(input),
  ]);
  const sources = parts.filter(({ kind }) => kind === 'source');
  return {
    document,
    input,
    tagged,
    stretches: judged,
    contents: inEach(
      parts.filter((part) => part.kind === 'content' && !isNobodys(part, judged)),
      (part) =>
        splitWhereQuotesMeet(contentOf(part, part.first, part.end, verbatimOf(part, judged)), input, sources),
    ),
    sources,
    cues: parts.filter(({ kind }) => kind === 'cue'),
    zones: document.paragraphs.map((paragraph) =>
      document.zones.findIndex((zone) => zone.start <= paragraph.start && paragraph.end <= zone.end),
    ),
  };
}

/** How many more stretches the paragraph of the `i`-th has. */
export function neighbours(stretches: readonly TokenStretch[], i: number): number {
  const { paragraph } = stretches[i]!.stretch;
  let count = 0;
  for (let k = i - 1; k >= 0 && stretches[k]!.stretch.paragraph === paragraph; k--) count++;
  for (let k = i + 1; k < stretches.length && stretches[k]!.stretch.paragraph === paragraph; k++) count++;
  return count;
}

/** Words between marks that are nobody's are not reported as somebody's without the marks either. */
const isNobodys = (part: Part, stretches: readonly JudgedStretch[]): boolean =>
  stretches.some(({ isQuote, first, end }) => !isQuote && part.first >= first - 1 && part.end <= end + 1);

const verbatimOf = (part: Part, stretches: readonly JudgedStretch[]): JudgedStretch[] =>
  stretches.filter(({ isQuote, first, end }) => isQuote && part.first <= first && end <= part.end);

/** The tokens `[first, end)` of a part as a content. (Each field by name: to spread a part, V8 calls its runtime.) */
export function contentOf(
  part: Part,
  first: number,
  end: number,
  verbatim: readonly JudgedStretch[],
): Content {
  const { kind, paragraph, chance, chanceStep, weak, settled } = part;
  return { kind, first, end, paragraph, chance, chanceStep, weak, settled, verbatim };
}

const ENDS = /[.!?]$/;

/**
 * `“Two and one,” Finch said. “I’m not saying.” “It has a hinge,” said Roe.`: two quotes side by side, the first of which
 * goes on with what was credited before it, are two people's.
 */
function splitWhereQuotesMeet(
  content: Content,
  { tokens }: TaggerInput,
  sources: readonly Part[],
): Content[] {
  const [first, second] = content.verbatim;
  const isMeeting =
    second !== undefined &&
    second.first - first!.end === 2 &&
    tokens[second.first - 1]!.kind === 'punctuation' &&
    tokens[first!.end]!.kind === 'punctuation' &&
    ENDS.test(tokens[first!.end - 1]!.text);
  if (!isMeeting) return [content];
  const isCreditedBefore = sources.some(
    (source) => !source.weak && source.paragraph === content.paragraph && source.end <= content.first,
  );
  if (!isCreditedBefore) return [content];
  const at = second.first - 1;
  return [
    contentOf(content, content.first, at, [first!]),
    contentOf(content, at, content.end, content.verbatim.slice(1)),
  ];
}
