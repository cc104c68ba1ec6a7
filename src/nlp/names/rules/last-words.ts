import { BODY_WORDS, PLACE_WORDS } from '../../../knowledge/name-words.js';
import { isKnownPlace } from '../../../knowledge/place-names.js';
import { type NameRule, textOf } from './rule.js';

const COUNTIES = new Set(['county', 'counties', 'parish']);
/** Longer names with "County" at the end are sooner bodies: "Friends of Alder County". */
const LONGEST_COUNTY = 3;
/** News services, which datelines name: "SALEM, Ore. (Cascade Wire) —". */
const SERVICES = new Set(['wire', 'newswire', 'wires']);

/** The last word tells the kind: "Alder County" is a place, "Ohio Conservatives" and "Alder College" are bodies. */
export const heedLastWords: NameRule = (names, context) =>
  names.map((name) => {
    const length = name.end - name.first;
    const last = context.tokens[name.end - 1]!.lower;
    if (length < 2) return name;
    if (name.type === 'organization' && COUNTIES.has(last) && length <= LONGEST_COUNTY)
      return { first: name.first, end: name.end, type: 'place' };
    const body = SERVICES.has(last) || (BODY_WORDS.has(last) && !PLACE_WORDS.has(last));
    if (name.type !== 'place' || !body) return name;
    return isKnownPlace(textOf(context, name.first, name.end))
      ? name
      : { first: name.first, end: name.end, type: 'organization' };
  });
