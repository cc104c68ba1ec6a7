import { FeatureList } from '../../src/model/features.js';
import type { LinearModel } from '../../src/model/linear-model.js';
import { STRETCH_BITS, stretchFeatures, withTokens } from '../../src/nlp/quotes/is-quote.js';
import { neighbours } from '../../src/nlp/quotes/reading.js';
import { seeded } from '../lib/random.js';
import { type Choice, trainRanker, yesOrNo } from '../lib/ranker.js';
import type { Tried } from './tried.js';

/** Trains the model that tells what somebody said from titles, nicknames and terms between quotation marks. */
export function trainStretches(tried: readonly Tried[]): LinearModel {
  return trainRanker(tried.flatMap(choicesOf), {
    bits: STRETCH_BITS,
    label: 'quote',
    epochs: 8,
    rate: 0.05,
    dropout: 0.2,
    random: seeded(2),
  });
}

const list = new FeatureList(STRETCH_BITS);

function choicesOf({ example, input, tagged }: Tried): Choice[] {
  const { document, textStart, attributions } = example;
  const direct = attributions.flatMap(({ gold }) =>
    gold.direct.map(([start, end]) => ({ start: start + textStart, end: end + textStart })),
  );
  const all = withTokens(input, example.stretches);
  return all.flatMap((stretch, i) => {
    const { start, end } = stretch.stretch;
    if (start < textStart) return [];
    stretchFeatures(list, document, input, tagged, stretch, neighbours(all, i));
    const covered = direct.reduce(
      (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
      0,
    );
    return [yesOrNo(list.rows(), 2 * covered > end - start)];
  });
}
