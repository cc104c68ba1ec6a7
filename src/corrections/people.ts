import type { ArticleRecord, CorrectionOf, Fact, Mention, Person } from '../schema/index.js';
import { foldName } from '../text/person-name.js';
import { textIn } from '../text/record-text.js';
import { contains, overlaps } from '../text/spans.js';
import type { Change } from './change.js';
import { peopleNamed, plain } from './match.js';

/** Makes several people of an article one, or gives the one of them who is there the name of all. */
export function mergePeople(
  record: ArticleRecord,
  { names, into = names[0]! }: CorrectionOf<'merge-people'>,
): Change {
  const people = [...new Set(names.flatMap((name) => peopleNamed(record, name)))];
  const [first] = people;
  if (!first) return { missed: `${record.id} has none of these people`, absent: true };
  if (people.length === 1 && first.name === into)
    return { missed: `${record.id} has only ${into} of them`, absent: true };
  const merged: Person = {
    ...withName(first, into),
    party: people.find(({ party }) => party)?.party ?? null,
    link: people.find(({ link }) => link)?.link ?? null,
    mentions: people.flatMap(({ mentions }) => mentions).sort(byPlace),
    corrected: 'merge-people',
  };
  const ids = new Set(people.map(({ id }) => id));
  const rest = record.people.filter((person) => person === first || !ids.has(person.id));
  return {
    record: referTo(
      { ...record, people: rest.map((person) => (person === first ? merged : person)) },
      (id) => (ids.has(id) ? merged : null),
      (name) => (people.some((person) => foldName(person.name) === foldName(name)) ? merged : null),
    ),
    did:
      people.length === 1
        ? `renamed ${first.name} to ${into}`
        : `made one person, ${into}, of ${people.map(({ name }) => name).join(', ')}`,
  };
}

/** Gives a person another name. */
export function renamePerson(record: ArticleRecord, { name, to }: CorrectionOf<'rename-person'>): Change {
  const people = peopleNamed(record, name);
  if (people.length > 1) return { missed: `${record.id} has several people who are called ${name}` };
  const [person] = people;
  if (!person) return { missed: `${record.id} has nobody called ${name}`, absent: true };
  if (person.name === to) return { missed: `${record.id} calls them ${to} already` };
  const renamed: Person = { ...withName(person, to), corrected: 'rename-person' };
  return {
    record: referTo(
      { ...record, people: record.people.map((one) => (one === person ? renamed : one)) },
      (id) => (id === person.id ? renamed : null),
      (fact) => (foldName(fact) === foldName(person.name) ? renamed : null),
    ),
    did: `renamed ${person.name} to ${to}`,
  };
}

/** Gives some of a person's mentions to somebody else; quotes and facts go with the mention they rest on. */
export function splitPerson(record: ArticleRecord, correction: CorrectionOf<'split-person'>): Change {
  const { name, to, mentions } = correction;
  if (mentions === undefined) {
    const change = renamePerson(record, { ...correction, action: 'rename-person' });
    return 'missed' in change ? change : { ...change, did: `made ${name} another person, ${to}` };
  }
  const people = peopleNamed(record, name);
  if (people.length !== 1)
    return { missed: `${record.id} has ${people.length === 0 ? 'nobody' : 'several people'} called ${name}` };
  const person = people[0]!;
  const moved = person.mentions.filter((mention) =>
    mentions.some(
      ({ text, sentence }) =>
        plain(text) === plain(mention.text) &&
        (sentence === undefined || plain(sentenceOf(record, mention)) === plain(sentence)),
    ),
  );
  if (moved.length === 0) return { missed: `${record.id} has no such mention of ${name}` };
  const stay = person.mentions.filter((mention) => !moved.includes(mention));
  const number = Math.max(...record.people.map(({ id }) => Number(id.slice(1)))) + 1;
  const fresh: Person = {
    ...withName(person, to),
    id: `p${number}`,
    party: null,
    link: null,
    mentions: moved,
    corrected: 'split-person',
  };
  const old = { ...person, mentions: stay, corrected: 'split-person' };
  const restsOnMoved = (place: Place): boolean =>
    moved.some((mention) => isIn(mention, place)) && !stay.some((mention) => isIn(mention, place));
  const without = record.people.flatMap((one) => (one !== person ? [one] : stay.length > 0 ? [old] : []));
  const goesWith = (id: string | null, place: Place | null): boolean =>
    id === person.id && (stay.length === 0 || (place !== null && restsOnMoved(place)));
  return {
    record: {
      ...record,
      people: [...without, fresh],
      quotes: record.quotes.map((quote) =>
        quote.speaker && goesWith(quote.speaker.entity, quote.speaker.mention)
          ? {
              ...quote,
              speaker: { ...quote.speaker, entity: fresh.id, name: to },
              corrected: 'split-person',
            }
          : quote,
      ),
      roles: record.roles.map((role) =>
        goesWith(role.person, role.evidence) ? { ...role, person: fresh.id } : role,
      ),
      facts: record.facts.map((fact) =>
        restsOnMoved(fact.evidence) || stay.length === 0
          ? renamedIn(
              fact,
              (id) => (id === person.id ? fresh : null),
              () => null,
            )
          : fact,
      ),
    },
    did: `gave ${moved.length} of the mentions of ${name} to ${to}`,
  };
}

type Place = Pick<Mention, 'start' | 'end' | 'in'>;

const isIn = (mention: Mention, place: Place): boolean => mention.in === place.in && overlaps(mention, place);

function sentenceOf(record: ArticleRecord, mention: Mention): string {
  const sentence = record.sentences.find((one) => one.in === mention.in && contains(one, mention));
  return sentence ? (textIn(record, sentence.in) ?? '').slice(sentence.start, sentence.end) : '';
}

function withName(person: Person, name: string): Person {
  const words = name.split(' ');
  return {
    ...person,
    name,
    given: words.length > 1 ? words[0]! : null,
    family: words.at(-1)!,
  };
}

/** The title first, then the text, then the captions, as mentions are listed. */
const rank = (place: string | undefined): number =>
  place === undefined ? 1 : place === 'title' ? 0 : 2 + Number(place.slice('media/'.length));
const byPlace = (a: Mention, b: Mention): number => rank(a.in) - rank(b.in) || a.start - b.start;

type Whom = (key: string) => Person | null;

/** A record in which whatever refers to some people, by id or by name, refers to the person given for them. */
function referTo(record: ArticleRecord, byId: Whom, byName: Whom): ArticleRecord {
  return {
    ...record,
    quotes: record.quotes.map((quote) => {
      const person = quote.speaker?.entity ? byId(quote.speaker.entity) : null;
      return person && quote.speaker
        ? { ...quote, speaker: { ...quote.speaker, entity: person.id, name: person.name } }
        : quote;
    }),
    roles: record.roles.map((role) => ({ ...role, person: byId(role.person)?.id ?? role.person })),
    claims: record.claims.map((claim) => ({
      ...claim,
      speaker: claim.speaker === null ? null : (byId(claim.speaker)?.id ?? claim.speaker),
    })),
    facts: record.facts.map((fact) => renamedIn(fact, byId, byName)),
  };
}

/** The fields of facts that name people, each with the field of their id. */
const NAME_FIELDS = [
  ['person', 'personId'],
  ['ahead', 'aheadId'],
  ['actor', 'actorId'],
  ['target', 'targetId'],
  ['endorser', 'endorserId'],
  ['endorsee', 'endorseeId'],
] as const;

function renamedIn(fact: Fact, byId: Whom, byName: Whom): Fact {
  const fields: Record<string, unknown> = { ...fact };
  let touched = false;
  for (const [name, id] of NAME_FIELDS) {
    const known = fields[id];
    const called = fields[name];
    const person =
      typeof known === 'string' ? byId(known) : typeof called === 'string' ? byName(called) : null;
    if (!person) continue;
    fields[name] = person.name;
    fields[id] = person.id;
    touched = true;
  }
  const saidBy = fact.saidBy?.personId ? byId(fact.saidBy.personId) : null;
  if (saidBy) fields.saidBy = { ...fact.saidBy, name: saidBy.name, personId: saidBy.id };
  return touched || saidBy ? (fields as unknown as Fact) : fact;
}
