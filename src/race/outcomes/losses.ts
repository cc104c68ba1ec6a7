import { verbTable } from '../../knowledge/verb-forms.js';
import type { OutcomeKind } from '../../schema/index.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { isPassive, personAfter, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { isOfElection } from './of-election.js';
import { all, outcomeReader, type Told, word } from './told.js';
import { WHAT_IS_WON } from './won.js';

const LOSES = verbTable<OutcomeKind>({ lose: 'lost', concede: 'conceded' });

/**
 * "Roe lost", "Roe lost to Finch", "lost her bid", "Roe conceded".
 * Not: "Roe lost his mother", "“…,” Roe conceded".
 */
export const losses = outcomeReader(LOSES.keys(), (scene, sentence, at) => {
  const { reading } = scene;
  const end = LOSES.get(word(scene, at));
  if (!end || isUnreal(reading, sentence, at) || isPassive(reading, at)) return [];
  const next = word(scene, at + 1);
  if (end === 'conceded')
    return isPoint(scene, at) || isSpeech(scene, sentence, at) ? [] : conceded(scene, sentence, at);
  const object = [word(scene, at + 1), word(scene, at + 2), word(scene, at + 3)];
  const elections = object.some((w) => WHAT_IS_WON.has(w) || w === 'bid') || isOneOfRuns(scene, sentence, at);
  const toRival = next === 'to' ? personAfter(reading, sentence, at + 1, 'to', 1) : null;
  // "who lost Tuesday"; "lost tonight" may be a debate.
  const isDated = next.endsWith('day') && sentence.dates.some(({ firstToken }) => firstToken === at + 1);
  // "lost a 2014 bid for governor"
  // "lost Michigan to Roe by less than 2 points"
  const isOfState =
    scene.contests.main?.office === 'President' &&
    sentence.places.some(({ firstToken, of }) => firstToken === at + 1 && of.kind === 'state');
  const isOfOffice = elections && scene.contests.cuesIn(sentence).some(({ office }) => office !== null);
  const plain = PLAIN.has(next) || elections || isDated || isOfState;
  if (
    !plain ||
    !(isOfElection(scene, sentence) || isOfOffice || isOfState || (toRival && scene.contests.main)) ||
    object.some((w) =>
      ['count', 'track', 'ground', 'money', 'support', 'sight', 'job', 'keys', 'hope'].includes(w),
    )
  )
    return [];
  const losers = subjectsOf(reading, sentence, at);
  const winner = losers.length > 0 ? personAfter(reading, sentence, at + 1, 'to', 10) : null;
  return [
    ...all(losers, end),
    ...(winner && losers.every((l) => l.of !== winner.of) ? all([winner], 'won') : []),
  ];
});

/** How far behind "lost" its "one" may stand, and behind that the run, in tokens. */
const ONE_REACH = 4;
const RUN_REACH = 5;
const RUNS = new Set(['run', 'bid', 'race', 'campaign']);

/** "She won her first race. He lost his only one, a 2006 run for the Indiana House": one of what the words behind it name. */
function isOneOfRuns({ reading: { tokens } }: Scene, { endToken }: SentenceReading, at: number): boolean {
  const one = tokens.slice(at + 1, at + 1 + ONE_REACH).find(({ lower }) => lower === 'one');
  if (!one || tokens[one.index + 1]?.text !== ',') return false;
  return tokens
    .slice(one.index + 2, Math.min(endToken, one.index + 2 + RUN_REACH))
    .some(({ lower }) => RUNS.has(lower));
}

/** How far behind "conceded" it may be told to whom, over the day and the race, in tokens. */
const TO_REACH = 6;

/** "Roe conceded", "conceded Monday to Finch", "conceded the race to Finch". */
function conceded({ reading }: Scene, sentence: SentenceReading, at: number): Told[] {
  const losers = subjectsOf(reading, sentence, at);
  const winner = losers.length > 0 ? personAfter(reading, sentence, at + 1, 'to', TO_REACH) : null;
  const won = winner && losers.every(({ of }) => of !== winner.of) ? all([winner], 'won') : [];
  return [...all(losers, 'conceded'), ...won];
}

/** What may follow "lost" where nothing that is lost is named. */
const PLAIN = new Set(['to', 'in', 'by', 'on', '.', ',', ';', 'handily', 'badly', 'narrowly', 'big']);

/** How far from "conceded" the quotation may stand that it tells of, in tokens. */
const SPEECH_REACH = 4;

/** "“…,” Roe conceded", "Roe conceded to the paper, “…”": what is conceded is a point. */
const isSpeech = (
  { reading: { tokens } }: Scene,
  { firstToken, endToken }: SentenceReading,
  at: number,
): boolean =>
  tokens
    .slice(Math.max(firstToken, at - SPEECH_REACH), Math.min(endToken, at + SPEECH_REACH + 1))
    .some(({ text }) => /^["“”]$/.test(text));

const STATED = new Set(['that', 'he', 'she', 'it', 'they', 'there', 'some']);
const WHOSE = new Set(['his', 'her', 'their', 'the']);
const GIVEN_UP = new Set(['race', 'election', 'contest', 'defeat', 'runoff', 'primary', 'seat']);

/** "conceded his side wouldn't get all", "conceded that she was late": a point; but "conceded the race". */
const isPoint = ({ reading: { tokens } }: Scene, at: number): boolean =>
  STATED.has(tokens[at + 1]?.lower ?? '') ||
  (WHOSE.has(tokens[at + 1]?.lower ?? '') &&
    !tokens.slice(at + 2, at + 5).some(({ lower }) => GIVEN_UP.has(lower)));
