import { STATES } from '../../../knowledge/states.js';
import { type NameRule, textOf } from './rule.js';

/** Kinds of bodies and of people, with capital letters but without a name. */
const GENERIC = new Set(
  'PAC;PACs;Super PAC;Super PACs;super PAC;SuperPAC;SuperPACs;Democrats;Republicans;Democrat;Republican;Democratic;Committee;Department;Privacy Policy;Terms of Service;Resistance;Administration;Party;Cabinet;District;Congressional District;Election Day;Image;Media;God;State;Board;Council;Union;Court;Court of Appeals;City Hall;Tea Partiers;Libertarians;Independents;University;Governor;Senator;President;Press;Sunday;Monday;Tuesday;Wednesday;Thursday;Friday;Saturday'.split(
    ';',
  ),
);

/** "Georgian", "Ohioans": people of a state. */
const DEMONYMS = new Set(STATES.flatMap(({ demonyms }) => demonyms.flatMap((form) => [form, `${form}s`])));

/** "a Super PAC", "the Democrats", "God": nobody's name, or nobody's that the news reports on. */
export const dropGeneric: NameRule = (names, context) =>
  names.filter((name) => {
    const text = textOf(context, name.first, name.end);
    return !GENERIC.has(text) && !(DEMONYMS.has(text) && name.type !== 'person');
  });
