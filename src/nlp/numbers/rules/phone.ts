import { DASHES, type NumberRule } from '../rule.js';

const THREE = /^\d{3}$/;
const FOUR = /^\d{4}$/;

/** "202-555-0100": no count of anything. */
export const phone: NumberRule = {
  name: 'phone',
  find(tokens, at) {
    const is = (i: number, digits: RegExp): boolean => digits.test(tokens[i]?.text ?? '');
    const isDash = (i: number): boolean => DASHES.has(tokens[i]?.text ?? '');
    if (!is(at, THREE) || !isDash(at + 1) || !is(at + 2, THREE) || !isDash(at + 3) || !is(at + 4, FOUR))
      return null;
    return { kind: 'phone', value: null, firstToken: at, endToken: at + 5 };
  },
};
