import { describe, expect, test } from 'vitest';
import { toldIn } from '../told-in.js';

const RACE =
  'DAYTON, Ohio — Democrat Ida Tate and Republican Bo Roe are running for governor of Ohio this fall. Tate is 52; she was a judge.';

const money = (text: string): string[] =>
  toldIn(text, '2018-09-10', RACE)
    .filter((line) => /(?:raised|spent|pledged|donated|cash_on_hand) /.test(line))
    .map((line) => line.split(' · ')[0]!);

describe('sums that are told by other sums', () => {
  test.each([
    [
      'Ohioans for Open Rivers has pledged $3 million to help Tate through the election and has spent a little over half of that so far.',
      ['Ohioans for Open Rivers pledged 3000000', 'Ohioans for Open Rivers spent 1500000'],
    ],
    [
      'Roe has raised $48,000 for the race. He has about a quarter of his left.',
      ['Bo Roe cash_on_hand 12000', 'Bo Roe raised 48000'],
    ],
    [
      'Roe has spent $6.2 million on the race since January, which is more than his opponent, former state Sen. Ida Tate, has raised in total.',
      ['Bo Roe spent 6200000', 'Ida Tate raised 6200000'],
    ],
    [
      'Tate’s ad calls Roe “the $2 million man,” after the sum that Abel Crane, an oilman, has given to his campaign.',
      ['Abel Crane donated 2000000'],
    ],
    ['Roe has raised $48,000 for the race, more than half of it in Dayton.', ['Bo Roe raised 48000']],
    ['Roe has raised more than $2 million for the race.', ['Bo Roe raised 2000000']],
  ])('%s', (text, expected) => {
    expect(money(text)).toEqual(expected);
  });
});

describe('leads and shares of those who are not named beside them', () => {
  const polls = (text: string): string[] =>
    toldIn(text, '2018-09-10', RACE).map((line) => line.split(' · ')[0]!);

  test('an even split is of the two whom the poll set against each other', () => {
    const text =
      'In a new poll of likely voters, women went 57-33 for Tate. Independents split 41-41; in May she led among them by a dozen points.';
    expect(polls(text)).toEqual([
      'Bo Roe polls 33 percent',
      'Bo Roe polls 41 percent',
      'Ida Tate polls 41 percent',
      'Ida Tate polls 57 percent',
      'Ida Tate polls ahead by 12 points',
    ]);
  });

  test('a lead ends at a semicolon', () => {
    const text =
      'A new poll gave Tate a 49-47 lead. Among women she was ahead 56 percent to 40 percent; Roe led by 15 points among voters 65 and older.';
    expect(polls(text)).toEqual([
      'Bo Roe polls 40 percent',
      'Bo Roe polls 47 percent',
      'Bo Roe polls ahead by 15 points',
      'Ida Tate polls 49 percent',
      'Ida Tate polls 56 percent',
    ]);
  });

  test('a county lost is the other’s', () => {
    const text = 'Roe carried Stark County by 11 points and lost Allen County, where Tate lives, by 26.';
    const told = toldIn(text, '2018-11-08', RACE).filter((line) => line.includes('ahead'));
    expect(told.map((line) => line.split(' · ')[0])).toEqual([
      'Bo Roe ahead by 11 points',
      'Ida Tate ahead by 26 points',
    ]);
  });
});

test('a run for a state’s own chamber, and how it ended', () => {
  const text = 'Tate won her first race. Roe lost his only one, a 2006 run for the Ohio House.';
  expect(toldIn(text, '2018-09-10', RACE).filter((line) => line.includes('2006'))).toEqual([
    'Bo Roe lost · State-House:OH:2006',
    'Bo Roe stands (R) · State-House:OH:2006',
  ]);
});

test('what a relative clause tells is of no other race', () => {
  const text =
    'This time Roe’s opponent is Ida Tate, the Democrat who finished fifth in the primary in 2014.';
  expect(toldIn(text, '2018-09-10', RACE).filter((line) => line.startsWith('Bo Roe stands'))).toEqual([]);
});
