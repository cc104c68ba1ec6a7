import { describe, expect, test } from 'vitest';
import { toldIn } from '../told-in.js';

/** What the article is about, the day it was published, and sentences with what they tell. */
const SCENES: readonly (readonly [
  scene: string,
  published: string,
  sentences: readonly (readonly [text: string, told: readonly string[]])[],
])[] = [
  [
    'WASHINGTON — Sen. Dale Roe and former Gov. Ida Tate are running for the Democratic presidential nomination.',
    '2016-03-10',
    [
      [
        'Roe won the New Hampshire primary in February.',
        ['Dale Roe won · President:NH:2016:primary-D', 'primary 2016-02 · President:NH:2016:primary-D'],
      ],
      [
        'Tate carried South Carolina by 20 points.',
        [
          'Ida Tate ahead by 20 points · President:SC:2016:primary-D',
          'Ida Tate won · President:SC:2016:primary-D',
        ],
      ],
      [
        'Roe narrowly beat Tate in the Iowa caucuses.',
        ['Dale Roe won · President:IA:2016:caucus-D', 'Ida Tate lost · President:IA:2016:caucus-D'],
      ],
      [
        'Roe won Michigan on Tuesday with 50 percent of the vote.',
        [
          'Dale Roe 50 percent · President:MI:2016:primary-D',
          'Dale Roe won · President:MI:2016:primary-D',
          'primary 2016-03-08 · President:MI:2016:primary-D',
        ],
      ],
      [
        'Tate leads Roe by 12 points in Florida, according to a Harbor State University poll.',
        ['Ida Tate polls ahead by 12 points · President:FL:2016:primary-D'],
      ],
      [
        'Nationally, Tate leads Roe 50 percent to 41 percent in the latest poll.',
        [
          'Dale Roe polls 41 percent · President:US:2016:primary-D',
          'Ida Tate polls 50 percent · President:US:2016:primary-D',
        ],
      ],
      ['Roe’s victory in Michigan stunned pollsters.', ['Dale Roe won · President:MI:2016:primary-D']],
      [
        'Tate lost Michigan to Roe by less than 2 points.',
        ['Dale Roe won · President:MI:2016:primary-D', 'Ida Tate lost · President:MI:2016:primary-D'],
      ],
      [
        'In Wyoming, Roe beat Tate 56 percent to 44 percent in Saturday’s caucuses.',
        [
          'Dale Roe 56 percent · President:WY:2016:caucus-D',
          'Dale Roe won · President:WY:2016:caucus-D',
          'Ida Tate 44 percent · President:WY:2016:caucus-D',
          'Ida Tate lost · President:WY:2016:caucus-D',
        ],
      ],
      ['Roe has won nine states.', []],
      [
        'Tate won Florida, Ohio and North Carolina on Tuesday.',
        [
          'Ida Tate won · President:FL:2016:primary-D',
          'Ida Tate won · President:NC:2016:primary-D',
          'Ida Tate won · President:OH:2016:primary-D',
          'primary 2016-03-08 · President:FL:2016:primary-D',
        ],
      ],
      [
        'Max Vole, the former mayor, dropped out after finishing last in New Hampshire.',
        ['Max Vole stands · President:US:2016:primary-D', 'Max Vole withdrew · President:US:2016:primary-D'],
      ],
      [
        'Sen. Max Vole of Ohio ended his campaign on Feb. 20.',
        ['Max Vole stands · President:US:2016:primary-D', 'Max Vole withdrew · President:US:2016:primary-D'],
      ],
      [
        'Max Vole, a longshot candidate, has suspended his campaign.',
        ['Max Vole stands · President:US:2016:primary-D', 'Max Vole withdrew · President:US:2016:primary-D'],
      ],
      ['Roe raised $43.5 million in February.', ['Dale Roe raised 43500000 · President:US:2016:primary-D']],
      [
        'Rep. Max Vole endorsed Tate on Wednesday.',
        ['Max Vole backs Ida Tate · President:US:2016:primary-D'],
      ],
      ['The New York primary is April 19.', ['primary 2016-04-19 · President:NY:2016:primary-D']],
      ['Polls show Roe ahead in Wisconsin.', []],
      ['Roe is expected to win Vermont.', []],
      ['Tate won 60 percent of the vote in Texas.', ['Ida Tate 60 percent · President:TX:2016:primary-D']],
      [
        'Tate beat Roe in every county in Mississippi.',
        ['Dale Roe lost · President:MS:2016:primary-D', 'Ida Tate won · President:MS:2016:primary-D'],
      ],
      ['Roe and Tate split Colorado and Nevada.', []],
      ['The two will debate Thursday in Miami.', ['debate 2016-03-10 · President:US:2016:primary-D']],
      ['Roe trails Tate by 200 delegates.', []],
      [
        'A Harbor State University poll of likely Democratic primary voters in Ohio put Tate at 52 percent and Roe at 43 percent.',
        [
          'Dale Roe polls 43 percent · President:OH:2016:primary-D',
          'Ida Tate polls 52 percent · President:OH:2016:primary-D',
        ],
      ],
    ],
  ],
  [
    'COLUMBUS, Ohio — Republican Dale Roe and Democrat Ida Tate are running for president.',
    '2016-11-10',
    [
      [
        'Roe won Ohio by 8 points on Tuesday.',
        [
          'Dale Roe ahead by 8 points · President:OH:2016',
          'Dale Roe won · President:OH:2016',
          'general 2016-11-08 · President:OH:2016:general',
        ],
      ],
      [
        'Roe carried Pennsylvania, Michigan and Wisconsin, states Democrats had won since the 1980s.',
        [
          'Dale Roe won · President:MI:2016',
          'Dale Roe won · President:PA:2016',
          'Dale Roe won · President:WI:2016',
        ],
      ],
      [
        'Roe defeated Tate in a stunning upset.',
        ['Dale Roe won · President:US:2016', 'Ida Tate lost · President:US:2016'],
      ],
      ['Roe took 306 electoral votes.', []],
      ['Tate conceded in a phone call early Wednesday.', ['Ida Tate conceded · President:US:2016']],
      [
        'Roe won 52 percent of the vote in Ohio to 44 percent for Tate.',
        ['Dale Roe 52 percent · President:OH:2016', 'Ida Tate 44 percent · President:OH:2016'],
      ],
      ['Tate lost Mahoning County, long a Democratic stronghold.', []],
    ],
  ],
  [
    'Three Senate seats and two governorships are at stake on Tuesday.',
    '2018-10-30',
    [
      [
        'In Missouri, Republican Dale Roe leads Democratic Sen. Ida Tate by 2 points in the latest poll.',
        [
          'Dale Roe polls ahead by 2 points · US-Senate:MO:2018',
          'Dale Roe stands (R) · US-Senate:MO:2018',
          'Ida Tate stands (D) · US-Senate:MO:2018',
        ],
      ],
      [
        'In the Ohio governor’s race, Republican Dale Roe and Democrat Ida Tate are tied at 43 percent.',
        [
          'Dale Roe polls 43 percent · Governor:OH:2018',
          'Dale Roe stands (R) · Governor:OH:2018',
          'Ida Tate polls 43 percent · Governor:OH:2018',
          'Ida Tate stands (D) · Governor:OH:2018',
        ],
      ],
      [
        'Wisconsin Gov. Dale Roe is seeking a third term against Democrat Ida Tate.',
        ['Dale Roe stands · Governor:WI:2018', 'Ida Tate stands (D) · Governor:WI:2018'],
      ],
      [
        'In Florida’s 27th District, Democrat Dale Roe is running against Republican Ida Tate.',
        ['Dale Roe stands (D) · US-House:FL-27:2018', 'Ida Tate stands (R) · US-House:FL-27:2018'],
      ],
      [
        'West Virginia Sen. Dale Roe has raised $8 million for his re-election bid.',
        ['Dale Roe raised 8000000 · US-Senate:WV:2018', 'Dale Roe stands · US-Senate:WV:2018'],
      ],
    ],
  ],
  [
    'Republican Dale Roe and Democrat Ida Tate are running for Congress in Kansas’ 3rd District.',
    '2018-10-10',
    [
      [
        'The district voted for Donald Trump by 13 points in 2016.',
        ['Donald Trump ahead by 13 points · President:KS-3:2016', 'Donald Trump won · President:KS-3:2016'],
      ],
      [
        'The district went for Hillary Clinton by a slim margin in 2016.',
        ['Hillary Clinton won · President:KS-3:2016'],
      ],
      [
        'Trump won the district by 13 points.',
        ['Trump ahead by 13 points · President:KS-3:2016', 'Trump won · President:KS-3:2016'],
      ],
      [
        'Trump carried the district by 13 points two years ago.',
        ['Trump ahead by 13 points · President:KS-3:2016', 'Trump won · President:KS-3:2016'],
      ],
      ['Hillary Clinton won the district in 2016.', ['Hillary Clinton won · President:KS-3:2016']],
      [
        'Hillary Clinton narrowly carried the district, 47 percent to 46 percent.',
        ['Hillary Clinton won · President:KS-3:2016'],
      ],
      ['It is one of 23 Republican-held districts that Clinton won in 2016.', []],
      [
        'Mitt Romney won the district by 10 points in 2012.',
        ['Mitt Romney ahead by 10 points · President:KS-3:2012', 'Mitt Romney won · President:KS-3:2012'],
      ],
      [
        'President Donald Trump won Kansas by 20 points.',
        ['Donald Trump ahead by 20 points · President:KS:2016', 'Donald Trump won · President:KS:2016'],
      ],
      [
        'Roe won re-election by 11 points in 2016.',
        [
          'Dale Roe ahead by 11 points · US-House:KS-3:2016',
          'Dale Roe stands (R) · US-House:KS-3:2016',
          'Dale Roe won · US-House:KS-3:2016',
        ],
      ],
      ['Roe was first elected in 2010.', ['Dale Roe won · US-House:KS-3:2010']],
      [
        'Tate has raised $1.8 million, more than twice as much as Roe.',
        ['Ida Tate raised 1800000 · US-House:KS-3:2018'],
      ],
      [
        'Former Rep. Max Vole, a Democrat who held the seat from 1999 to 2011, endorsed Tate.',
        ['Max Vole backs Ida Tate · US-House:KS-3:2018', 'Max Vole held the seat · US-House:KS-3:2018'],
      ],
      [
        'Tate, a lawyer, beat five other Democrats in the August primary.',
        ['Ida Tate won · US-House:KS-3:2018:primary-D', 'primary 2018-08 · US-House:KS-3:2018:primary-D'],
      ],
      [
        'An internal poll for the Tate campaign showed her up by 4 points.',
        ['Ida Tate polls ahead by 4 points · US-House:KS-3:2018'],
      ],
      ['Libertarian Max Vole is also on the ballot.', ['Max Vole stands (L) · US-House:KS-3:2018']],
      [
        'The Harbor Leadership Fund has reserved $2 million in TV time.',
        ['Harbor Leadership Fund pledged 2000000 · US-House:KS-3:2018'],
      ],
      ['Election Day is Nov. 6.', ['general 2018-11-06 · US-House:KS-3:2018:general']],
      ['Advance voting began Wednesday.', ['early_voting 2018-10-10 · US-House:KS-3:2018']],
    ],
  ],
];

describe.each(SCENES)('%s', (scene, published, sentences) => {
  test.each(sentences)('%s', (text, told) => {
    expect(toldIn(text, published, scene)).toEqual(told);
  });
});
