import { DASHES, type NumberRule } from '../rule.js';

/** "202-555-0100": no count of anything. */
export const phone: NumberRule = {
  name: 'phone',
  find(tokens, at) {
    const digits = (i: number, length: number): boolean =>
      new RegExp(`^\\d{${length}}$`).test(tokens[i]?.text ?? '');
    const dash = (i: number): boolean => DASHES.has(tokens[i]?.text ?? '');
    if (!digits(at, 3) || !dash(at + 1) || !digits(at + 2, 3) || !dash(at + 3) || !digits(at + 4, 4))
      return null;
    return { kind: 'phone', value: null, firstToken: at, endToken: at + 5 };
  },
};
