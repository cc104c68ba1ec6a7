import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeDigests } from '../../../src/race/merge/index.js';
import { type Conflict, Race } from '../../../src/schema/index.js';
import { article, share, stands } from './articles.js';

const SPECIAL = 'US-House:OR-9:2021:special';

describe('which race', () => {
  test('all rounds of one contest are one race', () => {
    const races = mergeDigests([
      article('a', '2021-05-01', stands('Ada Finch', SPECIAL)),
      article('b', '2021-06-01', stands('Ada Finch', `${SPECIAL}:runoff`)),
    ]);
    expect(races.map((race) => race.contest)).toEqual([SPECIAL]);
    expect(races[0]!.rounds.map(({ round }) => round)).toEqual([null, 'runoff']);
  });

  test('a special and a regular election for one seat in one year are two races', () => {
    const races = mergeDigests([
      article(
        'a',
        null,
        stands('Ada Finch', 'US-Senate:GA:2022'),
        stands('Bo Roe', 'US-Senate:GA:2022:special'),
      ),
    ]);
    expect(races.map((race) => race.contest)).toEqual(['US-Senate:GA:2022', 'US-Senate:GA:2022:special']);
  });

  test('a House seat is filled in an odd year by a special election, said or unsaid', () => {
    const races = mergeDigests([
      article('a', null, stands('Ada Finch', SPECIAL)),
      article('b', null, stands('Ada Finch', 'US-House:OR-9:2021')),
    ]);
    expect(races.map((race) => race.contest)).toEqual([SPECIAL]);
  });

  test.each([
    ['US-House:OR:2021:special', 'without its district'],
    ['US-House:OR-9:?:special', 'without its year'],
    ['US-House:?:2021:special', 'without its place'],
  ])('%s joins the one race that fits (%s)', (contest) => {
    const races = mergeDigests([
      article('a', null, stands('Ada Finch', SPECIAL)),
      article('b', null, stands('Bo Roe', contest)),
    ]);
    expect(races.map((race) => race.contest)).toEqual([SPECIAL]);
  });

  test('but not one that its own article tells beside it', () => {
    const races = mergeDigests([
      article(
        'a',
        null,
        stands('Ada Finch', 'US-House:OR-9:?'),
        { type: 'outcome', person: 'Tom Hart', contest: 'US-House:OR-9:2016', outcome: 'won' },
        stands('Tom Hart', 'US-House:OR-9:2016'),
      ),
    ]);
    expect(races.map((race) => race.contest)).toEqual(['US-House:OR-9:2016', 'US-House:OR-9:?']);
  });

  test('and none where two fit', () => {
    const races = mergeDigests([
      article('a', null, stands('Ada Finch', 'US-House:OR-9:2022')),
      article('b', null, stands('Cy Vole', 'US-House:OR-8:2022')),
      article('c', null, stands('Bo Roe', 'US-House:OR:2022')),
    ]);
    expect(races.map((race) => race.contest)).toEqual([
      'US-House:OR-8:2022',
      'US-House:OR-9:2022',
      'US-House:OR:2022',
    ]);
  });

  test('of several that fit, the one its candidates stand in', () => {
    const races = mergeDigests([
      article('a', null, stands('Ada Finch', SPECIAL)),
      article('b', null, stands('Orville Vole', 'US-House:OR-9:1987:special')),
      article(
        'c',
        null,
        stands('Ada Finch', 'US-House:OR-9:?:special'),
        stands('Bo Roe', 'US-House:OR-9:?:special'),
      ),
    ]);
    expect(races.map((race) => race.contest)).toEqual(['US-House:OR-9:1987:special', SPECIAL]);
  });

  test('a primary whose party is not told is the one that its person stands in', () => {
    const senate = 'US-Senate:IN:2022';
    const won = { type: 'outcome', person: 'Ada Finch', outcome: 'won' } as const;
    const [race] = mergeDigests([
      article('a', null, { ...won, contest: `${senate}:primary-R` }, stands('Bo Roe', `${senate}:primary-D`)),
      article('b', null, { ...won, contest: `${senate}:primary` }),
    ]);
    const finch = race!.candidates.find(({ name }) => name === 'Ada Finch');
    expect(finch!.outcomes.map(({ outcome, round }) => [outcome, round])).toEqual([['won', 'primary-R']]);
  });

  test('a presidential result in a state is a result in the country', () => {
    const [race] = mergeDigests([
      article(
        'a',
        null,
        { type: 'outcome', person: 'Dee Hart', contest: 'President:OR:2016', outcome: 'won' },
        share('Dee Hart', 'President:OR:2016', 51),
      ),
    ]);
    expect(race!.contest).toBe('President:US:2016');
    expect(race!.candidates[0]!.results).toMatchObject([{ percent: 51, area: 'OR' }]);
  });

  test('a date or a sum alone makes no race', () => {
    expect(
      mergeDigests([
        article('a', null, {
          type: 'event_date',
          event: 'general',
          date: '2022-11-08',
          contest: 'Governor:OR:2022',
        }),
      ]),
    ).toEqual([]);
  });

  test('how long a party has held a seat joins the race for it', () => {
    const [race] = mergeDigests([
      article('a', null, stands('Ada Finch', SPECIAL), {
        type: 'history',
        place: 'OR-9',
        party: 'D',
        since: 1987,
      }),
    ]);
    expect(race!.history).toMatchObject([{ party: 'D', since: 1987 }]);
  });
});

describe('who', () => {
  const names = (...digests: Parameters<typeof mergeDigests>[0]) =>
    mergeDigests(digests)[0]!.candidates.map((candidate) => candidate.name);

  test('a surname joins the one full name that it fits', () => {
    expect(
      names(article('a', null, stands('Ada Finch', SPECIAL)), article('b', null, stands('Finch', SPECIAL))),
    ).toEqual(['Ada Finch']);
  });

  test('but not where two go by it', () => {
    const both = names(
      article('a', null, stands('Ada Finch', SPECIAL), stands('Walter Finch', SPECIAL)),
      article('b', null, stands('Finch', SPECIAL)),
    );
    expect(both).toEqual(['Ada Finch', 'Finch', 'Walter Finch']);
  });

  test('initials, middle names and suffixes are one person’s', () => {
    expect(
      names(
        article('a', null, stands('Roy Tidwell', SPECIAL)),
        article('b', null, stands('Roy L. Tidwell Jr.', SPECIAL)),
      ),
    ).toEqual(['Roy L. Tidwell Jr.']);
  });

  test('a nickname that is written out is a name, too', () => {
    expect(
      names(
        article('a', null, stands('Nathaniel “Nate” Finch', SPECIAL)),
        article('b', null, stands('Nate Finch', SPECIAL)),
      ),
    ).toEqual(['Nathaniel “Nate” Finch']);
  });

  test('father and son are not', () => {
    expect(
      names(article('a', null, stands('Roy Tidwell Sr.', SPECIAL), stands('Roy Tidwell Jr.', SPECIAL))),
    ).toHaveLength(2);
  });

  test('money of a candidate stands with the candidate, that of others with the race', () => {
    const [race] = mergeDigests([
      article(
        'a',
        null,
        stands('Ada Finch', SPECIAL),
        { type: 'money', actor: 'Finch', action: 'raised', amount: 5, contest: SPECIAL },
        {
          type: 'money',
          actor: 'Oregon Forward',
          action: 'spent',
          amount: 7,
          contest: SPECIAL,
        },
      ),
    ]);
    expect(race!.candidates[0]!.money).toMatchObject([{ amount: 5 }]);
    expect(race!.spending).toMatchObject([{ amount: 7, actor: 'Oregon Forward' }]);
  });
});

describe('agreement', () => {
  test('values that articles share become one with several evidence items', () => {
    const [race] = mergeDigests([
      article('a', '2021-05-05', share('Ada Finch', SPECIAL, 51)),
      article('b', '2021-05-06', share('Finch', SPECIAL, 51)),
    ]);
    expect(race!.candidates[0]!.results).toHaveLength(1);
    expect(race!.candidates[0]!.results[0]!.evidence.map((item) => item.article)).toEqual(['a', 'b']);
    expect(race!.conflicts).toEqual([]);
  });

  test('copies of one story are one witness', () => {
    const digests = [
      article('a', '2021-05-05', share('Ada Finch', SPECIAL, 51)),
      article('b', '2021-05-05', share('Ada Finch', SPECIAL, 51)),
    ];
    const clusters = [
      {
        canonical: 'b',
        articles: [
          { id: 'a', jaccard: 1, containment: 1 },
          { id: 'b', jaccard: 1, containment: 1 },
        ],
      },
    ];
    const [race] = mergeDigests(digests, { clusters });
    expect(race!.candidates[0]!.results[0]!.evidence.map((item) => item.article)).toEqual(['b']);
  });
});

test('a body is one, however articles write its name', () => {
  const spent = (actor: string) =>
    ({ type: 'money', action: 'spent', amount: 900000, actor, contest: SPECIAL }) as const;
  const [race] = mergeDigests([
    article('a', null, stands('Ada Finch', SPECIAL), spent('Alder Fund')),
    article('b', null, spent('the Alder Fund, Inc.')),
    article('c', null, spent('Alder Fund')),
  ]);
  expect(race!.spending.map(({ actor, evidence }) => [actor, evidence.length])).toEqual([['Alder Fund', 3]]);
});

describe('disagreement', () => {
  const conflicts = (...digests: Parameters<typeof mergeDigests>[0]): Conflict[] =>
    mergeDigests(digests)[0]!.conflicts;
  const kinds = (...digests: Parameters<typeof mergeDigests>[0]) =>
    conflicts(...digests).map(({ kind, values }) => [kind, values.map(({ value }) => value)]);

  test('a count that goes on is updated', () => {
    expect(
      kinds(
        article('a', '2021-05-05', share('Ada Finch', SPECIAL, 51, { precincts: [97, 210] })),
        article('b', '2021-05-06', share('Ada Finch', SPECIAL, 48.3, { precincts: [210, 210] })),
      ),
    ).toEqual([['update', [51, 48.3]]]);
  });

  test('a count without a date may be of any moment', () => {
    const votes = (count: number) =>
      ({ type: 'votes', person: 'Ada Finch', contest: SPECIAL, count }) as const;
    expect(kinds(article('a', '2021-05-05', votes(5744)), article('b', null, votes(4873)))).toEqual([
      ['update', [5744, 4873]],
    ]);
    expect(kinds(article('a', '2021-05-05', votes(5744)), article('b', '2021-05-06', votes(4873)))).toEqual([
      ['contradiction', [5744, 4873]],
    ]);
  });

  test('a rounded value is no contradiction', () => {
    expect(
      kinds(
        article('a', null, share('Ada Finch', SPECIAL, 52.1)),
        article('b', null, share('Ada Finch', SPECIAL, 52)),
      ),
    ).toEqual([['rounding', [52.1, 52]]]);
    expect(
      kinds(
        article('a', null, share('Ada Finch', SPECIAL, 49.6)),
        article('b', null, share('Ada Finch', SPECIAL, 50, { approx: 'less_than' })),
      ),
    ).toEqual([['rounding', [49.6, 50]]]);
  });

  test('two final figures that differ contradict each other', () => {
    expect(
      kinds(
        article('a', '2021-05-05', share('Ada Finch', SPECIAL, 21.3)),
        article('b', '2021-05-07', share('Ada Finch', SPECIAL, 23.1)),
      ),
    ).toEqual([['contradiction', [21.3, 23.1]]]);
  });

  test('what one article tells twice is about two things', () => {
    expect(
      conflicts(article('a', null, share('Ada Finch', SPECIAL, 21.3), share('Ada Finch', SPECIAL, 23.1))),
    ).toEqual([]);
  });

  test('the count that one sentence tells of is that of the shares in the next', () => {
    expect(
      kinds(
        article(
          'a',
          '2021-05-04',
          share('Ada Finch', SPECIAL, 49.6, { precincts: [118, 264] }),
          share('Bo Roe', SPECIAL, 20.9),
        ),
        article('b', '2021-05-08', share('Bo Roe', SPECIAL, 23.1)),
      ),
    ).toEqual([['update', [20.9, 23.1]]]);
  });

  test('what was left to count bounds an update', () => {
    const early = (percent: number) =>
      article('a', '2021-05-04', share('Ada Finch', SPECIAL, percent, { precincts: [98, 100] }));
    const late = article('b', '2021-05-08', share('Ada Finch', SPECIAL, 33.5));
    expect(kinds(early(34.1), late)).toEqual([['update', [34.1, 33.5]]]);
    expect(kinds(early(35.3), late)).toEqual([['contradiction', [35.3, 33.5]]]);
  });

  test('a month agrees with the days in it', () => {
    const told = (id: string, date: string) =>
      article(id, null, stands('Ada Finch', SPECIAL), {
        type: 'event_date',
        event: 'special_election',
        date,
        contest: SPECIAL,
      });
    expect(kinds(told('a', '2021-05-04'), told('b', '2021-05'))).toEqual([]);
    expect(kinds(told('a', '2021-05-04'), told('b', '2021-06'))).toEqual([
      ['contradiction', ['2021-05-04', '2021-06']],
    ]);
  });

  test('a share in one county is no contradiction of the whole', () => {
    expect(
      conflicts(
        article('a', null, share('Ada Finch', SPECIAL, 51)),
        article('b', null, share('Ada Finch', SPECIAL, 64, { area: 'Linn County' })),
      ),
    ).toEqual([]);
  });

  test('money raised grows; cash at hand does not change by retelling', () => {
    const money = (action: string, amount: number) => ({
      type: 'money' as const,
      actor: 'Ada Finch',
      action,
      amount,
      contest: SPECIAL,
    });
    const a = (action: string, amount: number) =>
      article('a', '2021-05-05', stands('Ada Finch', SPECIAL), money(action, amount));
    const b = (action: string, amount: number) =>
      article('b', '2021-06-05', stands('Ada Finch', SPECIAL), money(action, amount));
    expect(kinds(a('raised', 1_900_000), b('raised', 4_100_000))).toEqual([
      ['update', [1_900_000, 4_100_000]],
    ]);
    expect(kinds(a('raised', 9_400_000), b('raised', 6_900_000))).toEqual([
      ['contradiction', [9_400_000, 6_900_000]],
    ]);
    expect(kinds(a('cash_on_hand', 2_600_000), b('cash_on_hand', 2_300_000))).toEqual([
      ['contradiction', [2_600_000, 2_300_000]],
    ]);
  });

  test('money goes on from round to round', () => {
    const raised = (contest: string, amount: number) =>
      ({ type: 'money', actor: 'Ada Finch', action: 'raised', amount, contest }) as const;
    const found = conflicts(
      article('a', '2021-05-05', stands('Ada Finch', SPECIAL), raised(SPECIAL, 1_900_000)),
      article('b', '2021-06-05', raised(`${SPECIAL}:runoff`, 4_100_000)),
      article('c', '2021-06-06', raised(`${SPECIAL}:runoff`, 4_000_000)),
    );
    expect(found.map(({ about, kind }) => [about.round, kind])).toEqual([
      [null, 'update'],
      ['runoff', 'rounding'],
    ]);
  });

  test('an article that leaves out the district tells of the same count', () => {
    const found = kinds(
      article('a', null, stands('Ada Finch', SPECIAL), share('Ada Finch', SPECIAL, 52.1)),
      article('b', null, share('Ada Finch', SPECIAL.replace(/-\d+/, ''), 52)),
    );
    expect(found).toEqual([['rounding', [52.1, 52]]]);
  });

  test('party, day, field and history are held to what they say', () => {
    const found = conflicts(
      article(
        'a',
        null,
        stands('Ada Finch', SPECIAL, { party: 'D' }),
        { type: 'event_date', event: 'runoff', date: '2021-06-15', contest: `${SPECIAL}:runoff` },
        { type: 'field_size', count: 14, contest: SPECIAL },
        { type: 'history', place: 'OR-9', party: 'D', since: 1987 },
      ),
      article(
        'b',
        null,
        stands('Ada Finch', SPECIAL, { party: 'R' }),
        { type: 'event_date', event: 'runoff', date: '2021-06-22', contest: `${SPECIAL}:runoff` },
        { type: 'field_size', count: 13, contest: SPECIAL },
        { type: 'history', place: 'OR-9', party: 'D', since: 1988, approx: 'about' },
      ),
    );
    expect(found.map(({ about, kind }) => [about.field, kind])).toEqual([
      ['date', 'contradiction'],
      ['fieldSize', 'contradiction'],
      ['history.since', 'rounding'],
      ['party', 'contradiction'],
    ]);
  });

  test('what is only said in a quote is the speaker’s, not the article’s', () => {
    const said = { saidBy: { name: 'Cy Vole', personId: null, quote: 'q1' } };
    expect(
      conflicts(
        article('a', null, share('Ada Finch', SPECIAL, 51)),
        article('b', null, share('Ada Finch', SPECIAL, 60, said)),
      ),
    ).toEqual([]);
  });
});

describe('the race', () => {
  const digests = [
    article(
      'night',
      '2021-05-05',
      stands('Ada Finch', SPECIAL, { party: 'D', incumbent: false }),
      stands('Bo Roe', SPECIAL, { party: 'R', incumbent: false }),
      share('Finch', SPECIAL, 51, { precincts: [97, 210] }),
      { type: 'event_date', event: 'special_election', date: '2021-05-04', contest: SPECIAL },
      { type: 'threshold', percent: 50, contest: SPECIAL },
    ),
    article('final', '2021-05-07', share('Ada Finch', SPECIAL, 48.3), {
      type: 'outcome',
      person: 'Ada Finch',
      outcome: 'advanced',
      contest: SPECIAL,
    }),
    article(
      'runoff',
      '2021-06-16',
      { type: 'outcome', person: 'Bo Roe', outcome: 'won', contest: `${SPECIAL}:runoff` },
      { type: 'event_date', event: 'runoff', date: '2021-06-15', contest: `${SPECIAL}:runoff` },
      { type: 'margin', ahead: 'Roe', points: 4.2, contest: `${SPECIAL}:runoff` },
    ),
  ];

  test('is what its schema says', () => {
    for (const race of mergeDigests(digests)) Race.parse(race);
  });

  test('is the same for any order of the articles', () => {
    const expected = JSON.stringify(mergeDigests(digests));
    fc.assert(
      fc.property(fc.shuffledSubarray(digests, { minLength: digests.length }), (shuffled) => {
        expect(JSON.stringify(mergeDigests(shuffled))).toBe(expected);
      }),
    );
  });

  test('tells results as a time series, and its days in order', () => {
    const [race] = mergeDigests(digests);
    expect(race!.name).toBe("Oregon's 9th Congressional District special election, 2021");
    expect(race!.division).toBe('ocd-division/country:us/state:or/cd:9');
    expect(race!.candidates[0]!.results.map(({ percent }) => percent)).toEqual([51, 48.3]);
    expect(race!.margins).toMatchObject([{ ahead: 'Bo Roe', points: 4.2, round: 'runoff' }]);
    expect(race!.timeline.map(({ date, text }) => `${date} ${text}`)).toEqual([
      '2021-05-04 Ada Finch advances',
      '2021-05-04 Special election',
      '2021-06-15 Bo Roe wins',
      '2021-06-15 Runoff',
    ]);
  });

  test('its summary calls what articles disagree on by words', () => {
    const seat = 'US-House:OR-9:2021:special';
    const [race] = mergeDigests([
      article('a', '2021-05-01', stands('Ada Finch', seat), {
        type: 'field_size',
        contest: seat,
        count: 14,
      }),
      article('b', '2021-05-02', { type: 'field_size', contest: seat, count: 13 }),
    ]);
    expect(race!.summary.map(({ text }) => text)).toContain(
      'Articles disagree on the number of candidates: 14 and 13.',
    );
  });

  test('its summary says nothing that no fact of it says', () => {
    const [race] = mergeDigests(digests);
    const said = race!.summary.map(({ text }) => text).join(' ');
    const { summary, ...facts } = race!;
    const known = JSON.stringify(facts);
    for (const number of said.match(/\d+(?:\.\d+)?/g) ?? []) expect(known).toContain(number);
    for (const name of said.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? []) {
      const words = name.replace(/^(?:Democrat|Republican|Libertarian|Candidates?) /, '').split(' ');
      for (const word of words) expect(known).toContain(word);
    }
    for (const { evidence } of summary) expect(evidence.length).toBeGreaterThan(0);
    expect(summary.map(({ text }) => text)).toContain('Bo Roe won in the runoff.');
  });
});
