import type { Token } from '../../text/tokens.js';
import type { NumberMention } from './number.js';

/** What a rule finds at a token: the tokens of the number and what it says; hedges are added afterwards. */
export interface FoundNumber extends Pick<NumberMention, 'kind' | 'value'> {
  readonly firstToken: number;
  readonly endToken: number;
  readonly unit?: string;
  readonly of?: number;
  readonly low?: number;
  readonly high?: number;
}

/** One form of number. A rule looks at the tokens from `at` on and says what begins there. */
export interface NumberRule {
  readonly name: string;
  readonly find: (tokens: readonly Token[], at: number) => FoundNumber | FoundNumber[] | null;
}

/** The lower-case word at a token; an empty string where there is none. */
export const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** The first token at or after `at` that is no hyphen. */
export const pastHyphen = (tokens: readonly Token[], at: number): number =>
  tokens[at] && DASHES.has(tokens[at].text) ? at + 1 : at;

export const DASHES: ReadonlySet<string> = new Set(['-', '–', '‑']);
