import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../src/corrections/index.js';
import { ArticleRecord, type Correction } from '../../src/schema/index.js';
import { personOf, quoteOf, recordOf, spanOf, voteShareOf } from '../helpers/records.js';

const TEXT = `Ada Finch won 51.5 percent. “We did this together,” Finch said. Her brother, Abe Finch, lost.
“I gave it all I had,” Finch said. “Turnout was 60 percent,” said Owen Pike. Pike conceded. “No,” he said. “No,” she said.`;

function speakerOf(entity: string, name: string, mention: ReturnType<typeof spanOf> | null = null) {
  return { entity, name, type: 'person' as const, mention, source: mention };
}

function story(): ArticleRecord {
  const said = spanOf(TEXT, 'Finch', 1);
  const saidAbe = spanOf(TEXT, 'Finch', 3);
  return recordOf(TEXT, {
    id: 'story',
    sentences: [
      spanOf(TEXT, 'Ada Finch won 51.5 percent.'),
      spanOf(TEXT, '“We did this together,” Finch said.'),
      spanOf(TEXT, 'Her brother, Abe Finch, lost.'),
      spanOf(TEXT, '“I gave it all I had,” Finch said.'),
    ].map(({ start, end }) => ({ start, end })),
    flags: [
      {
        flag: 'unattributed-quote',
        why: 'nobody',
        start: TEXT.indexOf('Turnout'),
        end: TEXT.indexOf('percent,”') + 8,
      },
    ],
    people: [
      personOf(TEXT, 'p1', 'Ada Finch', [spanOf(TEXT, 'Ada Finch'), said, saidAbe]),
      personOf(TEXT, 'p2', 'Abe Finch'),
      personOf(TEXT, 'p3', 'Owen Pike'),
      personOf(TEXT, 'p4', 'Pike', [spanOf(TEXT, 'Pike', 1)]),
    ],
    roles: [
      {
        person: 'p4',
        office: null,
        title: 'loser',
        status: 'former',
        evidence: spanOf(TEXT, 'Pike conceded.'),
      },
    ],
    quotes: [
      quoteOf(TEXT, 'q1', 'We did this together,', { speaker: speakerOf('p1', 'Ada Finch', said) }),
      quoteOf(TEXT, 'q2', 'I gave it all I had,', { speaker: speakerOf('p1', 'Ada Finch', saidAbe) }),
      quoteOf(TEXT, 'q3', 'Turnout was 60 percent,'),
      quoteOf(TEXT, 'q4', 'No,'),
      { ...quoteOf(TEXT, 'q5', 'No,'), ...spanOf(TEXT, 'No,', 1) },
    ],
    claims: [
      { ...spanOf(TEXT, 'Turnout was 60 percent,'), score: 0.5, speaker: 'p4', numbers: [], reasons: [] },
    ],
    facts: [
      voteShareOf(TEXT, 'f1', 'Ada Finch', 51.5, 'Ada Finch won 51.5 percent.', { personId: 'p1' }),
      voteShareOf(TEXT, 'f2', 'Pike', 60, '“Turnout was 60 percent,” said Owen Pike.', {
        personId: 'p4',
        saidBy: { name: 'Owen Pike', personId: 'p3', quote: 'q3' },
      }),
      voteShareOf(TEXT, 'f3', 'Finch', 40, '“I gave it all I had,” Finch said.', { personId: 'p1' }),
      voteShareOf(TEXT, 'f4', 'Finch', 41, '“I gave it all I had,” Finch said.', { personId: 'p1' }),
    ],
  });
}

function corrected(...corrections: Correction[]) {
  const before = story();
  const result = applyCorrections(
    before,
    corrections.map((correction, i) => ({ line: i + 1, correction })),
  );
  expect(before).toEqual(story());
  expect(ArticleRecord.safeParse(result.record).error).toBeUndefined();
  const { people, quotes, facts, flags, claims, roles, corrections: list } = result.record;
  return { people, quotes, facts, flags, claims, roles, list, outcomes: result.outcomes };
}

const at = { article: 'story' };

describe('quotes', () => {
  test('a rejected quote goes, with what only it states', () => {
    const { quotes, facts, list } = corrected({
      action: 'reject-quote',
      ...at,
      text: 'Turnout was 60 percent,',
      by: 'the desk',
    });
    expect(quotes.map(({ id }) => id)).toEqual(['q1', 'q2', 'q4', 'q5']);
    expect(facts.map(({ id }) => id)).toEqual(['f1', 'f3', 'f4']);
    expect(list).toEqual([
      {
        action: 'reject-quote',
        did: 'rejected the quote “Turnout was 60 percent,”, and 1 that only it states',
        by: 'the desk',
      },
    ]);
  });

  test('a new speaker takes what the quote states along, and the doubt is gone', () => {
    const { quotes, facts, flags, claims } = corrected({
      action: 'set-speaker',
      ...at,
      text: 'Turnout was 60 percent,',
      speaker: 'Abe Finch',
    });
    expect(quotes[2]).toMatchObject({
      speaker: { entity: 'p2', name: 'Abe Finch', type: 'person', mention: null },
      corrected: 'set-speaker',
    });
    expect(facts[1]!.saidBy).toEqual({ name: 'Abe Finch', personId: 'p2', quote: 'q3' });
    expect(flags).toEqual([]);
    expect(claims[0]!.speaker).toBe('p2');
  });

  test('a speaker whom the record does not know has a name and no entity', () => {
    const { quotes } = corrected({
      action: 'set-speaker',
      ...at,
      text: 'We did this together,',
      speaker: 'Zoë Roe',
    });
    expect(quotes[0]!.speaker).toEqual({
      entity: null,
      name: 'Zoë Roe',
      type: 'person',
      mention: null,
      source: null,
    });
  });

  test('nobody as the speaker: what only the quote states is nobody’s and goes', () => {
    const { quotes, facts } = corrected({
      action: 'set-speaker',
      ...at,
      text: 'Turnout was 60 percent,',
      speaker: null,
    });
    expect(quotes[2]!.speaker).toBeNull();
    expect(facts.map(({ id }) => id)).not.toContain('f2');
  });

  test('of two with the same words one must be named; nth counts from 1', () => {
    expect(corrected({ action: 'reject-quote', ...at, text: 'No,' }).outcomes).toEqual([
      { line: 1, missed: 'story has 2 such quotes: say which by "nth"' },
    ]);
    // Written by hand, without the marks at the edges.
    expect(corrected({ action: 'reject-quote', ...at, text: '“No”' }).outcomes).toEqual([
      { line: 1, missed: 'story has 2 such quotes: say which by "nth"' },
    ]);
    expect(corrected({ action: 'reject-quote', ...at, text: 'No', nth: 2 }).quotes).toEqual(
      corrected({ action: 'reject-quote', ...at, text: 'No,', nth: 2 }).quotes,
    );
    const { quotes } = corrected({ action: 'reject-quote', ...at, text: 'No,', nth: 2 });
    expect(quotes.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4']);
  });

  test('words are found with other marks and spaces, and where an edge moved', () => {
    for (const text of ['We did  this\ntogether,', 'We did this together,” Finch'])
      expect(corrected({ action: 'reject-quote', ...at, text }).quotes).toHaveLength(4);
    expect(corrected({ action: 'reject-quote', ...at, text: 'We did' }).outcomes).toEqual([
      { line: 1, missed: 'story has no such quote' },
    ]);
  });
});

describe('people', () => {
  test('merged people are one wherever they were two', () => {
    const { people, facts, roles, claims } = corrected({
      action: 'merge-people',
      names: ['Owen Pike', 'Pike'],
    });
    expect(people.map(({ id, name }) => [id, name])).toEqual([
      ['p1', 'Ada Finch'],
      ['p2', 'Abe Finch'],
      ['p3', 'Owen Pike'],
    ]);
    expect(people[2]!.mentions.map(({ text }) => text)).toEqual(['Owen Pike', 'Pike']);
    expect(facts[1]).toMatchObject({ person: 'Owen Pike', personId: 'p3' });
    expect(roles[0]!.person).toBe('p3');
    expect(claims[0]!.speaker).toBe('p3');
  });

  test('where only one of them stands, that one takes the name', () => {
    const { people, facts } = corrected({
      action: 'merge-people',
      names: ['Augusta Finch', 'Ada Finch'],
    });
    expect(people[0]!.name).toBe('Augusta Finch');
    expect(facts[0]).toMatchObject({ person: 'Augusta Finch', personId: 'p1' });
  });

  test('a renamed person is renamed in quotes and facts', () => {
    const { people, quotes, facts } = corrected({
      action: 'rename-person',
      ...at,
      name: 'Ada Finch',
      to: 'Ada B. Finch',
    });
    expect(people[0]).toMatchObject({ name: 'Ada B. Finch', given: 'Ada', family: 'Finch' });
    expect(quotes[0]!.speaker!.name).toBe('Ada B. Finch');
    expect(facts[0]).toMatchObject({ person: 'Ada B. Finch', personId: 'p1' });
  });

  test('a split person loses the mentions of one sentence, and what rests on them', () => {
    const { people, quotes, facts } = corrected({
      action: 'split-person',
      ...at,
      name: 'Ada Finch',
      mentions: [{ text: 'Finch', sentence: '“I gave it all I had,” Finch said.' }],
      to: 'Abe Finch (brother)',
    });
    expect(people[0]!.mentions).toHaveLength(2);
    expect(people.at(-1)).toMatchObject({ id: 'p5', name: 'Abe Finch (brother)' });
    expect(quotes.map(({ speaker }) => speaker?.entity ?? null)).toEqual(['p1', 'p5', null, null, null]);
    expect(facts[0]!).toMatchObject({ personId: 'p1' });
    expect(facts[2]!).toMatchObject({ personId: 'p5', person: 'Abe Finch (brother)' });
  });

  test('a name that several bear is not guessed at', () => {
    expect(corrected({ action: 'rename-person', ...at, name: 'Nobody', to: 'X' }).outcomes).toEqual([
      { line: 1, missed: 'story has nobody called Nobody' },
    ]);
  });
});

describe('facts', () => {
  test('a rejected fact goes', () => {
    const { facts } = corrected({
      action: 'reject-fact',
      ...at,
      type: 'vote_share',
      evidence: 'Ada Finch won 51.5 percent.',
    });
    expect(facts.map(({ id }) => id)).toEqual(['f2', 'f3', 'f4']);
  });

  test('of several in one sentence, "where" names one', () => {
    const evidence = '“I gave it all I had,” Finch said.';
    expect(corrected({ action: 'reject-fact', ...at, type: 'vote_share', evidence }).outcomes).toEqual([
      { line: 1, missed: 'story has 2 such facts: say which by "where"' },
    ]);
    const { facts } = corrected({
      action: 'reject-fact',
      ...at,
      type: 'vote_share',
      evidence,
      where: { percent: 41 },
    });
    expect(facts.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3']);
  });

  test('a fixed fact has the new values, and the ids that go with its names', () => {
    const { facts, list } = corrected({
      action: 'fix-fact',
      ...at,
      type: 'vote_share',
      evidence: 'Ada Finch won 51.5 percent.',
      set: { percent: 15.5, person: 'Abe Finch' },
    });
    expect(facts[0]).toMatchObject({ percent: 15.5, personId: 'p2', corrected: 'fix-fact' });
    expect(list![0]!.did).toContain('percent 51.5 to 15.5');
  });

  test.each([
    { set: { percent: 'many' }, missed: /that would be no vote_share: percent/ },
    { set: { percent: 151 }, missed: /that would be no vote_share/ },
    { set: { nonsense: 1 }, missed: /that would be no vote_share/ },
    { set: { evidence: 'x' }, missed: /evidence cannot be set/ },
  ])('what is no fact is refused: $set', ({ set, missed }) => {
    const { outcomes, facts } = corrected({
      action: 'fix-fact',
      ...at,
      type: 'vote_share',
      evidence: 'Ada Finch won 51.5 percent.',
      set,
    });
    expect(outcomes[0]).toMatchObject({ missed: expect.stringMatching(missed) as string });
    expect(facts).toEqual(story().facts);
  });
});

describe('which article', () => {
  test('another article is left alone; one whose id changed is found by its source', () => {
    const text = 'We did this together,';
    expect(corrected({ action: 'reject-quote', article: 'other', text }).outcomes).toEqual([]);
    const { sha256 } = story().source;
    expect(corrected({ action: 'reject-quote', article: 'old-id', sha256, text }).quotes).toHaveLength(4);
  });

  test('a later correction meets what an earlier one made', () => {
    const { quotes } = corrected(
      { action: 'rename-person', name: 'Abe Finch', to: 'Abraham Finch' },
      { action: 'set-speaker', ...at, text: 'We did this together,', speaker: 'Abraham Finch' },
    );
    expect(quotes[0]!.speaker).toMatchObject({ entity: 'p2', name: 'Abraham Finch' });
  });
});
