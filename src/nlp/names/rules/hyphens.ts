import { canName } from '../segments.js';
import type { NameSpan } from '../spans.js';
import { isFree, type NameRule, nameAt } from './rule.js';

/** "Ann Roe-Bell", "Salem Herald-Tribune": a name goes on after its hyphen, unless another name stands there. */
export const joinHyphens: NameRule = (names, { tokens }) => {
  const surnames = new Set(names.filter(isFullName).map((name) => tokens[name.end - 1]!.text));
  const joined = names.map((name) => {
    const hyphen = tokens[name.end];
    const next = tokens[name.end + 1];
    if (hyphen?.text !== '-' || hyphen.spaced || !next || next.spaced || !canName(next)) return name;
    if (name.type === 'place' || name.end - name.first < 2) return name;
    const after = nameAt(names, name.end + 1);
    const goesOn = isFree(names, name.end + 1) || (name.type === 'person' && isSurname(after));
    const another = surnames.has(next.text) && after?.type !== 'other';
    return goesOn && !another ? { first: name.first, end: name.end + 2, type: name.type } : name;
  });
  // What was taken in no longer stands by itself.
  return joined.filter(({ first }, i) => first >= (joined[i - 1]?.end ?? 0));
};

/** A person of one word right after the hyphen is the second half of the surname: "Roy Bell" and "Kent". */
const isSurname = (name: NameSpan | null): boolean => name?.type === 'person' && name.end - name.first === 1;

const isFullName = ({ type, first, end }: NameSpan): boolean => type === 'person' && end - first > 1;
