import { PRESIDENT_NAMES } from '../../knowledge/officials.js';
import {
  type Contender,
  runIn,
  runsOf,
  YEARS_WITH_CONTENDERS,
} from '../../knowledge/presidential-contenders.js';
import { verbSet } from '../../knowledge/verb-forms.js';
import type { PersonEntity } from '../../nlp/entities/entities.js';
import { inEach } from '../../text/in-each.js';
import type { ContestParts } from '../contest.js';
import type { PersonAt, PlaceAt, Reading, SentenceReading } from '../reading/reading.js';
import { placeCode } from './place-code.js';
import { presidentialYear } from './years.js';

/** "the state", "the district": the place that the article is about. */
const THE_PLACE = new Set(['state', 'district', 'county']);

/** How far behind the verb the place stands, in tokens. */
const REACH = 5;

/** "Obama won a second term": news names presidents by nothing else. */
const SURNAMES: ReadonlySet<string> = new Set([...PRESIDENT_NAMES].map((name) => name.split(' ').at(-1)!));

/** Who has been, or wants to be, president: by the titles that the article gives, or as everybody knows. */
export function presidentialPeople({ analysis, people }: Reading): ReadonlySet<string> {
  const title = /^(?:former |then-)?(?:u\.s\. )?president(?:ial .*)?$|^president-elect$/i;
  const titled = analysis.entities.roles.filter((role) => title.test(role.title)).map((role) => role.person);
  const known = people
    .filter(({ name }) => PRESIDENT_NAMES.has(name) || SURNAMES.has(name))
    .map(({ id }) => id);
  return new Set([...titled, ...known]);
}

/** Who is known to have run for president in a year; null where nobody of that name did. */
export const contenderIn = (person: PersonEntity, year: number): Contender | null =>
  runIn(runsOfPerson(person), year);

/** Whether somebody is known to have run for president, and not in a year that is known. */
export const ranInOtherYears = (person: PersonEntity, year: number): boolean => {
  const runs = YEARS_WITH_CONTENDERS.has(year) ? runsOfPerson(person) : [];
  return runs.length > 0 && !runs.some((run) => run.year === year);
};

/** Who of an article ran for president, by their ids: in the election of a year, or of the year after; in any, where none is told. */
export function knownContenders({ people }: Reading, year: number | null): ReadonlySet<string> {
  const election = year === null ? null : presidentialYear(year + 1);
  const ran = (person: PersonEntity): boolean =>
    election === null ? runsOfPerson(person).length > 0 : contenderIn(person, election) !== null;
  return new Set(people.filter(ran).map(({ id }) => id));
}

/** All that a person may have run in: asked for again and again while an article is read. */
function runsOfPerson(person: PersonEntity): readonly Contender[] {
  let own = runsKnown.get(person);
  if (!own) {
    own = runsOf({ given: person.given ?? '', family: person.family ?? person.name });
    runsKnown.set(person, own);
  }
  return own;
}

const runsKnown = new WeakMap<PersonEntity, readonly Contender[]>();

/**
 * "Trump won the state by 5 points in November's election", told beside another race: a president's result in
 * states or a district is one of the presidential race. Null where no place is spoken of; empty where places are,
 * and nothing names them: "in states that Trump won".
 */
export function presidentialResults(
  reading: Reading,
  sentence: SentenceReading,
  verb: number,
  person: PersonAt,
  /** Whether the person has been, or wants to be, president. */
  isPresident: boolean,
  main: ContestParts | null,
  year: number | null,
): ContestParts[] | null {
  if (year === null) return null;
  const listed = statesWon(reading, sentence, person);
  if (!isPresident && !listed) return null;
  const places =
    listed ??
    placeWon(reading, sentence, person, main) ??
    placeVoting(reading, sentence, verb, main) ??
    placeAfter(reading, sentence, verb, main);
  // In an article about a primary of this year "won Ohio" is of that primary.
  const isOfMain =
    main?.office === 'President' && main.year === presidentialYear(year) && main.round !== 'general';
  return (
    places?.map((place) => ({
      office: 'President',
      place,
      year: presidentialYear(year),
      special: false,
      round: isOfMain ? main.round : null,
      party: isOfMain ? main.party : null,
    })) ?? null
  );
}

/** The noun that a relative clause about a person belongs to: "the district that Trump won", "states Trump won". */
function nounOfClause({ tokens }: Reading, sentence: SentenceReading, person: PersonAt): string {
  let at = person.firstToken - 1;
  while (['that', 'which', 'president', 'mr', 'mr.'].includes(tokens[at]?.lower ?? '')) at--;
  return at >= sentence.firstToken ? tokens[at]!.lower : '';
}

const MANY_PLACES = new Set(['districts', 'counties', 'areas', 'precincts', 'places']);

/** "states that Trump won, which include Ohio and Iowa": nobody but a president wins several states. */
function statesWon(reading: Reading, sentence: SentenceReading, person: PersonAt): string[] | null {
  const noun = nounOfClause(reading, sentence, person);
  // "blue-state districts that Clinton won": which, nobody says.
  if (MANY_PLACES.has(noun)) return [];
  if (noun !== 'states') return null;
  const lists = reading.tokens.findIndex(
    ({ lower }, i) => i >= person.endToken && i < sentence.endToken && LISTS.has(lower),
  );
  if (lists < 0) return [];
  return inEach(sentence.places, (place) => {
    const code = place.firstToken > lists ? placeCode(place.of) : null;
    return code?.kind === 'state' ? [code.code] : [];
  });
}

/** "the district that Trump won", "a state Trump won". */
function placeWon(
  reading: Reading,
  sentence: SentenceReading,
  person: PersonAt,
  main: ContestParts | null,
): string[] | null {
  const noun = nounOfClause(reading, sentence, person);
  return THE_PLACE.has(noun) ? thePlace(noun, main) : null;
}

const LISTS = new Set(['include', 'includes', 'including']);

/** What "the district" and "the state" stand for. */
function thePlace(noun: string, main: ContestParts | null): string[] {
  if (!main || main.place === 'US' || main.place === '?') return [];
  if (noun === 'district') return main.place.includes('-') ? [main.place] : [];
  return noun === 'state' ? [main.place.split(/[-.]/)[0]!] : [];
}

/** What a place does that gives its votes: "The district voted for Trump", "Kansas backed Trump". */
export const VOTES_FOR: ReadonlySet<string> = new Set([...verbSet('vote go swing break back support')]);

/** "The district narrowly voted for Trump", "Kansas went for Trump". */
function placeVoting(
  { tokens }: Reading,
  sentence: SentenceReading,
  verb: number,
  main: ContestParts | null,
): string[] | null {
  if (!VOTES_FOR.has(tokens[verb]!.lower)) return null;
  let end = verb;
  while (end > sentence.firstToken && (tokens[end - 1]!.pos === 'ADV' || tokens[end - 1]!.pos === 'AUX'))
    end--;
  const place = sentence.places.find(({ endToken }) => endToken === end);
  const code = place && placeCode(place.of);
  if (code?.kind === 'state' || code?.kind === 'cd') return [code.code];
  const noun = tokens[end - 1]?.lower ?? '';
  return THE_PLACE.has(noun) ? thePlace(noun, main) : null;
}

function placeAfter(
  reading: Reading,
  sentence: SentenceReading,
  verb: number,
  main: ContestParts | null,
): string[] | null {
  for (let i = verb + 1; i <= Math.min(verb + REACH, sentence.endToken - 1); i++) {
    const place = sentence.places.find((p) => p.firstToken === i);
    const code = place && placeCode(place.of);
    if (code && (code.kind === 'state' || code.kind === 'cd'))
      return [code.code, ...listedAfter(reading, sentence, place)];
    const { lower } = reading.tokens[i]!;
    // "won his home state of Texas"
    if (reading.tokens[i + 1]?.lower === 'of') continue;
    const noun = lower === 'its' ? nounBefore(reading, sentence, verb) : lower;
    if (THE_PLACE.has(noun)) return thePlace(noun, main);
  }
  return null;
}

/** "won Florida, Ohio and North Carolina": the states that commas and "and" join to the first. */
function listedAfter({ tokens }: Reading, { places }: SentenceReading, first: PlaceAt): string[] {
  const codes: string[] = [];
  let end = first.endToken;
  for (const place of places) {
    if (place.firstToken < end) continue;
    const links = tokens.slice(end, place.firstToken).map(({ lower }) => lower);
    const code = placeCode(place.of);
    if (
      code?.kind !== 'state' ||
      links.length === 0 ||
      !links.every((link) => link === ',' || link === 'and')
    )
      break;
    codes.push(code.code);
    end = place.endToken;
  }
  return codes;
}

/** "an opening in the district after Trump won its support": what "its" stands for. */
function nounBefore({ tokens }: Reading, { firstToken }: SentenceReading, verb: number): string {
  for (let i = verb - 1; i >= firstToken; i--) if (THE_PLACE.has(tokens[i]!.lower)) return tokens[i]!.lower;
  return '';
}
