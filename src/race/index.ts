import type { Analysis } from '../nlp/pipeline.js';
import { inEach, oneInEach } from '../text/in-each.js';
import { rivalsAmong } from './contests/contenders.js';
import { isStillToVote } from './contests/election-days.js';
import { readContests } from './contests/index.js';
import type { FactFinding } from './fact-finding.js';
import type { Scene } from './finder.js';
import { COUNTING_FINDERS, FINDERS, STANDING_FINDERS } from './finders/index.js';
import { readAnalysis } from './reading/reading.js';
import { REFINERS } from './refiners/index.js';
import { presidentialField } from './refiners/presidential-field.js';
import { standingByClues } from './refiners/standing-by-clues.js';
import { figureContexts } from './shares/context.js';

/** The facts about election races that an article states, in the order of their evidence. */
export function findFacts(analysis: Analysis): FactFinding[] {
  const reading = readAnalysis(analysis);
  const contests = readContests(reading);
  // Where no contest is spoken of, what is lost, led or replaced is no election's.
  if (contests.main === null) return [];
  const bare: Scene = {
    reading,
    contests,
    figureContexts: figureContexts(reading, isStillToVote(contests.main, reading.document.published)),
    rivalOf: () => null,
    stands: () => false,
  };
  const standing = inEach(STANDING_FINDERS, (finder) => finder.find(bare));
  // Rivals may be told by clues alone: "Republican Dale Roe", in an article about his race.
  const rivals = standingByClues.refine(presidentialField.refine(standing, bare), bare);
  const standingIds = new Set(oneInEach(rivals, (fact) => ('personId' in fact ? fact.personId : null)));
  const scene: Scene = {
    ...bare,
    rivalOf: rivalsAmong(reading, rivals, contests.main),
    stands: ({ id }) => standingIds.has(id),
  };
  const counted = inEach(COUNTING_FINDERS, (finder) => finder.find(scene));
  // "Vole, who spent $212 and did not print signs": who has votes stands, too.
  for (const fact of counted) if ('personId' in fact && fact.personId) standingIds.add(fact.personId);
  let facts = [...standing, ...counted, ...inEach(FINDERS, (finder) => finder.find(scene))];
  for (const refiner of REFINERS) facts = refiner.refine(facts, scene);
  return facts.sort((a, b) => a.evidence.start - b.evidence.start);
}
