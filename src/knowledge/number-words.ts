const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINAL_UNITS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const table = (words: string, value: (index: number) => number): [string, number][] =>
  words.split(' ').map((word, index) => [word, value(index)]);

/** "one" to "nineteen". */
export const UNIT_WORDS: ReadonlyMap<string, number> = new Map(table(UNITS, (i) => i));
/** "twenty" to "ninety". */
export const TEN_WORDS: ReadonlyMap<string, number> = new Map(table(TENS, (i) => 20 + 10 * i));
/** "first" to "ninetieth"; "second" is a unit of time as well. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...table(ORDINAL_UNITS, (i) => i),
  ...table(ORDINAL_TENS, (i) => 20 + 10 * i),
]);

/** What multiplies the number before it. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Letters glued to a sum of money: "$8.3M". */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
]);

/** Parts of a whole: "two-thirds", "a quarter". */
export const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fourths', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);
