import type { ContestParts } from '../contest.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { placeCode } from './place-code.js';
import { presidentialYear } from './years.js';

/** "the state", "the district": the place that the article is about. */
const THE_PLACE = new Set(['state', 'district', 'county']);

/** How far behind the verb the place stands, in tokens. */
const REACH = 5;

/** Who has been, or wants to be, president: by the titles that the article gives. */
export function presidentialPeople({ analysis }: Reading): ReadonlySet<string> {
  const title = /^(?:former |then-)?(?:u\.s\. )?president(?:ial .*)?$|^president-elect$/i;
  return new Set(analysis.entities.roles.filter((role) => title.test(role.title)).map((role) => role.person));
}

/**
 * "Trump won the state by 5 points in November's election", told beside another race: a president's result in a
 * state or district is one of the presidential race. Null where the place is not told, or the year.
 */
export function presidentialResult(
  reading: Reading,
  sentence: SentenceReading,
  verb: number,
  person: PersonAt,
  known: ReadonlySet<string>,
  main: ContestParts | null,
  year: number | null,
): ContestParts | null {
  if (!known.has(person.of.id) || year === null) return null;
  const place = placeAfter(reading, sentence, verb, main);
  if (!place) return null;
  return {
    office: 'President',
    place,
    year: presidentialYear(year),
    special: false,
    round: null,
    party: null,
  };
}

function placeAfter(
  reading: Reading,
  sentence: SentenceReading,
  verb: number,
  main: ContestParts | null,
): string | null {
  for (let i = verb + 1; i <= Math.min(verb + REACH, sentence.endToken - 1); i++) {
    const place = sentence.places.find((p) => p.firstToken === i);
    const code = place && placeCode(place.of);
    if (code && (code.kind === 'state' || code.kind === 'cd')) return code.code;
    const { lower } = reading.tokens[i]!;
    if (!main || main.place === 'US') continue;
    if (lower === 'district' && main.place.includes('-')) return main.place;
    if (THE_PLACE.has(lower)) return main.place.split(/[-.]/)[0]!;
  }
  return null;
}
