import { inEach } from '../../text/in-each.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { subjectsOf } from '../reading/syntax.js';
import { placesOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';
import { groupIn } from '../shares/group.js';

const WON = new Set(['won', 'carried', 'took', 'got', 'received', 'drew', 'wins', 'carries']);

/**
 * Shares of a part of the voters, as those leaving the polls told them.
 *   "She won 44% of women, according to an exit poll by Harbor State University."
 * Not: "44% of women back her in a poll", who have yet to vote.
 */
export const exitPoll: Finder = {
  name: 'exit-poll',
  find: (scene) =>
    inEach(scene.reading.sentences, (sentence) =>
      isOfExitPoll(scene, sentence) ? sharesIn(scene, sentence) : [],
    ),
};

const EXIT = trigger(['exit']);

const isOfExitPoll = ({ reading }: Scene, sentence: SentenceReading): boolean =>
  placesOf(reading, sentence, EXIT).some((at) =>
    /^poll(?:s|ing)?$/.test(reading.tokens[at + 1]?.lower ?? ''),
  );

function sharesIn(scene: Scene, sentence: SentenceReading): FactFinding[] {
  const { reading, contests } = scene;
  const { tokens } = reading;
  return inEach(sentence.numbers, (number) => {
    const verb = number.firstToken - 1;
    const isShare =
      number.kind === 'percent' && number.value !== null && tokens[number.endToken]?.lower === 'of';
    if (!isShare || !WON.has(tokens[verb]?.lower ?? '') || isUnreal(reading, sentence, verb)) return [];
    const group = groupIn(reading, sentence, number.firstToken);
    const [person] = subjectsOf(reading, sentence, verb);
    if (group === null || !person) return [];
    const contest = contests.contestAt(sentence, number.firstToken, person.of, {
      decided: true,
      ofState: true,
    });
    return [
      factAt(scene, 'exit-poll', sentence, number, {
        type: 'vote_share',
        person: person.of.name,
        personId: person.of.id,
        contest: keyOf(contest),
        percent: number.value!,
        approx: number.approx,
        precincts: null,
        area: null,
        group,
        asOf: null,
      }),
    ];
  });
}
