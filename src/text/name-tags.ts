import type { Token } from './tokens.js';

const PARTY_LETTERS = new Set(['D', 'R', 'I']);

/**
 * The token behind what a name is of: "(R-Ohio)", ", D-Ohio", "of North Dakota"; the first one itself where nothing of
 * the kind stands there.
 *
 * @param from the token behind the name
 * @param limit where to stop: the next name
 */
export function behindTag(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  if (tokens[at]?.text === '(') {
    while (at < limit && tokens[at]!.text !== ')') at++;
    return at < limit ? at + 1 : from;
  }
  const isTag = tokens[at]?.text === ',' && PARTY_LETTERS.has(tokens[at + 1]?.text ?? '');
  const place = isTag && tokens[at + 2]?.text === '-' ? at + 3 : tokens[at]?.lower === 'of' ? at + 1 : at;
  at = place;
  while (place > from && at < limit && tokens[at]!.pos === 'PROPN') at++;
  return at > place ? at : from;
}
