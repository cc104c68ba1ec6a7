import { firstTokenAt } from '../../text/tokens.js';
import type { FactFinding } from '../fact-finding.js';
import type { Scene } from '../finder.js';
import { type SentenceReading, sentenceOf } from '../reading/reading.js';
import type { Refiner } from '../refiner.js';
import { figuresIn } from '../shares/figures.js';
import { groupIn } from '../shares/group.js';
import { pairsIn } from '../shares/pairs.js';

type Poll = Extract<FactFinding, { type: 'poll' }>;

/**
 * "Women backed Finch, men preferred Roe. Independents split 39-39": in a sentence that names nobody, each of the two whom the
 * paragraph sets against each other has the same share; which figure is whose is no question.
 */
export const evenSplits: Refiner = {
  name: 'even-splits',
  refine(facts, scene) {
    const polls = facts.filter((fact): fact is Poll => fact.type === 'poll');
    if (polls.length === 0) return [...facts];
    const splits = scene.reading.sentences.flatMap((sentence) => splitIn(scene, sentence, polls));
    return [...facts, ...splits];
  },
};

function splitIn(scene: Scene, sentence: SentenceReading, polls: readonly Poll[]): FactFinding[] {
  const { reading } = scene;
  const { tokens } = reading;
  const split = tokens
    .slice(sentence.firstToken, sentence.endToken)
    .find(({ lower }) => lower === 'split' || lower === 'tied');
  if (!split || sentence.people.length > 0) return [];
  const [pair, ...others] = pairsIn(reading, sentence, figuresIn(reading, sentence));
  if (!pair || others.length > 0 || pair.first.value !== pair.second.value) return [];
  const group = groupIn(reading, sentence, pair.first.firstToken);
  // The parts of those asked that the same paragraph gives both their shares of.
  const parts = polls.filter(
    (poll) =>
      poll.group !== null &&
      sentenceOf(reading, firstTokenAt(tokens, poll.evidence.start)).paragraph === sentence.paragraph,
  );
  const people = new Map(parts.map((poll) => [poll.person, poll]));
  if (group === null || people.size !== 2) return [];
  const { start, end } = sentence;
  return [...people.values()].map((poll) => ({
    ...poll,
    percent: pair.first.value,
    approx: pair.first.approx,
    group,
    basis: 'inferred',
    evidence: { start, end },
    rule: 'even-splits',
  }));
}
