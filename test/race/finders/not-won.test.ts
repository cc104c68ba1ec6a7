import { describe, expect, test } from 'vitest';
import { toldIn } from '../told-in.js';

const STATE =
  'COLUMBUS — Republican Bo Roe and Democrat Ida Tate are running for governor of Ohio this fall.';
const COUNTRY =
  'Sen. Bo Roe of Vermont and former Secretary of State Ida Tate are running for the Democratic presidential nomination.';

/** How it ended, and who had which share, without the contest. */
const ends = (text: string, scene: string, published: string): string[] =>
  toldIn(text, published, scene).flatMap((line) =>
    / (?:won|lost|withdrew|percent)\b/.test(line) ? [line.split(' · ')[0]!] : [],
  );

describe('what is no victory, and no defeat', () => {
  test.each([
    'Tate’s path to victory has become more complicated.',
    'Roe’s anticipated victory would be his first.',
    'A rival nearly knocked off Tate in her first race.',
    'Tate can unify the party and beat Roe in November.',
    'His last two competitors dropped out after Roe’s speech.',
    'Some 58 percent there see a recession coming, Tate said.',
  ])('%s', (text) => {
    expect(ends(text, STATE, '2018-09-10')).toEqual([]);
  });

  test.each(['Roe won four states on Tuesday.', 'Roe has won nearly as many contests.'])('%s', (text) => {
    expect(ends(text, COUNTRY, '2016-03-10')).toEqual([]);
  });
});

test('second to somebody is behind her, in the state that is told', () => {
  expect(
    toldIn('Roe placed a close second to Tate in Iowa.', '2016-03-10', COUNTRY).filter((line) =>
      / (?:won|lost) /.test(line),
    ),
  ).toEqual(['Bo Roe lost · President:IA:2016:primary-D', 'Ida Tate won · President:IA:2016:primary-D']);
});

test('an endorsement of somebody is hers who is endorsed', () => {
  const told = toldIn('Dana Pratt wrote about the paper’s endorsement of Tate.', '2018-09-10', STATE);
  expect(told.filter((line) => line.includes('Tate backs'))).toEqual([]);
});
