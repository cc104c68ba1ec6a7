import type { Token } from '../../../text/tokens.js';
import type { NameRule } from './rule.js';

const SPEAKS = new Set(['said', 'says', 'told', 'added', 'asked', 'replied']);

/**
 * A place that bears the surname of somebody named in full before, and is of an age or speaks, is that person:
 * "Kerry Washington spoke in Ohio. Washington, 40, said she would vote."
 */
export const findNamesakesOfPlaces: NameRule = (names, { tokens }) => {
  const surnames = new Set<string>();
  return names.map((name) => {
    if (name.type === 'person' && name.end - name.first > 1) surnames.add(tokens[name.end - 1]!.text);
    const isSurname =
      name.type === 'place' && name.end === name.first + 1 && surnames.has(tokens[name.first]!.text);
    return isSurname && isOfAPerson(tokens, name.end)
      ? { first: name.first, end: name.end, type: 'person' }
      : name;
  });
};

const isOfAPerson = (tokens: readonly Token[], end: number): boolean =>
  SPEAKS.has(tokens[end]?.lower ?? '') ||
  (tokens[end]?.text === ',' &&
    /^[1-9]\d$/.test(tokens[end + 1]?.text ?? '') &&
    tokens[end + 2]?.text === ',');
