import { HOME_DIVISION } from '../../../knowledge/countries.js';
import { CANDIDATE_TITLE, inState, type OfficeTitle } from '../../../knowledge/offices.js';
import { PARTY_MEMBERS } from '../../../knowledge/parties.js';
import { type State, stateOf } from '../../../knowledge/states.js';
import type { Role } from '../../../schema/index.js';
import { isCapital } from '../../../text/capital.js';
import type { Document } from '../../../text/document.js';
import { foldName } from '../../../text/person-name.js';
import { firstTokenAt, tokensWithin } from '../../../text/tokens.js';
import type { Tokenized } from '../../tokens/index.js';
import type { EntityMention, LocatedPlace, OfficeEntity, PersonEntity, RoleFinding } from '../entities.js';
import { bearersOf, type PersonSpan } from './attach.js';
import { type TitlePhrase, titlePhrase } from './phrase.js';
import { findTitleHeads, type TitleHead } from './titles.js';

export interface OfficesAndRoles {
  readonly offices: readonly OfficeEntity[];
  readonly roles: readonly RoleFinding[];
  /** Postal codes of the states that a person's office or party stands with, by the person's id. */
  readonly states: ReadonlyMap<string, readonly string[]>;
}

interface Office {
  readonly title: string;
  readonly office: OfficeTitle;
  readonly division: string | null;
  readonly mentions: EntityMention[];
}

/** The offices that a document speaks of, and who is said to hold, to have held or to seek them. */
export function findOffices(
  document: Document,
  tokenized: Tokenized,
  people: readonly PersonEntity[],
  places: readonly LocatedPlace[],
): OfficesAndRoles {
  const { tokens, sentences } = tokenized;
  const spans = personSpans(people, tokens);
  const named = new Uint8Array(tokens.length);
  for (const { first, end } of spans) named.fill(1, first, end);
  const stateAt = statesByToken(places, tokens);
  const states = personStates(stateAt, tokens, spans);

  const heads = findTitleHeads(tokenized);
  const aboutState = isAboutState(heads, places);

  const offices = new Map<string, Office>();
  const roles = new Map<string, RoleFinding & { readonly words: number }>();
  for (const head of heads) {
    if (named[head.first]) continue;
    const phrase = titlePhrase(tokens, head, (token) => named[token] === 1);
    const bearers = bearersOf(phrase, spans, tokens);
    const isTitle = bearers.length > 0 || isCapital(tokens[head.first]!.form);
    if (!isTitle) continue;
    const stateTold = stateIn(phrase, stateAt);
    if (stateTold) for (const { person } of bearers) if (!states.has(person)) states.set(person, stateTold);
    const national = /^u\.?s/.test(tokens[head.first]!.lower);
    const office = !national && (stateTold || aboutState) ? inState(head.office) : head.office;
    const isOffice = office.level !== null;
    // "Sens. Ann Roe (D-Ohio) and Roy Bell (R-Iowa)" hold two offices.
    const officeOf = (bearer: number | null): string => {
      const state = stateTold ?? (bearer === null ? null : (states.get(bearer) ?? null));
      const division = divisionOf(office, state);
      const key = `${office.title} ${division ?? ''}`;
      if (isOffice && !offices.has(key))
        offices.set(key, { title: office.title, office, division, mentions: [] });
      return key;
    };
    const officeKey = officeOf(bearers[0]?.person ?? null);
    offices
      .get(officeKey)
      ?.mentions.push({ start: tokens[head.first]!.start, end: tokens[head.end - 1]!.end, kind: 'name' });
    for (const { person, past } of bearers) {
      const status = statusOf(phrase, past, tokens[head.end - 1]!.lower);
      const title = titleText(document, phrase, tokens);
      // An aide may be several people's; a governor is one.
      const key = `${person} ${isPublic(office) ? office.title : title} ${status}`;
      const words = title.split(' ').length;
      const before = roles.get(key);
      if (before && before.words >= words) continue;
      const sentence = sentences[tokens[head.first]!.sentence]!;
      roles.set(key, {
        person: people[person]!.id,
        office: isOffice ? officeOf(person) : null,
        title,
        status,
        evidence: { start: sentence.start, end: sentence.end },
        words,
      });
    }
  }
  const ids = new Map([...offices.keys()].map((key, i) => [key, `o${i + 1}`]));
  return {
    states: new Map([...states].map(([person, state]) => [people[person]!.id, [state.code]])),
    offices: [...offices].map(([key, { title, office, division, mentions }]) => ({
      id: ids.get(key)!,
      title,
      level: office.level!,
      body: office.body,
      division,
      mentions,
    })),
    roles: withoutRepeats(
      [...roles.values()].map(({ person, office, title, status, evidence }) => ({
        person,
        office: office && ids.get(office)!,
        title,
        status,
        evidence,
      })),
    ),
  };
}

const isPublic = ({ level }: OfficeTitle): boolean => level !== null && level !== 'staff';

/** The words of a title; of "Sens. Ann Roe and Roy Bell" each is a "Sen." */
function titleText(
  document: Document,
  { first, end, head }: TitlePhrase,
  tokens: Tokenized['tokens'],
): string {
  const { text } = document;
  const last = tokens[head.end - 1]!;
  const single = PLURALS.has(last.lower) ? last.text.replace(/s(?<stop>\.?)$/, '$<stop>') : last.text;
  const words =
    text.slice(tokens[first]!.start, last.start) + single + text.slice(last.end, tokens[end - 1]!.end);
  return words.replace(/\s+/g, ' ');
}

const PLURALS = new Set(['sens.', 'reps.', 'govs.', 'senators', 'representatives', 'governors']);

/** "senator" adds nothing to "Ohio Senator", nor "president" to "former president": the fuller title is kept. */
function withoutRepeats(roles: readonly RoleFinding[]): RoleFinding[] {
  const words = roles.map(({ title }) => new Set(foldName(title).split(/[\s-]+/)));
  return roles.filter((role, i) => {
    const own = words[i]!;
    return !roles.some((other, j) => {
      if (i === j || other.person !== role.person || other.status !== role.status) return false;
      const others = words[j]!;
      const covered = [...own].every((word) => others.has(word));
      return covered && (others.size > own.size || j < i);
    });
  });
}

function personSpans(people: readonly PersonEntity[], tokens: Tokenized['tokens']): PersonSpan[] {
  const spans: PersonSpan[] = [];
  for (const [person, { mentions }] of people.entries())
    for (const mention of mentions) {
      if (mention.kind !== 'name') continue;
      const { first, end } = tokensWithin(tokens, mention);
      spans.push({ person, first, end });
    }
  return spans.sort((a, b) => a.first - b.first);
}

/** The states that the document names, by the token at which each name begins. */
function statesByToken(places: readonly LocatedPlace[], tokens: Tokenized['tokens']): Map<number, State> {
  const states = new Map<number, State>();
  for (const { kind, division, mentions } of places) {
    const state = kind === 'state' && division ? stateOf(division.slice(-2).toUpperCase()) : null;
    if (state) for (const { start } of mentions) states.set(firstTokenAt(tokens, start), state);
  }
  return states;
}

/** How far after a name its party and state may end: "Ann Roe (D-Ohio)". */
const PARTY_REACH = 5;

/** The state that stands with a person: "Ann Roe, D-Ohio", "Ann Roe of Ohio", "Ann Roe, a Republican from Ohio". */
function personStates(
  stateAt: ReadonlyMap<number, State>,
  tokens: Tokenized['tokens'],
  spans: readonly PersonSpan[],
): Map<number, State> {
  const states = new Map<number, State>();
  for (const { person, end } of spans) {
    if (states.has(person)) continue;
    for (let i = end; i < end + PARTY_REACH; i++) {
      const state = standsWith(tokens, end, i) ? stateAt.get(i) : undefined;
      if (state) states.set(person, state);
    }
  }
  return states;
}

/** Whether what begins at a token says where the one is from whose name ends at `end`. */
function standsWith(tokens: Tokenized['tokens'], end: number, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.text === '-') return true;
  if (before?.lower === 'of') return at - 1 === end;
  return (
    before?.lower === 'from' && PARTY_MEMBERS.has(tokens[at - 2]?.text ?? '') && tokens[end]?.text === ','
  );
}

/** The state that the title itself names: "Ohio secretary of state", "the senator from Ohio". */
function stateIn({ first, end }: TitlePhrase, stateAt: ReadonlyMap<number, State>): State | null {
  for (let i = first; i < end; i++) {
    const state = stateAt.get(i);
    if (state) return state;
  }
  return null;
}

const STATEWIDE = new Set(['state', 'district']);

function divisionOf(office: OfficeTitle, state: State | null): string | null {
  if (office.seat === 'country') return HOME_DIVISION;
  if (!state || !STATEWIDE.has(office.seat)) return null;
  // A district's seat is known by its state only where the state is the seat.
  return office.seat === 'state' ? state.division : null;
}

const FORMER = new Set('former ex onetime one-time past then late retired disgraced'.split(' '));

function statusOf({ modifiers, head }: TitlePhrase, past: boolean, lastWord: string): Role['status'] {
  if (head.office.title === CANDIDATE_TITLE) return lastWord === 'nominee' ? 'nominee' : 'candidate';
  return past || modifiers.some((word) => FORMER.has(word)) ? 'former' : 'current';
}

/**
 * Whether an office that the nation and the states have is likelier a state's: "the former secretary of state" of an
 * article about an Ohio district, or "Attorney General Ann Roe" beside governors and nobody of Washington.
 */
function isAboutState(heads: readonly TitleHead[], places: readonly LocatedPlace[]): boolean {
  if (places.some(({ kind, division }) => kind === 'district' && division !== null)) return true;
  const levels = new Set(
    heads.filter(({ office }) => inState(office) === office).map(({ office }) => office.level),
  );
  return levels.has('state') && !levels.has('federal');
}
