import { verbSet } from '../../knowledge/verb-forms.js';
import { isElectoral } from '../reading/electoral.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { isPassive, joinedTo, objectOf, personAfter, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { isShownByPoll } from '../shares/context.js';
import { all, isNoun, outcomeReader, word } from './told.js';

/** "Finch defeated Roe": the subject won, the object lost; a passive turns it round. */
const DEFEATS = verbSet(
  'defeat beat best oust unseat topple trounce rout edge outpoll vanquish upset dethrone crush outlast',
);

/**
 * "Finch defeated Roe", "Roe was ousted by Finch", "beating Roe and Vole".
 * Not: "the strongman was ousted in a revolt", "Finch beat Roe in one poll".
 */
export const defeats = outcomeReader(DEFEATS, (scene, sentence, at) => {
  const { reading } = scene;
  // "is best known for"
  if (word(scene, at) === 'best' && isPassive(reading, at)) return [];
  if (isNoun(scene, at) || isUnreal(reading, sentence, at)) return [];
  if (isOfPoll(reading, sentence, at) || isShownByPoll(reading, sentence, at)) return [];
  const people = subjectsOf(reading, sentence, at);
  if (isPassive(reading, at)) {
    const winner = personAfter(reading, sentence, at + 1, 'by');
    // "people were upset about the special session"
    const isMood = word(scene, at) === 'upset';
    if (!winner && (isMood || !isElectoral(reading, sentence))) return [];
    return [...all(people, 'lost'), ...(winner ? all([winner], 'won') : [])];
  }
  const first = objectOf(reading, sentence, at, 10);
  const winners = people.filter((winner) => winner.of !== first?.of);
  if (!first || winners.length === 0) return [];
  const losers = joinedTo(reading, sentence.people, first).filter((loser) =>
    winners.every((winner) => winner.of !== loser.of),
  );
  return [...all(winners, 'won'), ...all(losers, 'lost')];
});

const POLLS = new Set(['poll', 'polls', 'polling', 'surveys', 'survey']);
/** How far behind the verb the poll may be named, in tokens. */
const POLL_REACH = 12;

/** "Finch beat Roe in one poll", "in eight polls, Finch beat Roe": of those asked, not of voters. */
function isOfPoll({ tokens }: Reading, { firstToken, endToken }: SentenceReading, verb: number): boolean {
  const first = Math.max(firstToken, verb - POLL_REACH);
  return tokens
    .slice(first, Math.min(endToken, verb + POLL_REACH))
    .some(
      ({ lower, index }) =>
        POLLS.has(lower) &&
        tokens.slice(Math.max(first, index - 3), index).some((token) => IN.has(token.lower)),
    );
}

const IN = new Set(['in', 'of']);
