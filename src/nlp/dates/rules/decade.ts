import type { DateRule } from '../rule.js';

/** Years of a part of a decade, from its first. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 3]],
  ['mid', [4, 6]],
  ['late', [6, 9]],
]);

/** "the 1970s", "the late 1970s", "the mid-1990s". */
export const decade: DateRule = {
  name: 'decade',
  find({ tokens }, at) {
    const part = PARTS.get(tokens[at]!.lower);
    const nameAt = !part ? at : tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    const first = /^(?<first>(?:1[6-9]|20)\d0)s$/.exec(tokens[nameAt]?.text ?? '')?.groups?.first;
    if (!first) return null;
    const [low, high] = part ?? [0, 9];
    return {
      value: first,
      grain: 'decade',
      low: String(Number(first) + low),
      high: String(Number(first) + high),
      resolvedBy: 'explicit',
      firstToken: at,
      endToken: nameAt + 1,
    };
  },
};
