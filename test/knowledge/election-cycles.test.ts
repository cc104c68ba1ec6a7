import { expect, test } from 'vitest';
import { nextRegularElection } from '../../src/knowledge/election-cycles.js';
import { STATES } from '../../src/knowledge/states.js';

test.each([
  ['US-House', 'OH', 2013, 2014],
  // Kentucky has no senator of the first class, so none is chosen in 2018.
  ['US-Senate', 'KY', 2017, 2020],
  ['US-Senate', 'OH', 2013, 2016],
  ['US-Senate', 'IA', 2013, 2014],
  ['Governor', 'OH', 2015, 2018],
  ['Governor', 'NC', 2013, 2016],
  ['Governor', 'VA', 2014, 2017],
  ['Governor', 'KY', 2012, 2015],
  ['Governor', 'VT', 2015, 2016],
  ['Mayor', 'OH', 2015, null],
] as const)('%s of %s from %i on', (office, state, from, year) => {
  expect(nextRegularElection(office, state, from)).toBe(year);
});

test('every state chooses a senator in two of three cycles', () => {
  const states = STATES.filter(({ type }) => type === 'state').map(({ code }) => code);
  const cycles = [2012, 2014, 2016];
  const counts = states.map(
    (state) => cycles.filter((year) => nextRegularElection('US-Senate', state, year) === year).length,
  );
  expect(new Set(counts)).toEqual(new Set([2]));
});
