import { PARTY_MEMBERS } from '../../../knowledge/parties.js';
import type { Anaphor } from './anaphors.js';
import type { Candidate } from './candidates.js';

/** How a nominal agrees with what is told of a person: the greater the number, the better; 0 where the nominal says nothing. */
export interface Agreement {
  /** What the nominal calls the person: something else told, nothing, so in another tense ("the senator" of a former one), so. */
  readonly called: number;
  /** "the Democrat" and "the GOP nominee": party not told, told so. Who is of another cannot be meant. */
  readonly party: number;
  /** "the Ohio governor", "the senator from Ohio": another state told, none told, told so. */
  readonly place: number;
  /** "the Gary pastor", "the real estate mogul": no word told, some, all. */
  readonly words: number;
  /** Whether the person was called so before: of another state or party, not at all, by the same noun, by the same words. */
  readonly again: number;
}

export const BEST = { called: 4, party: 2, place: 3, words: 3, again: 3 } as const;

export function agreementOf(anaphor: Anaphor, candidate: Candidate): Agreement {
  return {
    called: calledSo(anaphor, candidate),
    party: anaphor.party === null ? 0 : candidate.person.party === null ? 1 : BEST.party,
    place: placeOf(anaphor, candidate),
    words: wordsOf(anaphor, candidate),
    again: calledAgain(anaphor, candidate),
  };
}

function calledSo({ age, head, former, party }: Anaphor, { person, told }: Candidate): number {
  if (age !== null) return told.age === null ? 2 : BEST.called;
  if (party !== null && PARTY_HEADS.has(head)) return person.party === null ? 2 : BEST.called;
  if (!told.titles.has(head)) return told.titles.size > 0 ? 1 : 2;
  return told.formerTitles.has(head) === former ? BEST.called : 3;
}

const PARTY_HEADS = new Set([...PARTY_MEMBERS.keys()].map((word) => word.toLowerCase()));

function placeOf({ state }: Anaphor, { told }: Candidate): number {
  if (state === null) return 0;
  if (told.states.size === 0) return 2;
  return told.states.has(state) ? BEST.place : 1;
}

function wordsOf({ words }: Anaphor, { told }: Candidate): number {
  if (words.length === 0) return 0;
  const shared = words.filter((word) => told.words.has(word)).length;
  return shared === 0 ? 1 : shared < words.length ? 2 : BEST.words;
}

function calledAgain({ head, party, state, words }: Anaphor, { called }: Candidate): number {
  const differs = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  if (called.some((before) => differs(before.state, state) || differs(before.party, party))) return 0;
  const alike = called.filter((before) => before.head === head);
  if (alike.length === 0) return 1;
  const same = alike.some(
    (before) =>
      before.state === state && before.party === party && before.words.join(' ') === words.join(' '),
  );
  return same ? BEST.again : 2;
}
