import { COUNTIES_BY_NAME } from '../../../knowledge/counties.js';
import { STATE_FORMS, STATES } from '../../../knowledge/states.js';
import type { PlaceKind } from '../../../schema/index.js';
import type { Document } from '../../../text/document.js';
import { inEach } from '../../../text/in-each.js';
import { foldName } from '../../../text/person-name.js';
import type { Token } from '../../../text/tokens.js';
import type { Name } from '../../names/name.js';
import type { EntityMention, LocatedPlace } from '../entities.js';
import { onOneLine, writtenName } from '../written-name.js';
import { articleStates, type StateSign } from './article-states.js';
import { locateCity } from './cities.js';
import { countyOf, locateCounty, located as locatedCounty } from './counties.js';
import { type DistrictName, locateDistrict, mayHaveDistrict, parseDistrict } from './districts.js';
import type { Locate, Location, PlaceContext } from './located.js';
import { locateCountry, locateRegion, locateState } from './states.js';

/** How a place is told, the surest way first: "Ohio County" is a county before Ohio is a state. */
const WAYS: readonly Locate[] = [locateCounty, locateState, locateCountry, locateRegion, locateCity];

const BUILDING =
  /\b(?:hall|tower|building|house|stadium|arena|center|centre|museum|mansion|airport|bridge|capitol|prison|court|courthouse|hotel|theater|theatre|library|church|temple)$/i;
const REGION =
  /\b(?:valley|coast|region|bay|delta|hills|mountains|islands?|river|lake|gulf|ocean|sea|desert|peninsula|basin|panhandle|belt|county line)$/i;

/** Words of an article that is about Congress: its districts are Congress's, whatever their number. */
const OF_CONGRESS = /\bCongress|\bcongressional\b|\bU\.S\. House\b/;

interface Found {
  readonly name: Name;
  readonly text: string;
  readonly district: DistrictName | null;
}

interface Group extends Omit<Location, 'kind'> {
  name: string;
  kind: PlaceKind;
  readonly mentions: EntityMention[];
}

/** The places of a document, in the order in which they are first named, with the divisions that the text tells. */
export function findPlaces(
  document: Document,
  tokens: readonly Token[],
  names: readonly Name[],
): LocatedPlace[] {
  const found: Found[] = [];
  for (const name of names) {
    if (name.type !== 'place') continue;
    const text = onOneLine(writtenName(document, tokens, name));
    found.push({ name, text, district: districtAfter(found.at(-1), name, parseDistrict(text)) });
  }
  const states = articleStates(found.map((place) => stateSign(place, tokens)));
  const districtStates = statesOfDistricts(found);
  const year = document.published ? Number(document.published.slice(0, 4)) : null;
  const federal = found.some(({ district }) => district !== null) && OF_CONGRESS.test(document.text);
  const counties = countyNames(found);

  const groups = new Map<string, Group>();
  for (const place of found) {
    const location = place.district
      ? locateDistrict(place.district, stateOfDistrict(place.district, districtStates, states, year, federal))
      : locate(contextOf(place, tokens, states), counties);
    // "PORT SELWYN, Wash. —" and "Port Selwyn", of which one alone looks like a town.
    const key = keyOf(location, place.text);
    const mention: EntityMention = { start: place.name.start, end: place.name.end, kind: 'name' };
    const group = groups.get(key);
    if (!group) {
      const { kind, division, fips } = location;
      groups.set(key, { kind, division, fips, name: place.text, mentions: [mention] });
    } else {
      group.mentions.push(mention);
      if (location.kind === 'city') group.kind = 'city';
      if (isBetterName(place.text, group.name, group.kind)) group.name = place.text;
    }
  }
  return [...groups.values()].map(({ kind, division, fips, name, mentions }, i) => ({
    id: `l${i + 1}`,
    kind,
    division,
    fips,
    name,
    mentions,
  }));
}

/** "Washington", the government, is of the country's division, but not its name. */
const keyOf = ({ division, kind }: Location, text: string): string =>
  kind === 'country' && text === 'Washington' ? `${division} ${text}` : (division ?? foldName(text));

/** "Texas House District 45": a district is of the state that is named right before it. */
function districtAfter(
  before: Found | undefined,
  name: Name,
  district: DistrictName | null,
): DistrictName | null {
  if (!district || district.state || before?.name.endToken !== name.firstToken) return district;
  return { ...district, state: STATE_FORMS.get(before.text) ?? null };
}

function stateSign({ name, text, district }: Found, tokens: readonly Token[]): StateSign {
  if (district?.state) return { text: district.state.name, in: 'district' };
  const before = tokens[name.firstToken - 1];
  if (before?.text === '-') return { text, in: 'party' };
  return { text, in: isAfterOfficer(tokens, name.firstToken) ? 'officer' : 'plain' };
}

/** For each numbered district the state that the text names with it somewhere: "the 4th" is Ohio's from then on. */
function statesOfDistricts(found: readonly Found[]): Map<string, string> {
  const states = new Map<string, string>();
  for (const { district } of found) {
    if (!district?.state) continue;
    const key = `${district.chamber}:${district.number}`;
    if (!states.has(key)) states.set(key, district.state.code);
  }
  return states;
}

function stateOfDistrict(
  district: DistrictName,
  told: ReadonlyMap<string, string>,
  states: readonly string[],
  year: number | null,
  federal: boolean,
): string | null {
  if (district.state) return district.state.code;
  const named = told.get(`${district.chamber}:${district.number}`);
  if (named) return named;
  const [first] = states;
  if (!first) return null;
  return district.chamber !== 'cd' || federal || mayHaveDistrict(first, Number(district.number), year)
    ? first
    : null;
}

const COUNTY = ' County';

/** Names that the text uses with "County" somewhere: the bare name is the county too, later on. */
function countyNames(found: readonly Found[]): Set<string> {
  return new Set(inEach(found, ({ text }) => (text.endsWith(COUNTY) ? [text.slice(0, -COUNTY.length)] : [])));
}

function locate(context: PlaceContext, counties: ReadonlySet<string>): Location {
  for (const way of WAYS) {
    const location = way(context);
    if (!location) continue;
    if (location.kind !== 'city' || location.division || !counties.has(context.text)) return location;
  }
  // "DeKalb" in an article on Georgia: a county of the state that no town of the name is known in.
  const county = countyOf(
    COUNTIES_BY_NAME.get(context.text) ?? [],
    context.beside,
    context.states.slice(0, 1),
  );
  if (county && context.states[0] === county.state) return locatedCounty(county);
  return { kind: unlocatedKind(context), division: null, fips: null };
}

/** By its last word; a name with a state after it is a town too small for the tables. */
function unlocatedKind({ text, beside }: PlaceContext): PlaceKind {
  if (BUILDING.test(text)) return 'building';
  if (/district/i.test(text)) return 'district';
  return beside && !REGION.test(text) ? 'city' : 'region';
}

const CODES = new Map(STATES.map((state) => [state.code, state.code]));
const OFFICERS = new Set(
  'gov. governor sen. senator rep. representative congressman congresswoman'.split(' '),
);
/** How far before "of" an officer's title may stand, in tokens. */
const OFFICER_REACH = 5;

/** "Gov. Ann Roe of Washington". */
const isAfterOfficer = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' &&
  tokens.slice(Math.max(0, at - 1 - OFFICER_REACH), at - 1).some(({ lower }) => OFFICERS.has(lower));

const VERBS = new Set(['VERB', 'AUX']);
const PLURALS = new Set(['counties', 'parishes']);
const LIST_REACH = 12;

function contextOf({ name, text }: Found, tokens: readonly Token[], states: readonly string[]): PlaceContext {
  const { firstToken, endToken } = name;
  const { sentence } = tokens[firstToken]!;
  const inSentence = (i: number): Token | undefined =>
    tokens[i]?.sentence === sentence ? tokens[i] : undefined;
  return {
    text,
    before: inSentence(firstToken - 1)?.lower ?? '',
    afterOfficer: isAfterOfficer(tokens, firstToken),
    after: [endToken, endToken + 1, endToken + 2].map((i) => inSentence(i)?.lower ?? ''),
    verbAfter: VERBS.has(inSentence(endToken)?.pos ?? ''),
    beside: stateBeside(tokens, name),
    states,
    listedCounty: endsInPlural(tokens, endToken, sentence),
  };
}

/** "Salem, Ore.", "Salem, Oregon", "Ohio's Alder County": the state that stands next to a place. */
function stateBeside(tokens: readonly Token[], { firstToken, endToken }: Name): string | null {
  if (tokens[endToken]?.text === ',' && tokens[endToken + 1]) {
    for (let n = 3; n >= 1; n--) {
      const words = tokens.slice(endToken + 1, endToken + 1 + n);
      if (words.some((word) => word.paragraph !== tokens[firstToken]!.paragraph)) continue;
      const form = words.map((word) => word.text).join(' ');
      const code = STATE_FORMS.get(form)?.code ?? CODES.get(form);
      if (code) return code;
    }
  }
  const possessive = tokens[firstToken - 1];
  if (possessive && /^['’]s?$/.test(possessive.text)) {
    for (let n = 3; n >= 1; n--) {
      const form = tokens
        .slice(Math.max(0, firstToken - 1 - n), firstToken - 1)
        .map((word) => word.text)
        .join(' ');
      const code = STATE_FORMS.get(form)?.code;
      if (code) return code;
    }
  }
  return null;
}

/** "Ash, Birch and Elm counties": only names, commas and "and" up to the plural. */
function endsInPlural(tokens: readonly Token[], from: number, sentence: number): boolean {
  for (let i = from; i < from + LIST_REACH && tokens[i]?.sentence === sentence; i++) {
    const token = tokens[i]!;
    if (PLURALS.has(token.lower)) return true;
    const inList = [',', 'and', 'or', '&'].includes(token.lower) || token.text !== token.lower;
    if (!inList) return false;
  }
  return false;
}

/** A state goes by its full name, a district by the name that has its state, all others by the longer form. */
function isBetterName(text: string, current: string, kind: PlaceKind): boolean {
  if (kind === 'state' && STATE_FORMS.has(text) && STATE_FORMS.get(text)!.name === text)
    return current !== text;
  if (kind === 'country' && /^U\.?S/.test(text)) return false;
  if (text === text.toUpperCase()) return false;
  return (
    text.length > current.length || (current === current.toUpperCase() && text.length === current.length)
  );
}
