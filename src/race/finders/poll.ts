import { ofForm } from '../../text/word-forms.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { bindFigures } from '../shares/bind.js';
import { contextAt } from '../shares/context.js';
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
    return scene.reading.sentences.flatMap((sentence, i) =>
      scene.figureContexts[i] === 'poll' ? pollsIn(scene, sentence) : [],
    );
  },
};

/** What is asked of people that is no vote. */
const OPINIONS =
  /^(?:dis)?approv|^(?:un)?favorab|^handl|^trust|^satisf|^popularity$|^rating$|^ratings$|^think$|^thinks$|^believe$|^certain$|^certainty$|^enthusias|^interested$|^describ|^represent|^credib/;

const isOpinion = ofForm(({ lower }) => OPINIONS.test(lower));

const isOfOpinion = ({ reading: { tokens } }: Scene, { firstToken, endToken }: SentenceReading): boolean =>
  tokens.slice(firstToken, endToken).some(({ form }) => isOpinion(form));

function pollsIn(scene: Scene, sentence: SentenceReading): FactFinding[] {
  if (isOfOpinion(scene, sentence)) return [];
  const pollster = pollsterIn(scene, sentence);
  const bound = bindFigures(scene.reading, sentence, scene.rivalOf).filter(
    ({ figure }) =>
      figure.kind === 'share' && contextAt(scene.reading, sentence, figure.firstToken, 'poll') === 'poll',
  );
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
