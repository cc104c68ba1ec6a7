import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../../src/index.js';

/** Who stands where, and the shares of a poll, as "Finch: US-Senate:KY:2014". */
function told(type: string, input: { title?: string; text: string; published: string }): string[] {
  return analyzeArticle(input)
    .facts.filter((fact) => fact.type === type)
    .map((fact) => {
      const percent = 'percent' in fact ? ` ${fact.percent}` : '';
      return 'person' in fact && 'contest' in fact ? `${fact.person}: ${fact.contest}${percent}` : fact.type;
    })
    .sort();
}

describe('an article about who controls the Senate', () => {
  const told = (text: string): string[] =>
    analyzeArticle({
      text: `Republicans need six seats to win control of the Senate, and races in Iowa, Kansas and Ohio are close.\n\n${text}`,
      published: '2014-10-08',
    }).facts.flatMap((fact) => (fact.type === 'candidacy' ? [`${fact.person}: ${fact.contest}`] : []));

  test('each sentence is about the only state that it names', () => {
    expect(told('Kansas Sen. Pat Doe faces independent Greg Orr.')).toEqual([
      'Pat Doe: US-Senate:KS:2014',
      'Greg Orr: US-Senate:KS:2014',
    ]);
    expect(told('In Iowa, Republican Ada Finch and Democratic Rep. Bo Roe are in a dead heat.')).toEqual([
      'Ada Finch: US-Senate:IA:2014',
      'Bo Roe: US-Senate:IA:2014',
    ]);
  });

  test('and nothing of people who only speak there', () => {
    expect(told('Party chairman Bo Roe spoke to reporters in Iowa.')).toEqual([]);
  });
});

describe('the parts of a round-up', () => {
  test('run-in headings name states, the headline what is voted on', () => {
    const input = {
      title: 'Three Republican Senate primaries to watch',
      text: [
        'Three states will hold Senate primaries tonight.',
        'Kentucky: Challenger Bo Roe hopes to unseat incumbent Sen. Cy Vole.',
        'Oregon: Ada Finch is running against Dee Hale.',
      ].join('\n\n'),
      published: '2014-05-20',
    };
    const who = told('candidacy', input).map((line) => line.split(':').slice(0, 4).join(':'));
    expect(who).toContain('Bo Roe: US-Senate:KY:2014');
    expect(who).toContain('Ada Finch: US-Senate:OR:2014');
    expect(who).toContain('Dee Hale: US-Senate:OR:2014');
  });

  const POLLS = [
    'The polls of four states are out.',
    'Kansas',
    'Independent Ada Finch leads Republican Sen. Bo Roe 44-43 percent in the Senate race, a poll found.',
    'The poll also finds Gov. Cy Vole in trouble. Democratic challenger Dee Hale comes out on top: 48-42 percent.',
    'Iowa',
    'Republican Eva Birch leads Democrat Gus Tarn 45-44 percent in the race to replace retiring Sen. Hal Moss, the poll found.',
  ].join('\n\n');

  test('a state as a paragraph of its own; the title of who is challenged tells another office', () => {
    const input = { title: 'Polls in Kansas and Iowa Senate races', text: POLLS, published: '2014-11-01' };
    const polls = told('poll', input).map((line) => line.replace(':general', ''));
    expect(polls).toEqual([
      'Ada Finch: US-Senate:KS:2014 44',
      'Bo Roe: US-Senate:KS:2014 43',
      'Dee Hale: Governor:KS:2014 48',
      'Eva Birch: US-Senate:IA:2014 45',
      'Gus Tarn: US-Senate:IA:2014 44',
    ]);
  });

  test('the heading of another election', () => {
    const text = `${POLLS}\n\n2016 Presidential Election\n\nFlorida Sen. Ike Sand receives 12 percent.`;
    const input = { title: 'Polls in Kansas and Iowa Senate races', text, published: '2014-11-01' };
    expect(told('poll', input)).toContain('Ike Sand: President:US:2016 12');
  });
});

test('two offices of one state: who holds one of them and is told of no other', () => {
  const text = [
    'Polls are close in the gubernatorial and Senate races in Colorado.',
    'In the governor’s race, Democratic Gov. Ada Finch faces Republican Bo Roe.',
    'A poll showed Mr. Paul Tarn ahead of Democratic Sen. Dee Hale by 46 to 44 percent.',
  ].join('\n\n');
  expect(told('poll', { text, published: '2014-10-31' })).toEqual([
    'Dee Hale: US-Senate:CO:2014 44',
    'Paul Tarn: US-Senate:CO:2014 46',
  ]);
});

test('a special election of a state with one seat in the House', () => {
  const text =
    'Republican Ada Finch defeated Bo Roe in the Montana special election. Democrats lost another in Kansas’s Fourth Congressional District. Few House seats are safe.';
  const input = { title: 'Republicans win the Montana election', text, published: '2017-05-26' };
  expect(told('outcome', input)).toEqual([
    'Ada Finch: US-House:MT-AL:2017:special',
    'Bo Roe: US-House:MT-AL:2017:special',
  ]);
});

test('a special election is of the year it is held in, whatever next year brings', () => {
  const text =
    'Republican Ada Finch won a special election for a South Carolina House seat on Tuesday. She may face a rival in the 2014 Republican primary.';
  expect(told('outcome', { text, published: '2013-05-07' })).toEqual(['Ada Finch: US-House:SC:2013:special']);
});

test('the cycle that an article of an odd year looks ahead to', () => {
  const text =
    'Ada Finch is running for the U.S. Senate in Kentucky. She may be the main target in the election of 2014.';
  expect(told('candidacy', { text, published: '2013-06-10' })).toEqual(['Ada Finch: US-Senate:KY:2014']);
});

test('who is mentioned with the office of another state stands in no race there', () => {
  const text =
    'Ada Finch is running for the U.S. Senate in Ohio.\n\nTexas Sen. Bo Roe won 7 percent in a straw vote.';
  expect(told('candidacy', { text, published: '2014-06-10' })).toEqual(['Ada Finch: US-Senate:OH:2014']);
});

describe('in an article about several races', () => {
  const OPENING =
    'Two states vote for their governors. Ada Finch is running for governor of Ohio. Bo Roe is running for governor of Iowa.';
  const outcomes = (text: string): string[] =>
    told('outcome', { text: `${OPENING}\n\nVoters were in no hurry.\n\n${text}`, published: '2014-11-05' });

  test('of whoever no sentence ties to a seat nothing is told', () => {
    expect(outcomes('The mood helped Cy Vole, who won by 12 points.')).toEqual([]);
  });

  test('whoever is tied to a seat elsewhere has won that one', () => {
    expect(outcomes('The mood helped Roe, who won by 12 points.')).toEqual(['Bo Roe: Governor:IA:2014']);
  });

  test('the sentence itself may tell it, or the one before', () => {
    expect(outcomes('Cy Vole won the race for governor of Texas by 12 points.')).toEqual([
      'Cy Vole: Governor:TX:2014',
    ]);
    expect(
      outcomes('Nobody expected much of the governor’s race in Texas. Cy Vole won it by 12 points.'),
    ).toEqual(['Cy Vole: Governor:TX:2014']);
  });
});
