import { describe, expect, test } from 'vitest';
import { factsOf } from '../facts-of.js';

describe('votes and shares', () => {
  test.each([
    [
      'Renfro had 51 percent of the vote to Ybarra-Kent’s 48 percent.',
      ['Dale Renfro 51', 'Marisol Ybarra-Kent 48'],
    ],
    ['Ybarra-Kent trailed with 20 percent.', ['Marisol Ybarra-Kent 20']],
    ['Ybarra-Kent, who had 51 percent of the vote, thanked her staff.', ['Marisol Ybarra-Kent 51']],
    ['Renfro won, 52 percent to 48 percent, over Ybarra-Kent.', ['Dale Renfro 52', 'Marisol Ybarra-Kent 48']],
  ])('%s', (text, told) => {
    const found = factsOf('vote_share', text, ['person', 'percent']);
    expect(new Set(found.map(({ person, percent }) => `${person} ${percent}`))).toEqual(new Set(told));
  });

  test.each([
    'Turnout was 51 percent.',
    'Renfro had tariffs of 270%.',
    'Renfro said 20 percent of farms had closed.',
    'A new poll of the race is out. Those results are plain. Renfro had 52 percent to Ybarra-Kent’s 42 percent.',
  ])('not: %s', (text) => {
    expect(factsOf('vote_share', text, ['person', 'percent'])).toEqual([]);
  });

  test('results are those of a count where no poll is spoken of', () => {
    const text = 'Those results are plain. Renfro had 52 percent to Ybarra-Kent’s 42 percent.';
    expect(factsOf('vote_share', text, ['percent'])).toEqual([{ percent: 52 }, { percent: 42 }]);
  });

  test('what describes a name may stand before its share', () => {
    const text = 'Renfro had 44.1 percent of the vote and Gus Tate, a retired tugboat captain, 17.2 percent.';
    expect(factsOf('vote_share', text, ['person', 'percent'])).toContainEqual({
      person: 'Gus Tate',
      percent: 17.2,
    });
  });

  test('the day on which a count stood so', () => {
    const text = 'Early Wednesday Renfro had 44.1 percent of the vote.';
    expect(factsOf('vote_share', text, ['asOf'], { published: '2020-11-05' })).toEqual([
      { asOf: '2020-11-04' },
    ]);
  });

  test('bounds are kept', () => {
    expect(
      factsOf('vote_share', 'Renfro won more than 52 percent of the vote.', ['person', 'percent', 'approx']),
    ).toEqual([{ person: 'Dale Renfro', percent: 52, approx: 'more_than' }]);
  });
});

describe('leads and margins', () => {
  test.each([
    ['Renfro won by more than 20 points.', { ahead: 'Dale Renfro', points: 20, votes: null }],
    ['Renfro clung to a 191-vote lead over Ybarra-Kent.', { ahead: 'Dale Renfro', points: null, votes: 191 }],
    [
      'Ybarra-Kent finished six points behind Renfro in the primary.',
      { ahead: 'Dale Renfro', points: 6, votes: null },
    ],
    ['Renfro kept the seat by 41 votes.', { ahead: 'Dale Renfro', points: null, votes: 41 }],
    [
      'Renfro won on Tuesday, beating Ybarra-Kent by about 4 points.',
      { ahead: 'Dale Renfro', points: 4, votes: null },
    ],
    ['Ybarra-Kent led by 212 votes.', { ahead: 'Marisol Ybarra-Kent', points: null, votes: 212 }],
  ])('%s', (text, told) => {
    expect(factsOf('margin', text, ['ahead', 'points', 'votes'])).toEqual([told]);
  });

  test('a ratio is no pair of shares', () => {
    const text = 'Renfro won, 53.6 percent to 44.8 percent, over Ybarra-Kent, who outspent him 2 to 1.';
    expect(factsOf('vote_share', text, ['percent']).map(({ percent }) => percent)).toEqual([53.6, 44.8]);
  });

  test('the error of a poll is no margin', () => {
    const text = 'A survey gave Renfro a 49-47 lead, inside the margin of error of plus or minus 4 points.';
    expect(factsOf('margin', text, ['points'])).toEqual([]);
  });

  test('not: Renfro needs to win by 20 points.', () => {
    expect(factsOf('margin', 'Renfro needs to win by 20 points.', ['ahead'])).toEqual([]);
  });

  test.each([
    ['A new poll showed Renfro leading by 2 points.', 'Dale Renfro', 2],
    ['A poll in May showed Renfro leading by 2 points.', 'Dale Renfro', 2],
    [
      'A new poll found Ybarra-Kent holding a 20-percentage-point lead over Renfro.',
      'Marisol Ybarra-Kent',
      20,
    ],
    ['Renfro is up by eight in the latest poll.', 'Dale Renfro', 8],
    ['The latest poll has Renfro up six on Ybarra-Kent.', 'Dale Renfro', 6],
  ])('of a poll: %s', (text, ahead, points) => {
    expect(factsOf('poll_lead', text, ['ahead', 'points', 'contest'])).toEqual([
      { ahead, points, contest: 'US-House:TX-41:2020' },
    ]);
    expect(factsOf('margin', text, ['ahead'])).toEqual([]);
    expect(factsOf('outcome', text, ['person'])).toEqual([]);
  });
});

describe('polls', () => {
  test('polls are no results', () => {
    const text = 'A Dalton University poll had Renfro at 47 percent and Ybarra-Kent at 44 percent.';
    expect(factsOf('vote_share', text, ['person'])).toEqual([]);
    expect(factsOf('poll', text, ['person', 'percent', 'pollster', 'group'])).toEqual([
      { person: 'Dale Renfro', percent: 47, pollster: 'Dalton University', group: null },
      { person: 'Marisol Ybarra-Kent', percent: 44, pollster: 'Dalton University', group: null },
    ]);
  });

  test('a part of the voters is not all of them', () => {
    const text = 'In the poll, Renfro led Ybarra-Kent 55 percent to 40 percent among women.';
    for (const { group } of factsOf('poll', text, ['group'])) expect(group).toMatch(/women/);
    expect(factsOf('poll', text, ['person'])).toHaveLength(2);
  });

  test('each of two pairs belongs to its own side', () => {
    const text =
      'In the poll, women backed Ybarra-Kent 54 percent to 36 percent, while men preferred Renfro, 49 to 41.';
    expect(factsOf('poll', text, ['person', 'percent'])).toContainEqual({
      person: 'Dale Renfro',
      percent: 49,
    });
  });

  test('how a poll was made goes with its figures', () => {
    const text =
      'A Dalton University poll had Renfro at 47 percent. He was at 40 percent among women.\n\n' +
      'The poll of 702 likely voters was conducted Sept. 11-15 and has a margin of error of plus or minus 3.7 percentage points.';
    expect(factsOf('poll', text, ['percent', 'group', 'pollster', 'sample', 'moe', 'fielded'])).toEqual([
      { percent: 47, group: null, pollster: 'Dalton University', sample: 702, moe: 3.7, fielded: '2020-09' },
      { percent: 40, group: 'women', pollster: 'Dalton University', sample: null, moe: null, fielded: null },
    ]);
  });

  test('of two samples none is guessed', () => {
    const text =
      'A Dalton University poll had Renfro at 47 percent.\n\n' +
      'The poll of 702 likely voters was conducted in May. The matchups were asked of 1,204 registered voters.';
    expect(factsOf('poll', text, ['percent', 'sample'])).toEqual([{ percent: 47, sample: null }]);
  });

  test('an age is a group', () => {
    const text = 'In the poll, voters under 45 backed Ybarra-Kent 54 percent to 36 percent.';
    expect(new Set(factsOf('poll', text, ['group']).map(({ group }) => group))).toEqual(
      new Set(['voters under 45']),
    );
  });

  test('two firms that find the same are two polls', () => {
    const text =
      'A Dalton University poll had Renfro at 47 percent. A Marlow College poll had Renfro at 47 percent.';
    expect(factsOf('poll', text, ['pollster'])).toEqual([
      { pollster: 'Dalton University' },
      { pollster: 'Marlow College' },
    ]);
  });
});

describe('counting and rules', () => {
  test.each([
    ['With 97 of 210 precincts reporting, Renfro led.', { reported: 97, total: 210 }],
    ['Renfro led with 10 of 212 precincts left.', { reported: 202, total: 212 }],
  ])('%s', (text, told) => {
    expect(factsOf('precincts', text, ['reported', 'total'])).toEqual([told]);
  });

  test.each([
    ['It was an 18-candidate field.', 18, null],
    ['There is a slate of 11 Republicans in the race.', 11, 'R'],
    ['Five Democrats are running in the primary.', 5, 'D'],
  ])('%s', (text, count, party) => {
    expect(factsOf('field_size', text, ['count', 'party'])).toEqual([{ count, party }]);
  });

  test.each(['The two candidates met in Seguin.', 'Two Republicans in the Senate voted no.'])(
    'not: %s',
    (text) => {
      expect(factsOf('field_size', text, ['count'])).toEqual([]);
    },
  );

  test('what a poll says is nobody’s word', () => {
    const text = 'A Marlow College poll found Renfro leading 48 percent to 45 percent.';
    expect(factsOf('poll', text, ['person', 'percent', 'saidBy'])).toEqual([
      { person: 'Dale Renfro', percent: 48, saidBy: null },
      { person: 'Marisol Ybarra-Kent', percent: 45, saidBy: null },
    ]);
  });

  test('a majority that must be won', () => {
    expect(factsOf('threshold', 'A candidate must win a majority to avoid a runoff.', ['percent'])).toEqual([
      { percent: 50 },
    ]);
  });

  test('the share that avoids a runoff', () => {
    expect(
      factsOf('threshold', 'A candidate needs more than 50 percent of the vote to avoid a runoff.', [
        'percent',
      ]),
    ).toEqual([{ percent: 50 }]);
  });
});

test('a county that opens a sentence is that of its figures', () => {
  const text =
    'In Comal County, where lines at the library ran past closing time, Renfro had 36.2 percent of the vote.';
  expect(factsOf('vote_share', text, ['percent', 'area'])).toEqual([{ percent: 36.2, area: 'Comal County' }]);
});

describe('the field', () => {
  test.each([
    ['The debate’s host cut off all three candidates in the race.', []],
    ['Renfro came out of a 14-candidate field.', [14]],
  ])('%s', (text, counts) => {
    expect(factsOf('field_size', text, ['count']).map(({ count }) => count)).toEqual(counts);
  });

  test('of a runoff is that of the vote before it', () => {
    const scene =
      'Republican Dale Renfro won the runoff for Texas’ 41st Congressional District in the special election.';
    expect(
      factsOf('field_size', 'He came out of a 14-candidate field.', ['contest', 'count'], { scene }),
    ).toEqual([{ contest: 'US-House:TX-41:2020:special', count: 14 }]);
  });
});

test('a margin in one county is that county’s', () => {
  const found = factsOf('margin', 'Renfro carried Comal County by 11 points.', ['ahead', 'points', 'area']);
  expect(found).toEqual([{ ahead: 'Dale Renfro', points: 11, area: 'Comal County' }]);
});

test('two counties may be told of together', () => {
  const text =
    'Much was left to count in Comal and Guadalupe counties, where Renfro ran ahead, 38 percent to Ybarra-Kent’s 31.';
  const areas = factsOf('vote_share', text, ['percent', 'area']).filter(({ percent }) => percent === 31);
  expect(areas).toEqual([{ percent: 31, area: 'Comal and Guadalupe counties' }]);
});

describe('parts of those asked', () => {
  test('each clause has its own', () => {
    const text =
      'A poll found women backing Renfro 54 percent to 36 percent, while men preferred Ybarra-Kent, 49 to 41.';
    const found = factsOf('poll', text, ['percent', 'group']);
    expect(found).toContainEqual({ percent: 49, group: 'men' });
    expect(found).not.toContainEqual({ percent: 36, group: 'men' });
  });

  test('a lead among some is not one among all', () => {
    const some = 'A poll found Renfro leading by 15 points among voters 65 and older.';
    expect(factsOf('poll_lead', some, ['points', 'group'])).toEqual([
      { points: 15, group: 'voters 65 and older' },
    ]);
    const all = 'Renfro holds a 6-point lead, a poll found, though his edge among independents has vanished.';
    expect(factsOf('poll_lead', all, ['points', 'group'])).toEqual([{ points: 6, group: null }]);
  });
});
