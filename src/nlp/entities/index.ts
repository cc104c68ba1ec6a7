import type { Knowledge } from '../../knowledge/pack/index.js';
import type { Document } from '../../text/document.js';
import type { Name } from '../names/name.js';
import type { QuotedStretch } from '../quotes/stretches.js';
import type { Tokenized } from '../tokens/index.js';
import { withCoreference } from './coreference/index.js';
import type { Entities } from './entities.js';
import { linkPeople } from './link.js';
import { findOffices } from './offices/index.js';
import { findOrganizations } from './organizations/index.js';
import { findPeople } from './people/index.js';
import { findPlaces } from './places/index.js';

/**
 * Who and what a document speaks of: names joined into entities, with offices, roles and places told, and with the
 * pronouns and nominals that stand for people.
 */
export function resolveEntities(
  document: Document,
  tokenized: Tokenized,
  names: readonly Name[],
  stretches: readonly QuotedStretch[],
  knowledge: Knowledge | null = null,
): Entities {
  const entities = findEntities(document, tokenized, names, knowledge);
  return { ...entities, people: withCoreference(tokenized, stretches, entities) };
}

/** The entities by their names alone. */
export function findEntities(
  document: Document,
  tokenized: Tokenized,
  names: readonly Name[],
  knowledge: Knowledge | null = null,
): Entities {
  const named = findPeople(document, tokenized.tokens, names);
  const organizations = findOrganizations(document, tokenized.tokens, names);
  const places = findPlaces(document, tokenized.tokens, names);
  const { offices, roles, states } = findOffices(document, tokenized, named, places);
  const people = knowledge ? linkPeople(named, states, document.published, knowledge) : named;
  return { people, organizations, places, offices, roles, states };
}
