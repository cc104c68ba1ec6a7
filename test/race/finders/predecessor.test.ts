import { describe, expect, test } from 'vitest';
import { factsOf } from '../facts-of.js';

const RUNOFF =
  'Republican Dale Renfro defeated Democrat Ada Finch on Tuesday in the runoff of a special election for Texas’ 41st Congressional District. The first vote was on Nov. 3.';

describe('who left the seat of a special election', () => {
  test.each([
    // The leaving made the whole election necessary; its runoff came of the votes.
    [
      'Former Rep. Walter Tate gave up the seat last July to lead a bank.',
      ['Walter Tate US-House:TX-41:2020:special'],
    ],
    // "run" is what is done at a university here, not for an office.
    [
      'Renfro will serve what is left in the term of Walter Tate, who quit to run a university.',
      ['Walter Tate US-House:TX-41:2020:special'],
    ],
    // What somebody resigned from is told by what he was.
    [
      'Finch thanked former Rep. Walter Tate. Tate resigned in July.',
      ['Walter Tate US-House:TX-41:2020:special'],
    ],
    ['Finch thanked former state Rep. Walter Tate. Tate resigned in July.', []],
    ['Walter Tate quit his job at a bank to run a farm.', []],
    [
      'The seat opened when Walter Tate was named health secretary.',
      ['Walter Tate US-House:TX-41:2020:special'],
    ],
    ['A door opened when Walter Tate arrived.', []],
  ])('%s', (text, told) => {
    const found = factsOf('predecessor', text, ['person', 'contest'], {
      scene: RUNOFF,
      published: '2020-12-16',
    });
    expect(found.map(({ person, contest }) => `${person} ${contest}`)).toEqual(told);
  });
});
