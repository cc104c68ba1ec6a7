import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../../src/index.js';
import { factsOf } from '../facts-of.js';

const PLACE = 'The House seat in Texas’ 41st Congressional District is open.';

describe('who stands', () => {
  test.each([
    ['Renfro’s best-known rival is Octavio Peña.', ['Dale Renfro', 'Octavio Peña']],
    ['Voters will vote for candidate Dale Renfro or Octavio Peña.', ['Dale Renfro', 'Octavio Peña']],
    ['Rep. Dale Renfro is in a tight re-election race.', ['Dale Renfro']],
  ])('%s', (text, people) => {
    const scene = `${PLACE} Dale Renfro spoke.`;
    const found = factsOf('candidacy', text, ['person'], { scene }).map(({ person }) => person);
    expect(new Set(found)).toEqual(new Set(people));
  });

  test('not: a rival who has no name', () => {
    expect(factsOf('candidacy', 'Octavio Peña’s rival is unknown.', ['person'], { scene: PLACE })).toEqual([
      { person: 'Octavio Peña' },
    ]);
  });

  test('whom the front-runner of a party outdoes is of it', () => {
    const text =
      'Renfro was the top Republican vote-getter, finishing ahead of Octavio Peña, who had 11 percent.';
    const found = factsOf('candidacy', text, ['person', 'party']);
    expect(found).toContainEqual({ person: 'Octavio Peña', party: 'R' });
  });

  test('but not whom somebody of no party told outdoes', () => {
    const text = 'Renfro was the top vote-getter, finishing ahead of Octavio Peña, who had 11 percent.';
    expect(factsOf('candidacy', text, ['person', 'party'])).toContainEqual({
      person: 'Octavio Peña',
      party: null,
    });
  });
});

test.each([
  ['There are 11 Republicans, five Democrats and two independents in the race.', [11, 5, 2]],
  ['The race has 11 Republicans, and two independents left the stage.', [11]],
])('a list of parties counts each: %s', (text, counts) => {
  expect(factsOf('field_size', text, ['count']).map(({ count }) => count)).toEqual(counts);
});

test.each([
  ['Renfro filed by the Sept. 4 deadline.', 'filing_deadline', '2020-09-04'],
  [
    'A special election in Texas’ 41st Congressional District failed to produce an outright winner Tuesday.',
    'special_election',
    '2020-10-13',
  ],
])('days: %s', (text, event, date) => {
  expect(factsOf('event_date', text, ['event', 'date'])).toEqual([{ event, date }]);
});

describe('days of a city’s election', () => {
  const scene = 'Mayor Ada Finch and Bo Roe are running for mayor of Port Selwyn, Washington.';
  test.each([
    ['Finch is seeking a third term in the Nov. 4 election.', [{ event: 'general', date: '2025-11-04' }]],
    ['Finch speaks at the Nov. 6 election.', []],
  ])('in an odd year: %s', (text, days) => {
    const options = { scene, published: '2025-10-10' };
    expect(factsOf('event_date', text, ['event', 'date'], options)).toEqual(days);
  });

  test('what has been finished lies behind', () => {
    const options = { scene, published: '2025-08-06' };
    const days = (text: string): unknown[] => factsOf('event_date', text, ['event', 'date'], options);
    expect(
      days('They will face each other after finishing first and second in Tuesday’s three-way primary.'),
    ).toEqual([{ event: 'primary', date: '2025-08-05' }]);
    expect(days('They will face each other in Tuesday’s three-way primary.')).toEqual([
      { event: 'primary', date: '2025-08-12' },
    ]);
  });
});

test('who resigned when the seat came open', () => {
  const scene = 'Dale Renfro is running in the special election in Texas’ 41st Congressional District.';
  const text = 'The seat came open in July, when Rep. Walter Dunmore resigned.';
  expect(factsOf('event_date', text, ['event', 'date'], { scene })).toEqual([
    { event: 'resignation', date: '2020-07' },
  ]);
  expect(factsOf('event_date', 'He was born in July, when it rained.', ['event'], { scene })).toEqual([]);
});

describe('whose contest', () => {
  test('a primary fills no seat', () => {
    const scene = 'Ada Finch and Bo Roe are running in the Republican primary for U.S. Senate in Iowa.';
    const text = 'The seat is open because Sen. Cy Vole is not seeking a third term.';
    expect(factsOf('predecessor', text, ['contest'], { scene, published: '2022-04-01' })).toEqual([
      { contest: 'US-Senate:IA:2022' },
    ]);
  });

  test('weeks before November all states vote in a general election', () => {
    const scene = 'Two weeks are left until Nov. 8. Republican Ada Finch is running for U.S. Senate in Iowa.';
    const text = 'In New Mexico, Democrat Bo Roe is running for governor.';
    const found = factsOf('candidacy', text, ['contest'], { scene, published: '2022-10-20' });
    expect(found).toEqual([{ contest: 'Governor:NM:2022:general' }]);
  });

  test.each([
    ['The election is Nov. 8.', 'Governor:NM:2022:general', '2022-11-08'],
    ['Her lease is up Nov. 8, 2022.', 'Governor:NM:2022:general', '2022-11-08'],
    ['The hearing is Nov. 8.', 'Governor:NM:2022', null],
    ['The election is Nov. 9.', 'Governor:NM:2022', null],
  ])(
    'without a date of publication the day of the general election names the round: %s',
    (text, contest, date) => {
      const article = analyzeArticle({
        text: `Democrat Ada Finch is running in New Mexico’s 2022 race for governor. ${text}`,
      });
      const standing = article.facts.find(({ type }) => type === 'candidacy');
      const day = article.facts.find(({ type }) => type === 'event_date');
      expect(standing).toMatchObject({ person: 'Ada Finch', contest });
      expect(day ?? null).toEqual(date === null ? null : expect.objectContaining({ event: 'general', date }));
    },
  );

  test('support for another office is of that race', () => {
    const text = 'The Corn Alliance, which backed Renfro for state treasurer in 2014, gave nothing.';
    expect(factsOf('endorsement', text, ['endorsee', 'contest'])).toEqual([
      { endorsee: 'Dale Renfro', contest: 'Other(state-treasurer):TX:2014' },
    ]);
  });
});

describe('figures and sums told in a sentence of their own', () => {
  test.each([
    [
      'Renfro won on Tuesday, beating Ybarra-Kent. The tally was 52% to 48%.',
      { 'Dale Renfro': 52, 'Marisol Ybarra-Kent': 48 },
    ],
    ['The House passed the bill that Renfro wrote. The vote was 55-43.', {}],
  ])('a tally: %s', (text, shares) => {
    const found = factsOf('vote_share', text, ['person', 'percent']);
    expect(Object.fromEntries(found.map(({ person, percent }) => [person, percent]))).toEqual(shares);
  });

  test('both ends of a range that begins with "between"', () => {
    const text = 'Renfro spent between one and a half and two million dollars on ads.';
    expect(factsOf('money', text, ['amount', 'low', 'high'])).toEqual([
      { amount: 1_500_000, low: 1_500_000, high: 2_000_000 },
    ]);
  });

  test('the upper end of a range alone is no sum', () => {
    const text = 'Renfro spent between one, some say, and two million dollars on ads.';
    expect(factsOf('money', text, ['amount'])).toEqual([]);
  });

  test('a primary whose party the article tells elsewhere', () => {
    const scene = 'Republican Ada Finch won the Republican primary for U.S. Senate in Iowa.';
    const found = factsOf('outcome', 'Bo Roe lost the primary.', ['person', 'contest'], {
      scene,
      published: '2022-06-01',
    });
    expect(found).toEqual([{ person: 'Bo Roe', contest: 'US-Senate:IA:2022:primary-R' }]);
  });

  test('two who meet in November have got through a primary', () => {
    const scene = 'Ada Finch and Bo Roe led the primary for mayor of Port Selwyn, Washington, on Tuesday.';
    const options = { scene, published: '2025-08-06' };
    expect(
      factsOf('outcome', 'Finch and Roe will face each other in November.', ['person', 'outcome'], options),
    ).toEqual([
      { person: 'Ada Finch', outcome: 'advanced' },
      { person: 'Bo Roe', outcome: 'advanced' },
    ]);
    expect(factsOf('outcome', 'Finch and Roe will face each other in court.', ['person'], options)).toEqual(
      [],
    );
  });
});
