import { NAME_SUFFIXES } from '../../../knowledge/name-words.js';
import type { NameRule } from './rule.js';

/** "Roy Bell Jr.", "Roy T. Bell II", "Roy Bell, Jr.": what tells father from son belongs to the name. */
export const takeSuffixes: NameRule = (names, { tokens }) =>
  names.map((name) => {
    if (name.type !== 'person') return name;
    const next = tokens[name.end];
    const after = tokens[name.end + 1];
    if (!next || next.sentence !== tokens[name.first]!.sentence) return name;
    if (isSuffix(next.text)) return { first: name.first, end: name.end + 1, type: name.type };
    const comma = next.text === ',' && after && /^[JS]r\.?$/.test(after.text);
    return comma ? { first: name.first, end: name.end + 2, type: name.type } : name;
  });

const isSuffix = (text: string): boolean =>
  text !== text.toLowerCase() && NAME_SUFFIXES.has(text.toLowerCase());
