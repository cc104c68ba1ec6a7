import { BODY_FORMS } from '../../knowledge/bodies.js';
import { bodyKey } from '../../knowledge/body-key.js';
import { initialsOfWords } from '../../text/initials.js';
import { type Identity, inState } from './same.js';

/** Words that name a kind of body: where a name has no others, every state or town has one of its own. */
const GENERIC = new Set(
  'city county town village state district local regional council commission board house senate legislature assembly general court courts supreme superior circuit appeals department police sheriff office bureau elections election education school schools public health works transportation fire parks judiciary ways means rules appropriations committee subcommittee caucus chamber commerce secretary attorney treasurer auditor delegates ethics administration division agency authority hall of and for on to the'.split(
    ' ',
  ),
);
/** Bodies known by these names that are many all the same. */
const MANY = new Set([
  'General Assembly',
  'House of Delegates',
  'State Senate',
  'State House',
  'State Assembly',
  'City Council',
  'Chamber of Commerce',
]);

/**
 * Which bodies of several articles are one: those with one name, however it is written. "City Council" and "State
 * Senate" are one only in articles about one state.
 */
export function bodyIdentity(name: string, state: string | null, article: string): Identity {
  const known = BODY_FORMS.get(name);
  const key = bodyKey(name);
  if (known && !MANY.has(known.name))
    return { key, why: `another form of "${known.name}", or the same name` };
  const isOneOfMany = key.split(/[\s-]+/).every((word) => GENERIC.has(word));
  return isOneOfMany ? inState(key, state, article) : { key, why: 'the same name' };
}

/** The initials of a name; null for a name of one word. */
export function initialsOf(name: string): string | null {
  const initials = initialsOfWords(name.split(/[\s-]+/));
  return initials.length < 2 ? null : initials;
}

/** "FEC", "F.E.C.": the letters; null for other names. */
export function lettersOf(name: string): string | null {
  const letters = name.replace(/\./g, '');
  return /^[A-Z]{2,6}$/.test(letters) ? letters : null;
}
