import type { Anaphor } from '../../src/nlp/entities/coreference/anaphors.js';
import type { AnaphorContext } from '../../src/nlp/entities/coreference/candidates.js';
import { choiceFeatures, MOST_FEATURES } from '../../src/nlp/entities/coreference/choose.js';
import { resolveAnaphors } from '../../src/nlp/entities/coreference/resolve.js';
import { speaksAt } from '../../src/nlp/entities/coreference/sightings.js';
import type { Answer, Prepared } from './documents.js';

/** The model has 2 to the power of this rows. */
export const BITS = 14;
const SILVER_WEIGHT = 0.15;
const MADE_UP_WEIGHT = 0.3;

/** One choice: the rows of each candidate and, last, of nobody; which is right. */
export interface Choice {
  readonly kind: Anaphor['kind'];
  readonly options: readonly Int32Array[];
  readonly gold: number;
  readonly weight: number;
  /** Whether a reader marked who is meant, not CoreNLP. */
  readonly sure: boolean;
  /** Whether the anaphor speaks. */
  readonly speaks: boolean;
}

const buffer = new Uint32Array(MOST_FEATURES);
const rowsOf = (context: AnaphorContext, choice: number): Int32Array =>
  Int32Array.from(
    buffer.subarray(0, choiceFeatures(context, choice, buffer)),
    (row) => row & (2 ** BITS - 1),
  );

/** The choices of a document whose answers are known. Who is known to be meant counts as seen. */
export function choicesOf({ scene, answers }: Prepared, source: 'gold' | 'silver' | 'made-up'): Choice[] {
  const choices: Choice[] = [];
  resolveAnaphors(scene, (context) => {
    const { kind, first } = context.anaphor;
    const answer = answers.get(first);
    const right = answer?.person
      ? context.candidates.findIndex(({ person }) => person === answer.person)
      : -1;
    // What has no chain is unknown, not nobody; an answer out of reach teaches that nobody in reach is meant.
    if (!answer || isDoubtful(answer, kind, source)) return -1;
    const all = [...context.candidates.keys(), -1];
    const sure = source === 'gold' || answer.marked;
    choices.push({
      kind,
      options: all.map((choice) => rowsOf(context, choice)),
      gold: right < 0 ? all.length - 1 : right,
      weight: sure ? 1 : source === 'silver' ? SILVER_WEIGHT : MADE_UP_WEIGHT,
      sure,
      speaks: speaksAt(context.tokens, context.anaphor.opening, context.anaphor.end),
    });
    return right;
  });
  return choices;
}

/** CoreNLP seldom finds out who a nominal is: that its chain has no name says nothing. */
const isDoubtful = (
  { person, marked }: Answer,
  kind: Anaphor['kind'],
  source: 'gold' | 'silver' | 'made-up',
): boolean => kind === 'nominal' && source === 'silver' && !marked && person === null;
