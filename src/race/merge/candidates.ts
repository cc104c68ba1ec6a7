import type { Fact, Link } from '../../schema/index.js';
import { canBeSameName, foldName, type NameParts, nameParts } from '../../text/person-name.js';
import type { ContestFact } from './assign.js';
import { compare, type DigestPerson } from './digest.js';

/** A person who stands in a race, over all articles. */
export interface Candidate {
  /** "jon-ossoff": unique in the race. */
  readonly id: string;
  /** The fullest form in any article. */
  readonly name: string;
  readonly link: Link | null;
  /** Who the candidate is in each article: article id to the article's person. */
  readonly people: ReadonlyMap<string, DigestPerson>;
}

export interface Candidates {
  /** In order of their ids. */
  readonly list: readonly Candidate[];
  /** The candidate that a name in an article stands for; null where it is none of them, or may be several. */
  readonly of: (article: string, name: string, personId?: string | null) => Candidate | null;
}

/** Facts whose person stands in the race they are about. */
export const STANDING: ReadonlySet<Fact['type']> = new Set([
  'candidacy',
  'outcome',
  'vote_share',
  'votes',
  'poll',
]);

/** How one article calls a candidate. */
interface Naming {
  readonly article: string;
  /** As its facts have it, and as fully as the article has it. */
  readonly fact: string;
  readonly name: string;
  readonly parts: NameParts;
  readonly person: DigestPerson | null;
}

/**
 * The candidates of a race. Names of several articles are one person's where they can be: first those with a
 * given name are put together, then a surname alone joins the one candidate that it fits. Where it fits
 * several, it stays apart.
 */
export function findCandidates(facts: readonly ContestFact[]): Candidates {
  const groups = groupsOf(namingsOf(facts));
  const members = withIds(groups.map((group) => ({ ...toCandidate(group), group }))).sort((a, b) =>
    compare(a.id, b.id),
  );
  const list = members.map(({ group: _, ...candidate }) => candidate);
  const named = new Map(
    members.flatMap(({ group }, i) =>
      group.map((naming) => [namingKey(naming.article, naming.fact), list[i]!] as const),
    ),
  );
  const parts = list.map((candidate) => nameParts(candidate.name));
  const find: Candidates['of'] = (article, name, personId) => {
    const known = named.get(namingKey(article, name));
    if (known) return known;
    const byPerson = list.find(({ people }) => personId && people.get(article)?.id === personId);
    if (byPerson) return byPerson;
    const own = nameParts(name);
    const fitting = list.filter((_, i) => canBeSameName(own, parts[i]!));
    return fitting.length === 1 ? fitting[0]! : null;
  };
  // Every value of a race asks for its people, the same ones again and again.
  const asked = new Map<string, Candidate | null>();
  return {
    list,
    of: (article, name, personId) => {
      const key = `${article}\n${name}\n${personId ?? ''}`;
      const before = asked.get(key);
      if (before !== undefined) return before;
      const found = find(article, name, personId);
      asked.set(key, found);
      return found;
    },
  };
}

/** Puts each naming with those it can be one person with, where that is one group; in the order of their first namings. */
function groupsOf(namings: readonly Naming[]): Naming[][] {
  const groups: { readonly members: Naming[]; readonly forms: Map<string, NameParts> }[] = [];
  // Names that can be one person's have their family name in common.
  const families = new Map<string, typeof groups>();
  for (const naming of namings) {
    const { parts } = naming;
    const family = families.get(parts.family) ?? [];
    families.set(parts.family, family);
    const fitting = family.filter(({ forms }) =>
      [...forms.values()].every((form) => canBeSameName(parts, form)),
    );
    const form = JSON.stringify(parts);
    if (fitting.length === 1) {
      fitting[0]!.members.push(naming);
      fitting[0]!.forms.set(form, parts);
      continue;
    }
    const group = { members: [naming], forms: new Map([[form, parts]]) };
    groups.push(group);
    family.push(group);
  }
  return groups.map(({ members }) => members);
}

const namingKey = (article: string, name: string): string => `${article}\n${foldName(name)}`;

/** Every name of a candidate in every article, the fuller first, then by their words: the same for any order of input. */
function namingsOf(facts: readonly ContestFact[]): Naming[] {
  const namings = new Map<string, Naming>();
  for (const { article, fact } of facts) {
    if (!STANDING.has(fact.type) || !('person' in fact)) continue;
    const key = namingKey(article.id, fact.person);
    if (namings.has(key)) continue;
    const person = article.people.find(({ id }) => id === fact.personId) ?? null;
    const name = person && person.name.length > fact.person.length ? person.name : fact.person;
    namings.set(key, { article: article.id, fact: fact.person, name, parts: nameParts(name), person });
  }
  const words = ({ given, middle, suffix }: NameParts): number =>
    (given ? 1 : 0) + middle.length + (suffix ? 1 : 0);
  return [...namings.values()].sort(
    (a, b) =>
      words(b.parts) - words(a.parts) ||
      b.parts.given.length - a.parts.given.length ||
      compare(foldName(a.name), foldName(b.name)) ||
      compare(a.article, b.article),
  );
}

function toCandidate(group: readonly Naming[]): Candidate {
  const name = fullest(group.map((naming) => naming.name));
  return {
    id: foldName(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    name,
    link: group.find(({ person }) => person?.link)?.person?.link ?? null,
    people: new Map(group.flatMap(({ article, person }) => (person ? [[article, person] as const] : []))),
  };
}

/** The name with the most words; of these the longest, then the first in order. */
function fullest(names: readonly string[]): string {
  const words = (name: string): number => name.split(' ').length;
  return [...names].sort((a, b) => words(b) - words(a) || b.length - a.length || compare(a, b))[0]!;
}

function withIds<T extends Candidate>(candidates: readonly T[]): T[] {
  const taken = new Map<string, number>();
  return candidates.map((candidate) => {
    const n = (taken.get(candidate.id) ?? 0) + 1;
    taken.set(candidate.id, n);
    return n === 1 ? candidate : { ...candidate, id: `${candidate.id}-${n}` };
  });
}
