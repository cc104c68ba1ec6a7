import type { NumberMention } from '../../nlp/numbers/number.js';
import { inEach } from '../../text/in-each.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { bindFigures } from '../shares/bind.js';

/**
 * How close a count came, told without "lead by" or "win by".
 *   "a recount that began with her 38 votes ahead" · "led by 212 on election night, and by as few as nine on Friday" ·
 *   "put Finch at 5,744 and Roe at 5,703, a margin of about a third of a percentage point"
 */
export const closeCounts: Finder = {
  name: 'close-counts',
  find: (scene) =>
    inEach(scene.reading.sentences, (sentence) => {
      if (sentence.numbers.length === 0) return [];
      const told = [
        ...votesAhead(scene, sentence),
        ...andByFew(scene, sentence),
        ...thirdOfAPoint(scene, sentence),
      ];
      return told.map((one) => marginOf(scene, sentence, one));
    }),
};

interface Told {
  readonly ahead: PersonAt;
  readonly number: NumberMention;
  readonly points: number | null;
  readonly votes: number | null;
}

function marginOf(
  scene: Scene,
  sentence: SentenceReading,
  { ahead, number, points, votes }: Told,
): FactFinding {
  return factAt(scene, 'close-counts', sentence, number, {
    type: 'margin',
    ahead: ahead.of.name,
    aheadId: ahead.of.id,
    contest: keyOf(
      scene.contests.contestAt(sentence, number.firstToken, ahead.of, { decided: true, ofState: true }),
    ),
    points,
    votes,
    approx: number.approx,
    area: null,
  });
}

/** "with her 38 votes ahead", "with Finch 38 votes ahead". */
function votesAhead({ reading: { tokens } }: Scene, { numbers, people }: SentenceReading): Told[] {
  return inEach(numbers, (number) => {
    if (number.kind !== 'votes' || tokens[number.endToken]?.lower !== 'ahead') return [];
    const ahead = people.find(({ endToken }) => endToken === number.firstToken);
    const isWith = ahead && tokens[ahead.firstToken - 1]?.lower === 'with';
    return isWith ? [{ ahead, number, points: null, votes: number.value }] : [];
  });
}

const FEW = new Set(['few', 'little', 'many', 'much']);
const LED = new Set(['led', 'leads', 'ahead']);

/** "She led by 212 on election night, and by as few as nine the following Friday": votes, as the first number is. */
function andByFew({ reading: { tokens } }: Scene, sentence: SentenceReading): Told[] {
  return inEach(sentence.numbers, (number, i) => {
    // The first number of a sentence has none to go on with.
    if (i === 0) return [];
    const [by, as, few, than] = tokens
      .slice(number.firstToken - 4, number.firstToken)
      .map(({ lower }) => lower);
    const first = sentence.numbers
      .slice(0, i)
      .find(
        (one) =>
          tokens[one.firstToken - 1]?.lower === 'by' && LED.has(tokens[one.firstToken - 2]?.lower ?? ''),
      );
    if (by !== 'by' || as !== 'as' || !FEW.has(few ?? '') || than !== 'as' || !first) return [];
    const ahead = sentence.people.findLast(({ endToken }) => endToken <= first.firstToken - 2);
    const areVotes = first.kind === 'votes' || (first.value !== null && first.value > MOST_POINTS);
    if (!ahead || number.value === null) return [];
    const { value } = number;
    return [{ ahead, number, points: areVotes ? null : value, votes: areVotes ? value : null }];
  });
}

/** More points than this are votes. */
const MOST_POINTS = 60;

/** "a margin of about a third of a percentage point": of whoever has more votes by the same sentence. */
function thirdOfAPoint(scene: Scene, sentence: SentenceReading): Told[] {
  const { tokens } = scene.reading;
  return inEach(sentence.numbers, (number) => {
    if (number.kind !== 'fraction' || number.value === null) return [];
    const before = tokens.slice(Math.max(sentence.firstToken, number.firstToken - 4), number.firstToken);
    const isMargin = before.some(({ lower }) => lower === 'margin');
    const behind = tokens.slice(number.endToken, number.endToken + 4).map(({ lower }) => lower);
    if (!isMargin || behind[0] !== 'of' || !behind.includes('point')) return [];
    const counted = bindFigures(scene.reading, sentence, scene.rivalOf).toSorted(
      (a, b) => b.figure.value - a.figure.value,
    );
    const ahead = sentence.people.find(({ of }) => of === counted[0]?.person);
    if (!ahead || counted.length < 2) return [];
    return [{ ahead, number, points: Math.round(number.value * 100) / 100, votes: null }];
  });
}
