import type { ArticleRecord, Link, PartyLetter } from '../../schema/index.js';
import { inEach, oneInEach } from '../../text/in-each.js';
import { type NameParts, nameParts } from '../../text/person-name.js';

/** A person of one article, with what tells him or her from namesakes. */
export interface Appearance {
  /** Id of the article. */
  readonly article: string;
  readonly person: AppearingPerson;
  readonly parts: NameParts;
  /** Divisions of states that the person's offices belong to, and of the contests he or she stands in. */
  readonly states: ReadonlySet<string>;
  /** Titles of the offices, as the record has them. */
  readonly offices: ReadonlySet<string>;
}

/** What is kept of a person of a record. */
export interface AppearingPerson {
  readonly id: string;
  readonly name: string;
  readonly party: PartyLetter | null;
  readonly link: Link | null;
  /** How many mentions, and how many quotes. */
  readonly mentions: number;
  readonly quotes: number;
  /** Titles of the roles that the article gives the person. */
  readonly titles: readonly string[];
}

/**
 * What collecting people needs of one person of an article: plain data, small enough to hold for all articles of a
 * batch, and to be sent between threads and machines.
 */
export interface PersonDigest {
  readonly article: string;
  readonly person: AppearingPerson;
  readonly states: readonly string[];
  readonly offices: readonly string[];
}

const STATE = /^ocd-division\/country:us\/(?:state|district|territory):(?<code>[a-z]{2})/;

/** The people of an article. */
export function digestPeople(record: ArticleRecord): PersonDigest[] {
  const offices = new Map(record.offices.map((office) => [office.id, office]));
  const contestStates = new Map<string, Set<string>>();
  for (const fact of record.facts) {
    if (fact.type !== 'candidacy' || !fact.personId || !fact.contest) continue;
    const [office, place = ''] = fact.contest.split(':');
    // "President:GA:2016" is one state's part of a contest that has no state.
    const code = office === 'President' ? undefined : /^[A-Z]{2}/.exec(place)?.[0];
    if (code && code !== 'US')
      contestStates.set(fact.personId, (contestStates.get(fact.personId) ?? new Set()).add(code));
  }
  const quotes = new Map<string, number>();
  for (const { speaker } of record.quotes) {
    const entity = speaker?.entity ?? null;
    if (entity !== null) quotes.set(entity, (quotes.get(entity) ?? 0) + 1);
  }
  return record.people.map(({ id, name, party, link, mentions }): PersonDigest => {
    const roles = record.roles.filter((role) => role.person === id);
    const held = roles.map((role) => offices.get(role.office ?? ''));
    const states = oneInEach(held, (office) =>
      STATE.exec(office?.division ?? '')?.groups?.code?.toUpperCase(),
    );
    return {
      article: record.id,
      person: {
        id,
        name,
        party,
        link,
        mentions: mentions.length,
        quotes: quotes.get(id) ?? 0,
        titles: roles.map(({ title }) => title),
      },
      states: [...new Set([...states, ...(contestStates.get(id) ?? [])])],
      offices: [...new Set(inEach(held, (office) => (office ? [office.title] : [])))],
    };
  });
}

/** The family that a person is put to: nobody of another is the same person. */
export const familyOf = ({ person }: PersonDigest): string => nameParts(person.name).family;

/** Everybody of every article, in an order that no order of articles changes. */
export const appearancesOf = (digests: readonly PersonDigest[]): Appearance[] =>
  digests
    .map(
      ({ article, person, states, offices }): Appearance => ({
        article,
        person,
        parts: nameParts(person.name),
        states: setOf(states),
        offices: setOf(offices),
      }),
    )
    .sort((a, b) => byCodeUnit(a.article, b.article) || byCodeUnit(a.person.id, b.person.id));

const NOTHING: ReadonlySet<string> = new Set();

/** Most people hold no office: they share one empty set. */
const setOf = (items: readonly string[]): ReadonlySet<string> =>
  items.length === 0 ? NOTHING : new Set(items);

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
