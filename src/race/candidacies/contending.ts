import { verbSet } from '../../knowledge/verb-forms.js';
import type { Scene } from '../finder.js';
import { hasElectionWord } from '../reading/electoral.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { objectOf, subjectsOf } from '../reading/syntax.js';
import { placesOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';

/** What is done to the holder of a seat, and to nobody else. */
const UNSEATS = verbSet('unseat oust topple dethrone');
/** What is done to any rival. */
const BEATS = verbSet('beat defeat');
const CONTENDS = trigger([...UNSEATS, ...BEATS]);
/** How far behind the verb the rival may be named, over titles, in tokens. */
const RIVAL_REACH = 7;

/**
 * "Independent Ada Finch could oust Republican Sen. Bo Roe", "surrogates told how he can beat Sen. Roe": nothing has happened yet,
 * and both stand. Who would unseat somebody need not be named: "Democrats hope to unseat Gov. Roe".
 */
export function contending({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  for (const i of placesOf(reading, sentence, CONTENDS)) {
    const isHolder = UNSEATS.has(reading.tokens[i]!.lower);
    if (!isUnreal(reading, sentence, i)) continue;
    const rival = objectOf(reading, sentence, i, RIVAL_REACH);
    // "Finch joined the effort to unseat Roe": whose effort it is, its subject does not tell.
    const isOfNoun = reading.tokens[i - 1]?.lower === 'to' && reading.tokens[i - 2]?.pos === 'NOUN';
    const own = isOfNoun ? [] : subjectsOf(reading, sentence, i).filter(({ of }) => of !== rival?.of);
    if (!rival || (!isHolder && (own.length === 0 || !hasElectionWord(reading, sentence)))) continue;
    return [...own, rival];
  }
  return [];
}

const OWN = trigger(['his', 'her']);
const FIGHTS = new Set(['race', 'bid', 'campaign', 'contest']);
/** How far behind "her" the noun may stand: "her tight Senate race", in tokens. */
const NOUN_REACH = 4;

/** How far before it the verb may stand: "has been neck and neck in her race", in tokens. */
const VERB_REACH = 8;

/** "Democrat Ada Finch has been neck and neck in her race for the seat": a race of one's own that a contest is named beside. */
export function inOwnRace({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  for (const i of placesOf(reading, sentence, OWN)) {
    if (i === sentence.firstToken || tokens[i - 1]!.lower !== 'in') continue;
    const noun = tokens.slice(i + 1, i + 1 + NOUN_REACH).find(({ lower }) => FIGHTS.has(lower));
    const cue = contests.cuesIn(sentence).find(({ firstToken, office }) => firstToken > i && office !== null);
    const verb = tokens
      .slice(Math.max(sentence.firstToken, i - VERB_REACH), i)
      .findLast(({ pos }) => pos === 'VERB' || pos === 'AUX');
    if (!noun || !cue || !verb || isUnreal(reading, sentence, verb.index)) continue;
    return subjectsOf(reading, sentence, verb.index).filter(({ kind }) => kind === 'name');
  }
  return [];
}
