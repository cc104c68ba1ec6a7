import { describe, expect, test } from 'vitest';
import { factsOf } from '../facts-of.js';

const told = (text: string, scene: string, published: string): string[] =>
  factsOf('outcome', text, ['person', 'outcome', 'contest'], { scene, published })
    .map(({ person, outcome, contest }) => `${person} ${outcome} ${contest}`)
    .toSorted();

describe('who stands how while votes are counted', () => {
  const SPECIAL = 'A special election in Texas’ 41st Congressional District was held on Tuesday.';
  const first = (text: string): string[] =>
    told(text, SPECIAL, '2020-11-04').map((line) => line.replace(/ US-.*/, ''));

  test('the shares of a count that goes on', () => {
    const text =
      'With 118 of 264 precincts reporting, Ada Finch had 51.2 percent of the vote. State Rep. Bo Roe was second with 20.9 percent and Claire Vole was third with 18.8.';
    expect(first(text)).toEqual(['Ada Finch leading', 'Bo Roe trailing', 'Claire Vole trailing']);
  });

  test.each([
    // The count is over.
    'With all 264 precincts reporting, Ada Finch had 51.2 percent of the vote. Bo Roe had 20.9 percent.',
    // One alone is ahead of nobody.
    'With 118 of 264 precincts reporting, Ada Finch had 51.2 percent of the vote.',
  ])('not: %s', (text) => {
    expect(first(text)).toEqual([]);
  });

  test('not where it is told how the race ended', () => {
    const text =
      'With 118 of 264 precincts reporting, Ada Finch had 51.2 percent of the vote. Bo Roe had 20.9 percent. Roe conceded.';
    expect(first(text)).toEqual(['Bo Roe conceded']);
  });
});

describe('who goes on', () => {
  const RUNOFF =
    'Bo Roe defeated Ada Finch on Tuesday in the runoff of a special election for Texas’ 41st Congressional District. The first vote was on Nov. 3.';

  test.each([
    [
      'Finch, who came within a point of winning outright in November, raised more.',
      'Ada Finch advanced US-House:TX-41:2020:special',
    ],
    [
      'In the first round, Finch won nearly half the vote. Roe took 23.1 percent, enough to edge Claire Vole, a lawyer, for the second spot in the runoff.',
      'Ada Finch advanced US-House:TX-41:2020:special',
    ],
    [
      'Claire Vole said she will back Bo Roe, a state representative, in the runoff.',
      'Bo Roe advanced US-House:TX-41:2020:special',
    ],
  ])('to the runoff: %s', (text, line) => {
    expect(told(text, RUNOFF, '2020-12-16')).toContain(line);
  });

  test.each([
    'Finch, who came within a mile of the border, raised more.',
    'Claire Vole said she will back Bo Roe, who was beaten in the runoff.',
    'Claire Vole backed Bo Roe.',
  ])('not: %s', (text) => {
    expect(told(text, RUNOFF, '2020-12-16').filter((line) => line.includes('advanced'))).toEqual([]);
  });

  const PRIMARY = 'The primary for mayor of Port Selwyn, Washington, was held on Tuesday.';
  const THREE =
    'Ada Finch and Bo Roe will face each other in November. Finch had 44.1% of the vote, Roe 38.0% and Gus Vole 17.2%.';

  test('the top two, and nobody else', () => {
    const found = (text: string): string[] =>
      told(`${THREE} ${text}`, PRIMARY, '2025-08-06').map((line) => line.replace(/ Mayor.*/, ''));
    expect(found('The top two advance.')).toEqual([
      'Ada Finch advanced',
      'Bo Roe advanced',
      'Gus Vole eliminated',
    ]);
    expect(found('The top two spoke.')).toEqual(['Ada Finch advanced', 'Bo Roe advanced']);
  });

  test('from an open primary to the general election in which they stand', () => {
    const scene =
      'PORT SELWYN, Wash. — Mayor Ada Finch is seeking a third term in the Nov. 4 election. Her opponent is Bo Roe.';
    const text = 'Roe finished six points behind Finch in the August primary.';
    expect(told(text, scene, '2025-10-10')).toEqual([
      'Ada Finch advanced Mayor:WA.port_selwyn:2025:primary',
      'Bo Roe advanced Mayor:WA.port_selwyn:2025:primary',
    ]);
  });
});

describe('who gives up', () => {
  const ENDED = 'Mayor Ada Finch of Port Selwyn, Washington, won the Nov. 4 general election by 41 votes.';
  const kinds = (text: string, scene: string): string[] =>
    told(text, scene, '2025-11-06').map((line) => line.replace(/ Mayor.*/, ''));

  test('who concedes what another won has lost', () => {
    expect(kinds('Bo Roe conceded on the courthouse steps.', ENDED)).toEqual([
      'Bo Roe conceded',
      'Bo Roe lost',
    ]);
  });

  const COUNTED = 'Mayor Ada Finch of Port Selwyn, Washington, led in the Nov. 4 general election for mayor.';

  test.each([
    [
      'Finch was ahead of Bo Roe 55 percent to 45 percent, and Roe said he had called to congratulate her.',
      ['Ada Finch leading', 'Bo Roe conceded', 'Bo Roe trailing'],
    ],
    ['Bo Roe said the voters might call to congratulate her.', []],
    ['President Bo Roe called to congratulate her on the election.', []],
  ])('who calls the winner: %s', (text, lines) => {
    expect(kinds(text, COUNTED)).toEqual(lines);
  });
});

test('a paragraph that names one person alone goes on with that person, whatever the sex of the name', () => {
  const scene = 'Texas’ 41st Congressional District votes in the general election on Nov. 3.';
  const found = (text: string): string[] =>
    told(text, scene, '2020-10-10').map((line) => line.replace(/ US-.*/, ''));
  expect(
    found('Rep. Robin Finch, a Republican, is seeking a third term. He beat Bo Roe by four points in 2018.'),
  ).toEqual(['Bo Roe lost', 'Robin Finch won']);
  expect(
    found('Robin Finch and Alex Tate seek a third term. He beat Bo Roe by four points in 2018.'),
  ).not.toContain('Robin Finch won');
});
