import { verbSet } from '../../knowledge/verb-forms.js';
import { BEATING } from '../reading/beating.js';

/** Verbs whose object is somebody's share: "had 51 percent", "garnered 48 percent". */
export const SHARE_VERBS: ReadonlySet<string> = new Set([
  ...verbSet(
    'have get receive win garner take draw earn capture collect claim secure poll finish stand lead trail pull grab carry notch score tally amass record net log post hover sit hold register attract command muster manage reach hit clear eclipse surpass lag follow place close end',
  ),
  'at',
  'with',
]);

/** Words for voters and votes: what a share is a share of. */
export const OF_VOTES: ReadonlySet<string> = new Set(
  'vote votes voters ballots electorate support supporters tally total respondents those likely independent primary early voting total two'.split(
    ' ',
  ),
);

/** What makes a percentage no share of votes: "97 percent of his donations", "turnout of 20 percent". */
export const NOT_SHARES: ReadonlySet<string> = new Set(
  'precincts precinct donations donors turnout approval disapproval approve disapprove favorability favorable unfavorable unemployment tax taxes rate increase decrease rise drop chance error confidence undecided growth registered residents population margin money contributions income raise budget inflation signatures'.split(
    ' ',
  ),
);

/** What those asked hold of things: "58 percent see a recession coming". */
export const HOLDS: ReadonlySet<string> = verbSet(
  'see say think believe expect feel worry describe call agree disagree',
);

/** Words of a survey. */
export const POLL_WORDS: ReadonlySet<string> = new Set(
  'poll polls polling polled survey surveys surveyed pollster pollsters respondents realclearpolitics fivethirtyeight'.split(
    ' ',
  ),
);

/** Words of a count. */
export const COUNT_WORDS: ReadonlySet<string> = new Set(
  'precinct precincts returns counted tallied canvass recount results certified votes garnered'.split(' '),
);

/** Verbs of voters: whom they back has their share. */
export const BACKS: ReadonlySet<string> = new Set([
  ...verbSet('back favor prefer support'),
  'break',
  'broke',
  'breaks',
]);

/** What one in front has: "a narrow 45-44 lead", "widened his lead to 316 votes". */
export const LEAD_NOUNS: ReadonlySet<string> = new Set(['lead', 'edge', 'advantage', 'margin']);

/** Verbs of one who is in front, and of one who is behind. */
export const LEADS: ReadonlySet<string> = new Set([
  ...BEATING,
  ...verbSet('lead top win carry'),
  'ahead',
  'over',
]);
export const TRAILS: ReadonlySet<string> = new Set([...verbSet('trail lose lag'), 'behind']);
