import path from 'node:path';
import { findAnaphors } from '../../src/nlp/entities/coreference/anaphors.js';
import { quotedTokens, takenTokens } from '../../src/nlp/entities/coreference/index.js';
import { type Occupations, occupationsOf } from '../../src/nlp/entities/coreference/occupations.js';
import { namesOf } from '../../src/nlp/entities/coreference/resolve.js';
import type { Entities, PersonEntity } from '../../src/nlp/entities/entities.js';
import { findEntities } from '../../src/nlp/entities/index.js';
import { findNames } from '../../src/nlp/names/index.js';
import { findQuotedStretches } from '../../src/nlp/quotes/stretches.js';
import { tokenize } from '../../src/nlp/tokens/index.js';
import { createDocument } from '../../src/text/document.js';
import type { Token } from '../../src/text/tokens.js';
import { readLines } from '../names/corpora.js';

/** A text with chains of mentions `[start, end)` that refer to one thing. */
export interface Chained {
  readonly text: string;
  readonly chains: readonly (readonly (readonly [number, number])[])[];
}

export function readGoldChains(shared: string, set: string): Chained[] {
  type Record = { text: string; coref: [number, number, string][][] };
  return readLines<Record>(path.join(shared, `data/ner/${set}.jsonl.gz`)).map(({ text, coref }) => ({
    text,
    chains: coref.map((chain) => chain.map(([start, end]) => [start, end] as const)),
  }));
}

/** The chains of the CoreNLP layer: each mention as its head and what makes up its name. */
export function readSilverChains(shared: string, part: 'train' | 'dev'): Chained[] {
  const folder = path.join(shared, 'data/polnear');
  const texts = new Map(
    readLines<{ id: string; text: string }>(path.join(folder, `${part}.jsonl.gz`)).map((r) => [r.id, r.text]),
  );
  type Record = { id: string; tokens: [number, number][]; coref: [number, number, number][][] };
  return readLines<Record>(path.join(folder, `${part}.corenlp.jsonl.gz`)).map(({ id, tokens, coref }) => ({
    text: texts.get(id)!,
    chains: coref.map((chain) => chain.map(([, , head]) => [tokens[head]![0], tokens[head]![1]] as const)),
  }));
}

/** A document as it stands before anaphors are resolved, and who is meant by each that has an answer. */
export interface Prepared {
  readonly tokens: readonly Token[];
  readonly quoted: Uint8Array;
  readonly entities: Entities;
  readonly names: ReturnType<typeof namesOf>;
  readonly occupations: Occupations;
  readonly anaphors: ReturnType<typeof findAnaphors>;
  /** By the first token of an anaphor: the person, or null for somebody who is not named. */
  readonly answers: ReadonlyMap<number, PersonEntity | null>;
}

export function prepare({ text, chains }: Chained): Prepared {
  const document = createDocument({ title: null, text, captions: [], published: null });
  const tokenized = tokenize(document);
  const { tokens } = tokenized;
  const entities = findEntities(document, tokenized, findNames(document, tokenized));
  const names = namesOf(tokens, entities.people);
  const occupations = occupationsOf(tokens, names);
  const anaphors = findAnaphors(tokens, takenTokens(tokens, entities), occupations.heads);
  const answers = new Map<number, PersonEntity | null>();
  const people = chains.map((chain) => personOf(chain, entities.people));
  for (const anaphor of anaphors) {
    const from = tokens[anaphor.first]!;
    const to = tokens[anaphor.end - 1]!;
    const chain =
      anaphor.kind === 'pronoun'
        ? chains.findIndex((mentions) =>
            mentions.some(([start, end]) => start === from.start && end === from.end),
          )
        : chains.findIndex((mentions) =>
            mentions.some(([start, end]) => end === to.end && start <= to.start && start >= from.start - 6),
          );
    if (chain >= 0) answers.set(anaphor.first, people[chain]!);
  }
  const quoted = quotedTokens(tokens, findQuotedStretches(document));
  return { tokens, quoted, entities, names, occupations, anaphors, answers };
}

/** The person whose names a chain holds most of; null where it holds none. */
function personOf(chain: Chained['chains'][number], people: readonly PersonEntity[]): PersonEntity | null {
  let best: PersonEntity | null = null;
  let most = 0;
  for (const person of people) {
    const shared = person.mentions.filter((mention) =>
      chain.some(([start, end]) => start < mention.end && mention.start < end && end - start < 40),
    ).length;
    if (shared > most) {
      most = shared;
      best = person;
    }
  }
  return best;
}
