import { canName } from '../segments.js';
import type { NameSpan } from '../spans.js';
import { isFree, type NameRule, nameAt } from './rule.js';

/** "Ann Roe-Bell", "Salem Herald-Tribune": a name goes on after its hyphen, unless another name stands there. */
export const joinHyphens: NameRule = (names, { tokens }) => {
  const surnames = new Set(names.filter(isFullName).map((name) => tokens[name.end - 1]!.text));
  return names.map((name) => {
    const hyphen = tokens[name.end];
    const next = tokens[name.end + 1];
    if (hyphen?.text !== '-' || hyphen.spaced || !next || next.spaced || !canName(next)) return name;
    if (name.type === 'place' || name.end - name.first < 2 || !isFree(names, name.end + 1)) return name;
    return surnames.has(next.text) && nameAt(names, name.end + 1) === null
      ? name
      : { ...name, end: name.end + 2 };
  });
};

const isFullName = ({ type, first, end }: NameSpan): boolean => type === 'person' && end - first > 1;
