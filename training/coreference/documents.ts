import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Anaphor } from '../../src/nlp/entities/coreference/anaphors.js';
import { type Scene, sceneOf } from '../../src/nlp/entities/coreference/scene.js';
import type { PersonEntity } from '../../src/nlp/entities/entities.js';
import { findEntities } from '../../src/nlp/entities/index.js';
import { findNames } from '../../src/nlp/names/index.js';
import { findQuotedStretches } from '../../src/nlp/quotes/stretches.js';
import { tokenize } from '../../src/nlp/tokens/index.js';
import { createDocument } from '../../src/text/document.js';
import { readLines } from '../names/corpora.js';

/** Where a nominal ends in a text, and where the name of the one begins who is meant; null for nobody in reach. */
type MarkedNominal = readonly [end: number, person: number | null];

/** A text with chains of mentions `[start, end)` that refer to one thing. */
export interface Chained {
  readonly text: string;
  readonly chains: readonly (readonly (readonly [number, number])[])[];
  /** The nominals of it that somebody marked. */
  readonly nominals: readonly MarkedNominal[];
}

export function readGoldChains(shared: string, set: string): Chained[] {
  type Record = { text: string; coref: [number, number, string][][] };
  return readLines<Record>(path.join(shared, `data/ner/${set}.jsonl.gz`)).map(({ text, coref }) => ({
    text,
    chains: coref.map((chain) => chain.map(([start, end]) => [start, end] as const)),
    nominals: [],
  }));
}

/** The chains of the CoreNLP layer: each mention as its head and what makes up its name. */
export function readSilverChains(shared: string, part: 'train' | 'dev'): Chained[] {
  const folder = path.join(shared, 'data/polnear');
  const texts = new Map(
    readLines<{ id: string; text: string }>(path.join(folder, `${part}.jsonl.gz`)).map((r) => [r.id, r.text]),
  );
  const marked = readMarkedNominals();
  type Record = { id: string; tokens: [number, number][]; coref: [number, number, number][][] };
  return readLines<Record>(path.join(folder, `${part}.corenlp.jsonl.gz`)).map(({ id, tokens, coref }) => {
    const text = texts.get(id)!;
    return {
      text,
      chains: coref.map((chain) => chain.map(([, , head]) => [tokens[head]![0], tokens[head]![1]] as const)),
      nominals: marked.get(digest(text)) ?? [],
    };
  });
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The nominals that were marked for this model in texts of PolNeAR train, by the digest of the text: offsets alone, no words. */
function readMarkedNominals(): Map<string, readonly MarkedNominal[]> {
  const lines = readFileSync(path.join(import.meta.dirname, 'nominals.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const { text, nominals } = JSON.parse(line) as { text: string; nominals: MarkedNominal[] };
      return [text, nominals];
    }),
  );
}

/** Who is meant; null for somebody who is not named. */
export interface Answer {
  readonly person: PersonEntity | null;
  /** Whether it was marked for this model. */
  readonly marked: boolean;
}

/** A document as it stands before anaphors are resolved, and who is meant by each that has an answer. */
export interface Prepared {
  readonly scene: Scene;
  /** By the first token of an anaphor. */
  readonly answers: ReadonlyMap<number, Answer>;
}

export function prepare({ text, chains, nominals }: Chained): Prepared {
  const document = createDocument({ title: null, text, captions: [], published: null });
  const tokenized = tokenize(document);
  const entities = findEntities(document, tokenized, findNames(document, tokenized));
  const scene = sceneOf(tokenized, findQuotedStretches(document), entities);
  const people = chains.map((chain) => personOf(chain, entities.people));
  const answers = new Map<number, Answer>();
  for (const anaphor of scene.anaphors) {
    const mark = markOf(scene, anaphor, nominals);
    const chain = mark ? -1 : chainOf(scene, anaphor, chains);
    if (mark) answers.set(anaphor.first, { person: personAt(mark[1], entities.people), marked: true });
    else if (chain >= 0) answers.set(anaphor.first, { person: people[chain]!, marked: false });
  }
  return { scene, answers };
}

const markOf = (
  { tokens }: Scene,
  { kind, first, end }: Anaphor,
  nominals: readonly MarkedNominal[],
): MarkedNominal | undefined =>
  kind === 'pronoun'
    ? undefined
    : nominals.find(([at]) => at > tokens[first]!.start && at <= tokens[end - 1]!.end);

const personAt = (at: number | null, people: readonly PersonEntity[]): PersonEntity | null =>
  at === null
    ? null
    : (people.find(({ mentions }) => mentions.some(({ start, end }) => start <= at && at < end)) ?? null);

/** The index of the chain that holds an anaphor, -1 where none does. */
function chainOf({ tokens }: Scene, { kind, first, end }: Anaphor, chains: Chained['chains']): number {
  const from = tokens[first]!;
  const to = tokens[end - 1]!;
  return chains.findIndex((mentions) =>
    mentions.some(([start, last]) =>
      kind === 'pronoun'
        ? start === from.start && last === to.end
        : last === to.end && start <= to.start && start >= from.start - 6,
    ),
  );
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
