import type { Token } from '../../text/tokens.js';
import { isModifier } from './modifiers.js';
import type { OrganizationAt, PersonAt, Reading, SentenceReading } from './reading.js';
import { isOwner, subjectsOf } from './syntax.js';

/** Who does something: a person, a body, or a group that no name stands for ("outside groups"). */
export interface Actor {
  readonly name: string;
  /** Id of the person or body; null for a group. */
  readonly id: string | null;
  readonly person: PersonAt | null;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Nouns of people who act together, lower case. */
const GROUPS = new Set(
  'groups group pac pacs superpac superpacs committee committees donors republicans democrats party parties allies supporters campaigns coalition organization organizations union unions sheriffs officials lawmakers chamber'.split(
    ' ',
  ),
);
/** After these a name is no actor: "aligned with Finch", "an ad against Roe", "said to Vole". */
const BEFORE_OTHERS = new Set(
  'of for with by to from against over behind in than at on about between among toward towards into under above like without versus vs. near after before'.split(
    ' ',
  ),
);
/** Words for the people around a candidate: what they raise the candidate raises. */
const CAMPAIGN = new Set(['campaign', 'run', 'bid', 'candidacy', 'team', 'effort']);

/**
 * Who a verb speaks of: the nearest before it that is no object, no owner, and no apposition:
 *   "The super PAC aligned with House leaders spent" · "Texans for Clear Water, a group backing Roe, has spent" ·
 *   "Casino owner Finch, a large donor, gave" · "Roe's campaign raised"
 *
 * @param from the first token that may belong to the actor
 */
export function actorBefore(
  reading: Reading,
  sentence: SentenceReading,
  verb: number,
  from = sentence.firstToken,
): Actor | null {
  const { tokens } = reading;
  if (isOfAThing(tokens, verb)) return null;
  const antecedent = antecedentOf(reading, sentence, verb);
  if (antecedent && antecedent.firstToken >= from) return ofPerson(antecedent);
  for (let i = verb - 1; i >= from; i--) {
    if (/^[;:“”"]$/.test(tokens[i]!.text)) return null;
    const actor = actorEndingAt(reading, sentence, i, from);
    if (!actor) continue;
    if (!isOther(tokens, actor, from) && !isApposition(reading, sentence, actor, from)) return actor;
    i = actor.firstToken;
  }
  return null;
}

/** "an ad by Finch, who has spent", "Roe, the dealer who put": whom "who" stands for, whatever takes the name before. */
function antecedentOf(reading: Reading, sentence: SentenceReading, verb: number): PersonAt | null {
  const { tokens } = reading;
  let i = verb - 1;
  while (i > sentence.firstToken && (tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'ADV')) i--;
  return tokens[i]?.lower === 'who' ? (subjectsOf(reading, sentence, verb)[0] ?? null) : null;
}

/** "a lunch that raised $700,000": what "that" stands for is no actor. */
function isOfAThing(tokens: readonly Token[], verb: number): boolean {
  let i = verb - 1;
  while (i > 0 && (tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'ADV')) i--;
  const noun = tokens[i - 1];
  return (
    // Nothing stands before a verb that opens the text.
    (tokens[i]?.lower === 'that' || tokens[i]?.lower === 'which') &&
    noun?.pos === 'NOUN' &&
    !GROUPS.has(noun.lower)
  );
}

function actorEndingAt(reading: Reading, sentence: SentenceReading, i: number, from: number): Actor | null {
  const { tokens } = reading;
  const owner = sentence.people.find(
    (p) => p.endToken <= i && i - p.endToken <= 2 && CAMPAIGN.has(tokens[i]!.lower),
  );
  if (owner && (isOwner(reading, owner) || owner.kind === 'pronoun' || owner.endToken === i))
    return ofPerson(owner);
  const person = sentence.people.find((p) => p.endToken === i + 1);
  if (person) return isOwner(reading, person) ? null : ofPerson(person);
  const body = sentence.organizations.find((org) => org.endToken === i + 1);
  if (body && body.firstToken >= from) return isAdjective(tokens, body) ? null : ofBody(body);
  return GROUPS.has(tokens[i]!.lower) ? ofGroup(tokens, i, from, sentence.endToken) : null;
}

const ofPerson = (person: PersonAt): Actor => ({
  name: person.of.name,
  id: person.of.id,
  person,
  firstToken: person.firstToken,
  endToken: person.endToken,
});

const ofBody = ({ of, firstToken, endToken }: OrganizationAt): Actor => ({
  name: of.name,
  id: of.id,
  person: null,
  firstToken,
  endToken,
});

/** "House Republican leaders": the body says whose leaders they are. */
function isAdjective(tokens: readonly Token[], { endToken }: OrganizationAt): boolean {
  const next = tokens[endToken];
  return (
    next?.kind === 'word' &&
    (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ') &&
    next.sentence === tokens[endToken - 1]!.sentence
  );
}

/** "a conservative super PAC", "the party and outside groups". */
function ofGroup(tokens: readonly Token[], at: number, from: number, limit: number): Actor {
  let first = at;
  while (first > from && isGroupWord(tokens[first - 1]!)) first--;
  while (first < at && ['the', 'a', 'an', 'and', 'two', 'other'].includes(tokens[first]!.lower)) first++;
  const name = tokens
    .slice(first, endOfPhrase(tokens, at + 1, limit))
    .map((token, n) => (n > 0 && token.spaced ? ` ${token.text}` : token.text))
    .join('');
  return { name, id: null, person: null, firstToken: first, endToken: at + 1 };
}

const PARTICIPLES = new Set([
  'aligned',
  'backed',
  'affiliated',
  'allied',
  'funded',
  'led',
  'run',
  'tied',
  'associated',
  'supporting',
  'backing',
]);
const LONGEST_PHRASE = 9;

/** "aligned with House leaders" belongs to the name of a group; it ends at a comma or the next verb. */
function endOfPhrase(tokens: readonly Token[], after: number, limit: number): number {
  if (!PARTICIPLES.has(tokens[after]?.lower ?? '')) return after;
  let end = after + 1;
  while (
    end < Math.min(limit, after + LONGEST_PHRASE) &&
    !['VERB', 'AUX', 'PUNCT'].includes(tokens[end]!.pos)
  )
    end++;
  return end;
}

const isGroupWord = (token: Token): boolean =>
  (token.kind === 'word' && ['ADJ', 'NOUN', 'PROPN', 'DET'].includes(token.pos)) ||
  token.lower === 'and' ||
  token.text === '-';

/** Whether a preposition or another verb takes the name: "backed by Finch", "a group backing Roe", "has pledged $3 million to help Vole". */
function isOther(tokens: readonly Token[], { firstToken }: Actor, from: number): boolean {
  let i = firstToken - 1;
  while (i >= from && isModifier(tokens[i]!) && tokens[i]!.pos !== 'VERB') i--;
  if (i < from) return false;
  const { lower, pos } = tokens[i]!;
  const isOfInfinitive = tokens[i - 1]?.lower === 'to';
  return BEFORE_OTHERS.has(lower) || (pos === 'VERB' && (lower.endsWith('ing') || isOfInfinitive));
}

/** Whether the name or noun only says more of one before it: ", a large donor,", ", a Salem lawyer and". */
function isApposition(
  { tokens }: Reading,
  sentence: SentenceReading,
  { firstToken }: Actor,
  from: number,
): boolean {
  let i = firstToken - 1;
  while (i >= from && (isModifier(tokens[i]!) || tokens[i]!.pos === 'ADV' || tokens[i]!.pos === 'NOUN')) i--;
  if (i < from || tokens[i]!.text !== ',') return false;
  const article = tokens
    .slice(i + 1, firstToken + 1)
    .some((token) => token.lower === 'a' || token.lower === 'an' || token.lower === 'the');
  const named = [...sentence.people, ...sentence.organizations].some(
    (other) => other.endToken === i || other.endToken === i - 1,
  );
  return article && named;
}
