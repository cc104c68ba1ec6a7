import { PARTY_ADJECTIVES } from '../../knowledge/parties.js';
import { STATE_FORMS } from '../../knowledge/states.js';
import type { Token } from '../../text/tokens.js';
import type { SentenceReading } from '../reading/reading.js';

/** "gave up a safe House seat to run", "left his Senate seat": what is left behind is not what is run for. */
export function isGivenUp(tokens: readonly Token[], sentence: SentenceReading, at: number): boolean {
  const before = tokens.slice(Math.max(sentence.firstToken, at - 6), at).map((token) => token.lower);
  return (
    (before.includes('up') && before.some((word) => /^g(?:ave|iving|ive|iven)$/.test(word))) ||
    before.includes('leaving')
  );
}

const APPOINTED = new Set(['appointed', 'tapped', 'named', 'picked', 'chosen']);
/** How far before a seat that is filled it may be told that somebody is appointed to it, in tokens. */
const FILLED_REACH = 14;

/** "Roe, who was appointed last year by the governor to fill the Senate seat": filled without a vote. */
export function isFilled(tokens: readonly Token[], { firstToken }: SentenceReading, at: number): boolean {
  const before = tokens.slice(Math.max(firstToken, at - FILLED_REACH), at).map(({ lower }) => lower);
  const fill = before.lastIndexOf('fill');
  return fill > 0 && before.length - fill <= 4 && before.slice(0, fill).some((word) => APPOINTED.has(word));
}

/** Offices that are filled by a vote in states, and by the president in Washington. */
const FILLED_BOTH_WAYS = new Set(['Attorney-General', 'Secretary-of-State', 'Other(supreme-court)']);

/** "Supreme Court nominee Bo Roe", "the attorney general nominee": named by a president, and no race. */
export function isAppointed(
  tokens: readonly Token[],
  office: string,
  at: number,
  noun: number | null,
): boolean {
  if (!FILLED_BOTH_WAYS.has(office)) return false;
  const ofState = tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ text, lower }) => lower === 'state' || STATE_FORMS.has(text) || PARTY_ADJECTIVES.has(text));
  if (ofState) return false;
  return office === 'Other(supreme-court)' || (noun !== null && tokens[noun]!.lower === 'nominee');
}

const DENIALS = new Set(['denied', 'denies']);
/** How far before an office its denial may stand, in tokens. */
const DENIAL_REACH = 9;

/** "She denied she would run for the U.S. Senate in two years": no race of hers. */
export const isDenied = (tokens: readonly Token[], { firstToken }: SentenceReading, at: number): boolean =>
  tokens.slice(Math.max(firstToken, at - DENIAL_REACH), at).some(({ lower }) => DENIALS.has(lower));
