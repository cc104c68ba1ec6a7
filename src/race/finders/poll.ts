import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { bindShares } from '../shares/bind.js';
import { figureContexts } from '../shares/context.js';
import { groupIn } from '../shares/group.js';
import { pollsterIn } from '../shares/pollster.js';

/**
 * Shares of those asked in a survey.
 *   "Finch leads Roe 48 to 40 percent in a Harbor State University poll" · "Women go 46 percent for Roe"
 * Not: shares of a count.
 */
export const poll: Finder = {
  name: 'poll',
  find(scene) {
    const contexts = figureContexts(scene.reading);
    return scene.reading.sentences.flatMap((sentence, i) =>
      contexts[i] === 'poll' ? pollsIn(scene, sentence) : [],
    );
  },
};

function pollsIn(scene: Scene, sentence: SentenceReading): FactFinding[] {
  const pollster = pollsterIn(scene, sentence);
  return bindShares(scene.reading, sentence).map(({ person, percent, number }) => {
    const contest = scene.contests.contestAt(sentence, number.firstToken, person.of);
    return factAt(scene, 'poll', sentence, number, {
      type: 'poll',
      person: person.of.name,
      personId: person.of.id,
      contest: keyOf(contest),
      percent,
      approx: number.approx,
      pollster,
      group: groupIn(scene.reading, sentence, number.firstToken),
      matchup: null,
      fielded: null,
      sample: null,
      moe: null,
    });
  });
}
