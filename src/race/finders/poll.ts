import type { PersonEntity } from '../../nlp/entities/entities.js';
import { inEach } from '../../text/in-each.js';
import { ofForm } from '../../text/word-forms.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { type BoundFigure, bindFigures } from '../shares/bind.js';
import { contextAt } from '../shares/context.js';
import { evenSplit } from '../shares/even-splits.js';
import { groupIn } from '../shares/group.js';
import { pollsterIn } from '../shares/pollster.js';

/**
 * Shares of those asked in a survey.
 *   "Finch leads Roe 48 to 40 percent in a Harbor State University poll" · "Women go 46 percent for Roe"
 * Not: shares of a count, "56 percent disapprove of Finch", "Finch is trusted on the economy by 46 percent".
 */
export const poll: Finder = {
  name: 'poll',
  find(scene) {
    let rivals: readonly PersonEntity[] = [];
    return inEach(scene.reading.sentences, (sentence, i) => {
      if (scene.figureContexts[i] !== 'poll') return [];
      const shares = sharesIn(scene, sentence);
      const people = new Set(shares.map(({ person }) => person));
      if (people.size === 2) rivals = [...people];
      return pollsIn(scene, sentence, [...shares, ...evenSplit(scene.reading, sentence, shares, rivals)]);
    });
  },
};

/** What is asked of people that is no vote. */
const OPINIONS =
  /^(?:dis)?approv|^(?:un)?favorab|^handl|^trust|^satisf|^popularity$|^rating$|^ratings$|^think$|^thinks$|^believe$|^certain$|^certainty$|^enthusias|^interested$|^describ|^represent|^credib/;

const isOpinion = ofForm(({ lower }) => OPINIONS.test(lower));

function isOfOpinion({ reading: { tokens } }: Scene, { firstToken, endToken }: SentenceReading): boolean {
  for (let i = firstToken; i < endToken; i++) if (isOpinion(tokens[i]!.form)) return true;
  return false;
}

/** The shares of those asked that a sentence gives to somebody. */
function sharesIn(scene: Scene, sentence: SentenceReading): BoundFigure[] {
  const bound = bindFigures(scene.reading, sentence, scene.rivalOf);
  if (bound.length === 0 || isOfOpinion(scene, sentence)) return [];
  return bound.filter(
    ({ figure }) =>
      figure.kind === 'share' && contextAt(scene.reading, sentence, figure.firstToken, 'poll') === 'poll',
  );
}

function pollsIn(scene: Scene, sentence: SentenceReading, bound: readonly BoundFigure[]): FactFinding[] {
  if (bound.length === 0) return [];
  const pollster = pollsterIn(scene, sentence);
  return bound.map(({ person, figure, inferred, named }) => {
    const contest = scene.contests.contestAt(sentence, figure.firstToken, named, {
      ofState: true,
      decided: false,
    });
    return factAt(scene, 'poll', sentence, figure, {
      basis: inferred ? 'inferred' : 'stated',
      type: 'poll',
      person: person.name,
      personId: person.id,
      contest: keyOf(contest),
      percent: figure.value,
      approx: figure.approx,
      pollster,
      group: groupIn(scene.reading, sentence, figure.firstToken),
      matchup: null,
      fielded: null,
      sample: null,
      moe: null,
    });
  });
}
