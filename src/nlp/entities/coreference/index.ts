import { addScores } from '../../../model/linear-model.js';
import { loadModel } from '../../../model/load.js';
import type { Token } from '../../../text/tokens.js';
import { firstTokenAt } from '../../../text/tokens.js';
import type { QuotedStretch } from '../../quotes/stretches.js';
import type { Entities, EntityMention, PersonEntity } from '../entities.js';
import { findAnaphors } from './anaphors.js';
import { type AnaphorContext, choiceFeatures, MOST_FEATURES } from './features.js';
import { chooseByEvidence, chooseByVariation } from './nominals.js';
import { occupationsOf } from './occupations.js';
import { namesOf, resolveAnaphors } from './resolve.js';

/** How far, in the trained score, the best must lead the second and "nobody" to be taken. */
const LEAST_LEAD = 0.4;

/** Gives people the pronouns and nominals that stand for them, where the model is sure enough; the rest stay open. */
export function withCoreference(
  tokens: readonly Token[],
  stretches: readonly QuotedStretch[],
  entities: Entities,
): PersonEntity[] {
  const taken = takenTokens(tokens, entities);
  const quoted = quotedTokens(tokens, stretches);
  const names = namesOf(tokens, entities.people);
  const occupations = occupationsOf(tokens, names);
  const anaphors = findAnaphors(tokens, taken, occupations.heads);
  const resolved = resolveAnaphors(tokens, quoted, names, entities.roles, occupations, anaphors, choose);
  const added = new Map<PersonEntity, EntityMention[]>();
  for (const { anaphor, person } of resolved) {
    const mention: EntityMention = {
      start: tokens[anaphor.first]!.start,
      end: tokens[anaphor.end - 1]!.end,
      kind: anaphor.kind,
    };
    const list = added.get(person);
    if (list) list.push(mention);
    else added.set(person, [mention]);
  }
  return entities.people.map((person) => {
    const more = added.get(person);
    return more
      ? { ...person, mentions: [...person.mentions, ...more].sort((a, b) => a.start - b.start) }
      : person;
  });
}

const features = new Uint32Array(MOST_FEATURES);
const score = new Int32Array(1);

function choose(context: AnaphorContext): number {
  const { kind, age } = context.anaphor;
  if (kind === 'nominal' && age === null) {
    const told = chooseByEvidence(context);
    return told >= 0 ? told : chooseByVariation(context);
  }
  const told = age === null ? -1 : context.candidates.findIndex((candidate) => candidate.age === age);
  if (told >= 0) return told;
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
  return best - second >= LEAST_LEAD / model.scale ? chosen : -1;
}

/** Marks the tokens of all names and offices. */
export function takenTokens(tokens: readonly Token[], entities: Entities): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const list of [entities.people, entities.organizations, entities.places, entities.offices]) {
    for (const { mentions } of list) {
      for (const { start, end } of mentions) {
        for (let i = firstTokenAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++)
          taken[i] = 1;
      }
    }
  }
  return taken;
}

/** Marks the tokens between quotation marks. */
export function quotedTokens(tokens: readonly Token[], stretches: readonly QuotedStretch[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const { start, end } of stretches) {
    for (let i = firstTokenAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) quoted[i] = 1;
  }
  return quoted;
}
