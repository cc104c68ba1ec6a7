import { addScores } from '../../../model/linear-model.js';
import { loadModel } from '../../../model/load.js';
import type { Anaphor } from './anaphors.js';
import type { AnaphorContext } from './candidates.js';
import { nominalFeatures } from './nominal-features.js';
import { pronounFeatures } from './pronoun-features.js';
import { speaksAt } from './sightings.js';

/** Room for the features of one choice. */
export const MOST_FEATURES = 64;

/** How far, in the trained score, the best must lead the second, and "nobody". */
interface Lead {
  readonly others: number;
  readonly nobody: number;
}

/** The leads with which the best is taken; one of them must be reached. */
const LEAST_LEADS: Readonly<Record<Anaphor['kind'] | 'speaking', readonly Lead[]>> = {
  // Nobody else comes near: "Finch led Roe 49-47. Among women she was ahead."
  pronoun: [
    { others: 0.5, nobody: 0.5 },
    { others: 2, nobody: 0 },
    { others: 3, nobody: -1 },
  ],
  nominal: [
    { others: 1.75, nobody: 1.75 },
    { others: 4, nobody: 1 },
  ],
  // Who speaks is seldom nobody: "“Nobody asked me,” the mayor said."
  speaking: [
    { others: 1.75, nobody: 1.75 },
    { others: 2, nobody: 0.5 },
  ],
};

const leadsFor = ({ tokens, anaphor: { kind, opening, end } }: AnaphorContext): readonly Lead[] =>
  LEAST_LEADS[kind === 'nominal' && speaksAt(tokens, opening, end) ? 'speaking' : kind];

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
  const nobody = scoreOf(-1);
  let second = Number.NEGATIVE_INFINITY;
  let best = Number.NEGATIVE_INFINITY;
  let chosen = -1;
  for (let i = 0; i < context.candidates.length; i++) {
    const own = scoreOf(i);
    if (own > best) {
      second = best;
      best = own;
      chosen = i;
    } else second = Math.max(second, own);
  }
  const isSure = leadsFor(context).some(
    (least) => (best - second) * model.scale >= least.others && (best - nobody) * model.scale >= least.nobody,
  );
  return isSure ? chosen : -1;
}
