import type { Scene } from '../finder.js';
import { joinedTo } from '../reading/lists.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { reelectionEnd } from '../reading/reelection.js';
import { subjectsOf } from '../reading/syntax.js';
import { placesOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';

const BE = new Set(['is', 'are', 'was', 'were']);
const ON_OR_UP = trigger(['on', 'up']);
const BALLOTS = new Set(['ballot', 'race', 'field']);

/** "Roe, a Libertarian, is also on the ballot", "Sen. Finch is up for re-election this fall". */
export function onTheBallot({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  for (const i of placesOf(reading, sentence, ON_OR_UP)) {
    const [word, next, noun] = tokens.slice(i, i + 3).map(({ lower }) => lower);
    const isListed = word === 'on' && next === 'the' && noun === 'ballot';
    const isUp = word === 'up' && next === 'for' && reelectionEnd(tokens, i + 2) !== null;
    if (!isListed && !isUp) continue;
    const verb = tokens
      .slice(Math.max(sentence.firstToken, i - 3), i)
      .findLast(({ lower }) => BE.has(lower))?.index;
    if (verb === undefined || isUnreal(reading, sentence, verb) || isUnreal(reading, sentence, i)) continue;
    return subjectsOf(reading, sentence, verb).filter(({ kind }) => kind === 'name');
  }
  return [];
}

/** How far behind the start of a sentence its verb may stand: "Also running for the open seat are", in tokens. */
const OPENING_REACH = 9;

/** "Also running is Roe, a Libertarian", "Also in the race are Finch and Roe": all whom the verb lists. */
export function alsoRunning({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  const { firstToken, endToken } = sentence;
  if (tokens[firstToken]!.lower !== 'also') return [];
  const end = Math.min(firstToken + OPENING_REACH, endToken);
  const verb = tokens.slice(firstToken + 1, end).find(({ lower }) => BE.has(lower))?.index;
  if (verb === undefined) return [];
  const opening = tokens.slice(firstToken + 1, verb);
  const isRace = opening.some(({ lower }) => lower === 'running' || BALLOTS.has(lower));
  const first = sentence.people.find((person) => person.firstToken > verb);
  return isRace && first
    ? joinedTo(reading, sentence.people, first).filter(({ kind }) => kind === 'name')
    : [];
}
