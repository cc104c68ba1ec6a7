import type { PersonEntity } from '../entities.js';
import type { Anaphor } from './anaphors.js';
import type { ResolvedAnaphor } from './resolve.js';
import type { Told } from './told.js';

/** Offices of which an article has one in view: where "the governor" is Finch once, it is Finch throughout. */
const ONE_HOLDER = new Set(['governor', 'mayor', 'sheriff', 'treasurer', 'auditor', 'pastor']);

/**
 * Nominals that the model left open, by those like them that it did not: "The governor has spent $6 million" and, sure of whom,
 * "The governor’s friends say she has not changed". Not where two people are meant by the same words, or the article tells the
 * office of somebody else.
 */
export function sameThroughout(
  open: readonly Anaphor[],
  resolved: readonly ResolvedAnaphor[],
  told: ReadonlyMap<string, Told>,
): ResolvedAnaphor[] {
  return open.flatMap((anaphor) => {
    if (anaphor.kind !== 'nominal' || !ONE_HOLDER.has(anaphor.head)) return [];
    const meant = new Set<PersonEntity>();
    for (const other of resolved) if (isAlike(other.anaphor, anaphor)) meant.add(other.person);
    const [person] = meant;
    const isOthers = [...told].some(([id, { titles }]) => id !== person?.id && titles.has(anaphor.head));
    return person && meant.size === 1 && !isOthers ? [{ anaphor, person }] : [];
  });
}

/** The same office in the same words: "the governor", "the former governor". */
const isAlike = (a: Anaphor, b: Anaphor): boolean =>
  a.kind === 'nominal' &&
  a.head === b.head &&
  a.former === b.former &&
  a.party === b.party &&
  a.state === b.state &&
  a.words.join(' ') === b.words.join(' ');
