import { verbSet } from '../../knowledge/verb-forms.js';
import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { isOngoing, subjectsOf } from '../reading/syntax.js';
import { placesOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';

const ENTERS = verbSet('enter join');
const JUMPS = verbSet('jump leap step dive');
const INTO = new Set(['into', 'in']);
const RACES = new Set(['race', 'contest', 'fray', 'field']);
const STARTS = verbSet('launch announce mount declare begin');
const BIDS = new Set(['bid', 'campaign', 'candidacy', 'run', 'challenge']);
const FILES = verbSet('file');
const CANDIDACY = new Set(['candidacy', 'paperwork', 'papers']);
const VERBS = trigger([...ENTERS, ...JUMPS, ...STARTS, ...FILES]);
/** How far behind the verb the race may stand: "jumped into the crowded Senate race", in tokens. */
const RACE_REACH = 7;

/**
 * "Finch jumped into the race", "entered the Senate contest", "launched a bid for the seat", "filed to run for governor".
 * Not: "joined the race to find a vaccine", "launched a campaign against drugs".
 */
export function entering(scene: Scene, sentence: SentenceReading): PersonAt[] {
  const { reading } = scene;
  const people: PersonAt[] = [];
  for (const i of placesOf(reading, sentence, VERBS)) {
    // "the possibility of Finch jumping into the race", "decided against mounting a bid"
    const isIdea = reading.tokens[i]!.lower.endsWith('ing') && !isOngoing(reading, i);
    if (isEntering(scene, sentence, i) && !isIdea && !isUnreal(reading, sentence, i))
      people.push(...subjectsOf(reading, sentence, i));
  }
  return people;
}

function isEntering(scene: Scene, sentence: SentenceReading, at: number): boolean {
  const { tokens } = scene.reading;
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  if (JUMPS.has(lower)) return INTO.has(next) && entersRace(scene, sentence, at + 1);
  if (ENTERS.has(lower)) return entersRace(scene, sentence, at);
  if (FILES.has(lower))
    return (
      (next === 'to' && tokens[at + 2]?.lower === 'run' && tokens[at + 3]?.lower === 'for') ||
      tokens.slice(at + 1, Math.min(at + 5, sentence.endToken)).some((token) => CANDIDACY.has(token.lower))
    );
  return STARTS.has(lower) && (next === 'a' || next === 'an') && isForOffice(scene, sentence, at);
}

function entersRace({ reading: { tokens } }: Scene, { endToken }: SentenceReading, at: number): boolean {
  const [determiner] = tokens.slice(at + 1, at + 2);
  if (determiner?.pos !== 'DET') return false;
  for (let i = at + 2; i < Math.min(at + RACE_REACH, endToken); i++) {
    if (RACES.has(tokens[i]!.lower)) return !['to', 'against', 'of'].includes(tokens[i + 1]?.lower ?? '');
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.text === ',') return false;
  }
  return false;
}

/** "a bid for the seat", "a Senate campaign": a bid with an office before it, or behind it. */
function isForOffice(
  { reading: { tokens }, contests }: Scene,
  sentence: SentenceReading,
  at: number,
): boolean {
  const end = Math.min(at + RACE_REACH, sentence.endToken);
  const bid = tokens.slice(at + 2, end).find(({ lower }) => BIDS.has(lower))?.index;
  if (bid === undefined) return false;
  const isOffice = contests
    .cuesIn(sentence)
    .some(({ office, firstToken }) => office !== null && firstToken > at && firstToken <= bid + RACE_REACH);
  const isSeat = tokens[bid + 1]?.lower === 'for' && tokens[bid + 3]?.lower === 'seat';
  return isOffice || isSeat;
}
