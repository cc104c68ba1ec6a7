/** What a column holds, as Parquet and SQLite type it. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean';

export interface Column {
  readonly type: ColumnType;
  /** One plain line for the documentation. */
  readonly about: string;
}

const text = (about: string): Column => ({ type: 'text', about });
const integer = (about: string): Column => ({ type: 'integer', about });
const number = (about: string): Column => ({ type: 'number', about });
const boolean = (about: string): Column => ({ type: 'boolean', about });

/** Every column of every table by its name: one name means one thing wherever it stands. */
export const COLUMNS: Readonly<Record<string, Column>> = {
  // where it was found
  article: text('id of the article'),
  publisher: text('who published the article'),
  published: text('when it was published, ISO 8601'),
  in: text('empty: the cleaned text; else title or media/0, media/1 …, the caption'),
  start_cp: integer('where it begins, in Unicode code points from 0'),
  end_cp: integer('where it ends, in code points, end exclusive'),
  text: text('the exact words'),
  evidence: text('the exact words that tell it'),
  confidence: number('a calibrated probability from 0 to 1; empty where there is none'),
  rule: text('the finder that found it'),
  basis: text('stated: the evidence says it in words; inferred: it follows from the evidence'),
  corrected: text('what a correction did to it; empty where none touched it'),

  // quotes
  quote: text('id of the quote within its article'),
  kind: text('direct, mixed or indirect: all, some or none of its words stand between quotation marks'),
  speaker: text('who is credited with the words; empty where the text does not tell'),
  speaker_id: text('id of the speaker within the article'),
  speaker_type: text('person, org or group'),
  speaker_role: text('titles the article gives the speaker, with semicolons between'),
  speaker_party: text('party of the speaker as the article tells it: D, R, L, G or I'),
  cue: text('the words that credit them: said, according to'),
  exact: text('the words between quotation marks alone, a bar between stretches; empty for indirect speech'),
  sentence_before: text('the sentence before the quote'),
  sentence_after: text('the sentence after the quote'),
  raw_start_cp: integer('where it begins in the raw text, in code points; empty where it was never there'),
  raw_end_cp: integer('where it ends in the raw text, in code points, end exclusive'),

  // facts
  fact: text('id of the fact within its article'),
  type: text('what kind of fact it is'),
  contest: text('OFFICE:PLACE:YEAR[:special][:ROUND[-PARTY]]'),
  who: text('the person, party or place the fact is about'),
  value: text('the main value of the fact: a share, a count, an amount, a date, an outcome'),
  approx: text('exact, about, more_than or less_than'),
  person: text('the person, as fully as the article names them'),
  person_id: text('id of the person within the article'),
  party: text('D, R, L, G or I'),
  incumbent: boolean('whether the candidate holds the seat'),
  outcome: text('won, lost, advanced, eliminated, withdrew, conceded, leading, trailing'),
  called_by: text('who called the race'),
  percent: number('a share, 0 to 100'),
  count: integer('a number of votes or of candidates'),
  points: number('a lead in percentage points'),
  votes: integer('a number of votes, or a lead in votes'),
  precincts_reported: integer('precincts whose votes are counted'),
  precincts_total: integer('all precincts'),
  area: text('the part of the contest it is about: a county, a ward'),
  group: text('the group of voters it is about: women, independents'),
  as_of: text('the day the count stood so, ISO 8601'),
  ahead: text('who leads'),
  pollster: text('who polled'),
  matchup: text('the names put to voters, with semicolons between'),
  fielded: text('when the poll was taken, ISO 8601'),
  sample: integer('how many were polled'),
  moe: number('margin of error in points'),
  amount: number('money, in whole units of the currency'),
  low: number('lower bound where the text gives a range'),
  high: number('upper bound where the text gives a range'),
  currency: text('USD unless the text says otherwise'),
  actor: text('whose money it is, or who acts'),
  action: text('raised, spent, donated, cash_on_hand, pledged, cost_of_race'),
  target: text('who gets the money'),
  period: text('the time the money is about'),
  event: text(
    'primary, special_election, runoff, general, debate, early_voting, filing_deadline, resignation, other',
  ),
  date: text('the day of the event, ISO 8601'),
  endorser: text('who endorses'),
  endorsee: text('who is endorsed'),
  reason: text('why the seat is open'),
  place: text('the place a history is about'),
  since: integer('the year since when'),
  said_by: text('who says it, where only their words state it'),
  said_in: text('id of the quote that states it'),

  // people
  name: text('the fullest name'),
  roles: text('titles the articles give, with semicolons between'),
  articles: integer('how many articles name the person'),
  mentions: integer('how often the person is named or meant'),
  quotes: integer('how many quotes are theirs'),
  races: text('ids of the races the person stands in, with semicolons between'),
  bioguide: text('id in the Biographical Directory of Congress'),
  wikidata: text('id in Wikidata'),

  // results
  race: text('id of the race: the name of its file in races/'),
  round: text('primary, runoff, general, with the party where it holds it; empty for the first or only vote'),
  candidate: text('id of the candidate within the race'),
  sources: text('ids of the articles that tell it, with spaces between; copies of one story count once'),
};

/** The column of that name; a table may use only columns that are described. */
export function columnOf(name: string): Column {
  const column = COLUMNS[name];
  if (!column) throw new Error(`column ${name} is not described in columns.ts`);
  return column;
}
