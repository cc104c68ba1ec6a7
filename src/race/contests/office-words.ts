/**
 * Words for the offices that people run for, lower case as the tokens have them, to the office of a contest key.
 * `bare` ones are a contest by themselves ("gubernatorial"); the others only next to a word of `RACE_NOUNS` or
 * after one of `FOR_WORDS`: a governor is not a governor's race.
 */
export interface OfficeWords {
  readonly words: readonly string[];
  readonly office: string;
  readonly bare: boolean;
}

const entry = (words: string, office: string, bare = false): OfficeWords => ({
  words: words.split(' '),
  office,
  bare,
});

/** Of two that fit the longer counts: "state Senate" before "Senate". */
export const OFFICE_WORDS: readonly OfficeWords[] = [
  entry('u.s. house of representatives', 'US-House', true),
  entry('u.s. house', 'US-House', true),
  entry('us house', 'US-House', true),
  entry('house of representatives', 'US-House', true),
  entry('congressional district', 'US-House', true),
  entry('congressional', 'US-House'),
  entry('congress', 'US-House'),
  entry('house', 'US-House'),
  entry('u.s. senate', 'US-Senate', true),
  entry('us senate', 'US-Senate', true),
  entry('united states senate', 'US-Senate', true),
  entry('senate', 'US-Senate'),
  entry('senator', 'US-Senate'),
  entry('u.s. senator', 'US-Senate'),
  entry('state senate', 'State-Senate', true),
  entry('state house', 'State-House', true),
  entry('state assembly', 'State-House', true),
  entry('house of delegates', 'State-House', true),
  entry('state representative', 'State-House'),
  entry('gubernatorial', 'Governor', true),
  entry('governorship', 'Governor', true),
  entry('governor', 'Governor'),
  entry('lieutenant governor', 'Lt-Governor'),
  entry('lt. governor', 'Lt-Governor'),
  entry('attorney general', 'Attorney-General'),
  entry('secretary of state', 'Secretary-of-State'),
  entry('presidential', 'President', true),
  entry('president', 'President'),
  entry('presidency', 'President', true),
  entry('white house', 'President'),
  entry('electoral college', 'President', true),
  entry('mayoral', 'Mayor', true),
  entry('mayor', 'Mayor'),
  entry('state treasurer', 'Other(state-treasurer)'),
  entry('treasurer', 'Other(treasurer)'),
  entry('state auditor', 'Other(state-auditor)'),
  entry('comptroller', 'Other(comptroller)'),
  entry('school board', 'Other(school-board)'),
  entry('city council', 'Other(city-council)'),
  entry('council', 'Other(city-council)'),
  entry('county commission', 'Other(county-commission)'),
  entry('county commissioner', 'Other(county-commission)'),
  entry('county executive', 'Other(county-executive)'),
  entry('sheriff', 'Other(sheriff)'),
  entry('district attorney', 'Other(district-attorney)'),
  entry('supreme court', 'Other(supreme-court)'),
  entry('state superintendent', 'Other(state-superintendent)'),
  entry('insurance commissioner', 'Other(insurance-commissioner)'),
  entry('agriculture commissioner', 'Other(agriculture-commissioner)'),
];

/** What makes the name of an office the name of a contest: "Senate race", "governor's race", "House seat". */
export const RACE_NOUNS: ReadonlySet<string> = new Set(
  'race races seat seats election elections primary primaries runoff runoffs contest contests campaign campaigns bid nomination nominee candidate candidates hopeful hopefuls special caucus matchup ballot debate debates incumbent job post mansion district districts contender contenders challenger battle battles fight fights showdown matchups win victory'.split(
    ' ',
  ),
);

/** "for governor", "run for Congress". */
export const FOR_WORDS: ReadonlySet<string> = new Set(['for', 'as']);

/** Words before "for" that make what follows the office sought. */
export const SEEKING: ReadonlySet<string> = new Set(
  'run runs ran running race races bid bids candidate candidates nominee nominees nomination campaign campaigns campaigning campaigned hopeful contender primary election runoff compete competing vying contest seat seek seeking ballot stand standing elected vote votes voting nominated backed backs backing endorsed endorses supported supports'.split(
    ' ',
  ),
);
