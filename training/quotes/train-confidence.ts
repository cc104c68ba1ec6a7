import { FeatureList } from '../../src/model/features.js';
import type { LinearModel } from '../../src/model/linear-model.js';
import { CONFIDENCE_BITS, confidenceFeatures } from '../../src/nlp/quotes/confidence.js';
import { joinLinks, type Utterance } from '../../src/nlp/quotes/join.js';
import { type Chooser, linkContents } from '../../src/nlp/quotes/link/index.js';
import type { Range } from '../../src/text/spans.js';
import { seeded } from '../lib/random.js';
import { type Choice, trainRanker, yesOrNo } from '../lib/ranker.js';
import type { Example } from './examples.js';
import { bestMatch, type Read } from './train-links.js';

/** The share of words in common, as in the scorer, from which on two contents are the same. */
const SAME = 0.8;

const list = new FeatureList(CONFIDENCE_BITS);

/** The utterances found in an article, each with whether it is right: questions for `trainConfidence`. */
export function confidenceChoices({ example, reading }: Read, chooser: Chooser): Choice[] {
  return joinLinks(reading, linkContents(reading, chooser)).flatMap((utterance) => {
    if (utterance.content[0]!.start < example.textStart) return [];
    confidenceFeatures(list, utterance);
    return [yesOrNo(list.rows(), isRight(example, utterance))];
  });
}

export function trainConfidence(choices: readonly Choice[]): LinearModel {
  return trainRanker(choices, {
    bits: CONFIDENCE_BITS,
    label: 'right',
    epochs: 10,
    rate: 0.03,
    dropout: 0,
    random: seeded(5),
  });
}

/** Whether all its words are somebody's, as far as they should be, and the source is the right one. */
function isRight({ attributions, textStart }: Example, { links, content, verbatim }: Utterance): boolean {
  const { source } = links[0]!;
  const move = ([start, end]: readonly [number, number]): Range => ({
    start: start + textStart,
    end: end + textStart,
  });
  const agrees = attributions.filter((attribution) =>
    source ? bestMatch([source], attribution.source) === 0 : attribution.source.length === 0,
  );
  const gold = agrees.flatMap((attribution) =>
    verbatim.length > 0 ? attribution.gold.direct.map(move) : attribution.gold.content.map(move),
  );
  const found = verbatim.length > 0 ? verbatim : content;
  return found.every((range) => gold.some((right) => isSame(range, right)));
}

function isSame(a: Range, b: Range): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return (2 * both) / (a.end - a.start + b.end - b.start) >= SAME;
}
