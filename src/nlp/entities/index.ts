import type { Document } from '../../text/document.js';
import type { Name } from '../names/name.js';
import type { QuotedStretch } from '../quotes/stretches.js';
import type { Tokenized } from '../tokens/index.js';
import type { Entities } from './entities.js';
import { findOffices } from './offices/index.js';
import { findOrganizations } from './organizations/index.js';
import { findPeople } from './people/index.js';
import { findPlaces } from './places/index.js';

/** Who and what a document speaks of: names joined into entities, with offices, roles and places told. */
export function resolveEntities(
  document: Document,
  tokenized: Tokenized,
  names: readonly Name[],
  _stretches: readonly QuotedStretch[],
): Entities {
  const people = findPeople(document, tokenized.tokens, names);
  const organizations = findOrganizations(document, names);
  const places = findPlaces(document, tokenized.tokens, names);
  const { offices, roles } = findOffices(document, tokenized, people, places);
  return { people, organizations, places, offices, roles };
}
