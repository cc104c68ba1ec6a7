import { cutAdministrations } from './administrations.js';
import { cutChambers } from './chambers.js';
import { findInCompounds } from './compounds.js';
import { findCountyLists } from './county-lists.js';
import { findDistricts } from './districts.js';
import { findKnownBodies } from './known-bodies.js';
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
  // Suffixes only after titles have gone: "Mr. Roe Jr." is a person before it is a long one.
  takeSuffixes,
  findKnownBodies,
  findCountyLists,
  findInCompounds,
  findPartyStates,
  // Last of all: a district takes the state before it, which the tagger has found as a place of its own.
  findDistricts,
];
