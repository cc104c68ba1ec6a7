import { cutAdministrations } from './administrations.js';
import { findCertainPlaces } from './certain-places.js';
import { cutChambers } from './chambers.js';
import { findInCompounds } from './compounds.js';
import { keepConsistent } from './consistency.js';
import { findCountyLists } from './county-lists.js';
import { findDatelines } from './datelines.js';
import { findDistricts } from './districts.js';
import { dropGeneric } from './generic.js';
import { joinHyphens } from './hyphens.js';
import { findKnownBodies } from './known-bodies.js';
import { heedLastWords } from './last-words.js';
import { findPartyStates } from './party-states.js';
import type { NameRule } from './rule.js';
import { cutAtSlashes } from './slashes.js';
import { takeSuffixes } from './suffixes.js';
import { cutTitles } from './titles.js';

/** Puts right what the tagger found, in this order. */
export const NAME_RULES: readonly NameRule[] = [
  // First what parts a span, so that the rules below see single names.
  cutAtSlashes,
  cutAdministrations,
  cutChambers,
  cutTitles,
  heedLastWords,
  // Suffixes only after titles have gone: "Mr. Roe Jr." is a person before it is a long one.
  takeSuffixes,
  joinHyphens,
  findKnownBodies,
  findCountyLists,
  // The document's own full names decide about single words before compounds look for surnames.
  keepConsistent,
  findInCompounds,
  findPartyStates,
  findDatelines,
  findCertainPlaces,
  // A district takes the state before it, which stands as a place of its own by now.
  findDistricts,
  dropGeneric,
];
