import { PARTY_MEMBERS } from '../../knowledge/parties.js';
import { inEach } from '../../text/in-each.js';
import type { Sentence, Token } from '../../text/tokens.js';
import type { PersonAt } from './reading.js';

/** A person who opens a sentence stands among its first words: "State Rep. Ada Finch, a lawyer,". */
const OPENING = 4;
const GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['she', 'female'],
  ['he', 'male'],
]);

/**
 * Whom the first words of a sentence go on with, where they name nobody and the paragraph leaves one choice:
 *   "Ada Finch, an engineer, leads the money chase. The Democrat reported raising $1.9 million." ·
 *   "Finch has outspent Bo Roe, a former sheriff. She had $2.3 million in the bank."
 * Null where nobody or more than one may be meant.
 *
 * @param peopleBefore tells the people in the sentences of the paragraph so far, the last sentence last
 */
export function carriedOn(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  peopleBefore: () => readonly (readonly PersonAt[])[],
): PersonAt | null {
  const article = tokens[firstToken]!.lower === 'the' ? 1 : 0;
  const noun = firstToken + article;
  const verb = tokens[noun + 1];
  if (noun + 1 >= endToken || (verb?.pos !== 'VERB' && verb?.pos !== 'AUX')) return null;
  const party = article === 1 ? PARTY_MEMBERS.get(tokens[noun]!.text) : undefined;
  const gender = article === 0 ? GENDERS.get(tokens[noun]!.lower) : undefined;
  const before = party || gender ? peopleBefore() : [];
  const of = party
    ? opener(tokens, before.at(-1) ?? [])
    : gender
      ? (onlyOneOf(before, gender) ?? onlyOneAtAll(tokens, before, gender))
      : null;
  if (!of || (party && of.party !== null && of.party !== party)) return null;
  const { start, end } = tokens[noun]!;
  return { start, end, kind: party ? 'nominal' : 'pronoun', of, firstToken: noun, endToken: noun + 1 };
}

/** The one person of a sentence, who opens it. */
function opener(tokens: readonly Token[], people: readonly PersonAt[]): PersonAt['of'] | null {
  const [first] = people;
  if (!first || people.some(({ of }) => of !== first.of)) return null;
  let start = first.firstToken;
  while (start > 0 && tokens[start - 1]!.sentence === tokens[first.firstToken]!.sentence) start--;
  return first.firstToken - start <= OPENING ? first.of : null;
}

/**
 * "Rep. Dale Finch, a Republican, is seeking a second term. He beat Bo Roe by four points": where the paragraph opens with
 * a name that does not tell the sex, and names nobody else.
 */
function onlyOneAtAll(
  tokens: readonly Token[],
  before: readonly (readonly PersonAt[])[],
  gender: 'female' | 'male',
): PersonAt['of'] | null {
  const people = inEach(before, (own) => own);
  const only = opener(tokens, people);
  const first = people[0];
  const goesOn = only !== null && first!.kind === 'name' && before.at(-1)!.length > 0;
  return goesOn && (only.gender === null || only.gender === gender) ? only : null;
}

/** The one person of a sex, where that of all others is known to be another. */
function onlyOneOf(
  before: readonly (readonly PersonAt[])[],
  gender: 'female' | 'male',
): PersonAt['of'] | null {
  const people = inEach(before, (own) => own.map(({ of }) => of));
  const fitting = new Set(people.filter((of) => of.gender === null || of.gender === gender));
  const [only] = fitting;
  return fitting.size === 1 && only!.gender === gender ? only! : null;
}
