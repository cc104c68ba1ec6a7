import type { PersonAt, Reading } from './reading.js';
import { isModifier } from './syntax.js';

/** How far before a name its titles may begin, in tokens. */
const TITLES_REACH = 8;

/** Where a name begins with what is written before it: the "former" of "former Salt County Sheriff Bo Roe". */
export function titleStart({ tokens }: Reading, { firstToken }: PersonAt): number {
  const { sentence } = tokens[firstToken]!;
  let first = firstToken;
  while (
    first > Math.max(0, firstToken - TITLES_REACH) &&
    tokens[first - 1]!.sentence === sentence &&
    isModifier(tokens[first - 1]!)
  )
    first--;
  return first;
}
