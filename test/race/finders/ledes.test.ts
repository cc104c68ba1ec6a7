import { expect, test } from 'vitest';
import { toldIn } from '../told-in.js';

/** First sentences as papers write them, each an article by itself: nothing but the sentence tells which race it is. */
const LEDES: readonly (readonly [published: string, text: string, told: readonly string[]])[] = [
  [
    '2018-11-07',
    'DAYTON, Ohio — Republican Dale Roe cruised past Democrat Ida Tate on Tuesday to win a second term as governor.',
    [
      'Dale Roe stands (R) · Governor:OH:2018:general',
      'Dale Roe won · Governor:OH:2018:general',
      'Ida Tate lost · Governor:OH:2018:general',
      'Ida Tate stands (D) · Governor:OH:2018:general',
      'general 2018-11-06 · Governor:OH:2018:general',
    ],
  ],
  [
    '2014-11-05',
    'BATON ROUGE, La. (AP) — Voters in Baton Rouge elected Dale Roe mayor on Tuesday over Ida Tate, a former school board member.',
    [
      'Dale Roe stands · Mayor:LA.baton_rouge:2014:general',
      'Dale Roe won · Mayor:LA.baton_rouge:2014:general',
      'Ida Tate lost · Mayor:LA.baton_rouge:2014:general',
      'Ida Tate stands · Mayor:LA.baton_rouge:2014:general',
      'general 2014-11-04 · Mayor:LA.baton_rouge:2014:general',
    ],
  ],
  [
    '2018-06-06',
    "SACRAMENTO, Calif. — Lt. Gov. Dale Roe and Republican businesswoman Ida Tate will face each other in November to become California's next governor.",
    [
      'Dale Roe stands · Governor:CA:2018',
      'Ida Tate stands (R) · Governor:CA:2018',
      'general 2018-11 · Governor:CA:2018:general',
    ],
  ],
  [
    '2017-11-08',
    "Democrat Dale Roe was elected governor of Virginia on Tuesday, defeating Republican Ida Tate in a race seen as an early test of President Vole's standing.",
    [
      'Dale Roe stands (D) · Governor:VA:2017:general',
      'Dale Roe won · Governor:VA:2017:general',
      'Ida Tate lost · Governor:VA:2017:general',
      'Ida Tate stands (R) · Governor:VA:2017:general',
    ],
  ],
  [
    '2018-03-14',
    'CANONSBURG, Pa. — Democrat Dale Roe clung to a 627-vote lead over Republican Ida Tate early Wednesday in a special election for a House seat in southwestern Pennsylvania.',
    [
      'Dale Roe ahead by 627 votes · US-House:PA:2018:special',
      'Dale Roe leading · US-House:PA:2018:special',
      'Dale Roe stands (D) · US-House:PA:2018:special',
      'Ida Tate stands (R) · US-House:PA:2018:special',
      'Ida Tate trailing · US-House:PA:2018:special',
    ],
  ],
  [
    '2018-08-08',
    "COLUMBUS, Ohio — The special election in Ohio's 12th Congressional District was too close to call Tuesday night, with Republican Dale Roe leading Democrat Ida Tate by less than a percentage point.",
    [
      'Dale Roe leading · US-House:OH-12:2018:special',
      'Dale Roe stands (R) · US-House:OH-12:2018:special',
      'Ida Tate stands (D) · US-House:OH-12:2018:special',
      'Ida Tate trailing · US-House:OH-12:2018:special',
      'special_election 2018-08-07 · US-House:OH-12:2018:special',
    ],
  ],
  [
    '2015-10-25',
    'Dale Roe, a Republican state representative, will meet Democrat Ida Tate in a Nov. 21 runoff for Louisiana governor.',
    [
      'Dale Roe advanced · Governor:LA:2015',
      'Dale Roe stands (R) · Governor:LA:2015',
      'Ida Tate advanced · Governor:LA:2015',
      'Ida Tate stands (D) · Governor:LA:2015',
      'runoff 2015-11-21 · Governor:LA:2015:runoff',
    ],
  ],
  [
    '2018-05-09',
    'CHARLESTON, W.Va. — West Virginia Attorney General Dale Roe won the Republican primary for U.S. Senate on Tuesday, beating coal executive Ida Tate and Rep. Max Vole.',
    [
      'Dale Roe stands (R) · US-Senate:WV:2018:primary-R',
      'Dale Roe won · US-Senate:WV:2018:primary-R',
      'Ida Tate lost · US-Senate:WV:2018:primary-R',
      'Ida Tate stands (R) · US-Senate:WV:2018:primary-R',
      'Max Vole lost · US-Senate:WV:2018:primary-R',
      'Max Vole stands (R) · US-Senate:WV:2018:primary-R',
      'primary 2018-05-08 · US-Senate:WV:2018:primary-R',
    ],
  ],
  [
    '2018-02-01',
    'State Sen. Dale Roe announced Thursday that he will run for attorney general of Michigan.',
    ['Dale Roe stands · Attorney-General:MI:2018'],
  ],
  [
    '2013-09-11',
    'NEW YORK — Public Advocate Dale Roe was leading the Democratic primary for mayor of New York City on Tuesday night with 40 percent of the vote, just above the threshold needed to avoid a runoff with Ida Tate, who had 26 percent.',
    [
      'Dale Roe 40 percent · Mayor:NY.new_york:2013:primary-D',
      'Dale Roe stands (D) · Mayor:NY.new_york:2013:primary-D',
      'Ida Tate 26 percent · Mayor:NY.new_york:2013:primary-D',
      'Ida Tate stands (D) · Mayor:NY.new_york:2013:primary-D',
      'primary 2013-09-10 · Mayor:NY.new_york:2013:primary-D',
    ],
  ],
  [
    '2018-11-07',
    "U.S. Rep. Dale Roe won re-election to a fifth term Tuesday in Texas' 23rd Congressional District, edging Democrat Ida Tate.",
    [
      'Dale Roe stands · US-House:TX-23:2018:general',
      'Dale Roe won · US-House:TX-23:2018:general',
      'Ida Tate lost · US-House:TX-23:2018:general',
      'Ida Tate stands (D) · US-House:TX-23:2018:general',
      'general 2018-11-06 · US-House:TX-23:2018:general',
    ],
  ],
  [
    '2016-11-09',
    'Sen. Dale Roe of Pennsylvania survived a challenge from Democrat Ida Tate, helping Republicans keep their majority in the Senate.',
    [
      'Dale Roe stands · US-Senate:PA:2016',
      'Dale Roe won · US-Senate:PA:2016',
      'Ida Tate lost · US-Senate:PA:2016',
      'Ida Tate stands (D) · US-Senate:PA:2016',
    ],
  ],
  [
    '2014-05-21',
    'ATLANTA — Businessman Dale Roe and Rep. Ida Tate advanced Tuesday to a July 22 runoff for the Republican nomination to replace retiring Sen. Max Vole of Georgia.',
    [
      'Dale Roe advanced · US-Senate:GA:2014:primary-R',
      'Dale Roe stands (R) · US-Senate:GA:2014:primary-R',
      'Ida Tate advanced · US-Senate:GA:2014:primary-R',
      'Ida Tate stands (R) · US-Senate:GA:2014:primary-R',
      'Max Vole held the seat · US-Senate:GA:2014',
      'runoff 2014-07-22 · US-Senate:GA:2014:runoff-R',
    ],
  ],
  [
    '2018-10-15',
    'Republican Dale Roe has a 3-point lead over Democratic Sen. Ida Tate in North Dakota, according to a new poll by Lund Research.',
    [
      'Dale Roe polls ahead by 3 points · US-Senate:ND:2018',
      'Dale Roe stands (R) · US-Senate:ND:2018',
      'Ida Tate stands (D) · US-Senate:ND:2018',
    ],
  ],
  [
    '2018-10-15',
    'MADISON, Wis. — Gov. Dale Roe and Democratic challenger Ida Tate are tied at 47 percent among likely voters, a Lakeshore University poll released Monday shows.',
    [
      'Dale Roe polls 47 percent · Governor:WI:2018',
      'Dale Roe stands · Governor:WI:2018',
      'Ida Tate polls 47 percent · Governor:WI:2018',
      'Ida Tate stands (D) · Governor:WI:2018',
    ],
  ],
  [
    '2010-09-15',
    "WILMINGTON, Del. — Tea party favorite Dale Roe upset nine-term Rep. Ida Tate on Tuesday in Delaware's Republican Senate primary.",
    [
      'Dale Roe stands (R) · US-Senate:DE:2010:primary-R',
      'Dale Roe won · US-Senate:DE:2010:primary-R',
      'Ida Tate lost · US-Senate:DE:2010:primary-R',
      'Ida Tate stands (R) · US-Senate:DE:2010:primary-R',
    ],
  ],
  [
    '2014-06-11',
    "House Majority Leader Dale Roe lost his Republican primary Tuesday to Ida Tate, an economics professor, in Virginia's 7th District.",
    [
      'Dale Roe lost · US-House:VA-7:2014:primary-R',
      'Dale Roe stands (R) · US-House:VA-7:2014:primary-R',
      'Ida Tate stands (R) · US-House:VA-7:2014:primary-R',
      'Ida Tate won · US-House:VA-7:2014:primary-R',
      'primary 2014-06-10 · US-House:VA-7:2014:primary-R',
    ],
  ],
  [
    '2018-07-01',
    'Mayor Dale Roe of Toledo said Sunday that she will not seek a third term.',
    ['Dale Roe held the seat · Mayor:OH.toledo:2018'],
  ],
  [
    '2018-08-29',
    'TALLAHASSEE, Fla. — Tallahassee Mayor Dale Roe scored a surprise victory Tuesday in the Democratic primary for governor of Florida and will face Rep. Ida Tate, a Republican, in November.',
    [
      'Dale Roe stands · Governor:FL:2018:general',
      'Dale Roe won · Governor:FL:2018:primary-D',
      'Ida Tate stands (R) · Governor:FL:2018:general',
      'general 2018-11 · Governor:FL:2018:general',
      'primary 2018-08-28 · Governor:FL:2018:primary-D',
    ],
  ],
  [
    '2016-02-10',
    'MANCHESTER, N.H. — Dale Roe won the New Hampshire Republican presidential primary on Tuesday with 35 percent of the vote, followed by Ohio Gov. Ida Tate with 16 percent.',
    [
      'Dale Roe 35 percent · President:NH:2016:primary-R',
      'Dale Roe stands (R) · President:US:2016:primary-R',
      'Dale Roe won · President:NH:2016:primary-R',
      'Ida Tate 16 percent · President:NH:2016:primary-R',
      'Ida Tate stands (R) · President:US:2016:primary-R',
      'primary 2016-02-09 · President:NH:2016:primary-R',
    ],
  ],
  [
    '2018-11-30',
    'Incumbent Secretary of State Dale Roe, a Republican, and former congressman Ida Tate, a Democrat, meet in a runoff Tuesday for Georgia secretary of state.',
    [
      'Dale Roe advanced · Secretary-of-State:GA:2018',
      'Dale Roe stands (R) · Secretary-of-State:GA:2018',
      'Ida Tate advanced · Secretary-of-State:GA:2018',
      'Ida Tate stands (D) · Secretary-of-State:GA:2018',
      'runoff 2018-12-04 · Secretary-of-State:GA:2018:runoff',
    ],
  ],
  [
    '2018-10-02',
    'Democrat Dale Roe raised $38 million in the third quarter for her Senate bid in Texas, her campaign said.',
    ['Dale Roe raised 38000000 · US-Senate:TX:2018', 'Dale Roe stands (D) · US-Senate:TX:2018'],
  ],
  [
    '2018-10-17',
    "PHOENIX — Republican Dale Roe and Democrat Ida Tate traded barbs Monday in their only debate of Arizona's Senate race.",
    [
      'Dale Roe stands (R) · US-Senate:AZ:2018',
      'Ida Tate stands (D) · US-Senate:AZ:2018',
      'debate 2018-10-15 · US-Senate:AZ:2018',
    ],
  ],
  [
    '2018-09-05',
    "Ten-term Rep. Dale Roe of Massachusetts lost Tuesday's Democratic primary to Boston City Councilor Ida Tate.",
    [
      'Dale Roe lost · US-House:MA:2018:primary-D',
      'Dale Roe stands (D) · US-House:MA:2018:primary-D',
      'Ida Tate stands (D) · US-House:MA:2018:primary-D',
      'Ida Tate won · US-House:MA:2018:primary-D',
      'primary 2018-09-04 · US-House:MA:2018:primary-D',
    ],
  ],
  [
    '2013-11-06',
    'TRENTON, N.J. — New Jersey Gov. Dale Roe won a second term in a landslide Tuesday, taking 60 percent of the vote against Democratic state Sen. Ida Tate.',
    [
      'Dale Roe 60 percent · Governor:NJ:2013:general',
      'Dale Roe stands · Governor:NJ:2013:general',
      'Dale Roe won · Governor:NJ:2013:general',
      'Ida Tate lost · Governor:NJ:2013:general',
      'Ida Tate stands (D) · Governor:NJ:2013:general',
      'general 2013-11-05 · Governor:NJ:2013:general',
    ],
  ],
  [
    '2017-12-13',
    "MONTGOMERY, Ala. — In a stunning upset, Democrat Dale Roe won Alabama's special Senate election on Tuesday, beating back Republican Ida Tate.",
    [
      'Dale Roe stands (D) · US-Senate:AL:2017:special',
      'Dale Roe won · US-Senate:AL:2017:special',
      'Ida Tate lost · US-Senate:AL:2017:special',
      'Ida Tate stands (R) · US-Senate:AL:2017:special',
      'special_election 2017-12-12 · US-Senate:AL:2017:special',
    ],
  ],
  [
    '2015-11-04',
    "FRANKFORT, Ky. — Republican businessman Dale Roe was elected Kentucky's next governor Tuesday, swamping Democrat Ida Tate 53 percent to 44 percent.",
    [
      'Dale Roe 53 percent · Governor:KY:2015',
      'Dale Roe stands (R) · Governor:KY:2015',
      'Dale Roe won · Governor:KY:2015',
      'Ida Tate 44 percent · Governor:KY:2015',
      'Ida Tate lost · Governor:KY:2015',
      'Ida Tate stands (D) · Governor:KY:2015',
    ],
  ],
  [
    '2014-11-05',
    'Ida Tate, a Republican combat veteran, became the first woman elected to the Senate from Iowa, defeating Rep. Dale Roe.',
    [
      'Dale Roe lost · US-Senate:IA:2014',
      'Dale Roe stands · US-Senate:IA:2014',
      'Ida Tate stands (R) · US-Senate:IA:2014',
      'Ida Tate won · US-Senate:IA:2014',
    ],
  ],
  [
    '2018-06-27',
    "NEW YORK — Ida Tate, a 28-year-old activist, toppled Rep. Dale Roe, the No. 4 House Democrat, in Tuesday's primary in New York's 14th District.",
    [
      'Dale Roe lost · US-House:NY-14:2018:primary-D',
      'Dale Roe stands (D) · US-House:NY-14:2018:primary-D',
      'Ida Tate stands (D) · US-House:NY-14:2018:primary-D',
      'Ida Tate won · US-House:NY-14:2018:primary-D',
      'primary 2018-06-26 · US-House:NY-14:2018:primary-D',
    ],
  ],
  [
    '2018-03-21',
    'CHICAGO — Gov. Dale Roe narrowly survived a primary challenge from state Rep. Ida Tate on Tuesday, and will face billionaire Max Vole in the fall.',
    [
      'Dale Roe stands · Governor:IL:2018:general',
      'Dale Roe won · Governor:IL:2018:primary',
      'Ida Tate lost · Governor:IL:2018:primary',
      'Ida Tate stands · Governor:IL:2018:general',
      'Max Vole stands · Governor:IL:2018:general',
      'primary 2018-03-20 · Governor:IL:2018:primary',
    ],
  ],
  [
    '2016-08-31',
    "PHOENIX — Sen. Dale Roe won Arizona's Republican primary on Tuesday, turning back a challenge from former state Sen. Ida Tate.",
    [
      'Dale Roe stands (R) · US-Senate:AZ:2016:primary-R',
      'Dale Roe won · US-Senate:AZ:2016:primary-R',
      'Ida Tate lost · US-Senate:AZ:2016:primary-R',
      'Ida Tate stands (R) · US-Senate:AZ:2016:primary-R',
      'primary 2016-08-30 · US-Senate:AZ:2016:primary-R',
    ],
  ],
  [
    '2011-11-09',
    "JACKSON, Miss. (AP) — Republican Lt. Gov. Dale Roe won the Mississippi governor's race on Tuesday over Democratic Hattiesburg Mayor Ida Tate.",
    [
      'Dale Roe stands (R) · Governor:MS:2011:general',
      'Dale Roe won · Governor:MS:2011:general',
      'Ida Tate lost · Governor:MS:2011:general',
      'Ida Tate stands (D) · Governor:MS:2011:general',
      'general 2011-11-08 · Governor:MS:2011:general',
    ],
  ],
  [
    '2017-05-24',
    'Republican tech entrepreneur Dale Roe leads Democrat Ida Tate 49 percent to 42 percent in a new Harbor Research poll of the Georgia 6th District runoff.',
    [
      'Dale Roe polls 49 percent · US-House:GA-6:2017:special:runoff',
      'Dale Roe stands (R) · US-House:GA-6:2017:special:runoff',
      'Ida Tate polls 42 percent · US-House:GA-6:2017:special:runoff',
      'Ida Tate stands (D) · US-House:GA-6:2017:special:runoff',
    ],
  ],
  [
    '2018-11-05',
    'Dale Roe, the Democratic nominee for governor of Georgia, would be the first black woman to lead a state. Her opponent, Secretary of State Ida Tate, is endorsed by President Max Vole.',
    [
      'Dale Roe stands (D) · Governor:GA:2018',
      'Ida Tate stands · Governor:GA:2018',
      'Max Vole backs Ida Tate · Governor:GA:2018',
    ],
  ],
  [
    '2018-10-26',
    "Former Vice President Max Vole will campaign next week for Dale Roe, the Democrat running against Rep. Ida Tate in Iowa's 3rd District.",
    [
      'Dale Roe stands (D) · US-House:IA-3:2018',
      'Ida Tate stands · US-House:IA-3:2018',
      'Max Vole backs Dale Roe · US-House:IA-3:2018',
    ],
  ],
  [
    '2019-05-01',
    "MISSOULA, Mont. — Dale Roe, the state's attorney general, said Wednesday that he is running for governor in 2020.",
    ['Dale Roe stands · Governor:MT:2020'],
  ],
  [
    '2018-11-20',
    'Utah Rep. Dale Roe conceded Monday to Democrat Ida Tate, who won by 694 votes.',
    [
      'Dale Roe conceded · US-House:UT:2018',
      'Dale Roe lost · US-House:UT:2018',
      'Dale Roe stands · US-House:UT:2018',
      'Ida Tate ahead by 694 votes · US-House:UT:2018',
      'Ida Tate stands (D) · US-House:UT:2018',
      'Ida Tate won · US-House:UT:2018',
    ],
  ],
  [
    '2014-03-12',
    'CLEARWATER, Fla. — Republican Dale Roe defeated Democrat Ida Tate on Tuesday in a Tampa-area House district, 48.5 percent to 46.7 percent, in a special election to succeed the late Rep. Max Vole.',
    [
      'Dale Roe 48.5 percent · US-House:FL:2014:special',
      'Dale Roe stands (R) · US-House:FL:2014:special',
      'Dale Roe won · US-House:FL:2014:special',
      'Ida Tate 46.7 percent · US-House:FL:2014:special',
      'Ida Tate lost · US-House:FL:2014:special',
      'Ida Tate stands (D) · US-House:FL:2014:special',
      'Max Vole held the seat · US-House:FL:2014:special',
      'special_election 2014-03-11 · US-House:FL:2014:special',
    ],
  ],
  [
    '2018-11-07',
    "BOISE, Idaho — Idaho Lt. Gov. Dale Roe sailed into the governor's office on Tuesday, with 60 percent of the vote to 38 percent for Democrat Ida Tate.",
    [
      'Dale Roe 60 percent · Governor:ID:2018:general',
      'Dale Roe stands · Governor:ID:2018:general',
      'Dale Roe won · Governor:ID:2018:general',
      'Ida Tate 38 percent · Governor:ID:2018:general',
      'Ida Tate stands (D) · Governor:ID:2018:general',
      'general 2018-11-06 · Governor:ID:2018:general',
    ],
  ],
  [
    '2016-12-12',
    'Louisiana Treasurer Dale Roe won a Senate runoff Saturday, beating Democrat Ida Tate with 61 percent of the vote.',
    [
      'Dale Roe 61 percent · US-Senate:LA:2016:runoff',
      'Dale Roe stands · US-Senate:LA:2016:runoff',
      'Dale Roe won · US-Senate:LA:2016:runoff',
      'Ida Tate lost · US-Senate:LA:2016:runoff',
      'Ida Tate stands (D) · US-Senate:LA:2016:runoff',
      'runoff 2016-12-10 · US-Senate:LA:2016:runoff',
    ],
  ],
  [
    '2018-06-13',
    'RICHMOND, Va. — Dale Roe, a county board chairman, captured the Republican nomination to take on Democratic Sen. Ida Tate this fall.',
    [
      'Dale Roe stands · US-Senate:VA:2018:general',
      'Dale Roe won · US-Senate:VA:2018:primary-R',
      'Ida Tate stands (D) · US-Senate:VA:2018:general',
    ],
  ],
  [
    '2018-09-20',
    "The race for Nevada's open governor's seat remains a dead heat, with 45 percent favoring Attorney General Dale Roe and 44 percent backing Ida Tate, chairwoman of the Clark County Commission.",
    [
      'Dale Roe polls 45 percent · Governor:NV:2018',
      'Dale Roe stands · Governor:NV:2018',
      'Ida Tate polls 44 percent · Governor:NV:2018',
      'Ida Tate stands · Governor:NV:2018',
    ],
  ],
  [
    '2018-11-08',
    'Montana Sen. Dale Roe won a third term, holding off Republican State Auditor Ida Tate.',
    [
      'Dale Roe stands · US-Senate:MT:2018',
      'Dale Roe won · US-Senate:MT:2018',
      'Ida Tate lost · US-Senate:MT:2018',
      'Ida Tate stands (R) · US-Senate:MT:2018',
    ],
  ],
  [
    '2018-10-10',
    "Dale Roe, a Democrat challenging Republican Rep. Ida Tate in New Jersey's 3rd District, raised $2.3 million in the third quarter.",
    [
      'Dale Roe raised 2300000 · US-House:NJ-3:2018',
      'Dale Roe stands (D) · US-House:NJ-3:2018',
      'Ida Tate stands (R) · US-House:NJ-3:2018',
    ],
  ],
  [
    '2018-05-16',
    "Progressive Dale Roe, a nonprofit executive, won the Democratic primary in Nebraska's 2nd Congressional District on Tuesday, beating former Rep. Ida Tate 51 percent to 49 percent.",
    [
      'Dale Roe 51 percent · US-House:NE-2:2018:primary-D',
      'Dale Roe stands (D) · US-House:NE-2:2018:primary-D',
      'Dale Roe won · US-House:NE-2:2018:primary-D',
      'Ida Tate 49 percent · US-House:NE-2:2018:primary-D',
      'Ida Tate lost · US-House:NE-2:2018:primary-D',
      'Ida Tate stands (D) · US-House:NE-2:2018:primary-D',
      'primary 2018-05-15 · US-House:NE-2:2018:primary-D',
    ],
  ],
  [
    '2017-07-01',
    'Chicago Mayor Dale Roe has $1.6 million in his campaign fund as he prepares to seek a third term in 2019.',
    ['Dale Roe cash_on_hand 1600000 · Mayor:IL.chicago:2019', 'Dale Roe stands · Mayor:IL.chicago:2019'],
  ],
  [
    '2018-11-13',
    "PHOENIX — Democrat Dale Roe won Arizona's open Senate seat Monday in a race that was among the most closely watched in the nation, beating Republican Ida Tate in a battle of Phoenix-area congresswomen.",
    [
      'Dale Roe stands (D) · US-Senate:AZ:2018',
      'Dale Roe won · US-Senate:AZ:2018',
      'Ida Tate lost · US-Senate:AZ:2018',
      'Ida Tate stands (R) · US-Senate:AZ:2018',
    ],
  ],
  [
    '2018-07-25',
    'ATLANTA — Secretary of State Dale Roe trounced Lt. Gov. Ida Tate on Tuesday in a Republican runoff for Georgia governor, winning 69 percent of the vote.',
    [
      'Dale Roe 69 percent · Governor:GA:2018:runoff-R',
      'Dale Roe stands (R) · Governor:GA:2018:runoff-R',
      'Dale Roe won · Governor:GA:2018:runoff-R',
      'Ida Tate lost · Governor:GA:2018:runoff-R',
      'Ida Tate stands (R) · Governor:GA:2018:runoff-R',
      'runoff 2018-07-24 · Governor:GA:2018:runoff-R',
    ],
  ],
  [
    '2018-09-14',
    "Gov. Dale Roe turned back a primary challenge from actress Ida Tate on Thursday, moving a step closer to a third term as New York's chief executive.",
    [
      'Dale Roe stands · Governor:NY:2018:primary',
      'Dale Roe won · Governor:NY:2018:primary',
      'Ida Tate lost · Governor:NY:2018:primary',
      'Ida Tate stands · Governor:NY:2018:primary',
      'primary 2018-09-13 · Governor:NY:2018:primary',
    ],
  ],
];

test.each(LEDES)('%s: %s', (published, text, told) => {
  expect(toldIn(text, published)).toEqual(told);
});
