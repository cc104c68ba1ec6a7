import { inEach } from '../../text/in-each.js';
import type { FactFinding } from '../fact-finding.js';
import type { Scene } from '../finder.js';
import type { Refiner } from '../refiner.js';

const GOES_ON = new Set(['advance', 'advances', 'advanced', 'move', 'moved']);
/** What may stand between "the top two" and the verb: "finishers", "vote-getters will". */
const VERB_REACH = 5;

type Outcome = Extract<FactFinding, { type: 'outcome' }>;
type Share = Extract<FactFinding, { type: 'vote_share' }>;

/**
 * Whom a first round leaves behind, where it is told that the top two go on, and who they are:
 *   "Finch had 44.1% of the vote, Roe 38% and Gus Vole 17.2%. The top two advance."
 * Inferred, from the share. Not: "If nobody wins a majority, the top two advance."
 */
export const topTwo: Refiner = {
  name: 'top-two',
  refine(facts, scene) {
    if (!saysTopTwo(scene)) return [...facts];
    const outcomes = facts.filter((fact): fact is Outcome => fact.type === 'outcome');
    const eliminated = inEach(facts, (fact) =>
      fact.type === 'vote_share' && isLeftBehind(fact, facts, outcomes) ? [eliminationOf(fact)] : [],
    );
    return [...facts, ...eliminated];
  },
};

const saysTopTwo = ({ reading: { tokens, sentences } }: Scene): boolean =>
  sentences.some(({ firstToken, endToken }) => {
    const [the, top, two] = tokens.slice(firstToken, firstToken + 3).map(({ lower }) => lower);
    return (
      the === 'the' &&
      top === 'top' &&
      two === 'two' &&
      tokens
        .slice(firstToken + 3, Math.min(firstToken + 3 + VERB_REACH, endToken))
        .some(({ lower }) => GOES_ON.has(lower))
    );
  });

/** Whether two others are told to have gone on from the contest of a share, each with a larger one. */
function isLeftBehind(share: Share, facts: readonly FactFinding[], outcomes: readonly Outcome[]): boolean {
  const here = outcomes.filter(({ contest }) => contest !== null && contest === share.contest);
  if (share.area !== null || here.some(({ person }) => person === share.person)) return false;
  const through = new Set(here.filter(({ outcome }) => outcome === 'advanced').map(({ person }) => person));
  const larger = inEach(facts, (fact) =>
    fact.type === 'vote_share' &&
    fact.contest === share.contest &&
    fact.area === null &&
    fact.percent > share.percent
      ? [fact.person]
      : [],
  );
  return through.size === 2 && [...through].every((person) => larger.includes(person));
}

const eliminationOf = ({ person, personId, contest, evidence, saidBy }: Share): FactFinding => ({
  type: 'outcome',
  person,
  personId: personId ?? null,
  contest,
  outcome: 'eliminated',
  calledBy: null,
  evidence,
  basis: 'inferred',
  saidBy,
  rule: 'top-two',
  confidence: null,
});
