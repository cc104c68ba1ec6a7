import { type DateRule, fromPublication, withPartOfDay } from '../rule.js';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

const NAMED: readonly (readonly [first: string, second: string, days: number])[] = [
  ['this', 'morning', 0],
  ['this', 'afternoon', 0],
  ['this', 'evening', 0],
  ['last', 'night', -1],
];

/** "tonight", "yesterday morning", "last night", "this evening". */
export const relativeDay: DateRule = {
  name: 'relative-day',
  find({ tokens, published }, at) {
    const { lower } = tokens[at]!;
    const named = NAMED.find(([first, second]) => first === lower && second === tokens[at + 1]?.lower);
    const days = named ? named[2] : DAYS.get(lower);
    if (days === undefined) return null;
    return {
      grain: 'day',
      firstToken: at,
      endToken: named ? at + 2 : withPartOfDay(tokens, at + 1),
      ...fromPublication(published, (today) => today + days),
    };
  },
};
