import { describe, expect, test } from 'vitest';
import { factsOf } from '../facts-of.js';

/** A scene in which nobody stands yet. */
const PLACE = 'The House seat in Texas’ 41st Congressional District is open.';

describe('candidacy', () => {
  test.each([
    ['Libertarian candidate Owen Tate spoke in Seguin.', ['Owen Tate']],
    ['Claire Dunmore is running for the seat as an independent.', ['Claire Dunmore']],
    [
      'Republican Dale Renfro and Democrat Octavio Peña are running for the seat.',
      ['Dale Renfro', 'Octavio Peña'],
    ],
    ['Dale Renfro faces Marisol Ybarra-Kent on Nov. 3.', ['Dale Renfro', 'Marisol Ybarra-Kent']],
    ['It is a race between Dale Renfro and Marisol Ybarra-Kent.', ['Dale Renfro', 'Marisol Ybarra-Kent']],
    [
      'Here is what the candidates for the seat say: Dale Renfro, a farmer, and Octavio Peña.',
      ['Dale Renfro', 'Octavio Peña'],
    ],
    ['The winner of the runoff will face Democrat Octavio Peña.', ['Octavio Peña']],
  ])('%s', (text, people) => {
    const found = factsOf('candidacy', text, ['person'], { scene: PLACE }).map(({ person }) => person);
    expect(new Set(found)).toEqual(new Set(people));
  });

  test.each([
    ['Octavio Peña raised $2 million for the race.', 'Octavio Peña'],
    ['Walter Dunmore endorsed Octavio Peña on Monday.', 'Octavio Peña'],
  ])('follows from money and endorsements: %s', (text, person) => {
    const found = factsOf('candidacy', text, ['person', 'basis'], { scene: PLACE });
    expect(found).toEqual([{ person, basis: 'inferred' }]);
  });

  test.each([
    'Octavio Peña endorsed her last week.',
    'The incumbent, Walter Dunmore, is retiring.',
    'Octavio Peña said the mistake last time was running against a résumé.',
    'Octavio Peña, a professor at a college in Seguin, said turnout would be high.',
  ])('not: %s', (text) => {
    expect(factsOf('candidacy', text, ['person'])).toEqual([]);
  });

  test.each([
    ['Congressman Walter Dunmore faces Republican Dale Renfro.', 'Walter Dunmore', true],
    ['Former Rep. Walter Dunmore faces Republican Dale Renfro.', 'Walter Dunmore', null],
    ['State Rep. Walter Dunmore faces Republican Dale Renfro.', 'Walter Dunmore', null],
    ['Walter Dunmore, a Republican state representative, faces Dale Renfro.', 'Walter Dunmore', null],
    ['Incumbent Walter Dunmore faces Republican Dale Renfro.', 'Walter Dunmore', true],
  ])('who holds the office: %s', (text, name, incumbent) => {
    const found = factsOf('candidacy', text, ['person', 'incumbent']);
    expect(found.find(({ person }) => person === name)).toEqual({ person: name, incumbent });
  });

  test.each([
    ['Octavio Peña is running for the seat. He is a Democrat.', 'D'],
    ['Octavio Peña, a 30-year-old Democrat, is running for the seat.', 'D'],
    ['Democratic challenger Octavio Peña is running for the seat.', 'D'],
    ['Octavio Peña is running for the seat.', null],
  ])('the party: %s', (text, party) => {
    const found = factsOf('candidacy', text, ['person', 'party'], { scene: PLACE });
    expect(found).toContainEqual({ person: 'Octavio Peña', party });
  });
});

describe('outcome', () => {
  test.each([
    ['Renfro defeated Ybarra-Kent on Tuesday.', ['Dale Renfro won', 'Marisol Ybarra-Kent lost']],
    ['Ybarra-Kent was beaten by Renfro.', ['Marisol Ybarra-Kent lost', 'Dale Renfro won']],
    ['Renfro won the seat by 4 points.', ['Dale Renfro won']],
    ['Ybarra-Kent conceded late on Tuesday.', ['Marisol Ybarra-Kent conceded']],
    ['Ybarra-Kent dropped out of the race.', ['Marisol Ybarra-Kent withdrew']],
    [
      'Renfro and Ybarra-Kent advanced to a runoff.',
      ['Dale Renfro advanced', 'Marisol Ybarra-Kent advanced'],
    ],
    ['Renfro leads Ybarra-Kent by 212 votes.', ['Dale Renfro leading', 'Marisol Ybarra-Kent trailing']],
    [
      'Renfro won the seat on Tuesday, beating state Sen. Ada Finch and the dealer Bo Roe.',
      ['Dale Renfro won', 'Ada Finch lost', 'Bo Roe lost'],
    ],
    [
      'Ybarra-Kent fell short on Tuesday and will face Renfro in a runoff in January.',
      ['Marisol Ybarra-Kent advanced', 'Dale Renfro advanced'],
    ],
    [
      'That leaves Ybarra-Kent and Renfro, a Republican state representative, in a Jan. 28 runoff.',
      ['Marisol Ybarra-Kent advanced', 'Dale Renfro advanced'],
    ],
    ['Ada Finch, a professor, finished a distant fourth in the race.', ['Ada Finch lost']],
    ['Ada Finch, who came in third, will not back anyone in the runoff.', ['Ada Finch eliminated']],
    [
      'Unofficial results showed Renfro, a rancher, with a slight lead over Ybarra-Kent.',
      ['Dale Renfro leading', 'Marisol Ybarra-Kent trailing'],
    ],
  ])('%s', (text, told) => {
    const found = factsOf('outcome', text, ['person', 'outcome']);
    expect(new Set(found.map(({ person, outcome }) => `${person} ${outcome}`))).toEqual(new Set(told));
  });

  test.each([
    'If Renfro wins, he will move to Washington.',
    'Renfro hopes to beat Ybarra-Kent.',
    'Renfro won praise from ranchers.',
    'Had Renfro won the seat, he would have been the oldest member.',
    'Will Renfro win the seat?',
    'Renfro did not win the seat.',
    'Renfro could win the seat.',
    'Pollsters predict Renfro will win the seat.',
    '“Renfro wins by six,” predicted Lyle Gantry, a consultant.',
    'Renfro was on the edge of an outright win.',
    'Ada Finch finished her third debate in Seguin.',
  ])('not: %s', (text) => {
    expect(factsOf('outcome', text, ['person', 'outcome'])).toEqual([]);
  });

  test('what is only said in a quote is its speaker’s', () => {
    const found = factsOf('outcome', '“Renfro won the seat,” said Octavio Peña.', ['outcome', 'saidBy']);
    expect(found).toHaveLength(1);
    expect(found[0]!.saidBy).not.toBeNull();
  });

  test.each([
    ['The Associated Press called the race at 9:12 p.m.', 'Associated Press'],
    ['Renfro was declared the winner by the Associated Press.', 'Associated Press'],
    ['The Associated Press called Ybarra-Kent for a comment.', null],
  ])('who called the race: %s', (call, calledBy) => {
    const found = factsOf('outcome', `Renfro won the seat on Tuesday.\n\n${call}`, ['person', 'calledBy']);
    expect(found).toContainEqual({ person: 'Dale Renfro', calledBy });
  });

  test('a sentence may go on telling of the year before', () => {
    const text = 'In early 2018 Renfro was unknown. He won the seat by almost nine points.';
    expect(factsOf('outcome', text, ['person', 'contest'])).toEqual([
      { person: 'Dale Renfro', contest: 'US-House:TX-41:2018' },
    ]);
  });

  test('a runoff in January is part of the election before', () => {
    const text = 'Renfro beat Ybarra-Kent in the January 2016 runoff.';
    const found = factsOf('outcome', text, ['contest']).map(({ contest }) => contest);
    expect(found).toHaveLength(2);
    expect(new Set(found)).toEqual(new Set(['US-House:TX-41:2015:special:runoff']));
  });

  test('a race of the past has its own year', () => {
    const found = factsOf('outcome', 'Walter Dunmore won the seat by 20 points in 2016.', [
      'person',
      'contest',
    ]);
    expect(found).toEqual([{ person: 'Walter Dunmore', contest: 'US-House:TX-41:2016' }]);
  });
});

describe('who goes on to a runoff', () => {
  test.each([
    'Renfro won most votes, but not quite enough to avoid a runoff with Ybarra-Kent.',
    'Renfro was forced into a runoff with union-backed challenger Ybarra-Kent.',
    'Renfro did not clear 50 percent of the vote, setting up a runoff with Ybarra-Kent.',
  ])('%s', (text) => {
    const found = factsOf('outcome', text, ['person', 'outcome']);
    expect(found).toEqual([
      { person: 'Dale Renfro', outcome: 'advanced' },
      { person: 'Marisol Ybarra-Kent', outcome: 'advanced' },
    ]);
  });

  test('who avoided one has won', () => {
    const found = factsOf('outcome', 'Renfro narrowly avoided a runoff.', ['person', 'outcome']);
    expect(found).toEqual([{ person: 'Dale Renfro', outcome: 'won' }]);
  });

  test.each([
    'Renfro hopes to avoid a runoff.',
    'Renfro claimed victory.',
    'Renfro called the race a disgrace.',
  ])('not: %s', (text) => {
    expect(factsOf('outcome', text, ['person', 'outcome'])).toEqual([]);
  });
});

describe('days and months', () => {
  const scene = 'Republican Dale Renfro won the special election for Texas’ 41st Congressional District.';
  const days = (text: string): unknown[] => factsOf('event_date', text, ['event', 'date'], { scene });

  test.each([
    [
      'The seat came open when Rep. Walter Dunmore, a Republican, resigned July 31.',
      'resignation',
      '2020-07-31',
    ],
    ['He will replace Walter Dunmore, who gave up the seat last July.', 'resignation', '2020-07'],
    ['Renfro finished six points ahead in the August primary.', 'primary', '2020-08'],
    ['Renfro won a four-way primary in May.', 'primary', '2020-05'],
  ])('%s', (text, event, date) => {
    expect(days(text)).toEqual([{ event, date }]);
  });

  test('a month says nothing more where the day is told', () => {
    expect(days('Renfro won a four-way primary in May. The primary was May 19.')).toEqual([
      { event: 'primary', date: '2020-05-19' },
    ]);
  });

  test('nobody resigned who was asked to', () => {
    expect(days('Dale Renfro called on Walter Dunmore to resign Monday.')).toEqual([]);
  });
});

describe('money of one’s own, and of the one outdone', () => {
  const money = (text: string): unknown[] => factsOf('money', text, ['actor', 'action', 'amount']);

  test('what a candidate puts into the race', () => {
    expect(money('Renfro has put $6.9 million of his own into the race.')).toEqual([
      { actor: 'Dale Renfro', action: 'donated', amount: 6_900_000 },
    ]);
  });

  test('the second sum is not the first one’s', () => {
    expect(money('Renfro has outraised Ybarra-Kent, $5.2 million to $3.9 million.')).toEqual([
      { actor: 'Dale Renfro', action: 'raised', amount: 5_200_000 },
      { actor: 'Marisol Ybarra-Kent', action: 'raised', amount: 3_900_000 },
    ]);
  });
});

test('an election that is recalled says nothing of the one at hand', () => {
  const text =
    'Rep. Dale Renfro, a Republican, faces Democrat Octavio Peña in Texas’ 41st Congressional District, and water hangs over him as in the special election that sent him here.';
  const contests = factsOf('candidacy', text, ['contest'], {
    scene: 'The seat is safe.',
    published: '2022-10-20',
  });
  expect(new Set(contests.map(({ contest }) => contest))).toEqual(new Set(['US-House:TX-41:2022']));
});

test('two who fight for a place in a runoff are not in it', () => {
  const text =
    'Two Republicans fought over a place in a January runoff. With half of the precincts reporting, Renfro had 20.9 percent of the vote.';
  const scene = 'It is a special election for Texas’ 41st Congressional District.';
  expect(factsOf('vote_share', text, ['percent', 'contest'], { scene, published: '2020-11-04' })).toEqual([
    { percent: 20.9, contest: 'US-House:TX-41:2020:special' },
  ]);
});

describe('which round', () => {
  test('nobody stands in another party’s primary', () => {
    const scene =
      'Loretta Haskew leads Grant Pellerin in the Republican primary for U.S. Senate in Indiana, a poll found.';
    const text =
      'In the poll, Republican Loretta Haskew led Democrat Isaiah Trammell 49 percent to 38 percent.';
    const found = factsOf('poll', text, ['person', 'contest'], { scene, published: '2022-03-25' });
    expect(found).toEqual([
      { person: 'Loretta Haskew', contest: 'US-Senate:IN:2022:general' },
      { person: 'Isaiah Trammell', contest: 'US-Senate:IN:2022:general' },
    ]);
  });

  test('a city votes in November of odd years, too', () => {
    const scene =
      'Mayor Ingrid Solheim of Port Selwyn, Wash., is seeking a third term in the Nov. 4 election.';
    const text = 'Solheim has raised $48,210 in the mayoral race.';
    const found = factsOf('money', text, ['contest'], { scene, published: '2025-10-10' });
    expect(found).toEqual([{ contest: expect.stringMatching(/:2025:general$/) }]);
  });

  test('money may pour into a state before a runoff', () => {
    const scene =
      'Money pours into Texas’ 41st before the runoff between Democrat Marisol Ybarra-Kent and Republican Dale Renfro in the special election for Texas’ 41st Congressional District.';
    const found = factsOf('money', 'Renfro has raised $1.7 million.', ['contest'], {
      scene,
      published: '2020-05-14',
    });
    expect(found).toEqual([{ contest: 'US-House:TX-41:2020:special:runoff' }]);
  });

  test('the first round is what a runoff follows', () => {
    const scene =
      'Democrat Marisol Ybarra-Kent faces Republican Dale Renfro in the May 28 runoff in the special election for Texas’ 41st Congressional District.';
    const text = 'In the first round, Ybarra-Kent won nearly half the vote. Renfro took 23.1 percent.';
    const found = factsOf('vote_share', text, ['contest'], { scene, published: '2020-05-14' });
    expect(found).toEqual([
      { contest: 'US-House:TX-41:2020:special' },
      { contest: 'US-House:TX-41:2020:special' },
    ]);
  });
});

describe('a primary that is over', () => {
  const scene = 'Loretta Haskew and Isaiah Trammell are running for the U.S. Senate in Indiana.';
  const text =
    'Republican Loretta Haskew, who won a four-way primary in May with 38 percent, leads Democrat Isaiah Trammell 47 percent to 43 percent in a Wabash College poll.';
  const of = (type: 'poll' | 'vote_share', fields: readonly string[]) =>
    factsOf(type, text, fields, { scene, published: '2022-10-23' });

  test('a relative clause tells of it alone', () => {
    expect(of('poll', ['percent', 'contest']).map(({ contest }) => contest)).not.toContainEqual(
      expect.stringContaining('primary'),
    );
    expect(of('poll', ['percent'])).toEqual([{ percent: 47 }, { percent: 43 }]);
  });

  test('is that of the party of who won it', () => {
    expect(of('vote_share', ['percent', 'contest'])).toEqual([
      { percent: 38, contest: 'US-Senate:IN:2022:primary-R' },
    ]);
  });

  test('not in a state where all parties share one', () => {
    const louisiana = 'Mary Vole and Bo Roe are running for the U.S. Senate in Louisiana.';
    const found = factsOf('outcome', 'Democrat Mary Vole won the primary in May.', ['contest'], {
      scene: louisiana,
      published: '2022-10-23',
    });
    expect(found).toEqual([{ contest: 'US-Senate:LA:2022:primary' }]);
  });
});

test('a recount is of the election that was held', () => {
  const scene = 'Ingrid Solheim is running for mayor of Port Selwyn, Wash.';
  const text = 'The recount put Solheim at 5,744 votes. She led by 212 votes on election night, Nov. 4.';
  const found = factsOf('votes', text, ['contest', 'count'], { scene, published: '2025-12-05' });
  expect(found).toEqual([{ contest: expect.stringMatching(/^Mayor:.*:2025:general$/), count: 5744 }]);
});

test('a day long before a runoff is that of the vote before it', () => {
  const scene =
    'Republican Dale Renfro defeated Democrat Marisol Ybarra-Kent on Tuesday in the runoff in the special election for Texas’ 41st Congressional District.';
  const text = 'The result flipped the order of finish on March 3, when Ybarra-Kent had 49.4 percent.';
  const found = factsOf('vote_share', text, ['contest'], { scene, published: '2020-05-27' });
  expect(found).toEqual([{ contest: 'US-House:TX-41:2020:special' }]);
});

test('who stands on the side of a party, and as what', () => {
  const text =
    'Also on the Republican side are Claire Dunmore, an attorney; J.T. Lockridge, an executive; and Dr. Rebecca Stroud. Constance Bouldin, a retired colonel running as an independent, spoke too.';
  expect(factsOf('candidacy', text, ['person', 'party'], { scene: PLACE })).toEqual([
    { person: 'Claire Dunmore', party: 'R' },
    { person: 'J.T. Lockridge', party: 'R' },
    { person: 'Rebecca Stroud', party: 'R' },
    { person: 'Constance Bouldin', party: 'I' },
  ]);
});

test('what is told beside a name is told of it', () => {
  const scene = `${PLACE} Republican Dale Renfro is in the special election runoff for it. Renfro spoke. Renfro won’t rest.`;
  const found = factsOf('outcome', 'Claire Dunmore, the Republican who came in third, was coy.', ['person'], {
    scene,
  });
  expect(found.map(({ person }) => person)).toEqual(['Claire Dunmore']);
});

test('who denies that she would not run again is no predecessor', () => {
  const text =
    'Renfro denied a report in the Austin Lantern that he had told donors he would not seek a full term in November.';
  expect(factsOf('predecessor', text, ['person'])).toEqual([]);
});
