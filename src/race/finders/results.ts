import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { bindShares } from '../shares/bind.js';
import { figureContexts } from '../shares/context.js';
import { countedIn } from './precincts.js';

/**
 * Shares of a vote.
 *   "Finch had 51 percent of the vote with 97 of 210 precincts reporting."
 *   "Finch defeated Roe by a 52.6 percent to 47.4 percent margin."
 * Not: "A poll gave Finch 51 percent."
 */
export const results: Finder = {
  name: 'results',
  find(scene) {
    const contexts = figureContexts(scene.reading);
    return scene.reading.sentences.flatMap((sentence, i) =>
      contexts[i] === 'poll' ? [] : sharesOf(scene, sentence),
    );
  },
};

function sharesOf(scene: Scene, sentence: SentenceReading): FactFinding[] {
  const { reading, contests } = scene;
  const counted = countedIn(reading, sentence);
  return bindShares(reading, sentence).map(({ person, percent, number }) => {
    const contest = contests.contestAt(sentence, number.firstToken, person.of);
    return factAt(scene, 'results', sentence, number, {
      type: 'vote_share',
      person: person.of.name,
      personId: person.of.id,
      contest: keyOf(contest),
      percent,
      approx: number.approx,
      precincts: counted?.reported !== undefined && counted.total ? [counted.reported, counted.total] : null,
      area: null,
      group: null,
      asOf: null,
    });
  });
}
