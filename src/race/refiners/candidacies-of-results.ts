import { firstTokenAt } from '../../text/tokens.js';
import { formatContest, parseContest, raceOf } from '../contest.js';
import type { FactFinding } from '../fact-finding.js';
import type { Scene } from '../finder.js';
import { candidacyAt } from '../finders/candidacy.js';
import { sentenceOf } from '../reading/reading.js';
import type { Refiner } from '../refiner.js';

/** What only a candidate has: a result, an outcome, a share in a poll. */
const OF_CANDIDATES = new Set<FactFinding['type']>(['outcome', 'vote_share', 'votes', 'poll']);

/** Who won, lost, led or was polled stood in the race: a candidacy follows, with the same evidence. */
export const candidaciesOfResults: Refiner = {
  name: 'candidacies-of-results',
  refine(facts, scene) {
    const standing = new Set(
      facts.flatMap((fact) => (fact.type === 'candidacy' ? [`${fact.personId} ${fact.contest}`] : [])),
    );
    const inferred: FactFinding[] = [];
    for (const fact of facts) {
      if (!OF_CANDIDATES.has(fact.type) || !('person' in fact) || !('contest' in fact) || !fact.contest)
        continue;
      // A president's result in a state is told as background: nobody is said to stand there.
      if (parseContest(fact.contest).office === 'President') continue;
      if (isBackground(fact.contest, facts, scene)) continue;
      const key = standingKey(fact.personId, fact.contest);
      if (standing.has(key)) continue;
      const sentence = sentenceOf(scene.reading, firstTokenAt(scene.reading.tokens, fact.evidence.start));
      const person = sentence.people.find(({ of }) => of.id === fact.personId);
      if (!person) continue;
      standing.add(key);
      inferred.push({
        ...candidacyAt(scene, sentence, person, 'candidacies-of-results'),
        contest: fact.contest,
        basis: 'inferred',
        saidBy: fact.saidBy,
      } as FactFinding);
    }
    return [...facts, ...inferred];
  },
};

/** "Finch won by 20 points in 2016", told of a race of the past without any rival: how a seat was held, not who stood for it. */
function isBackground(
  contest: string,
  facts: readonly FactFinding[],
  { contests: { main } }: Scene,
): boolean {
  const { year } = parseContest(contest);
  if (year === null || main?.year == null || year >= main.year) return false;
  const race = formatContest(raceOf(parseContest(contest)));
  const people = facts.flatMap((fact) =>
    'person' in fact &&
    'contest' in fact &&
    fact.contest &&
    formatContest(raceOf(parseContest(fact.contest))) === race
      ? [fact.person]
      : [],
  );
  return new Set(people).size < 2;
}

/** One candidacy for all rounds of a race. */
const standingKey = (person: string | null | undefined, contest: string | null): string =>
  `${person} ${contest && formatContest(raceOf(parseContest(contest)))}`;
