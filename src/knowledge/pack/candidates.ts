import { STATES, stateOf } from '../states.js';
import { PackError, type PackPerson } from './pack.js';
import { partyLetter } from './party-letter.js';

/** Names that the columns of candidate tables go by, lower case, the usual ones first. */
const COLUMNS = {
  name: ['name', 'candidate', 'candidate_name', 'full_name'],
  party: ['party', 'party_simplified', 'candidate_party'],
  state: ['state_po', 'state', 'state_postal', 'postal'],
  district: ['district', 'seat'],
  office: ['office', 'race', 'contest'],
  year: ['year', 'cycle', 'election_year'],
  date: ['election_date', 'date'],
  gender: ['gender', 'sex'],
  bioguide: ['bioguide', 'bioguide_id'],
  wikidata: ['wikidata', 'wikidata_id'],
} as const;

type Field = keyof typeof COLUMNS;

const stateNames = new Map(STATES.map((state) => [state.name.toLowerCase(), state.code]));

/**
 * The people of a table of candidates. A name, a state and a year or a day are needed: without them nobody is told from
 * a namesake.
 *
 * @param rows a record for each row, keyed by the heads of the columns
 * @throws PackError where a needed column is missing
 */
export function readCandidates(rows: readonly Readonly<Record<string, string>>[]): PackPerson[] {
  const first = rows[0];
  if (!first) throw new PackError('the table has no rows');
  const heads = new Map(Object.keys(first).map((head) => [head.trim().toLowerCase(), head]));
  const column = new Map<Field, string>();
  for (const [field, names] of Object.entries(COLUMNS) as [Field, readonly string[]][]) {
    const head = names.map((name) => heads.get(name)).find((found) => found !== undefined);
    if (head !== undefined) column.set(field, head);
  }
  if (!column.has('name'))
    throw new PackError('the table has no column for the name ("name" or "candidate")');
  if (!column.has('state')) throw new PackError('the table has no column for the state ("state")');
  if (!column.has('year') && !column.has('date'))
    throw new PackError('the table has no column for the year ("year")');

  const people = new Map<string, PackPerson>();
  for (const row of rows) {
    const cell = (field: Field): string => (column.has(field) ? (row[column.get(field)!] ?? '').trim() : '');
    const name = readableName(cell('name'));
    const state = stateCode(cell('state'));
    const year = cell('year') || cell('date').slice(0, 4);
    if (!name || !state || !/^\d{4}$/.test(year)) continue;
    const key = `${name}\n${state}`;
    const person = people.get(key) ?? {
      names: [name],
      gender: /^f/i.test(cell('gender'))
        ? ('female' as const)
        : /^m/i.test(cell('gender'))
          ? ('male' as const)
          : null,
      bioguide: cell('bioguide') || null,
      wikidata: cell('wikidata') || null,
      terms: [],
    };
    people.set(key, person);
    person.terms.push({
      office: cell('office') || null,
      state,
      district: cell('district') || null,
      party: partyLetter(cell('party')),
      start: `${year}-01-01`,
      end: `${year}-12-31`,
    });
  }
  return [...people.values()];
}

const stateCode = (cell: string): string | null =>
  stateOf(cell.toUpperCase())?.code ?? stateNames.get(cell.toLowerCase()) ?? null;

/** "BELL, ROY T." and "ROY T. BELL" as a name is written: "Roy T. Bell". */
function readableName(cell: string): string {
  const comma = /^(?<family>[^,]+),\s*(?<given>[^,]+)$/.exec(cell);
  const suffix = comma && /^(?:jr|sr|i{2,3}|iv)\.?$/i.test(comma.groups!.given!);
  const name = comma && !suffix ? `${comma.groups!.given} ${comma.groups!.family}` : cell.replace(/,/g, '');
  if (name !== name.toUpperCase()) return name.trim();
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\b(?:Ii|Iii|Iv)\b/g, (roman) => roman.toUpperCase())
    .trim();
}
