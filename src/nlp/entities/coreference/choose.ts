import { addScores } from '../../../model/linear-model.js';
import { loadModel } from '../../../model/load.js';
import type { Anaphor } from './anaphors.js';
import type { AnaphorContext } from './candidates.js';
import { nominalFeatures } from './nominal-features.js';
import { pronounFeatures } from './pronoun-features.js';

/** Room for the features of one choice. */
export const MOST_FEATURES = 64;

/** How far, in the trained score, the best must lead the second and "nobody" to be taken. */
export const LEAST_LEAD: Readonly<Record<Anaphor['kind'], number>> = { pronoun: 0.5, nominal: 1.75 };

/** The features of one choice, a candidate or nobody (-1); returns how many of `out` are filled. */
export const choiceFeatures = (context: AnaphorContext, choice: number, out: Uint32Array): number =>
  (context.anaphor.kind === 'pronoun' ? pronounFeatures : nominalFeatures)(context, choice, out);

const features = new Uint32Array(MOST_FEATURES);
const score = new Int32Array(1);

/** The one whom the trained model takes to be meant; -1 where nobody is, or where it is not sure enough. */
export function chooseByModel(context: AnaphorContext): number {
  const model = loadModel('coreference');
  const scoreOf = (choice: number): number => {
    score[0] = 0;
    addScores(model, features, choiceFeatures(context, choice, features), score);
    return score[0]!;
  };
  let second = scoreOf(-1);
  let best = Number.NEGATIVE_INFINITY;
  let chosen = -1;
  for (let i = 0; i < context.candidates.length; i++) {
    const own = scoreOf(i);
    if (own > best) {
      if (chosen >= 0) second = Math.max(second, best);
      best = own;
      chosen = i;
    } else second = Math.max(second, own);
  }
  return best - second >= LEAST_LEAD[context.anaphor.kind] / model.scale ? chosen : -1;
}
