import type { ArticleRecord, Person } from '../../schema/index.js';
import { type NameParts, nameParts } from '../../text/person-name.js';

/** A person of one article, with what tells him or her from namesakes. */
export interface Appearance {
  readonly record: ArticleRecord;
  readonly person: Person;
  readonly parts: NameParts;
  /** Divisions of states that the person's offices belong to, and of the contests he or she stands in. */
  readonly states: ReadonlySet<string>;
  /** Titles of the offices, as the record has them. */
  readonly offices: ReadonlySet<string>;
}

const STATE = /^ocd-division\/country:us\/(?:state|district|territory):(?<code>[a-z]{2})/;

/** Everybody of every article, in an order that no order of articles changes. */
export function appearancesOf(records: readonly ArticleRecord[]): Appearance[] {
  return records
    .flatMap((record) => {
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
      return record.people.map((person): Appearance => {
        const held = record.roles
          .filter((role) => role.person === person.id)
          .map((role) => offices.get(role.office ?? ''));
        const states = held.flatMap(
          (office) => STATE.exec(office?.division ?? '')?.groups?.code?.toUpperCase() ?? [],
        );
        return {
          record,
          person,
          parts: nameParts(person.name),
          states: new Set([...states, ...(contestStates.get(person.id) ?? [])]),
          offices: new Set(held.flatMap((office) => (office ? [office.title] : []))),
        };
      });
    })
    .sort((a, b) => byCodeUnit(a.record.id, b.record.id) || byCodeUnit(a.person.id, b.person.id));
}

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
