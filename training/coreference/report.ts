import type { LinearModel } from '../../src/model/linear-model.js';
import type { Choice } from './choices.js';

const LEADS = [0, 0.5, 1, 1.75, 2.5];

const ROWS: readonly (readonly [string, (choice: Choice) => boolean])[] = [
  ['pronouns', ({ kind }) => kind === 'pronoun'],
  ['nominals', ({ kind }) => kind === 'nominal'],
  ['nominals that speak', ({ kind, speaks }) => kind === 'nominal' && speaks],
];

/** What a model is tried on. */
export interface Trial {
  readonly model: LinearModel;
  readonly choices: readonly Choice[];
}

/** How often the choice is right, and at each lead asked for how much is resolved and how much of that rightly. */
export function report(name: string, trials: readonly Trial[]): void {
  for (const [which, holds] of ROWS) {
    const scored = trials.flatMap(({ model, choices }) =>
      choices.filter(holds).map((choice) => scoredBy(model, choice)),
    );
    if (scored.length === 0) continue;
    const named = scored.filter((choice) => choice.named).length;
    const right = scored.filter((choice) => choice.right).length;
    const leads = LEADS.map((least) => {
      const resolved = scored.filter((choice) => choice.person && choice.lead >= least);
      const good = resolved.filter((choice) => choice.right).length;
      return `lead ${least}: P ${(good / resolved.length).toFixed(3)} R ${(good / named).toFixed(3)}`;
    });
    console.log(`${name}, ${which}: ${right}/${scored.length} right; ${leads.join('; ')}`);
  }
}

function scoredBy({ weights, scale }: LinearModel, { options, gold }: Choice) {
  const scores = options.map((rows) => rows.reduce((sum, row) => sum + weights[row]!, 0) * scale);
  const best = scores.indexOf(Math.max(...scores));
  const second = Math.max(...scores.filter((_, i) => i !== best));
  const nobody = options.length - 1;
  return { lead: scores[best]! - second, person: best < nobody, right: best === gold, named: gold < nobody };
}
