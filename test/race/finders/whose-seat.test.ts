import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../../src/index.js';
import { toldIn } from '../told-in.js';

const standing = (text: string, published = '2018-06-23'): string[] =>
  toldIn(text, published).filter((line) => line.includes(' stands'));

describe('a seat told by who holds it', () => {
  test.each([
    [
      'Some California House candidates keep their distance. Democrat Bo Janz, who is running a tough race against GOP Rep. Abel Crane of Tulare, won’t support her.',
      ['Abel Crane stands (R) · US-House:CA:2018', 'Bo Janz stands (D) · US-House:CA:2018'],
    ],
    [
      'Some California House candidates keep their distance. Dana Pratt, who is running for an Orange County seat being vacated by Republican Rep. Cy Vole, said so.',
      ['Dana Pratt stands · US-House:CA:2018'],
    ],
    [
      'In Iowa, Democrat Ida Tate decided to challenge longtime Iowa Sen. Bo Roe.',
      ['Bo Roe stands · US-Senate:IA:2018', 'Ida Tate stands (D) · US-Senate:IA:2018'],
    ],
    [
      'Democrats hoped to sway voters in Iowa and Ohio, where Republican Sens. Bo Roe and Cy Vole are running in tough re-election races.',
      ['Bo Roe stands (R) · US-Senate:IA:2018', 'Cy Vole stands · US-Senate:OH:2018'],
    ],
  ])('%s', (text, expected) => {
    expect(standing(text)).toEqual(expected);
  });

  test('senators of as many states in one list are each of their own', () => {
    const text =
      'Incumbent Senate Democrats paid a price on Election Day, with senators Ida Tate of Iowa, Ohio’s Dana Pratt and Joan Vole of Utah all losing.\n\nSen. Ida Tate of Iowa lost her re-election bid. Dana Pratt lost hers, too.';
    const contests = toldIn(text, '2018-11-08').filter((line) => line.startsWith('Dana Pratt'));
    for (const line of contests) expect(line).toContain('US-Senate:OH');
  });
});

describe('the year of an article without a date', () => {
  const years = (text: string): string[] =>
    analyzeArticle({ text }).facts.flatMap((fact) =>
      fact.type === 'candidacy' && fact.contest ? [fact.contest] : [],
    );

  test('is that of the cycle that it names', () => {
    expect(
      years('Republican Bo Roe is running for the Senate in Ohio. The 2018 midterm election is near.'),
    ).toEqual(['US-Senate:OH:2018']);
  });

  test('and of a run rather than of an election that it looks back on', () => {
    const text =
      'Republican Bo Roe is running for the Senate in New Hampshire in 2020. The state went to another in the 2016 election.';
    expect(years(text)).toEqual(['US-Senate:NH:2020']);
  });

  test('not of the presidency, told of a Senate race', () => {
    const text =
      'Republican Bo Roe is running for the Senate in Ohio. He worked on a 2016 presidential campaign.';
    expect(years(text)).toEqual(['US-Senate:OH:?']);
  });
});

test('who is known not to have run for president that year won the seat that is held', () => {
  const text =
    'WASHINGTON — Texas Sen. Ted Cruz is running for president. The GOP presidential primary is crowded.\n\nCruz beat Dale Roe by 14 points in 2012.';
  const told = toldIn(text, '2015-11-20').filter((line) => / (?:won|lost)/.test(line));
  expect(told).toEqual(['Dale Roe lost · US-Senate:TX:2012', 'Ted Cruz won · US-Senate:TX:2012']);
});

test('the state’s primary is that of the state which the sentence names', () => {
  const text =
    'New Hampshire’s independents won’t by themselves decide the state’s presidential primary Tuesday. Dale Roe, running for the Democratic presidential nomination, leads.';
  expect(toldIn(text, '2016-02-05').filter((line) => line.startsWith('primary'))).toEqual([
    'primary 2016-02-09 · President:NH:2016:primary-D',
  ]);
});

test('candidates of a chamber are not one race’s field', () => {
  const text =
    'Republican Bo Roe is running for governor of Ohio. He has raised money for three House candidates in April.';
  expect(toldIn(text, '2018-06-23').some((line) => line.startsWith('field_size'))).toBe(false);
});
