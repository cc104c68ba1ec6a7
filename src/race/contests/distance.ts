import type { Token } from '../../text/tokens.js';

/** What "and" between two stretches adds to their distance, in tokens: "upsets by Roe in Ohio and by Vole in Utah". */
const WEIGHT_OF_AND = 10;

/** How far a stretch of tokens is from a token, in tokens; what "and" or a semicolon sets apart is farther. */
export function distanceTo(
  tokens: readonly Token[],
  token: number,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): number {
  const [from, to] = endToken <= token ? [endToken, token] : [token, firstToken];
  let distance = to - from;
  for (let i = from; i < to; i++)
    if (tokens[i]!.lower === 'and' || tokens[i]!.text === ';') distance += WEIGHT_OF_AND;
  return distance;
}
