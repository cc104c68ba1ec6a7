import { describe, expect, test } from 'vitest';
import { factsOf } from '../facts-of.js';

/** Words of elections that tell of something else: found where they stood in articles about other things. */
describe('no outcome', () => {
  test.each([
    ['Renfro, who lost his mother in May, spoke in Seguin.', 'a loss that is no race'],
    ['Renfro pulled out a letter and read it.', 'a thing pulled out'],
    ['Renfro withdrew from the water agreement.', 'what is left is no race'],
    ['Renfro dropped out of college.', 'a school'],
    ['“The road is bad,” Renfro conceded.', 'a point conceded'],
    ['Renfro led a push to change Ybarra-Kent’s plan.', 'a push, with an owner near by'],
    ['A group led by Renfro met on Monday.', 'the head of a group'],
    ['The storm led Renfro to cancel the meeting.', 'what led somebody to do something'],
    ['Renfro spoke ahead of a meeting with Ybarra-Kent.', 'before'],
    ['Renfro beat Ybarra-Kent in one poll.', 'those asked, not voters'],
    ['The strongman Rustam Vole was ousted in a revolt.', 'no election'],
  ])('%s', (text) => {
    expect(factsOf('outcome', text, ['person', 'outcome'])).toEqual([]);
  });

  test.each([
    ['Renfro lost his bid for the seat.', 'lost'],
    ['Renfro lost the race.', 'lost'],
    ['Renfro pulled out of the race in May.', 'withdrew'],
    ['Renfro withdrew last week.', 'withdrew'],
    ['Renfro dropped out on Monday, ending his campaign.', 'withdrew'],
    ['Renfro conceded on Tuesday night.', 'conceded'],
    ['Renfro was ousted in the primary.', 'lost'],
  ])('but: %s', (text, outcome) => {
    expect(factsOf('outcome', text, ['person', 'outcome'])).toEqual([{ person: 'Dale Renfro', outcome }]);
  });

  test('but: who trails whom in a count', () => {
    const found = factsOf('outcome', 'Renfro was trailing the Democrat, Ybarra-Kent, by 300 votes.', [
      'person',
      'outcome',
    ]);
    expect(found).toEqual([
      { person: 'Marisol Ybarra-Kent', outcome: 'leading' },
      { person: 'Dale Renfro', outcome: 'trailing' },
    ]);
  });

  test('an article that speaks of no contest tells no facts of one', () => {
    const scene = 'The bridge was closed on Monday.';
    expect(factsOf('outcome', 'Dale Renfro lost. Octavio Peña won.', ['person'], { scene })).toEqual([]);
  });
});

describe('no predecessor', () => {
  test.each([
    ['The board chose Renfro to replace Rustam Vole at the bureau.', 'a post'],
    ['Rustam Vole, a retired colonel, spoke in Seguin.', 'another calling'],
    ['Rustam Vole said he would not leave office.', 'a denial'],
    ['The vote left Congress with no choice, Rustam Vole said.', 'left with'],
    ['Rustam Vole quit her job at a bank to run.', 'a job'],
  ])('%s', (text) => {
    expect(factsOf('predecessor', text, ['person'])).toEqual([]);
  });
});

describe('no endorsement', () => {
  test.each([
    ['Rustam Vole supports Renfro’s plan.', 'a plan'],
    ['Rustam Vole rolled back Renfro-era rules.', 'no verb of support'],
    ['Rustam Vole sat in the back of the car with Renfro.', 'a place'],
  ])('%s', (text) => {
    expect(factsOf('endorsement', text, ['endorser', 'endorsee'])).toEqual([]);
  });

  test('but: a campaign', () => {
    expect(
      factsOf('endorsement', 'Rustam Vole supports Renfro’s campaign.', ['endorser', 'endorsee']),
    ).toEqual([{ endorser: 'Rustam Vole', endorsee: 'Dale Renfro' }]);
  });
});

test.each([
  ['The deadline to file is Dec. 9.', [{ event: 'filing_deadline', date: '2020-12-09' }]],
  ['Friday is the deadline to fund the government.', []],
])('a deadline is one of candidates: %s', (text, events) => {
  expect(factsOf('event_date', text, ['event', 'date'])).toEqual(events);
});
