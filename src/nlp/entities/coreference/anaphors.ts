import { PARTY_ADJECTIVES, PARTY_MEMBERS } from '../../../knowledge/parties.js';
import type { PartyLetter } from '../../../schema/index.js';
import type { Token } from '../../../text/tokens.js';
import { signOf } from '../../../text/word-forms.js';
import type { Tokenized } from '../../tokens/index.js';
import type { Gender } from '../people/person-mention.js';
import { ageAt, endOfAge } from './ages.js';
import { speaksAt } from './sightings.js';

/** Words that stand for a person named before: a pronoun, or "the" and a word for what somebody is. */
export interface Anaphor {
  /** Tokens `[first, end)`, the determiner and names of places left out. */
  readonly first: number;
  readonly end: number;
  /** The token where it begins with all that belongs to it: "the" of "the Gary pastor". */
  readonly opening: number;
  readonly kind: 'pronoun' | 'nominal';
  readonly form: Form;
  readonly gender: Gender | null;
  /** The head of a nominal, lower case, without "the"; empty for a pronoun. */
  readonly head: string;
  /** "the Democrat", "the Democratic nominee". */
  readonly party: PartyLetter | null;
  /** Postal code of the state in "the Georgia Republican", "the senator from Georgia". */
  readonly state: string | null;
  /** What else a nominal tells, lower case: "gary" of "the former Gary pastor". */
  readonly words: readonly string[];
  /** "the former senator". */
  readonly former: boolean;
  /** In years: 33 of "the 33-year-old". */
  readonly age: number | null;
}

export type Form = 'subject' | 'object' | 'possessive' | 'reflexive' | 'nominal';

const PRONOUNS: ReadonlyMap<string, { readonly gender: Gender; readonly form: Form }> = new Map([
  ['he', { gender: 'male', form: 'subject' }],
  ['him', { gender: 'male', form: 'object' }],
  ['his', { gender: 'male', form: 'possessive' }],
  ['himself', { gender: 'male', form: 'reflexive' }],
  ['she', { gender: 'female', form: 'subject' }],
  ['her', { gender: 'female', form: 'object' }],
  ['hers', { gender: 'female', form: 'possessive' }],
  ['herself', { gender: 'female', form: 'reflexive' }],
]);

/** Nouns for one person, by what they tell: an office, a party, a part in a race, a trade. */
const HEADS = {
  office:
    'senator representative governor mayor president lawmaker congressman congresswoman secretary speaker commissioner councilman councilwoman sheriff legislator treasurer auditor clerk judge attorney',
  party: 'republican democrat libertarian',
  race: 'candidate nominee incumbent challenger frontrunner',
  trade:
    'billionaire mogul businessman businesswoman politician professor pastor chairman chairwoman spokesman spokeswoman pollster strategist',
} as const;

export type HeadKind = keyof typeof HEADS;

const KIND_OF_HEAD: ReadonlyMap<string, HeadKind> = new Map(
  Object.entries(HEADS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as HeadKind] as const),
  ),
);

/** What a noun tells of a person; null for nouns that only some document calls somebody by. */
export const kindOfHead = (noun: string): HeadKind | null => KIND_OF_HEAD.get(noun) ?? null;

/** What the end of a noun tells of the sex: "congresswoman". */
const genderOf = (noun: string): Gender | null =>
  noun.endsWith('woman') ? 'female' : noun.endsWith('man') ? 'male' : null;

const FORMER = new Set(['former', 'ex', 'onetime']);
const DETERMINERS = new Set(['the', 'this', 'that']);
const LONGEST = 5;
/** Words in front of a head that leave it one person's: "the former senator", "the two-term Ohio governor". */
const BEFORE_HEAD = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT']);

/** What is known of a document's words. */
interface Surroundings {
  /** 1 for tokens of names and offices. */
  readonly taken: Uint8Array;
  /** Postal codes of states, by each token of their names. */
  readonly states: ReadonlyMap<number, string>;
  /** Nouns that the document calls people by, which stand for one of them where they speak: "the auto dealer said". */
  readonly told: ReadonlySet<string>;
}

const NOTHING_SAID = { head: '', party: null, state: null, words: [], former: false, age: null } as const;

/** Nearly all words begin none. */
const MAY_BEGIN = signOf(({ lower }) => PRONOUNS.has(lower) || DETERMINERS.has(lower));

/** The anaphors of a document in order. */
export function findAnaphors({ tokens, signs }: Tokenized, around: Surroundings): Anaphor[] {
  const anaphors: Anaphor[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!(signs[i]! & MAY_BEGIN)) continue;
    const token = tokens[i]!;
    const pronoun = PRONOUNS.get(token.lower);
    if (pronoun) {
      const form = token.lower === 'her' && ownsNext(tokens, i) ? 'possessive' : pronoun.form;
      anaphors.push({
        first: i,
        end: i + 1,
        opening: i,
        kind: 'pronoun',
        form,
        gender: pronoun.gender,
        ...NOTHING_SAID,
      });
      continue;
    }
    const nominal = ageAfter(tokens, i) ?? nominalAfter(tokens, i, around);
    if (!nominal) continue;
    anaphors.push(nominal);
    i = nominal.end - 1;
  }
  return anaphors;
}

/** "the 33-year-old", not "the 33-year-old Democrat". */
function ageAfter(tokens: readonly Token[], determiner: number): Anaphor | null {
  const first = determiner + 1;
  const age = ageAt(tokens, first);
  const end = endOfAge(first);
  if (age === null || BEFORE_HEAD.has(tokens[end]?.pos ?? '')) return null;
  return {
    first,
    end,
    opening: determiner,
    kind: 'nominal',
    form: 'nominal',
    gender: null,
    ...NOTHING_SAID,
    age,
  };
}

/** "her campaign", not "told her that". */
function ownsNext(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next.pos);
}

/** "the former secretary of state": where a title ends whose head stands at a token. */
const endOfTitle = (tokens: readonly Token[], head: number, taken: Uint8Array): number =>
  tokens[head]!.lower === 'secretary' &&
  tokens[head + 1]?.lower === 'of' &&
  tokens[head + 2]?.lower === 'state' &&
  !taken[head + 2]
    ? head + 3
    : head + 1;

/**
 * "the Democrat", "the first-term senator", "the Republican nominee"; not "the Senator's aide", "the Democrat Ann Roe",
 * "the candidate forum", "the Republican primary".
 */
function nominalAfter(
  tokens: readonly Token[],
  determiner: number,
  { taken, states, told }: Surroundings,
): Anaphor | null {
  const { sentence } = tokens[determiner]!;
  let first = determiner + 1;
  for (let i = first; i < determiner + 1 + LONGEST && tokens[i]?.sentence === sentence; i++) {
    const { lower, pos, text } = tokens[i]!;
    if (taken[i]) first = i + 1;
    const isHead = KIND_OF_HEAD.has(lower) || (told.has(lower) && speaksAt(tokens, determiner, i + 1));
    const end = isHead ? endOfTitle(tokens, i, taken) : i + 1;
    if (isHead && !modifiesNext(tokens, end, taken)) {
      if (taken[i] || belongsToNext(tokens, end, taken)) return null;
      const before = tokens.slice(determiner + 1, i);
      const stateAt = [...before.keys()].map((at) => states.get(determiner + 1 + at)).find(Boolean);
      return {
        first: Math.min(first, i),
        end,
        opening: determiner,
        kind: 'nominal',
        form: 'nominal',
        gender: genderOf(lower),
        head: lower,
        party: PARTY_MEMBERS.get(text) ?? partyAmong(before),
        state: stateAt ?? stateBehind(tokens, end, states),
        words: [...before, ...tokens.slice(i + 1, end)]
          .filter((token) => tellsMore(token) && !states.has(token.index))
          .map((token) => token.lower),
        former: before.some((token) => FORMER.has(token.lower)),
        age: null,
      };
    }
    if (!isHead && (!BEFORE_HEAD.has(pos) || (pos === 'PUNCT' && text !== '-'))) return null;
  }
  return null;
}

const NOUNS = new Set(['NOUN', 'PROPN']);

/** "the Republican nominee", "the Republican presidential nominee", but not "the Republican likely to win". */
function modifiesNext(tokens: readonly Token[], end: number, taken: Uint8Array): boolean {
  const [next, after] = [tokens[end], tokens[end + 1]];
  if (!next || taken[end] || next.sentence !== tokens[end - 1]!.sentence) return false;
  return NOUNS.has(next.pos) || (next.pos === 'ADJ' && NOUNS.has(after?.pos ?? '') && !taken[end + 1]);
}

/** "the senator's aide", "the Democrat Ann Roe", "the mayor of Dayton". */
function belongsToNext(tokens: readonly Token[], end: number, taken: Uint8Array): boolean {
  const next = tokens[end];
  if (next?.sentence !== tokens[end - 1]!.sentence) return false;
  return taken[end] === 1 || next.text === '-' || /^['’]s?$/.test(next.text) || next.lower === 'of';
}

const partyAmong = (before: readonly Token[]): PartyLetter | null =>
  before.map(({ text }) => PARTY_ADJECTIVES.get(text)).find((party) => party !== undefined) ?? null;

/** "the senator from Georgia". */
const stateBehind = (tokens: readonly Token[], end: number, states: Surroundings['states']): string | null =>
  tokens[end]?.lower === 'from' ? (states.get(end + 1) ?? null) : null;

const SILENT = new Set(['-', 'of', 'then', ...FORMER]);

const tellsMore = ({ text, lower }: Token): boolean => !SILENT.has(lower) && !PARTY_ADJECTIVES.has(text);
