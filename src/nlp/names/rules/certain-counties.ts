import { COUNTIES_BY_NAME } from '../../../knowledge/counties.js';
import { signOf } from '../../../text/word-forms.js';
import type { NameSpan } from '../spans.js';
import { type NameRule, nameAt, textOf, withSpans } from './rule.js';

const IS_COUNTY = signOf(({ text }) => text === 'County');
const LONGEST = 3;
/** Officers of a county whose title is no body's name: "Harris County District Attorney". */
const DISTRICT_OFFICERS = new Set(['attorney', 'judge', 'clerk']);

/** "King County counted first", "Bexar County Judge Roe": a county by its name, unless it begins that of a body. */
export const findCertainCounties: NameRule = (names, context) => {
  const { tokens, signs } = context;
  const added: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!(signs[i]! & IS_COUNTY)) continue;
    const first = firstOfCounty(i);
    if (first === null || isOfBody(nameAt(names, i), i)) continue;
    added.push({ first, end: i + 1, type: 'place' });
  }
  return withSpans(names, added);

  function firstOfCounty(at: number): number | null {
    const { sentence } = tokens[at]!;
    for (let first = Math.max(0, at - LONGEST); first < at; first++)
      if (tokens[first]!.sentence === sentence && COUNTIES_BY_NAME.has(textOf(context, first, at)))
        return first;
    return null;
  }

  function isOfBody(name: NameSpan | null, at: number): boolean {
    if (name === null || name.end <= at + 1) return false;
    const isOfficer =
      tokens[at + 1]?.text === 'District' && DISTRICT_OFFICERS.has(tokens[at + 2]?.lower ?? '');
    return !(isOfficer && name.end === at + 2);
  }
};
