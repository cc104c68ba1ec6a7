import { inEach } from '../../text/in-each.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import { hasElectionWord } from '../reading/electoral.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { areaAt } from '../shares/area.js';
import { type BoundFigure, bindFigures } from '../shares/bind.js';
import { contextAt } from '../shares/context.js';
import { groupIn } from '../shares/group.js';
import { tallyIn } from '../shares/tally.js';
import { countedIn } from './precincts.js';

/**
 * Shares and counts of votes.
 *   "Finch had 51 percent of the vote with 97 of 210 precincts reporting." · "Roe had 155,040 votes, or 49.5 percent"
 * Not: "A poll gave Finch 51 percent."
 */
export const results: Finder = {
  name: 'results',
  find(scene) {
    return inEach(scene.reading.sentences, (sentence, i) => {
      const counted = countedIn(scene.reading, sentence);
      const precincts: [number, number] | null =
        counted?.reported !== undefined && counted.total ? [counted.reported, counted.total] : null;
      if (sentence.people.length === 0)
        return tallyIn(scene.reading, sentence).map((bound) => resultOf(scene, sentence, bound, precincts));
      return bindFigures(scene.reading, sentence, scene.rivalOf)
        .filter(({ figure, person }) => {
          const context = contextAt(scene.reading, sentence, figure.firstToken, scene.figureContexts[i]!);
          // "95 percent humidity": where nothing counts votes, a candidate's or a sentence of elections.
          if (context !== null) return context === 'count';
          return scene.stands(person) || hasElectionWord(scene.reading, sentence);
        })
        .map((bound) => resultOf(scene, sentence, bound, precincts));
    });
  },
};

function resultOf(
  scene: Scene,
  sentence: SentenceReading,
  { person, figure, inferred, named }: BoundFigure,
  precincts: [number, number] | null,
): FactFinding {
  const { reading, contests } = scene;
  const common = {
    person: person.name,
    personId: person.id,
    contest: keyOf(contests.contestAt(sentence, figure.firstToken, named, { decided: true, ofState: true })),
    approx: figure.approx,
    area: areaAt(reading, sentence, figure.firstToken),
    asOf: countedAt(reading, sentence),
    basis: inferred ? ('inferred' as const) : ('stated' as const),
  };
  return figure.kind === 'votes'
    ? factAt(scene, 'results', sentence, figure, { type: 'votes', ...common, count: figure.value })
    : factAt(scene, 'results', sentence, figure, {
        type: 'vote_share',
        ...common,
        percent: figure.value,
        precincts,
        group: groupIn(reading, sentence, figure.firstToken),
      });
}

/** "Early Wednesday Finch had 44.1% of the vote": the day on which the count stood so; null where none is told. */
function countedAt({ tokens }: Reading, { dates }: SentenceReading): string | null {
  const told = dates.find(
    ({ grain, value, firstToken }) =>
      grain === 'day' &&
      value !== null &&
      [tokens[firstToken], tokens[firstToken - 1]].some((token) => WHILE_COUNTING.has(token?.lower ?? '')),
  );
  return told?.value ?? null;
}

const WHILE_COUNTING = new Set(['early', 'late']);
