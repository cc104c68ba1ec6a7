import { STATE_FORMS } from '../../knowledge/states.js';
import type { Document } from '../../text/document.js';
import type { Name, NameType } from '../names/name.js';
import type { QuotedStretch } from '../quotes/stretches.js';
import type { Tokenized } from '../tokens/index.js';
import type { Entities, EntityMention } from './entities.js';

/** Joins names into people, bodies and places: the same words, or a surname after a full name. */
export function resolveEntities(
  document: Document,
  _tokenized: Tokenized,
  names: readonly Name[],
  _stretches: readonly QuotedStretch[],
): Entities {
  const people = group(document, names, 'person', (a, b) => a.split(' ').at(-1) === b.split(' ').at(-1));
  const organizations = group(document, names, 'organization', (a, b) => a === b);
  const places = group(document, names, 'place', (a, b) => a === b);
  return {
    people: people.map(({ name, mentions }, i) => ({
      id: `p${i + 1}`,
      name,
      given: name.includes(' ') ? name.split(' ')[0]! : null,
      family: name.split(' ').at(-1)!,
      party: null,
      gender: null,
      link: null,
      mentions,
    })),
    organizations: organizations.map(({ name, mentions }, i) => ({
      id: `g${i + 1}`,
      name,
      kind: 'other',
      mentions,
    })),
    places: places.map(({ name, mentions }, i) => {
      const state = STATE_FORMS.get(name);
      return {
        id: `l${i + 1}`,
        name,
        kind: state ? 'state' : 'city',
        division: state?.division ?? null,
        fips: state?.fips ?? null,
        mentions,
      };
    }),
    offices: [],
    roles: [],
  };
}

interface Group {
  name: string;
  readonly mentions: EntityMention[];
}

function group(
  document: Document,
  names: readonly Name[],
  type: NameType,
  same: (a: string, b: string) => boolean,
): Group[] {
  const groups: Group[] = [];
  for (const { start, end, type: is } of names) {
    if (is !== type) continue;
    const words = document.text.slice(start, end);
    const found = groups.find((other) => same(other.name, words));
    if (!found) {
      groups.push({ name: words, mentions: [{ start, end, kind: 'name' }] });
      continue;
    }
    found.mentions.push({ start, end, kind: 'name' });
    if (words.length > found.name.length) found.name = words;
  }
  return groups;
}
