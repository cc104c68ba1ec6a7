import type { PartyLetter } from '../../../schema/index.js';

/** 1234567 to "1,234,567". */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${grouped(n)} ${n === 1 ? one : many}`;

/** 51.5 to "51.5%". */
export const percent = (n: number): string => `${n}%`;

/** 2300000 to "$2.3 million". */
export function money(amount: number, currency = 'USD'): string {
  const sign = currency === 'USD' ? '$' : `${currency} `;
  for (const [size, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (amount >= size) return `${sign}${String(Math.round((amount / size) * 100) / 100)} ${word}`;
  return `${sign}${grouped(amount)}`;
}

const HEDGES: Readonly<Record<string, string>> = {
  about: 'about ',
  more_than: 'more than ',
  less_than: 'less than ',
};

/** How the text hedges a number: "about ", or nothing. */
export const hedge = (approx: string): string => HEDGES[approx] ?? '';

export const PARTY_NAMES: Readonly<Record<PartyLetter, string>> = {
  D: 'Democrat',
  R: 'Republican',
  L: 'Libertarian',
  G: 'Green',
  I: 'Independent',
};

/** "cash_on_hand" to "cash on hand". */
export const spaced = (word: string): string => word.replace(/[_-]/g, ' ');

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "primary-R" to "Republican primary"; the first or only vote has no name of its own. */
export function roundName(round: string | null): string {
  if (round === null) return 'first vote';
  const [kind, party] = round.split('-') as [string, PartyLetter | undefined];
  const adjective = party === 'D' ? 'Democratic' : party ? PARTY_NAMES[party] : undefined;
  return adjective ? `${adjective} ${kind}` : kind;
}
