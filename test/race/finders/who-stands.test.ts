import { describe, expect, test } from 'vitest';
import { factsOf } from '../facts-of.js';

const GOVERNOR = 'Gov. Ida Tate, a Democrat, is seeking a second term as governor of New Mexico on Nov. 8.';

const standing = (text: string, scene = GOVERNOR, published = '2022-10-02'): string[] =>
  factsOf('candidacy', text, ['person', 'party', 'contest'], { scene, published }).map(
    ({ person, party, contest }) => `${person} ${party ?? '-'} ${contest}`,
  );

describe('who stands against whom', () => {
  test.each([
    // What somebody was is not what he runs for.
    [
      'Tate has spent more than her Republican opponent, former Salt County Sheriff Max Vole, in all.',
      ['Max Vole R Governor:NM:2022:general'],
    ],
    ['Tate met the mayor, former Salt County Sheriff Max Vole, in Hatch.', []],
    ['Republicans say Max Vole has closed the gap with Gov. Tate.', ['Max Vole R Governor:NM:2022:general']],
    ['Republicans say Max Vole may have closed the gap with Gov. Tate.', []],
    [
      'It is a hard position to hold in a race with Max Vole, the auto dealer.',
      ['Max Vole - Governor:NM:2022:general'],
    ],
    ['It is hard to keep up on a race with Max Vole, the auto dealer.', []],
  ])('%s', (text, told) => {
    expect(standing(text).filter((line) => line.startsWith('Max'))).toEqual(told);
  });
});

describe('who stood in a race of the past', () => {
  test.each([
    ['Tate won a first term in 2018 with 54 percent of the vote.', ['Ida Tate D Governor:NM:2018']],
    [
      'Tate, who held it for two decades, won re-election by 14 points in 2018.',
      ['Ida Tate D Governor:NM:2018'],
    ],
    // How the office was held, and nothing of who stood for it.
    ['Tate won by 14 points in 2018.', []],
  ])('%s', (text, told) => {
    expect(standing(text)).toEqual(told);
  });

  test('a party is told with the seat it has held since', () => {
    const scene = 'A special election in Texas’ 41st Congressional District is on Nov. 5.';
    const told = (party: string): string[] =>
      standing(
        `The seat has belonged to ${party} since 1987, when a rancher named Orville Roe won it.`,
        scene,
        '2019-10-10',
      );
    expect(told('Republicans')).toEqual(['Orville Roe R US-House:TX-41:1987']);
    expect(told('ranchers')).toEqual([]);
  });
});

describe('who stands alone', () => {
  const CITY =
    'PORT SELWYN, Wash. — Mayor Ada Finch is seeking a third term as mayor in the Nov. 4 election.';
  const sizes = (text: string, scene = CITY, published = '2025-10-10'): string[] =>
    factsOf('field_size', text, ['count', 'party', 'contest'], { scene, published }).map(
      ({ count, party, contest }) => `${count} ${party ?? '-'} ${contest}`,
    );

  test.each([
    [
      'Finch first won the job in 2017 and ran unopposed four years later.',
      ['1 - Mayor:WA.port_selwyn:2021'],
    ],
    ['Finch could have run unopposed.', []],
    ['Finch has no serious opponent.', []],
  ])('%s', (text, told) => {
    expect(sizes(text)).toEqual(told);
  });

  test('in a primary, before the general election', () => {
    const scene = 'Republican Ada Finch won the nomination for U.S. Senate in Indiana on Tuesday.';
    const text =
      'She will face Bo Roe, a Gary pastor who had no opponent in the Democratic primary, on Nov. 8.';
    expect(sizes(text, scene, '2022-05-04')).toEqual(['1 D US-Senate:IN:2022:primary-D']);
    expect(standing(text, scene, '2022-05-04')).toContain('Bo Roe D US-Senate:IN:2022:general');
  });
});

test('what somebody raised does not tell in whose primary', () => {
  const scene =
    'Republican Ada Finch raised $2 million for Indiana’s May 3 Republican primary for U.S. Senate.';
  expect(standing('Bo Roe, the auto dealer, raised $41,000 for his campaign.', scene, '2022-04-15')).toEqual([
    'Bo Roe - US-Senate:IN:2022:primary-R',
  ]);
  const helped = 'A group gave $3 million to help Roe through the May 3 Republican primary.';
  expect(
    standing(`Bo Roe, the auto dealer, raised $41,000 for his campaign. ${helped}`, scene, '2022-04-15'),
  ).toEqual(['Bo Roe R US-Senate:IN:2022:primary-R']);
});
