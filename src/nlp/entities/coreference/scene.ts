import type { Range } from '../../../text/spans.js';
import type { Token } from '../../../text/tokens.js';
import { firstTokenAt, tokensWithin } from '../../../text/tokens.js';
import type { QuotedStretch } from '../../quotes/stretches.js';
import type { Tokenized } from '../../tokens/index.js';
import type { Entities, PersonEntity } from '../entities.js';
import type { NamedPerson } from './ages.js';
import { type Anaphor, findAnaphors } from './anaphors.js';
import { occupationsOf } from './occupations.js';
import { type Told, toldOf } from './told.js';

/** A document as it is before anybody is found behind its pronouns and nominals. */
export interface Scene {
  readonly tokens: readonly Token[];
  /** 1 for tokens between quotation marks. */
  readonly quoted: Uint8Array;
  /** All names of people, in the order of the text. */
  readonly names: readonly PersonName[];
  /** What is told of people, by id. */
  readonly told: ReadonlyMap<string, Told>;
  readonly anaphors: readonly Anaphor[];
}

/** A name in the text: its tokens, and whose it is. */
export interface PersonName extends NamedPerson {
  readonly person: PersonEntity;
}

export function sceneOf(
  tokenized: Tokenized,
  stretches: readonly QuotedStretch[],
  entities: Entities,
): Scene {
  const { tokens } = tokenized;
  const names = namesOf(tokens, entities.people);
  const occupations = occupationsOf(tokens, names);
  return {
    tokens,
    quoted: quotedTokens(tokens, stretches),
    names,
    told: toldOf(tokens, names, entities, occupations),
    anaphors: findAnaphors(tokenized, {
      taken: takenTokens(tokens, entities),
      states: statesByToken(tokens, entities.places),
      told: occupations.heads,
    }),
  };
}

function namesOf(tokens: readonly Token[], people: readonly PersonEntity[]): PersonName[] {
  const names: PersonName[] = [];
  for (const person of people)
    for (const mention of person.mentions) {
      const { first, end } = tokensWithin(tokens, mention);
      names.push({ person, first, end });
    }
  return names.sort((a, b) => a.first - b.first);
}

/** Postal codes of states, by each token of their names. */
function statesByToken(tokens: readonly Token[], places: Entities['places']): Map<number, string> {
  const states = new Map<number, string>();
  for (const { kind, division, mentions } of places) {
    if (kind !== 'state' || !division) continue;
    for (const mention of mentions) {
      const { first, end } = tokensWithin(tokens, mention);
      for (let i = first; i < end; i++) states.set(i, division.slice(-2).toUpperCase());
    }
  }
  return states;
}

/** The tokens of all names and offices. */
function takenTokens(
  tokens: readonly Token[],
  { people, organizations, places, offices }: Entities,
): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const entities of [people, organizations, places, offices])
    for (const { mentions } of entities) mark(marks, tokens, mentions);
  return marks;
}

function quotedTokens(tokens: readonly Token[], stretches: readonly QuotedStretch[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  mark(marks, tokens, stretches);
  return marks;
}

function mark(marks: Uint8Array, tokens: readonly Token[], ranges: readonly Range[]): void {
  for (const { start, end } of ranges)
    for (let i = firstTokenAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) marks[i] = 1;
}
