import { canName } from '../segments.js';
import type { NameSpan } from '../spans.js';
import { isFree, type NameRule, nameAt, withSpans } from './rule.js';

const OPENING = new Set(['“', '"', '‘', '``']);
const CLOSING = new Set(['”', '"', '’', "''"]);
/** "Roy “The Sheriff” Bell" */
const LONGEST = 2;

/** A nickname in quotation marks stands inside the name: "Rebecca “Becca” Roe", not Rebecca, Becca and a Roe. */
export const joinNicknames: NameRule = (names, { tokens }) => {
  const added: NameSpan[] = [];
  for (const name of names) {
    const opening = tokens[name.end];
    if (name.type !== 'person' || name.end - name.first > 2 || !opening || !OPENING.has(opening.text))
      continue;
    let closing = name.end + 1;
    while (closing <= name.end + LONGEST && closing < tokens.length && canName(tokens[closing]!)) closing++;
    const family = tokens[closing + 1];
    const quoted = closing > name.end + 1 && CLOSING.has(tokens[closing]?.text ?? '');
    if (!quoted || !family || family.sentence !== opening.sentence || !canName(family)) continue;
    const after = nameAt(names, closing + 1);
    if (after?.type === 'person') added.push({ first: name.first, end: after.end, type: name.type });
    else if (isFree(names, closing + 1)) added.push({ first: name.first, end: closing + 2, type: name.type });
  }
  return withSpans(names, added);
};
