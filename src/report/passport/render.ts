import type { Cell } from '../csv.js';
import type { Passport } from './index.js';
import type { DiffPart } from './word-diff.js';

/** Passports as plain text: words left out stand in [-…-], words put in stand in {+…+}. */
export function renderPassports(passports: readonly Passport[]): string {
  return passports.map(renderPassport).join('\n');
}

function renderPassport({ words, firstSeen, speakers, outlets, alarms, variants }: Passport): string {
  const lines = [
    `“${words}”`,
    `  speaker: ${speakers.length === 0 ? 'nobody is credited' : speakers.join(' / ')}`,
    `  first seen: ${where(firstSeen)}; printed by ${outlets}`,
  ];
  for (const alarm of alarms) lines.push(`  ! ${alarm}`);
  for (const { departure, diff, occurrences } of variants) {
    lines.push(`  ${departure === 'same' ? 'as above' : `${departure}: ${renderDiff(diff)}`}`);
    for (const occurrence of occurrences) {
      const copies = occurrence.copies.length === 0 ? '' : `, copied by ${occurrence.copies.join(', ')}`;
      lines.push(`    ${where(occurrence)}: ${occurrence.speaker ?? 'nobody'}${copies}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

const where = ({ article, quote, publisher, published }: Passport['firstSeen']): string =>
  [published ?? 'no date', publisher ?? 'no publisher', `${article} ${quote}`].join(', ');

const renderDiff = (diff: readonly DiffPart[]): string =>
  diff
    .map(({ change, text }) => (change === 'same' ? text : change === 'cut' ? `[-${text}-]` : `{+${text}+}`))
    .join(' ');

export const PASSPORT_COLUMNS = [
  'utterance',
  'alarms',
  'words',
  'departure',
  'diff',
  'article',
  'quote',
  'publisher',
  'published',
  'speaker',
  'copies',
] as const;

/** A row for each place that prints the words; `utterance` counts the passports from 1. */
export function passportRows({ words, alarms, variants }: Passport, index: number): Cell[][] {
  return variants.flatMap(({ departure, diff, occurrences }) =>
    occurrences.map(({ article, quote, publisher, published, speaker, copies }) => [
      index + 1,
      alarms.join('; '),
      words,
      departure,
      renderDiff(diff),
      article,
      quote,
      publisher,
      published,
      speaker,
      copies.join(' '),
    ]),
  );
}
