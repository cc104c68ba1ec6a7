import { PARTY_ADJECTIVES, PARTY_MEMBERS, PARTY_PLURALS } from '../../knowledge/parties.js';
import type { PartyLetter } from '../../schema/index.js';
import { isModifier, titleStart } from './modifiers.js';
import { partyClues } from './party-clues.js';
import type { PersonAt, Reading, SentenceReading } from './reading.js';
import { CANDIDATE_NOUNS } from './syntax.js';
import { hasWordOf, placesOf, trigger } from './triggers.js';

/** How far before or behind a name its party may stand, in tokens. */
const REACH = 6;
/** How far before titles the party may stand, in tokens: the comma, a noun and the party. */
const OPPONENT_REACH = 3;
/** Words that end the description of one person. */
const BREAKS = new Set(['and', 'of', 'in', 'by', 'over', 'to', 'for', 'with', 'against', 'from', 'running']);

/**
 * The party of each person, as the article tells it anywhere: with the entity, beside a mention of the name, or in
 * a noun that stands for the person. Who is said to be of two parties has none here.
 */
export function partiesOf(reading: Reading): ReadonlyMap<string, PartyLetter> {
  const told = new Map<string, Set<PartyLetter>>();
  const add = (person: PersonAt, party: PartyLetter): void => {
    told.set(person.of.id, (told.get(person.of.id) ?? new Set()).add(party));
  };
  for (const sentence of reading.sentences) {
    if (sentence.people.length === 0) continue;
    for (const person of sentence.people) {
      const party = partyAt(reading, sentence, person);
      if (party) add(person, party);
    }
    for (const { person, party } of partyClues(reading, sentence)) add(person, party);
    const several = severalIn(reading, sentence);
    for (const person of several?.people ?? []) add(person, several!.party);
    const onSide = onASide(reading, sentence);
    if (onSide) add(onSide.person, onSide.party);
    const outdone = sentence.people.length > 1 ? outdoneIn(reading, sentence) : null;
    for (const person of outdone?.people ?? []) add(person, outdone!.party);
  }
  const parties = new Map<string, PartyLetter>();
  for (const [id, letters] of told) if (letters.size === 1) parties.set(id, [...letters][0]!);
  for (const { id, party } of reading.people) if (party) parties.set(id, party);
  return parties;
}

const PARTY = trigger(
  [...PARTY_MEMBERS.keys(), ...PARTY_ADJECTIVES.keys()].map((word) => word.toLowerCase()),
);

function partyAt(reading: Reading, sentence: SentenceReading, person: PersonAt): PartyLetter | null {
  const said = partySaid(reading, person);
  if (said) return said;
  if (person.kind === 'nominal') return partyIn(reading, person) ?? partyBehind(reading, person);
  if (person.kind !== 'name') return null;
  const before = hasWordOf(reading, sentence, PARTY) ? partyBefore(reading, sentence, person) : null;
  return before ?? partyBehind(reading, person);
}

/** "the Democrat", "the Republican candidate". */
function partyIn({ tokens }: Reading, { firstToken, endToken }: PersonAt): PartyLetter | null {
  for (const { text } of tokens.slice(firstToken, endToken)) {
    const letter = PARTY_MEMBERS.get(text) ?? PARTY_ADJECTIVES.get(text);
    if (letter) return letter;
  }
  return null;
}

/** "On the Democratic side, Finch's best-known rival is Bo Roe": whoever the rival is. */
function onASide(
  { tokens }: Reading,
  { firstToken, people }: SentenceReading,
): { person: PersonAt; party: PartyLetter } | null {
  if (tokens[firstToken]!.lower !== 'on' || tokens[firstToken + 1]?.lower !== 'the') return null;
  const party = PARTY_ADJECTIVES.get(tokens[firstToken + 2]?.text ?? '');
  if (!party || tokens[firstToken + 3]?.lower !== 'side') return null;
  const person = people.find(
    ({ kind, firstToken: at }) =>
      kind === 'name' && tokens[at - 1]!.lower === 'is' && CANDIDATE_NOUNS.has(tokens[at - 2]!.lower),
  );
  return person ? { person, party } : null;
}

const HOW_MANY: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
]);
const SEVERAL = trigger(HOW_MANY.keys());

/** "Ada Finch and Bo Roe, two of the Republicans who finished out of the money,": as many of those named before. */
function severalIn(
  reading: Reading,
  sentence: SentenceReading,
): { people: readonly PersonAt[]; party: PartyLetter } | null {
  const { tokens } = reading;
  const { firstToken, endToken, people } = sentence;
  for (const i of placesOf(reading, sentence, SEVERAL)) {
    if (i === firstToken || i >= endToken - 1 || tokens[i - 1]!.text !== ',') continue;
    const count = HOW_MANY.get(tokens[i]!.lower);
    const noun = tokens[i + 1]!.lower === 'of' && tokens[i + 2]?.lower === 'the' ? i + 3 : i + 1;
    const party = PARTY_PLURALS.get(tokens[noun]?.text ?? '');
    const named = people.filter(({ kind, endToken: end }) => kind === 'name' && end < i);
    if (party && named.length === count && named.at(-1)!.endToken === i - 1) return { people: named, party };
  }
  return null;
}

const FIRST = trigger(['top', 'leading', 'best']);
const OF_A_FIELD = new Set(['vote-getter', 'getter', 'finisher', 'candidate', 'contender', 'fundraiser']);

/** "Finch was the top GOP vote-getter at 20 percent, ahead of Roe and Vole": whom she is set against is of her party. */
function outdoneIn(
  reading: Reading,
  sentence: SentenceReading,
): { people: readonly PersonAt[]; party: PartyLetter } | null {
  const { tokens } = reading;
  const { endToken, people } = sentence;
  for (const i of placesOf(reading, sentence, FIRST)) {
    const party = i < endToken - 3 ? PARTY_ADJECTIVES.get(tokens[i + 1]!.text) : undefined;
    if (!party || !tokens.slice(i + 2, i + 5).some(({ lower }) => OF_A_FIELD.has(lower))) continue;
    const ahead = tokens
      .slice(i, endToken)
      .find(({ lower, index }) => lower === 'ahead' && tokens[index + 1]!.lower === 'of');
    if (ahead)
      return { people: people.filter((p) => p.kind === 'name' && p.firstToken > ahead.index), party };
  }
  return null;
}

const IS = new Set(['is', 'was', "'s", '’s']);

/** "He's a Republican", "Finch is a lifelong Democrat". */
function partySaid({ tokens }: Reading, { endToken, kind }: PersonAt): PartyLetter | null {
  if (kind === 'nominal' || !IS.has(tokens[endToken]?.lower ?? '')) return null;
  if (tokens[endToken + 1]?.lower !== 'a') return null;
  const noun = tokens[endToken + 2]?.pos === 'ADJ' && !PARTY_MEMBERS.has(tokens[endToken + 2]!.text) ? 3 : 2;
  const party = PARTY_MEMBERS.get(tokens[endToken + noun]?.text ?? '');
  return (tokens[endToken + noun + 1]?.pos !== 'NOUN' && party) || null;
}

/** "Democrat Ada Finch", "Republican candidate Roe", "GOP Rep. Bill Roe", "Democratic challenger, Ada Finch". */
function partyBefore(
  reading: Reading,
  { people, firstToken: start }: SentenceReading,
  person: PersonAt,
): PartyLetter | null {
  const { tokens } = reading;
  const { firstToken } = person;
  const reach = Math.max(REACH, firstToken - titleStart(reading, person) + OPPONENT_REACH);
  // "Republican Ada Finch beat Bo Roe": what stands before another name is somebody else's.
  const other = people.findLast(({ kind, endToken }) => kind === 'name' && endToken <= firstToken);
  for (let i = firstToken - 1; i >= Math.max(start, other?.endToken ?? 0, firstToken - reach); i--) {
    const { text, lower, kind } = tokens[i]!;
    const letter = PARTY_MEMBERS.get(text) ?? PARTY_ADJECTIVES.get(text);
    if (letter && !(letter === 'I' && lower !== 'independent')) return letter;
    const noun = tokens[i - 1];
    const beside = i === firstToken - 1 && CANDIDATE_NOUNS.has(noun?.lower ?? '');
    // "her Republican opponent, former Salt County Sheriff Bo Roe"
    const isTitled = CANDIDATE_NOUNS.has(noun?.lower ?? '') && i === titleStart(reading, person) - 1;
    // "the best-funded Republican, state Rep. Bo Roe"
    const comma =
      text === ',' && (beside || isTitled || (noun !== undefined && PARTY_MEMBERS.has(noun.text)));
    if ((kind !== 'word' && !comma) || BREAKS.has(lower)) return null;
  }
  return null;
}

/** "Roe, a 30-year-old Democrat,", "Finch, his Republican challenger,". */
function partyBehind({ tokens }: Reading, { endToken }: PersonAt): PartyLetter | null {
  if (tokens[endToken]?.text !== ',') return null;
  if (!['a', 'an', 'the', 'his', 'her'].includes(tokens[endToken + 1]?.lower ?? '')) return null;
  for (let i = endToken + 2; i < Math.min(endToken + 2 + REACH, tokens.length); i++) {
    const { text, pos, sentence } = tokens[i]!;
    if (text === ',' || pos === 'VERB' || sentence !== tokens[endToken]!.sentence) return null;
    const member = PARTY_MEMBERS.get(text);
    if (member && tokens[i + 1]?.pos !== 'NOUN') return member;
    const next = tokens[i + 1];
    const letter = PARTY_ADJECTIVES.get(text) ?? member;
    if (letter && next && (CANDIDATE_NOUNS.has(next.lower) || isModifier(next))) return letter;
  }
  return null;
}
