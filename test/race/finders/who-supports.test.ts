import { expect, test } from 'vitest';
import { factsOf } from '../facts-of.js';

const SENATE = 'Republican Ada Finch is running for U.S. Senate in Indiana’s May 3 Republican primary.';

const pairs = (text: string): string[] =>
  factsOf('endorsement', text, ['endorser', 'endorsee', 'contest'], {
    scene: SENATE,
    published: '2022-04-15',
  }).map(({ endorser, endorsee, contest }) => `${endorser} > ${endorsee} ${contest}`);
const PRIMARY = 'US-Senate:IN:2022:primary-R';

test.each([
  // The state behind a name parts nobody from the next.
  [
    'Finch picked up the backing of Sens. Bo Roe (R-Iowa) and Ida Tate (R-Idaho) on Monday.',
    [`Bo Roe > Ada Finch ${PRIMARY}`, `Ida Tate > Ada Finch ${PRIMARY}`],
  ],
  [
    'Finch has the backing of the Indiana Corn Alliance and three county sheriffs.',
    [`Indiana Corn Alliance > Ada Finch ${PRIMARY}`, `three county sheriffs > Ada Finch ${PRIMARY}`],
  ],
  [
    'Finch has the backing of the Indiana Corn Alliance and county roads.',
    [`Indiana Corn Alliance > Ada Finch ${PRIMARY}`],
  ],
  [
    'Lakeshore Majority, a political action committee that has endorsed Finch, said so.',
    [`Lakeshore Majority > Ada Finch ${PRIMARY}`],
  ],
  ['Lakeshore Majority, a political action committee that may have endorsed Finch, said nothing.', []],
  [
    'Bo Roe has endorsed Finch, as has the firefighters union, Local 2281.',
    [`Bo Roe > Ada Finch ${PRIMARY}`, `Local 2281 > Ada Finch ${PRIMARY}`],
  ],
  ['Bo Roe has endorsed Finch, as expected in Local 2281.', [`Bo Roe > Ada Finch ${PRIMARY}`]],
  [
    'Bo Roe and Ida Tate, two of the rivals, said Tuesday they will back Ada Finch.',
    [`Bo Roe > Ada Finch ${PRIMARY}`, `Ida Tate > Ada Finch ${PRIMARY}`],
  ],
  // For another office, years ago.
  [
    'The Indiana Corn Alliance, which backed Max Vole for state treasurer in 2014, is staying out.',
    ['Indiana Corn Alliance > Max Vole Other(state-treasurer):IN:2014'],
  ],
  // Nobody stands in another party’s primary.
  [
    'The Indiana Corn Alliance, which endorsed Democrat Max Vole, said so.',
    ['Indiana Corn Alliance > Max Vole US-Senate:IN:2022:general'],
  ],
])('who supports whom: %s', (text, told) => {
  expect(pairs(text)).toEqual(told);
});

test('who was supported for an office stood for it', () => {
  const text =
    'The Indiana Corn Alliance, which backed Max Vole for state treasurer in 2014, is staying out.';
  expect(
    factsOf('candidacy', text, ['person', 'contest'], { scene: SENATE, published: '2022-04-15' }),
  ).toEqual([{ person: 'Max Vole', contest: 'Other(state-treasurer):IN:2014' }]);
});
