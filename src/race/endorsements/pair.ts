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
    const group = body && groupJoined(reading, sentence, body.endToken);
    if (body) return [asEndorser(body), ...(group ? [group] : [])];
  }
  return [];
}

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
const PROMISES = new Set(['will', "'ll", '’ll', 'going']);
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
