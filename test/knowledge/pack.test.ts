import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/knowledge/pack/compile.js';
import { decodePack, encodePack, Knowledge, PackError } from '../../src/knowledge/pack/index.js';

const LEGISLATORS = `
- id: { bioguide: T000901, wikidata: Q901 }
  name: { first: William, last: Tidwell, nickname: Bill, official_full: William R. Tidwell }
  bio: { gender: M }
  terms:
    - { type: sen, state: MT, party: Democrat, start: 2015-01-06, end: 2021-01-03 }
- id: { bioguide: T000902 }
  name: { first: Bill, last: Tidwell }
  bio: { gender: M }
  terms:
    - { type: rep, state: OH, district: 4, party: Republican, start: 2017-01-03, end: 2019-01-03 }
`;
const CANDIDATES = `year,state,district,office,candidate,party,bioguide
2018,GA,6,US House,"HASKEW, KAREN",REPUBLICAN,H000903
2018,GA,6,US House,Ann Oster,DEMOCRAT,
2018,XX,6,US House,Nobody Here,DEMOCRAT,
`;

const legislators = compilePack('legislators.yaml', LEGISLATORS);
const candidates = compilePack('candidates.csv', CANDIDATES);
const knowledge = new Knowledge([legislators, candidates]);
const facts = { name: 'Bill Tidwell', party: null, states: [], gender: null, date: '2018-06-20' } as const;

describe('who is linked', () => {
  test.each([
    { why: 'by name, state and party', asked: { ...facts, states: ['MT'], party: 'D' }, id: 'T000901' },
    { why: 'by name and state', asked: { ...facts, states: ['OH'] }, id: 'T000902' },
    { why: 'by name and party', asked: { ...facts, party: 'R' }, id: 'T000902' },
    {
      why: 'by the official form of the name',
      asked: { ...facts, name: 'William R. Tidwell', party: 'D' },
      id: 'T000901',
    },
    {
      why: 'from a table of candidates',
      asked: { ...facts, name: 'Karen Haskew', states: ['GA'] },
      id: 'H000903',
    },
  ] as const)('$why', ({ asked, id }) => {
    expect(knowledge.find(asked)?.link.bioguide).toBe(id);
  });
});

describe('who is not', () => {
  test.each([
    { why: 'by a surname alone', asked: { ...facts, name: 'Tidwell', states: ['MT'], party: 'D' } },
    { why: 'by a name alone', asked: facts },
    { why: 'where the state is another', asked: { ...facts, states: ['GA'], party: 'D' } },
    { why: 'where the party is another', asked: { ...facts, states: ['MT'], party: 'R' } },
    { why: 'where the sex is another', asked: { ...facts, states: ['MT'], gender: 'female' } },
    { why: 'long before the term', asked: { ...facts, states: ['MT'], date: '1990-01-01' } },
    { why: 'without a date', asked: { ...facts, states: ['MT'], date: null } },
    { why: 'who has no public id', asked: { ...facts, name: 'Ann Oster', states: ['GA'], party: 'D' } },
  ] as const)('$why', ({ asked }) => {
    expect(knowledge.find(asked)).toBeNull();
  });
});

test('a pack is read back as it was written, and the same table gives the same bytes', () => {
  const file = encodePack(candidates);
  expect(encodePack(decodePack(file))).toBe(file);
  expect(encodePack(compilePack('candidates.csv', CANDIDATES))).toBe(file);
  expect(decodePack(file).people.map(({ names }) => names[0])).toEqual(['Ann Oster', 'Karen Haskew']);
});

test.each([
  ['table.xls', 'x', 'neither'],
  ['table.json', '{', 'cannot be read'],
  ['table.csv', 'a,b\n1,2\n', 'no column for the name'],
  ['table.csv', '', 'no rows'],
  ['table.yaml', '- a\n- b\n', 'holds nobody'],
])('%s that cannot be read is refused with a reason', (name, text, reason) => {
  expect(() => compilePack(name, text)).toThrow(PackError);
  expect(() => compilePack(name, text)).toThrow(reason);
});
