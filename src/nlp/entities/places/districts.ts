import { ordinalOf } from '../../../knowledge/ordinals.js';
import { houseSeats, STATE_FORMS, type State, stateOf } from '../../../knowledge/states.js';
import type { Location } from './located.js';

/** What the name of a numbered district says. */
export interface DistrictName {
  readonly state: State | null;
  readonly number: string;
  readonly chamber: 'cd' | 'sldu' | 'sldl';
}

const NUMBER =
  /(?<ordinal>\b(?:\d{1,3}(?:st|nd|rd|th)|\p{L}+(?:-\p{L}+)?))(?=\s+(?:congressional|senate|house|assembly|legislative|state|judicial|district)\b)|\b[Dd]istrict (?<plain>\d{1,3}[A-Z]?)$|(?<bare>\d{1,2}(?:st|nd|rd|th)?|\p{Lu}\p{Ll}+(?:-\p{L}+)?)$/giu;

/** What no number can be told without: nearly all places have neither figures nor ordinals. */
const MAY_TELL = /\d|first|second|third|th/i;

/** Reads "Ohio's 4th Congressional District", "House District 80", "Ohio 4"; null where it names no district. */
export function parseDistrict(text: string): DistrictName | null {
  if (!MAY_TELL.test(text)) return null;
  const state = stateAtHead(text);
  const rest = state ? text.slice(state.length).replace(/^(?:['’]s?)?\s*/, '') : text;
  let number: string | null = null;
  for (const match of rest.matchAll(NUMBER)) {
    const { ordinal, plain, bare } = match.groups!;
    const told = plain ?? ordinal ?? bare!;
    const value = ordinalOf(told) ?? (/^\d+[A-Z]?$/.test(told) ? told : null);
    if (value !== null) {
      number = String(value).toLowerCase();
      break;
    }
  }
  if (number === null) return null;
  const lower = rest.toLowerCase();
  const chamber = lower.includes('senate')
    ? 'sldu'
    : /house|assembly|legislative/.test(lower)
      ? 'sldl'
      : 'cd';
  return { state: state?.state ?? null, number, chamber };
}

function stateAtHead(text: string): { readonly state: State; readonly length: number } | null {
  const words = text.split(' ');
  for (let n = Math.min(3, words.length - 1); n >= 1; n--) {
    const head = words
      .slice(0, n)
      .join(' ')
      .replace(/['’]s?$/, '');
    const state = STATE_FORMS.get(head);
    if (state) return { state, length: head.length };
  }
  return null;
}

/**
 * A district in a state, under the number that the text gives it: which numbers a state has changes with every
 * census, and an article may know better than any table.
 */
export function locateDistrict({ number, chamber }: DistrictName, code: string | null): Location {
  const state = code ? stateOf(code) : null;
  if (!state) return { kind: 'district', division: null, fips: null };
  if (chamber !== 'cd')
    return { kind: 'district', division: `${state.division}/${chamber}:${number}`, fips: null };
  if (Number(number) < 1) return { kind: 'district', division: null, fips: null };
  const only = Math.max(...state.houseSeats) === 1;
  return {
    kind: 'district',
    division: `${state.division}/cd:${only ? 'at-large' : Number(number)}`,
    fips: `${state.fips}${only ? '00' : number.padStart(2, '0')}`,
  };
}

/** Whether a state may have a congressional district of the number in a year; true where the year is unknown. */
export function mayHaveDistrict(code: string, number: number, year: number | null): boolean {
  const state = stateOf(code);
  if (!state) return false;
  const seats = year === null ? Math.max(...state.houseSeats) : houseSeats(state, year);
  return seats === null || number <= seats;
}
