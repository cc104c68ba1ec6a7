import type { NumberRule } from '../rule.js';

const EARLIEST = 1700;
const LATEST = 2100;

/** "2016", "in 1979", "the 1970s"; not "2,016" and not "1979 votes", which other rules take first. */
export const year: NumberRule = {
  name: 'year',
  find(tokens, at) {
    const match = /^(?<year>[12]\d{3})s?$/.exec(tokens[at]!.text);
    const value = Number(match?.groups?.year);
    if (!match || value < EARLIEST || value > LATEST) return null;
    return { kind: 'year', value, firstToken: at, endToken: at + 1 };
  },
};
