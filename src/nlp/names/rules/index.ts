import { cutAdministrations } from './administrations.js';
import { findAdvocacyGroups } from './advocacy-groups.js';
import { findCertainCounties } from './certain-counties.js';
import { findCertainPlaces } from './certain-places.js';
import { cutChambers } from './chambers.js';
import { findInCompounds } from './compounds.js';
import { keepConsistent } from './consistency.js';
import { findCountyLists } from './county-lists.js';
import { findDatelines } from './datelines.js';
import { findDistricts } from './districts.js';
import { findDoubleSurnames } from './double-surnames.js';
import { cutEpithets } from './epithets.js';
import { dropGeneric } from './generic.js';
import { findHomeTowns } from './home-towns.js';
import { joinHyphens } from './hyphens.js';
import { findKnownBodies } from './known-bodies.js';
import { heedLastWords } from './last-words.js';
import { findNamesakesOfPlaces } from './namesake-places.js';
import { joinNicknames } from './nicknames.js';
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
  cutEpithets,
  heedLastWords,
  // Suffixes only after titles have gone: "Mr. Roe Jr." is a person before it is a long one.
  takeSuffixes,
  joinHyphens,
  joinNicknames,
  findKnownBodies,
  findAdvocacyGroups,
  findCountyLists,
  // The document's own full names decide about single words before compounds look for surnames.
  keepConsistent,
  // After it, for a surname of two words is not the person who bears one of them.
  findDoubleSurnames,
  findHomeTowns,
  findInCompounds,
  findPartyStates,
  findDatelines,
  findCertainPlaces,
  findCertainCounties,
  // Once places are places, some of them turn out to be people.
  findNamesakesOfPlaces,
  // A district takes the state before it, which stands as a place of its own by now.
  findDistricts,
  dropGeneric,
];
