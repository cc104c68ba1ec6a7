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
    ['Renfro conceded his side would not get all it wanted.', 'a point conceded'],
    ['Renfro is best known for his work on elections.', 'an adverb'],
    ['Renfro led a push to change Ybarra-Kent’s plan.', 'a push, with an owner near by'],
    ['A group led by Renfro met on Monday.', 'the head of a group'],
    ['The storm led Renfro to cancel the meeting.', 'what led somebody to do something'],
    ['Renfro spoke of a leading Democratic rival, Ybarra-Kent, in the race.', 'an adjective'],
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
    ['Renfro conceded the race.', 'conceded'],
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

test.each([
  'The White House named Rustam Vole as Supreme Court nominee Tuesday; Supreme Court nominee Rustam Vole was pleased.',
  'Attorney general nominee Rustam Vole spoke.',
])('who is named by a president is no candidate: %s', (text) => {
  expect(factsOf('candidacy', text, ['person'])).toEqual([]);
});

test('but: a party’s nominee for attorney general', () => {
  const found = factsOf('candidacy', 'Democratic attorney general nominee Rustam Vole spoke.', ['person']);
  expect(found).toEqual([{ person: 'Rustam Vole' }]);
});

test.each([
  ['poll', 'In a poll, 56 percent disapproved of Renfro.', 'an opinion'],
  [
    'poll',
    'In a poll, voters trusted Renfro over Ybarra-Kent on the economy, 52 percent to 40 percent.',
    'trust',
  ],
  ['vote_share', 'Rustam Vole ran in 95 percent humidity.', 'the weather'],
  ['votes', 'Renfro had 332 electoral votes.', 'electors'],
  ['margin', 'Renfro was up in the survey (649 polled, +/- 3.8-point margin).', 'an error'],
  ['money', 'The Water Department spent $4.1 million on a conference.', 'public money'],
  ['money', 'Acme Corp. invested $100 million in a plant.', 'a company’s'],
  [
    'money',
    'Renfro said the campaign was about a $2.5 trillion budget that Congress spent.',
    'more than any race costs',
  ],
  ['event_date', 'There was no debate Monday night.', 'none was held'],
  ['field_size', 'The top four candidates in the race met.', 'some of them'],
  ['field_size', 'Two former candidates in the race met.', 'no longer'],
] as const)('no %s: %s', (type, text, _why) => {
  expect(factsOf(type, text, ['evidenceText'])).toEqual([]);
});

test('no outcome: Voters of the race were upset with Renfro, who was upset.', () => {
  expect(
    factsOf('outcome', 'Voters of the race were upset with Renfro, who was upset.', ['person', 'outcome']),
  ).toEqual([]);
});

describe('whose word it is', () => {
  test.each([
    ['Renfro won the seat on Tuesday, beating Ybarra-Kent by 4 points.', null],
    ['Octavio Peña said Renfro won the seat by 4 points.', 'Octavio Peña'],
  ])('%s', (text, name) => {
    const [found] = factsOf('margin', text, ['saidBy']) as { saidBy: { name: string } | null }[];
    expect(found!.saidBy?.name ?? null).toBe(name);
  });
});

const WHITE_HOUSE = {
  scene: 'Republican Dale Renfro and Democrat Marisol Ybarra-Kent are running for president.',
  published: '2020-10-15',
};

describe('no candidate', () => {
  test.each([
    ['Roy Vole, who ran Renfro’s campaign in the spring, was let go.', 'who runs the campaign of another'],
    ['Roy Vole seeks Senate records.', 'records are sought, no office'],
    ['Roy Vole has denied that he has any intention of challenging Renfro.', 'a denial'],
  ])('%s', (text) => {
    const found = factsOf('candidacy', text, ['person']).map(({ person }) => person);
    expect(found).not.toContain('Roy Vole');
  });

  test('for president, of a party alone', () => {
    const text =
      'Republican Roy Vole spoke to voters. Vole, a Republican, was in the hall. Republican Roy Vole left after the debate. Voters knew Roy Vole.';
    expect(factsOf('candidacy', text, ['person'], WHITE_HOUSE)).toEqual([]);
  });
});

test('in the autumn nobody stands in a presidential primary, unless the sentence says so', () => {
  const text =
    'Renfro won the Republican primary in Ohio. Mothers supported Renfro over Ybarra-Kent by 50 percent to 44 percent in a poll.';
  const contests = factsOf('poll', text, ['contest'], WHITE_HOUSE).map(({ contest }) => contest);
  expect(contests.length).toBeGreaterThan(0);
  expect(contests.filter((contest) => /primary/.test(String(contest)))).toEqual([]);
});

test('a caucus of lawmakers or of a party’s members is no vote', () => {
  const endorsement = (text: string): unknown[] =>
    factsOf('endorsement', text, ['contest'], WHITE_HOUSE).map(({ contest }) => contest);
  const told = endorsement('Ada Finch, the vice president of the Freedom Caucus, endorsed Renfro.');
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((contest) => /caucus/.test(String(contest)))).toEqual([]);
  expect(endorsement('Ada Finch endorsed Renfro before the Iowa Republican caucus.').join()).toMatch(
    /caucus/,
  );
});
