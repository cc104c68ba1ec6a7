import { describe, expect, test } from 'vitest';
import { toldIn } from '../told-in.js';

const SCENE = 'Republican Dale Roe and Democrat Ida Tate are running for U.S. Senate in Ohio.';

type Cases = readonly (readonly [text: string, told: readonly string[]])[];

const BEFORE: Cases = [
  [
    'President Max Vole will campaign for Roe in Dayton next week.',
    ['Max Vole backs Dale Roe · US-Senate:OH:2018'],
  ],
  [
    'Former Gov. Max Vole headlined a fundraiser for Tate on Monday.',
    ['Max Vole backs Ida Tate · US-Senate:OH:2018'],
  ],
  ['Sen. Max Vole has been stumping for Roe.', ['Max Vole backs Dale Roe · US-Senate:OH:2018']],
  [
    'Tate has the backing of prominent Democrats including former Gov. Max Vole and Rep. Cy Lund.',
    ['Cy Lund backs Ida Tate · US-Senate:OH:2018', 'Max Vole backs Ida Tate · US-Senate:OH:2018'],
  ],
  [
    'Roe has been endorsed by the Fraternal Order of Millers.',
    ['Fraternal Order of Millers backs Dale Roe · US-Senate:OH:2018'],
  ],
  [
    'The Dayton Morning Post endorsed Tate on Sunday.',
    ['Dayton Morning Post backs Ida Tate · US-Senate:OH:2018'],
  ],
  [
    'Roe, who has the support of the National Trapshooting Association, spoke first.',
    ['National Trapshooting Association backs Dale Roe · US-Senate:OH:2018'],
  ],
  [
    'Former rivals Max Vole and Cy Lund have both endorsed Tate.',
    ['Cy Lund backs Ida Tate · US-Senate:OH:2018', 'Max Vole backs Ida Tate · US-Senate:OH:2018'],
  ],
  ['Roe won the coveted endorsement of President Max Vole.', ['Max Vole backs Dale Roe · US-Senate:OH:2018']],
  [
    'Max Vole, the party chairman, threw his weight behind Roe.',
    ['Max Vole backs Dale Roe · US-Senate:OH:2018'],
  ],
  [
    'Roe boasts endorsements from Sen. Max Vole and Rep. Cy Lund.',
    ['Cy Lund backs Dale Roe · US-Senate:OH:2018', 'Max Vole backs Dale Roe · US-Senate:OH:2018'],
  ],
  ['Vole-backed Roe skipped the forum.', ['Vole backs Dale Roe · US-Senate:OH:2018']],
  [
    'Tate, with the endorsement of former Gov. Max Vole, leads in fundraising.',
    ['Max Vole backs Ida Tate · US-Senate:OH:2018'],
  ],
  [
    '"I am proud to endorse Dale Roe," Max Vole said in a statement.',
    ['Max Vole backs Dale Roe · US-Senate:OH:2018'],
  ],
  ['Max Vole announced his support for Tate on Friday.', ['Max Vole backs Ida Tate · US-Senate:OH:2018']],
  [
    'Former Secretary of State Max Vole came out in support of Tate.',
    ['Max Vole backs Ida Tate · US-Senate:OH:2018'],
  ],
  [
    'Club for Harbors Action is supporting Roe.',
    ['Club for Harbors Action backs Dale Roe · US-Senate:OH:2018'],
  ],
  [
    'Roe dropped out of the race last month, but his name remains on the ballot.',
    ['Dale Roe withdrew · US-Senate:OH:2018'],
  ],
  [
    'Max Vole and Cy Lund endorsed Tate after they dropped out of the race.',
    [
      'Cy Lund backs Ida Tate · US-Senate:OH:2018',
      'Cy Lund stands · US-Senate:OH:2018',
      'Cy Lund withdrew · US-Senate:OH:2018',
      'Max Vole backs Ida Tate · US-Senate:OH:2018',
      'Max Vole stands · US-Senate:OH:2018',
      'Max Vole withdrew · US-Senate:OH:2018',
    ],
  ],
  [
    'Max Vole, who ended his own campaign in August, has endorsed Tate.',
    [
      'Max Vole backs Ida Tate · US-Senate:OH:2018',
      'Max Vole stands · US-Senate:OH:2018',
      'Max Vole withdrew · US-Senate:OH:2018',
    ],
  ],
  [
    'Democrat Max Vole suspended his campaign after a poor showing.',
    ['Max Vole stands (D) · US-Senate:OH:2018', 'Max Vole withdrew · US-Senate:OH:2018'],
  ],
  [
    'Also running are Libertarian Max Vole and Green Party candidate Cy Lund.',
    ['Cy Lund stands (G) · US-Senate:OH:2018', 'Max Vole stands (L) · US-Senate:OH:2018'],
  ],
  [
    'Two other candidates, independent Max Vole and Libertarian Cy Lund, are on the ballot.',
    ['Cy Lund stands (L) · US-Senate:OH:2018', 'Max Vole stands (I) · US-Senate:OH:2018'],
  ],
  ['Max Vole, a Libertarian, is also on the ballot.', ['Max Vole stands (L) · US-Senate:OH:2018']],
  ['Roe faces Tate and independent Max Vole on Nov. 6.', ['general 2018-11-06 · US-Senate:OH:2018:general']],
  [
    'Roe and Tate met for their first debate Thursday night in Toledo.',
    ['debate 2018-09-27 · US-Senate:OH:2018'],
  ],
  ['The candidates will debate again on Oct. 14.', ['debate 2018-10-14 · US-Senate:OH:2018']],
  ['A second debate is scheduled for Oct. 20 in Akron.', ['debate 2018-10-20 · US-Senate:OH:2018']],
  ['Early voting begins Oct. 10.', ['early_voting 2018-10-10 · US-Senate:OH:2018']],
  ['Early voting starts on Wednesday.', ['early_voting 2018-10-03 · US-Senate:OH:2018']],
  ['Absentee ballots go out Sept. 22.', []],
  ['Voters have until Oct. 9 to register.', []],
  ['The filing deadline was Feb. 7.', ['filing_deadline 2018-02-07 · US-Senate:OH:2018']],
  ['Candidates had until Feb. 7 to file.', ['filing_deadline 2018-02-07 · US-Senate:OH:2018']],
  ['The primary is May 8.', ['primary 2018-05-08 · US-Senate:OH:2018:primary']],
  [
    'Roe, a two-term congressman, won the May 8 primary with 46 percent of the vote.',
    [
      'Dale Roe 46 percent · US-Senate:OH:2018:primary-R',
      'Dale Roe won · US-Senate:OH:2018:primary-R',
      'primary 2018-05-08 · US-Senate:OH:2018:primary',
    ],
  ],
  [
    'Tate beat Max Vole in the May primary by fewer than 400 votes.',
    [
      'Ida Tate ahead by 400 votes · US-Senate:OH:2018:primary-D',
      'Ida Tate won · US-Senate:OH:2018:primary-D',
      'Max Vole lost · US-Senate:OH:2018:primary',
      'Max Vole stands · US-Senate:OH:2018:primary',
      'primary 2018-05 · US-Senate:OH:2018:primary',
    ],
  ],
  [
    'A poll released Thursday by Harbor State University had Tate up by 6 points.',
    ['Ida Tate polls ahead by 6 points · US-Senate:OH:2018'],
  ],
  [
    'Roe was at 44 percent in the poll and Tate at 41 percent, with 15 percent undecided.',
    ['Dale Roe polls 44 percent · US-Senate:OH:2018', 'Ida Tate polls 41 percent · US-Senate:OH:2018'],
  ],
  [
    'The poll found Tate with 47 percent support, compared with 43 percent for Roe.',
    ['Dale Roe polls 43 percent · US-Senate:OH:2018', 'Ida Tate polls 47 percent · US-Senate:OH:2018'],
  ],
  [
    'Forty-six percent of likely voters said they would vote for Tate, while 42 percent picked Roe.',
    ['Dale Roe polls 42 percent · US-Senate:OH:2018', 'Ida Tate polls 46 percent · US-Senate:OH:2018'],
  ],
  [
    'Among independents, Tate leads 45 percent to 37 percent.',
    ['Dale Roe polls 37 percent · US-Senate:OH:2018', 'Ida Tate polls 45 percent · US-Senate:OH:2018'],
  ],
  [
    'Tate’s lead has grown to 9 points from 4 in July, the survey shows.',
    ['Ida Tate polls ahead by 9 points · US-Senate:OH:2018'],
  ],
  [
    'The Real Clear Politics average gives Roe a 2.5-point edge.',
    ['Dale Roe polls ahead by 2.5 points · US-Senate:OH:2018'],
  ],
  [
    'Roe leads Tate 48-43 among likely voters, according to a Harbor State University poll.',
    ['Dale Roe polls 48 percent · US-Senate:OH:2018', 'Ida Tate polls 43 percent · US-Senate:OH:2018'],
  ],
  [
    'Tate holds a narrow 45-44 lead in the survey.',
    ['Dale Roe polls 44 percent · US-Senate:OH:2018', 'Ida Tate polls 45 percent · US-Senate:OH:2018'],
  ],
  ['Roe trails by 5 points in the latest survey.', ['Ida Tate polls ahead by 5 points · US-Senate:OH:2018']],
  [
    'Roe raised $2.1 million between July 1 and Sept. 30, his campaign said.',
    ['Dale Roe raised 2100000 · US-Senate:OH:2018'],
  ],
  [
    'Tate had $4.3 million in the bank at the end of September.',
    ['Ida Tate cash_on_hand 4300000 · US-Senate:OH:2018'],
  ],
  ['Tate reported having $4.3 million on hand.', ['Ida Tate cash_on_hand 4300000 · US-Senate:OH:2018']],
  ['Roe loaned his campaign $500,000.', ['Dale Roe donated 500000 · US-Senate:OH:2018']],
  [
    'The Harbor Leadership Fund has spent $12 million attacking Tate.',
    ['Harbor Leadership Fund spent 12000000 · US-Senate:OH:2018'],
  ],
  [
    'Tate outraised Roe $3.1 million to $1.8 million in the quarter.',
    ['Dale Roe raised 1800000 · US-Senate:OH:2018', 'Ida Tate raised 3100000 · US-Senate:OH:2018'],
  ],
  ['Roe’s campaign brought in $1.2 million.', ['Dale Roe raised 1200000 · US-Senate:OH:2018']],
  ['Tate has outspent Roe by more than 2 to 1.', []],
  ['The seat has been held by Republicans since 1998.', ['history']],
  ['No Democrat has won the seat since 1988.', ['history']],
  ['Democrats have not won a Senate race in Ohio since 2006.', ['history']],
  [
    'Sen. Max Vole, a Republican, is not seeking re-election.',
    ['Max Vole held the seat · US-Senate:OH:2018'],
  ],
  ['The seat is open because Sen. Max Vole is retiring.', ['Max Vole held the seat · US-Senate:OH:2018']],
  [
    'Roe is trying to hold the seat being vacated by Sen. Max Vole.',
    ['Max Vole held the seat · US-Senate:OH:2018'],
  ],
  [
    'If no candidate gets more than 50 percent, the top two will meet in a runoff.',
    ['threshold · US-Senate:OH:2018'],
  ],
  ['Five candidates are running.', ['field_size · US-Senate:OH:2018']],
  ['Nine Republicans ran in the primary.', ['field_size · US-Senate:OH:2018:primary-R']],
  ['Tate would be the first woman to represent Ohio in the Senate.', []],
  ['Roe needs to win Franklin County.', []],
  ['Roe lost a 2014 bid for governor.', ['Dale Roe lost · Governor:OH:2014']],
  [
    'Roe, who lost to Tate in 2012, is running again.',
    [
      'Dale Roe lost · US-Senate:OH:2012',
      'Dale Roe stands (R) · US-Senate:OH:2012',
      'Ida Tate stands (D) · US-Senate:OH:2012',
      'Ida Tate won · US-Senate:OH:2012',
    ],
  ],
  [
    'Tate won her first race for the state House in 2008 by 212 votes.',
    ['Ida Tate ahead by 212 votes · State-House:OH:2008', 'Ida Tate won · State-House:OH:2008'],
  ],
  [
    'Sen. Max Vole won re-election in 2012 with 51 percent of the vote.',
    [
      'Max Vole 51 percent · US-Senate:OH:2012',
      'Max Vole stands · US-Senate:OH:2012',
      'Max Vole won · US-Senate:OH:2012',
    ],
  ],
  [
    'Four years ago, Max Vole beat Cy Lund by 12 points.',
    [
      'Cy Lund lost · US-Senate:OH:2014',
      'Cy Lund stands · US-Senate:OH:2014',
      'Max Vole ahead by 12 points · US-Senate:OH:2014',
      'Max Vole stands · US-Senate:OH:2014',
      'Max Vole won · US-Senate:OH:2014',
    ],
  ],
  [
    'She defeated three other Democrats in the May primary.',
    ['Ida Tate won · US-Senate:OH:2018:primary-D', 'primary 2018-05 · US-Senate:OH:2018:primary-D'],
  ],
  ['Tate easily won the Democratic nomination in May.', ['Ida Tate won · US-Senate:OH:2018:primary-D']],
  [
    'Roe emerged from a crowded primary in May.',
    ['Dale Roe won · US-Senate:OH:2018:primary-R', 'primary 2018-05 · US-Senate:OH:2018:primary'],
  ],
  [
    'Max Vole finished a distant third in the primary.',
    ['Max Vole lost · US-Senate:OH:2018:primary', 'Max Vole stands · US-Senate:OH:2018:primary'],
  ],
];

const AFTER: Cases = [
  [
    'With 97 percent of precincts reporting, Roe had 50.4 percent to Tate’s 48.1 percent.',
    [
      'Dale Roe 50.4 percent · US-Senate:OH:2018',
      'Ida Tate 48.1 percent · US-Senate:OH:2018',
      'precincts · US-Senate:OH:2018',
    ],
  ],
  [
    'Roe led by 1,204 votes out of more than 400,000 cast.',
    ['Dale Roe ahead by 1204 votes · US-Senate:OH:2018', 'Dale Roe leading · US-Senate:OH:2018'],
  ],
  ['The race has not been called.', []],
  ['The Associated Press declared Roe the winner at 10:42 p.m.', ['Dale Roe won · US-Senate:OH:2018']],
  ['Networks projected Roe would win.', []],
  ['Tate conceded in a speech to supporters.', ['Ida Tate conceded · US-Senate:OH:2018']],
  ['Tate refused to concede.', []],
  ['The margin is within the threshold for an automatic recount.', []],
  ['Roe took 55 percent in Franklin County.', ['Dale Roe 55 percent · US-Senate:OH:2018']],
  ['Roe will succeed Sen. Max Vole, who retired.', ['Max Vole held the seat · US-Senate:OH:2018']],
  ['Roe becomes the first Republican to hold the seat since 1994.', []],
  ['Roe’s win gives Republicans 53 seats.', ['Dale Roe won · US-Senate:OH:2018']],
  [
    'It was the most expensive Senate race in the country, costing more than $100 million.',
    ['null cost_of_race 100000000 · US-Senate:OH:2018'],
  ],
  ['Tate fell short by about 30,000 votes.', ['Ida Tate lost · US-Senate:OH:2018']],
  [
    'Roe defeated Tate, 52 percent to 46 percent.',
    [
      'Dale Roe 52 percent · US-Senate:OH:2018',
      'Dale Roe won · US-Senate:OH:2018',
      'Ida Tate 46 percent · US-Senate:OH:2018',
      'Ida Tate lost · US-Senate:OH:2018',
    ],
  ],
  [
    'Roe won by 6 points.',
    ['Dale Roe ahead by 6 points · US-Senate:OH:2018', 'Dale Roe won · US-Senate:OH:2018'],
  ],
  [
    'Tate lost by 6 points despite outspending Roe.',
    ['Dale Roe ahead by 6 points · US-Senate:OH:2018', 'Ida Tate lost · US-Senate:OH:2018'],
  ],
  [
    'Roe was up 51-47 with most votes counted.',
    ['Dale Roe 51 percent · US-Senate:OH:2018', 'Ida Tate 47 percent · US-Senate:OH:2018'],
  ],
  [
    'Unofficial results showed Roe with 1,102,300 votes and Tate with 1,098,112.',
    ['Dale Roe 1102300 votes · US-Senate:OH:2018', 'Ida Tate 1098112 votes · US-Senate:OH:2018'],
  ],
  ['Roe will be sworn in Jan. 3.', []],
  ['Roe flipped a seat Democrats had held since 2006.', ['Dale Roe won · US-Senate:OH:2018', 'history']],
  [
    'Early returns had Roe ahead by 9 points.',
    ['Dale Roe ahead by 9 points · US-Senate:OH:2018', 'Dale Roe leading · US-Senate:OH:2018'],
  ],
  [
    'Tate, the Democratic incumbent, was trailing by 4 points late Tuesday.',
    [
      'Dale Roe ahead by 4 points · US-Senate:OH:2018:general',
      'Dale Roe leading · US-Senate:OH:2018:general',
      'Ida Tate trailing · US-Senate:OH:2018:general',
      'general 2018-11-06 · US-Senate:OH:2018:general',
    ],
  ],
];

describe('a race, told in plain sentences', () => {
  test.each(BEFORE)('before the vote: %s', (text, told) => {
    expect(toldIn(text, '2018-10-01', SCENE)).toEqual(told);
  });

  test.each(AFTER)('after it: %s', (text, told) => {
    expect(toldIn(text, '2018-11-08', SCENE)).toEqual(told);
  });
});
