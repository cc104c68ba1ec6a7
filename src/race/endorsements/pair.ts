import type { Token } from '../../text/tokens.js';
import type { Actor } from '../reading/actor.js';
import { joinedTo } from '../reading/lists.js';
import {
  type OrganizationAt,
  type PersonAt,
  quoteAround,
  type Reading,
  type SentenceReading,
} from '../reading/reading.js';
import { personAfter } from '../reading/syntax.js';
import { type Trigger, trigger } from '../reading/triggers.js';
import { groupJoined } from './group.js';

/** Who lends support: a person, a body, or a group that no name stands for. */
export type Endorser = Pick<Actor, 'name' | 'id'>;

export interface Pair {
  readonly endorser: Endorser;
  readonly endorsee: PersonAt;
}

/** One way in which a sentence tells of support, by a word of its trigger. */
export interface EndorsementReader {
  readonly trigger: Trigger;
  readonly read: (reading: Reading, sentence: SentenceReading, at: number) => Pair[];
}

/** A reader, by the words without which it finds nothing at a token. */
export const endorsementReader = (
  words: Iterable<string>,
  read: EndorsementReader['read'],
): EndorsementReader => ({ trigger: trigger(words), read });

export const asEndorser = ({ of }: PersonAt | OrganizationAt): Endorser => ({ name: of.name, id: of.id });

/** Everybody named after a word behind a verb or noun: "the backing of the Cattle Raisers and Finch". */
export function givers(
  reading: Reading,
  sentence: SentenceReading,
  at: number,
  links: readonly string[],
): Endorser[] {
  for (const link of links) {
    const person = personAfter(reading, sentence, at + 1, link, 2);
    if (person) return joinedTo(reading, sentence.people, person).map(asEndorser);
    const body = bodyAfter(reading, sentence, at, link);
    if (body) {
      const bodies = bodiesJoinedTo(reading, sentence, body);
      const group = groupJoined(reading, sentence, bodies.at(-1)!.endToken);
      return [...bodies.map(asEndorser), ...(group ? [group] : [])];
    }
    const listed = includedAfter(reading, sentence, at, link);
    if (listed.length > 0) return listed;
    const unknown = properNameAfter(reading, sentence, at, link);
    if (unknown) return [unknown];
  }
  return [];
}

const LINKS = new Set([',', 'and', '&', 'the']);

/** "the Chamber of Commerce, the Farm Bureau and the Cattle Raisers": a body with all that are listed behind it. */
function bodiesJoinedTo(
  { tokens }: Reading,
  { organizations }: SentenceReading,
  first: OrganizationAt,
): OrganizationAt[] {
  const list = [first];
  for (const body of organizations) {
    const last = list.at(-1)!;
    if (body.firstToken < last.endToken) continue;
    const links = tokens.slice(last.endToken, body.firstToken);
    if (links.length === 0 || !links.every(({ lower }) => LINKS.has(lower))) break;
    list.push(body);
  }
  return list;
}

/** How far behind the noun "including" may stand: "the backing of prominent state Democrats including Finch", in tokens. */
const INCLUDING_REACH = 8;

/** Those of a group who are named: "including former Gov. Finch, Roe and Vole". */
function includedAfter(reading: Reading, sentence: SentenceReading, at: number, link: string): Endorser[] {
  const { tokens } = reading;
  if (tokens[at + 1]?.lower !== link) return [];
  const including = tokens
    .slice(at + 2, Math.min(sentence.endToken, at + INCLUDING_REACH))
    .find(({ lower }) => lower === 'including')?.index;
  const first = including === undefined ? null : personAfter(reading, sentence, including, 'including', 1);
  return first ? joinedTo(reading, sentence.people, first).map(asEndorser) : [];
}

/** Small words within the name of a body. */
const WITHIN_NAMES = new Set(['of', 'for', 'the', 'and', '&', "'s", '’s']);

/** "endorsed by the Fraternal Order of Police", "by The Dayton Daily News": a name of two words or more that no entity has. */
function properNameAfter(
  { tokens, document }: Reading,
  sentence: SentenceReading,
  at: number,
  link: string,
): Endorser | null {
  if (tokens[at + 1]?.lower !== link) return null;
  const first = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  let end = first;
  while (end < sentence.endToken && isOfName(tokens[end]!)) end++;
  while (end > first && WITHIN_NAMES.has(tokens[end - 1]!.lower)) end--;
  const capitals = tokens.slice(first, end).filter(({ text }) => /^\p{Lu}/u.test(text));
  const isNamed = [...sentence.people, ...sentence.places].some(
    (named) => named.firstToken < end && first < named.endToken,
  );
  if (capitals.length < 2 || capitals[0]!.index !== first || isNamed) return null;
  return { name: document.text.slice(tokens[first]!.start, tokens[end - 1]!.end), id: null };
}

const isOfName = ({ text, lower }: Token): boolean => /^\p{Lu}/u.test(text) || WITHIN_NAMES.has(lower);

function bodyAfter(
  { tokens }: Reading,
  sentence: SentenceReading,
  at: number,
  link: string,
): OrganizationAt | null {
  const linkAt = [at + 1, at + 2].find((i) => tokens[i]?.lower === link);
  if (linkAt === undefined) return null;
  return (
    sentence.organizations.find((org) => org.firstToken > linkAt && org.firstToken - linkAt <= 3) ?? null
  );
}

/** Words that make what "we" or "I" say a promise. */
const PROMISES = new Set(['will', "'ll", '’ll', 'going', 'proud', 'pleased', 'honored', 'happy', 'glad']);
/** How far before the verb its "we" stands, in tokens. */
const PROMISE_REACH = 5;

/** "“We are going to rally around Roe,” Finch tweeted": who says "we" or "I" and promises support, or gives it. */
export function whoPromises(reading: Reading, { firstToken }: SentenceReading, at: number): Endorser | null {
  const speaker = quoteAround(reading, reading.tokens[at]!)?.speaker;
  if (!speaker || speaker.type === 'group') return null;
  const before = reading.tokens.slice(Math.max(firstToken, at - PROMISE_REACH), at).map(({ lower }) => lower);
  const we = before.findLastIndex((word) => word === 'we' || word === 'i');
  if (we < 0) return null;
  const promised = before.some((word) => PROMISES.has(word)) || we === before.length - 1;
  return promised ? { name: speaker.name, id: speaker.entity } : null;
}
