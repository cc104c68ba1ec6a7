import { PARTY_MEMBERS } from '../../../knowledge/parties.js';
import type { PartyLetter } from '../../../schema/index.js';
import type { Token } from '../../../text/tokens.js';
import type { Gender } from '../people/person-mention.js';
import { ageAt, endOfAge } from './ages.js';
import { speaksAt } from './sightings.js';

/** Words that stand for a person named before: a pronoun, or "the" and a word for what somebody is. */
export interface Anaphor {
  /** Tokens `[first, end)`, the determiner left out. */
  readonly first: number;
  readonly end: number;
  readonly kind: 'pronoun' | 'nominal';
  readonly form: Form;
  readonly gender: Gender | null;
  /** The head of a nominal, lower case, without "the"; empty for a pronoun. */
  readonly head: string;
  readonly party: PartyLetter | null;
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

/** Words for one person by office or part in a race; what tells the sex is marked. */
const HEADS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...'senator representative governor mayor president candidate nominee lawmaker incumbent challenger congressman congresswoman secretary chairman chairwoman speaker republican democrat libertarian frontrunner billionaire mogul businessman businesswoman spokesman spokeswoman judge commissioner attorney professor pollster strategist councilman councilwoman sheriff legislator politician treasurer auditor clerk pastor'
    .split(' ')
    .map((word) => [word, null] as const),
  ...'congressman businessman chairman spokesman councilman'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'congresswoman businesswoman chairwoman spokeswoman councilwoman'
    .split(' ')
    .map((word) => [word, 'female'] as const),
]);

const FORMER = new Set(['former', 'ex', 'onetime']);
const DETERMINERS = new Set(['the', 'this', 'that']);
const LONGEST = 5;
/** Words in front of a head that leave it one person's: "the former senator", "the two-term Ohio governor". */
const BEFORE_HEAD = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT']);

const NO_HEADS: ReadonlySet<string> = new Set();

/**
 * The anaphors of a document in order; tokens that `taken` marks belong to names. `told` are nouns that the document calls
 * people by, which stand for one of them where they speak: "the auto dealer said".
 */
export function findAnaphors(
  tokens: readonly Token[],
  taken: Uint8Array,
  told: ReadonlySet<string> = NO_HEADS,
): Anaphor[] {
  const anaphors: Anaphor[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const pronoun = PRONOUNS.get(token.lower);
    if (pronoun) {
      const form = token.lower === 'her' && ownsNext(tokens, i) ? 'possessive' : pronoun.form;
      anaphors.push({
        first: i,
        end: i + 1,
        kind: 'pronoun',
        form,
        gender: pronoun.gender,
        head: '',
        party: null,
        former: false,
        age: null,
      });
      continue;
    }
    if (!DETERMINERS.has(token.lower)) continue;
    const nominal = ageAfter(tokens, i) ?? nominalAfter(tokens, i, taken, told);
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
    kind: 'nominal',
    form: 'subject',
    gender: null,
    head: '',
    party: null,
    former: false,
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

/** "the Democrat", "the first-term senator"; not "the Senator's aide", "the Democrat Ann Roe", "the candidate forum". */
function nominalAfter(
  tokens: readonly Token[],
  determiner: number,
  taken: Uint8Array,
  told: ReadonlySet<string>,
): Anaphor | null {
  const { sentence } = tokens[determiner]!;
  let first = determiner + 1;
  for (let i = first; i < determiner + 1 + LONGEST && tokens[i]?.sentence === sentence; i++) {
    const { lower, pos, text } = tokens[i]!;
    if (taken[i]) first = i + 1;
    const speaks = told.has(lower) && speaksAt(tokens, determiner, i + 1);
    if (HEADS.has(lower) || speaks) {
      if (taken[i]) return null;
      const end = endOfTitle(tokens, i, taken);
      const next = tokens[end];
      const goesOn =
        next?.sentence === sentence &&
        (taken[end] ||
          ['NOUN', 'PROPN'].includes(next.pos) ||
          next.text === '-' ||
          /^['’]s?$/.test(next.text) ||
          next.lower === 'of');
      if (goesOn) return null;
      return {
        first: Math.min(first, i),
        end,
        kind: 'nominal',
        form: 'nominal',
        gender: HEADS.get(lower) ?? null,
        head: lower,
        party: PARTY_MEMBERS.get(text) ?? null,
        former: tokens.slice(determiner + 1, i).some((token) => FORMER.has(token.lower)),
        age: null,
      };
    }
    if (!BEFORE_HEAD.has(pos) || (pos === 'PUNCT' && text !== '-')) return null;
  }
  return null;
}
