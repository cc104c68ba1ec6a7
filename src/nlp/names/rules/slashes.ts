import { inEach } from '../../../text/in-each.js';
import type { NameSpan } from '../spans.js';
import type { NameRule } from './rule.js';

/** "a Globe/Suffolk poll", "Herald/Northern Research Center": a stroke parts two names. */
export const cutAtSlashes: NameRule = (names, { tokens }) =>
  inEach(names, (name) => {
    const parts: NameSpan[] = [];
    let first = name.first;
    for (let i = name.first; i < name.end; i++) {
      if (tokens[i]!.text !== '/') continue;
      if (i > first) parts.push({ first, end: i, type: name.type });
      first = i + 1;
    }
    if (first < name.end) parts.push({ first, end: name.end, type: name.type });
    return parts;
  });
