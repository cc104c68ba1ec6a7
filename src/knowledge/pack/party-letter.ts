import type { PartyLetter } from '../../schema/index.js';

const FORMS: Readonly<Record<string, PartyLetter>> = {
  d: 'D',
  dem: 'D',
  democrat: 'D',
  democratic: 'D',
  'democratic party': 'D',
  dfl: 'D',
  'democratic-farmer-labor': 'D',
  r: 'R',
  rep: 'R',
  gop: 'R',
  republican: 'R',
  'republican party': 'R',
  l: 'L',
  lib: 'L',
  libertarian: 'L',
  'libertarian party': 'L',
  g: 'G',
  green: 'G',
  grn: 'G',
  'green party': 'G',
  i: 'I',
  ind: 'I',
  independent: 'I',
  nonpartisan: 'I',
  'no party': 'I',
};

/** The letter of a party as a table writes it, in any case; null for a party without one. */
export const partyLetter = (party: string): PartyLetter | null => FORMS[party.trim().toLowerCase()] ?? null;
