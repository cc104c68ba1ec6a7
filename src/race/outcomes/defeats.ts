import type { Scene } from '../finder.js';
import { BEATING } from '../reading/beating.js';
import { joinedTo } from '../reading/lists.js';
import type { SentenceReading } from '../reading/reading.js';
import { isPassive, objectOf, personAfter, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { isOfElection } from './of-election.js';
import { isOfPoll } from './of-poll.js';
import { OTHERS } from './others.js';
import { all, isNoun, outcomeReader, word } from './told.js';

/** How far behind the verb those beaten may be told of: "defeated three other Vermont Democrats", in tokens. */
const RIVALS_REACH = 6;

/** "defeated three other Democrats in the primary", "beat four rivals": who, nobody says. */
function isOverOthers(scene: Scene, sentence: SentenceReading, at: number): boolean {
  const behind = scene.reading.tokens.slice(at + 1, Math.min(at + RIVALS_REACH, sentence.endToken));
  const rivals = behind.findIndex(({ lower }) => OTHERS.has(lower));
  const counted = behind.slice(0, rivals).some(({ pos, lower }) => pos === 'NUM' || lower === 'several');
  return rivals > 0 && counted && isOfElection(scene, sentence);
}

/**
 * "Finch defeated Roe", "Roe was ousted by Finch", "beating Roe and Vole".
 * Not: "the strongman was ousted in a revolt", "Finch beat Roe in one poll".
 */
export const defeats = outcomeReader(BEATING, (scene, sentence, at) => {
  const { reading } = scene;
  // "is best known for"
  if (word(scene, at) === 'best' && isPassive(reading, at)) return [];
  if (isNoun(scene, at) || isUnreal(reading, sentence, at)) return [];
  if (isOfPoll(reading, sentence, at)) return [];
  const people = subjectsOf(reading, sentence, at);
  // "Roe, one of the candidates vanquished by Finch"
  const isParticiple =
    word(scene, at + 1) === 'by' && personAfter(reading, sentence, at + 1, 'by', 1) !== null;
  if (isPassive(reading, at) || isParticiple) {
    const winner = personAfter(reading, sentence, at + 1, 'by');
    // "people were upset about the special session"
    const isMood = word(scene, at) === 'upset';
    // "was ousted from his post": by whoever had put him there.
    const isRemoval = ['from', 'as'].includes(word(scene, at + 1));
    if (!winner && (isMood || isRemoval || !isOfElection(scene, sentence))) return [];
    return [...all(people, 'lost'), ...(winner ? all([winner], 'won') : [])];
  }
  const first = objectOf(reading, sentence, at, 10);
  const winners = people.filter((winner) => winner.of !== first?.of);
  if (!first && isOverOthers(scene, sentence, at)) return all(people, 'won');
  if (!first || winners.length === 0) return [];
  // "beat her up"
  if (reading.tokens[first.endToken]?.lower === 'up') return [];
  const losers = joinedTo(reading, sentence.people, first).filter((loser) =>
    winners.every((winner) => winner.of !== loser.of),
  );
  return [...all(winners, 'won'), ...all(losers, 'lost')];
});
