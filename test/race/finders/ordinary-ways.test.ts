import { describe, expect, test } from 'vitest';
import { factsOf } from '../facts-of.js';

const SCENE = {
  scene: 'Republican Dale Roe and Democrat Ida Tate are running for U.S. Senate in Ohio.',
  published: '2018-11-08',
};

const outcomes = (text: string): string[] =>
  factsOf('outcome', text, ['person', 'outcome', 'contest'], SCENE).map(({ person, outcome, contest }) => {
    expect(String(contest)).toMatch(/^US-Senate:OH:20(?:12|18)/);
    return `${person} ${outcome}`;
  });

const BOTH = ['Dale Roe won', 'Ida Tate lost'];
const ROE = ['Dale Roe won'];

describe('how a race ended, told in the ordinary ways', () => {
  test.each([
    ['Roe sealed a large victory over Tate on Tuesday night.', BOTH],
    ['Roe scored a narrow win over Tate.', BOTH],
    ['Roe cruised past Tate.', BOTH],
    ['Roe fended off a challenge from Tate on Tuesday.', BOTH],
    ['Roe held off Tate to keep the seat.', BOTH],
    ['Roe survived a tough challenge from Tate.', BOTH],
    ['Roe overcame early doubts to defeat Democrat Ida Tate.', BOTH],
    ['Roe prevailed over Tate on Tuesday.', BOTH],
    ['Roe dispatched Tate with ease.', BOTH],
    ['Roe’s defeat of Tate stunned Democrats.', BOTH],
    ['Roe’s convincing win against Tate stunned Democrats.', BOTH],
    ['Roe won the general election against Tate.', BOTH],
    ['Roe cruised to re-election.', ROE],
    ['Roe sailed to a second term on Tuesday.', ROE],
    ['Roe was re-elected on Tuesday.', ROE],
    ['Roe became the first farmer to win the seat.', ROE],
    ['Roe took the seat by 6 points.', ROE],
    ['Roe emerged as the winner.', ROE],
    ['Voters elected Roe to the Senate on Tuesday.', ROE],
    ['Voters on Tuesday handed Roe a second term.', ROE],
    ['The Associated Press called the race for Roe at 9 p.m.', ROE],
    ['The AP declared Roe the winner.', ROE],
    ['Senator-elect Dale Roe said he would work with both parties.', ROE],
    ['Roe, the senator-elect, said no.', ROE],
    ['Voters ousted Tate on Tuesday.', ['Ida Tate lost']],
    ['Tate was ousted on Tuesday.', ['Ida Tate lost']],
    ['Tate fell short in her bid to unseat Roe.', ['Ida Tate lost']],
    ['Tate suffered a stinging defeat Tuesday.', ['Ida Tate lost']],
    ['Tate, who lost Tuesday, said she would not run again.', ['Ida Tate lost']],
    ['Tate fell to Roe by 4 points.', ['Ida Tate lost', 'Dale Roe won']],
    ['Tate narrowly lost to Roe on Tuesday.', ['Ida Tate lost', 'Dale Roe won']],
    ['Tate called Roe to concede late Tuesday.', ['Ida Tate conceded']],
    ['In her concession speech, Tate thanked volunteers.', ['Ida Tate conceded']],
    ['Max Vole folded his Senate campaign.', ['Max Vole withdrew']],
  ])('%s', (text, expected) => {
    expect(outcomes(text).sort()).toEqual([...expected].sort());
  });

  test.each([
    'Roe held off on backing Tate.',
    'Roe is fending off a challenge from Tate.',
    'Roe hopes to cruise to re-election.',
    'Roe could eke out a victory over Tate.',
    'A poll shows Roe holding off Tate.',
    'Tate fell short of a majority.',
    'Roe took office in 2013.',
    'Roe won over many of them with a pledge.',
    'Roe dispatched Tate to Dayton.',
    'Voters rejected Roe’s plan.',
    'State senator-elect Dale Roe said no.',
    'In a head-to-head matchup, Roe beats Tate.',
    'Roe was elected leader by his colleagues.',
    'Roe was ousted from his post at the bank.',
    'Tate came to Dayton to defeat a bill.',
    'The network called the race a wake-up call for Roe.',
  ])('no end: %s', (text) => {
    expect(outcomes(text)).toEqual([]);
  });
});

describe('who stands, told in the ordinary ways', () => {
  const BEFORE = { ...SCENE, published: '2018-10-01' };
  const standing = (text: string): string[] =>
    factsOf('candidacy', text, ['person', 'contest'], BEFORE).map(({ person, contest }) => {
      expect(contest).toMatch(/^US-Senate:OH:2018/);
      return String(person);
    });

  test.each([
    ['Democrat Max Vole is challenging Roe.', ['Max Vole']],
    ['Roe is being challenged by Max Vole.', ['Max Vole']],
    ['Roe will square off against Max Vole in November.', ['Max Vole']],
    ['The race pits Roe against Max Vole.', ['Max Vole']],
    ['Max Vole jumped into the race Monday.', ['Max Vole']],
    ['Max Vole entered the Senate contest Monday.', ['Max Vole']],
    ['Max Vole launched a bid for the Senate seat on Monday.', ['Max Vole']],
    ['Max Vole filed to run for the seat on Monday.', ['Max Vole']],
    ['Max Vole announced Monday that he is running for the seat.', ['Max Vole']],
    ['Max Vole, a Libertarian, is also on the ballot.', ['Max Vole']],
    ['Libertarian Max Vole is also running.', ['Max Vole']],
    ['Also in the race are Max Vole and Bea Lund.', ['Max Vole', 'Bea Lund']],
    ['Max Vole is up for re-election this fall.', ['Max Vole']],
    ['Max Vole, the Libertarian front-runner, said no.', ['Max Vole']],
    ['Max Vole is the Libertarian nominee.', ['Max Vole']],
    ['Senate hopefuls Max Vole and Bea Lund said no.', ['Max Vole', 'Bea Lund']],
    ['The possibility of Max Vole jumping into the race loomed.', []],
    ['Max Vole decided against mounting a bid for the Senate.', []],
    ['Max Vole joined the race to find a vaccine.', []],
    ['Max Vole announced that he will not run for the seat.', []],
    ['Max Vole, who is barred from seeking a third term, said no.', []],
    ['Max Vole, a potential 2018 Senate candidate, said no.', []],
    ['He has endorsed Roe’s opponent Ida Tate, Max Vole said.', []],
  ])('%s', (text, expected) => {
    expect(standing(text).filter((person) => !/Roe|Tate/.test(person))).toEqual(expected);
  });
});

describe('whose a sum is', () => {
  test.each([
    [
      'Tate outraised Roe, bringing in $4.1 million to his $3.2 million.',
      ['Ida Tate 4100000', 'Dale Roe 3200000'],
    ],
    [
      'Tate reported raising $4.1 million, compared with $3.2 million for Roe.',
      ['Ida Tate 4100000', 'Dale Roe 3200000'],
    ],
    ['Roe’s $3.2 million haul topped Tate’s.', ['Dale Roe 3200000']],
  ])('%s', (text, expected) => {
    const sums = factsOf('money', text, ['actor', 'amount'], SCENE);
    expect(sums.map(({ actor, amount }) => `${actor} ${amount}`)).toEqual(expected);
  });
});

describe('leads, shares, seats', () => {
  test.each([
    ['Polls give Tate a lead of about 3 points.', 'Ida Tate', 3],
    ['A poll of 1,048 likely voters gave Tate a 4-point edge.', 'Ida Tate', 4],
    ['Tate’s lead has shrunk to 2 points, according to a poll.', 'Ida Tate', 2],
  ])('%s', (text, ahead, points) => {
    expect(factsOf('poll_lead', text, ['ahead', 'points'], SCENE)).toEqual([{ ahead, points }]);
  });

  test('the second figure of "46 percent support to Roe’s 42" is his', () => {
    const text = 'Tate had 46 percent support to Roe’s 42 percent in an Emerson College poll.';
    expect(factsOf('poll', text, ['person', 'percent'], SCENE)).toEqual([
      { person: 'Ida Tate', percent: 46 },
      { person: 'Dale Roe', percent: 42 },
    ]);
  });

  test('who is given an endorsement', () => {
    const given = factsOf(
      'endorsement',
      'Max Vole gave Roe his endorsement Monday.',
      ['endorser', 'endorsee'],
      SCENE,
    );
    expect(given).toEqual([{ endorser: 'Max Vole', endorsee: 'Dale Roe' }]);
  });

  test('who is within reach is behind', () => {
    const leads = factsOf(
      'poll_lead',
      'Tate is within 2 points of Roe in recent polls.',
      ['ahead', 'points'],
      SCENE,
    );
    expect(leads).toEqual([{ ahead: 'Dale Roe', points: 2 }]);
  });

  test('the share behind "beat" is the winner’s', () => {
    const shares = factsOf(
      'vote_share',
      'Roe beat Tate with 56 percent of the vote.',
      ['person', 'percent'],
      SCENE,
    );
    expect(shares).toEqual([{ person: 'Dale Roe', percent: 56 }]);
  });

  test('whoever is lost to by some points was ahead by them', () => {
    const margins = factsOf('margin', 'In 2012, Roe lost to Tate by 6 points.', ['ahead', 'points'], SCENE);
    expect(margins).toEqual([{ ahead: 'Ida Tate', points: 6 }]);
  });

  test.each([
    ['They are running to replace Max Vole, who is retiring.', 'is retiring'],
    ['The seat is open because Max Vole is retiring.', 'is retiring'],
  ])('%s', (text, reason) => {
    expect(factsOf('predecessor', text, ['person', 'reason'], SCENE)).toEqual([
      { person: 'Max Vole', reason },
    ]);
  });

  test.each([
    ['Ohio last elected a Democrat to the Senate in 1982.', 'R', 1982],
    ['Democrats have not won the seat since 2002.', 'R', 2002],
  ])('%s', (text, party, since) => {
    expect(factsOf('history', text, ['party', 'since'], SCENE)).toEqual([{ party, since }]);
  });

  test('how many stand', () => {
    const sizes = factsOf(
      'field_size',
      'Tate is one of eight candidates in the race.',
      ['count', 'party'],
      SCENE,
    );
    expect(sizes).toEqual([{ count: 8, party: null }]);
  });
});

test('nobody stands for president for want of a better race', () => {
  const scene = 'Republican Dale Roe and Democrat Ida Tate are running for president.';
  const told = (text: string): unknown[] =>
    factsOf('candidacy', text, ['person'], { scene, published: '2016-10-01' }).map(({ person }) => person);
  expect(told('Max Vole is challenging Bea Lund.')).toEqual([]);
  expect(told('Republican nominee Max Vole spoke in Dayton.')).toEqual(['Max Vole']);
});
