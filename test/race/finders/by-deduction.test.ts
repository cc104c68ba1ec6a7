import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../../src/index.js';
import { toldIn } from '../told-in.js';

const line = (told: string): string => told.split(' · ')[0]!;

describe('who is meant by what the article tells of two', () => {
  const RACE =
    'DAYTON, Ohio — Republican Bo Roe is closing in on Gov. Ida Tate, a Democrat, in the race for governor of Ohio.';

  test('who was sheriff once is not the governor', () => {
    const text = `${RACE} A survey by Tide Research had the former sheriff ahead, 46-45.`;
    expect(
      toldIn(text, '2018-10-20')
        .filter((told) => told.includes('polls'))
        .map(line),
    ).toEqual(['Bo Roe polls 46 percent', 'Ida Tate polls 45 percent']);
  });

  test('of two who hold no office nobody can tell', () => {
    const text = `${RACE.replace('Gov. ', '')} A survey by Tide Research had the former sheriff ahead, 46-45.`;
    expect(toldIn(text, '2018-10-20').filter((told) => told.includes('polls'))).toEqual([]);
  });

  test('the governor’s own pollster speaks of the governor', () => {
    const text = `${RACE} The governor’s own pollster has her up by five.`;
    expect(
      toldIn(text, '2018-10-20')
        .filter((told) => told.includes('polls'))
        .map(line),
    ).toEqual(['Ida Tate polls ahead by 5 points']);
  });
});

describe('a debate and who is on its stage', () => {
  const LEDE =
    'TOLEDO, Ohio — The three leading Republicans for U.S. Senate spent 90 minutes Thursday night agreeing about taxes.';
  test('as many as are counted are listed in the next sentence', () => {
    expect(toldIn(`${LEDE} Dale Roe, Ida Tate and Rep. Bo Vole stood side by side.`, '2018-04-13')).toEqual([
      'Bo Vole stands (R) · US-Senate:OH:2018',
      'Dale Roe stands (R) · US-Senate:OH:2018',
      'Ida Tate stands (R) · US-Senate:OH:2018',
    ]);
  });

  test('two of three are not those who were counted', () => {
    expect(toldIn(`${LEDE} Dale Roe and Ida Tate stood side by side.`, '2018-04-13')).toEqual([]);
  });

  test('the night of the debate that the article goes on about', () => {
    const text = `${LEDE}\n\nThe debate was carried live.`;
    expect(toldIn(text, '2018-04-13').map(line)).toEqual(['debate 2018-04-12']);
    expect(toldIn(LEDE, '2018-04-13')).toEqual([]);
    expect(toldIn(`${LEDE}\n\nThe debate over the bill goes on.`, '2018-04-13')).toEqual([]);
  });
});

describe('days and counts that follow from the words', () => {
  const RACE =
    'Democrat Ida Tate and Republican Bo Roe are in a runoff for the U.S. House in Ohio’s 12th District.';

  test('two weeks before a runoff, told on a Tuesday', () => {
    const text = `Two weeks before the runoff, the race has become the most expensive in the state. ${RACE}`;
    expect(toldIn(text, '2018-01-16').map(line)).toContain('runoff 2018-01-30');
    expect(toldIn(text, '2018-01-17').filter((told) => told.startsWith('runoff'))).toEqual([]);
  });

  test('two weeks before a runoff that is over', () => {
    const text = `Two weeks before the runoff, Roe was robbed. ${RACE}`;
    expect(toldIn(text, '2018-01-16').filter((told) => told.startsWith('runoff'))).toEqual([]);
  });

  test('one who stands counts those who stood with him', () => {
    const text = `${RACE}\n\nRoe said Republicans would unite behind him. “There were eight of us, and we got more votes,” he told reporters.`;
    expect(toldIn(text, '2018-01-16').some((told) => told.startsWith('field_size'))).toBe(true);
  });

  test('not those who were in a room with him', () => {
    const text = `${RACE}\n\n“There were three of us in the room,” Roe told reporters.`;
    expect(toldIn(text, '2018-01-16').some((told) => told.startsWith('field_size'))).toBe(false);
  });

  test('the day of all the races that a round-up counts', () => {
    const text =
      'With two weeks until Nov. 6, three races are close.\n\nOhio governor. Republican Bo Roe leads Democrat Ida Tate.\n\nIndiana Senate. Republican Dana Vole leads Democrat Abel Crane.\n\nTexas’ 41st District. Republican Joan Pratt leads Democrat Saul Quint.';
    expect(toldIn(text, '2018-10-23').filter((told) => told.startsWith('general'))).toEqual([
      'general 2018-11-06 · Governor:OH:2018:general',
      'general 2018-11-06 · US-House:TX-41:2018:general',
      'general 2018-11-06 · US-Senate:IN:2018:general',
    ]);
  });
});

test('the president’s margin, whoever he was', () => {
  const race = 'Democrat Ida Tate and Republican Bo Roe are running for governor of Ohio in 2018.';
  const told = (text: string): string[] =>
    toldIn(text, '2018-10-20', race).filter((one) => one.startsWith('the president'));
  expect(told('The president carried the state by 10 points two years ago.')).toEqual([
    'the president ahead by 10 points · President:OH:2016',
  ]);
  expect(told('The president carried the state by 10 points three years ago.')).toEqual([]);
  expect(told('Roe says the president could carry the state by 10 points in 2020.')).toEqual([]);
});

test('what is spent since a month is told with it', () => {
  const { facts } = analyzeArticle({
    text: 'Democrat Ida Tate and Republican Bo Roe are running for governor of Ohio. Tate has spent $6.2 million since January.',
    published: '2018-10-20',
  });
  expect(facts.flatMap((fact) => (fact.type === 'money' ? [fact.period] : []))).toEqual(['since 2018-01']);
});
