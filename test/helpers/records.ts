import type { ArticleRecord, Fact, Person, Quote, TextSpan } from '../../src/schema/index.js';
import { sha256 } from '../../src/text/hash.js';

/** The nth occurrence of words in a text, as a span; a test names what it means instead of counting. */
export function spanOf(text: string, words: string, nth = 0): TextSpan {
  let start = text.indexOf(words);
  for (let i = 0; i < nth && start >= 0; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length, text: words };
}

/** A record of a text kept as it was read, with nothing found in it but what the test gives. */
export function recordOf(text: string, parts: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    schema: 'racefile.article/1',
    offsetUnit: 'utf-16',
    id: 'a1',
    source: {
      file: 'a1.txt',
      item: null,
      format: 'txt',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      sha256: sha256(text),
    },
    meta: {
      title: null,
      byline: [],
      publisher: 'The Test Herald',
      published: '2030-11-06',
      url: null,
      language: 'en',
    },
    text,
    textMap: text === '' ? [] : [[0, text.length, 0, text.length]],
    removed: [],
    media: [],
    flags: [],
    sentences: text === '' ? [] : [{ start: 0, end: text.length }],
    people: [],
    organizations: [],
    places: [],
    offices: [],
    roles: [],
    numbers: [],
    dates: [],
    quotes: [],
    scareQuotes: [],
    claims: [],
    facts: [],
    ...parts,
  };
}

export function personOf(text: string, id: string, name: string, mentions: readonly TextSpan[] = []): Person {
  const words = name.split(' ');
  return {
    id,
    name,
    given: words.length > 1 ? words[0]! : null,
    family: words.at(-1)!,
    party: null,
    link: null,
    mentions: (mentions.length > 0 ? mentions : [spanOf(text, name)]).map((span) => ({
      ...span,
      kind: 'name',
    })),
  };
}

export function quoteOf(text: string, id: string, words: string, parts: Partial<Quote> = {}): Quote {
  const span = spanOf(text, words);
  return {
    id,
    ...span,
    kind: 'direct',
    verbatim: [span],
    content: [span],
    speaker: null,
    cue: null,
    confidence: 0.9,
    ...parts,
  };
}

export function voteShareOf(
  text: string,
  id: string,
  person: string,
  percent: number,
  evidence: string,
  parts: Partial<Extract<Fact, { type: 'vote_share' }>> = {},
): Fact {
  return {
    type: 'vote_share',
    id,
    evidence: spanOf(text, evidence),
    basis: 'stated',
    saidBy: null,
    rule: 'test',
    confidence: null,
    person,
    contest: 'US-House:TX-41:2030',
    percent,
    approx: 'exact',
    precincts: null,
    area: null,
    group: null,
    asOf: null,
    ...parts,
  };
}
