import type { Knowledge } from '../../knowledge/pack/index.js';
import type { PersonEntity } from './entities.js';

/** Links people who are named in full to the packs that the user has loaded; all others stay as they are. */
export function linkPeople(
  people: readonly PersonEntity[],
  states: ReadonlyMap<string, readonly string[]>,
  published: string | null,
  knowledge: Knowledge,
): PersonEntity[] {
  return people.map((person) => {
    const linked = knowledge.find({
      name: person.name,
      party: person.party,
      states: states.get(person.id) ?? [],
      gender: person.gender,
      date: published,
    });
    return linked ? { ...person, link: linked.link } : person;
  });
}
