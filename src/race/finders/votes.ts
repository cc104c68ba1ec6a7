import { figuresOf } from '../../nlp/numbers/quantity.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { isOwner, subjectsOf } from '../reading/syntax.js';
import { SHARE_VERBS } from '../shares/words.js';

/** Votes of one candidate are in the hundreds at least; "two votes" is a margin. */
const FEWEST = 100;

/**
 * Counts of votes.
 *   "Roe had 155,040 votes, or 49.5 percent, to Finch's 153,654"
 * Not: "more than 8,000 provisional ballots", which are nobody's.
 */
export const votes: Finder = {
  name: 'votes',
  find: (scene) =>
    scene.reading.sentences.flatMap((sentence) =>
      sentence.people.length > 0 ? votesIn(scene, sentence) : [],
    ),
};

function votesIn(scene: Scene, sentence: SentenceReading): FactFinding[] {
  const { reading, contests } = scene;
  const { tokens } = reading;
  const found: FactFinding[] = [];
  for (const number of sentence.numbers) {
    const plain = number.kind === 'other' || number.kind === 'count' || number.kind === 'votes';
    if (!plain || number.value === null || number.value < FEWEST || !Number.isInteger(number.value)) continue;
    const share = tokens.slice(number.endToken, number.endToken + 4);
    const withShare = share[0]?.text === ',' && share[1]?.lower === 'or' && share[2]?.kind === 'number';
    const said = (number.kind === 'votes' && !/ballot/.test(tokens[number.endToken - 1]!.lower)) || withShare;
    const owner = [...sentence.people].reverse().find((person) => person.endToken <= number.firstToken);
    if (!owner) continue;
    const gap = number.firstToken - owner.endToken;
    const owned = isOwner(reading, owner) && gap <= 2;
    let person = owned ? owner : null;
    if (!person && said) {
      const verb = lastVerb(scene, sentence, number.firstToken);
      person = verb < 0 ? null : (subjectsOf(reading, sentence, verb)[0] ?? null);
      // "led by 191 votes", "a 191-vote lead": a margin.
      const before = tokens.slice(Math.max(sentence.firstToken, number.firstToken - 4), number.firstToken);
      if (before.some((token) => token.lower === 'by') || isMargin(tokens, number.endToken)) person = null;
    }
    // Beside a count that is one, "Roe's 153,654" and "Roe 990" are counts too.
    if (!person || (!said && !hasVotes(sentence, found))) continue;
    if (figuresOf(tokens[number.firstToken]!.text) === null && number.kind !== 'votes') continue;
    found.push(
      factAt(scene, 'votes', sentence, number, {
        type: 'votes',
        person: person.of.name,
        personId: person.of.id,
        contest: keyOf(contests.contestAt(sentence, number.firstToken, person.of)),
        count: number.value,
        approx: number.approx,
        area: null,
        asOf: null,
      }),
    );
  }
  return found;
}

const hasVotes = (sentence: SentenceReading, found: readonly FactFinding[]): boolean =>
  found.length > 0 || sentence.numbers.some((number) => number.kind === 'votes');

const isMargin = (tokens: Scene['reading']['tokens'], after: number): boolean =>
  ['lead', 'margin', 'edge', 'advantage', 'victory', 'win', 'ahead', 'behind', 'more'].includes(
    tokens[after]?.lower ?? '',
  );

function lastVerb({ reading: { tokens } }: Scene, sentence: SentenceReading, before: number): number {
  for (let i = before - 1; i >= Math.max(sentence.firstToken, before - 8); i--) {
    if (SHARE_VERBS.has(tokens[i]!.lower)) return i;
    if (tokens[i]!.text === ';') return -1;
  }
  return -1;
}
