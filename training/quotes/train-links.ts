import { FeatureList } from '../../src/model/features.js';
import { cueFeatures } from '../../src/nlp/quotes/link/cue-features.js';
import { type Chooser, LINK_BITS, type LinkModels, linkContents } from '../../src/nlp/quotes/link/index.js';
import { sourceFeatures } from '../../src/nlp/quotes/link/source-features.js';
import type { Part, Reading } from '../../src/nlp/quotes/reading.js';
import { seeded } from '../lib/random.js';
import { type Choice, trainRanker } from '../lib/ranker.js';
import type { Example, TokenAttribution, TokenSpan } from './examples.js';

/** A reading of an article, and the article with what is right about it. */
export interface Read {
  readonly example: Example;
  readonly reading: Reading;
}

/** Trains the models that choose the cue and the source of a content, each choice after the right ones before it. */
export function trainLinks(read: readonly Read[]): LinkModels {
  const cues: Choice[] = [];
  const sources: Choice[] = [];
  for (const { example, reading } of read) linkContents(reading, teacher(example, cues, sources));
  const options = { bits: LINK_BITS, epochs: 6, rate: 0.04, dropout: 0.25 };
  return {
    cues: trainRanker(cues, { ...options, label: 'cue', random: seeded(3) }),
    sources: trainRanker(sources, { ...options, label: 'source', random: seeded(4) }),
  };
}

const list = new FeatureList(LINK_BITS);

/** Chooses as the gold does, and keeps what there was to choose from. */
function teacher(example: Example, cues: Choice[], sources: Choice[]): Chooser {
  const keep = <Context extends { readonly candidates: readonly Part[] }>(
    choices: Choice[],
    context: Context,
    featuresOf: (list: FeatureList, context: Context, part: Part | null) => void,
    right: readonly TokenSpan[],
  ): { index: number; share: number } => {
    const index = bestMatch(context.candidates, right);
    const options = [null, ...context.candidates].map((part) => {
      featuresOf(list, context, part);
      return list.rows();
    });
    choices.push({ options, gold: index + 1 });
    return { index, share: 1 };
  };
  return {
    cue(context) {
      const gold = goldOf(example, context.content);
      return gold ? keep(cues, context, cueFeatures, gold.cue) : { index: -1, share: 0 };
    },
    source(context) {
      const gold = goldOf(example, context.content);
      return gold ? keep(sources, context, sourceFeatures, gold.source) : { index: -1, share: 0 };
    },
  };
}

const shared = (a: TokenSpan, b: TokenSpan): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first));

const sharedWith = (span: TokenSpan, spans: readonly TokenSpan[]): number =>
  spans.reduce((sum, other) => sum + shared(span, other), 0);

/** The attribution that a found content is of: the one that shares most of it. */
export function goldOf({ attributions }: Example, content: TokenSpan): TokenAttribution | null {
  let best: TokenAttribution | null = null;
  let most = 0;
  for (const attribution of attributions) {
    const size = sharedWith(content, attribution.content);
    if (size > most) {
      most = size;
      best = attribution;
    }
  }
  return most * 3 >= content.end - content.first ? best : null;
}

/** Of the parts that overlap the right spans the one that shares most; -1 for none. */
export function bestMatch(parts: readonly Part[], right: readonly TokenSpan[]): number {
  let best = -1;
  let most = 0;
  for (const [i, part] of parts.entries()) {
    const size = sharedWith(part, right) - 0.01 * (part.end - part.first);
    if (size > most) {
      most = size;
      best = i;
    }
  }
  return best;
}
