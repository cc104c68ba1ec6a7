import { describe, expect, test } from 'vitest';
import { toldIn } from '../told-in.js';

const RACE =
  'DES MOINES — The Democratic presidential candidates spent the weekend in Iowa, six months before the 2020 caucuses.';

/** Who stands, as each text tells it of a day. */
const stand = (text: string, published: string, scene = ''): string[] =>
  toldIn(text, published, scene).filter((line) => line.includes('stands'));

describe('who, as everybody knows, ran for president', () => {
  test('stands where the sentence speaks of the race', () => {
    expect(stand('Kamala Harris met voters in Ames on Saturday.', '2019-08-05', RACE)).toEqual([
      'Kamala Harris stands (D) · President:US:2020:primary-D',
    ]);
  });

  test('stands where another of the field is named beside', () => {
    expect(stand('Cory Booker and Amy Klobuchar drew crowds in Ames.', '2019-08-05', RACE)).toEqual([
      'Amy Klobuchar stands (D) · President:US:2020:primary-D',
      'Cory Booker stands (D) · President:US:2020:primary-D',
    ]);
  });

  test('keeps the party that is told of an independent, and no other’s', () => {
    expect(stand('Sen. Bernie Sanders (I-Vt.) met voters in Ames.', '2019-08-05', RACE)).toEqual([
      'Bernie Sanders stands (I) · President:US:2020:primary-D',
    ]);
  });

  test('stood in the year that is told', () => {
    expect(stand('Bill Bradley recalled his campaign of 2000.', '2019-08-05', RACE)).toEqual([
      'Bill Bradley stands · President:US:2000',
    ]);
  });

  test('does not stand where nothing speaks of it, of another year, or while it is open', () => {
    for (const text of [
      'Kamala Harris voted against the bill.',
      'Paul Tsongas once said the same to voters.',
      'Kamala Harris is a potential candidate.',
    ])
      expect(stand(text, '2019-08-05', RACE), text).toEqual([]);
  });

  test('is nobody in an article about another race', () => {
    const scene = 'COLUMBUS — Dale Roe and Ida Tate are running for governor of Ohio this fall.';
    expect(stand('Mike Gravel met voters in Toledo.', '2018-08-05', scene)).toEqual([]);
  });

  test('keeps strangers out: somebody named once beside them stands elsewhere', () => {
    const text =
      'Joe Biden and Elizabeth Warren debated on Tuesday. Dale Roe, who leads by 5 points, did not.';
    expect(toldIn(text, '2019-08-05', RACE).filter((line) => line.includes('Roe'))).toEqual([]);
  });
});
