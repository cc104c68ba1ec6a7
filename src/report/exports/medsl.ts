import { stateOf } from '../../knowledge/states.js';
import type { OutcomeKind, Race, RaceResult } from '../../schema/index.js';
import type { Cell } from '../csv.js';
import { csvLines } from '../csv.js';
import { besidesResults, countyOf, inWords, partsOf, type RaceParts } from './contests.js';
import { evidenceOffsets } from './evidence-offsets.js';
import type { ExportWriter, Target } from './export.js';

export const MEDSL_COLUMNS = [
  'year',
  'date',
  'stage',
  'special',
  'state',
  'state_po',
  'state_fips',
  'county_name',
  'county_fips',
  'office',
  'district',
  'magnitude',
  'candidate',
  'party_detailed',
  'party_simplified',
  'writein',
  'mode',
  'votes',
  'pct',
  'pct_precincts',
  'outcome',
  'ocd_id',
  'source_id',
  'evidence',
] as const;

/** Results under the column names of the MIT Election Data and Science Lab's codebook, a row a result. */
export const medsl: Target = {
  name: 'medsl',
  about: 'results under the column names of the MIT Election Data and Science Lab (CSV)',
  file: 'results-medsl.csv',
  async write(output, writer) {
    const { races } = output.collected();
    const rows = [...races].flatMap((race) => rowsOf(race, writer));
    const offsetsOf = await evidenceOffsets(
      output,
      rows.flatMap(({ result }) => result.evidence),
    );
    writer.write(csvLines([MEDSL_COLUMNS]));
    for (const { cells, result } of rows) {
      const [first] = result.evidence;
      writer.write(csvLines([[...cells, first!.article, offsetsOf(first!)]]));
    }
  },
};

interface Row {
  /** All columns but the last two, which name the evidence. */
  readonly cells: Cell[];
  readonly result: RaceResult;
}

function rowsOf(race: Race, writer: ExportWriter): Row[] {
  for (const [what, count] of besidesResults(race))
    writer.leftOut({
      what,
      where: { race: race.id },
      count,
      value: null,
      why: 'the table holds results alone',
    });
  const parts = partsOf(race);
  return race.candidates.flatMap((candidate) =>
    candidate.results.flatMap((result) => {
      const leaveOut = (why: string): Row[] => {
        const where = { race: race.id, candidate: candidate.id, article: result.evidence[0]!.article };
        writer.leftOut({ what: 'result', where, count: 1, value: inWords(result), why });
        return [];
      };
      const why = noPlaceFor(parts, race, result);
      if (why) return leaveOut(why);
      const area = areaOf(parts, result.area);
      if (!area) return leaveOut(`the table has states and counties; this is the result of ${result.area}`);
      const { state, county } = area;
      const outcome = outcomeOf(candidate, result.round);
      if (outcome === null) {
        const where = { race: race.id, candidate: candidate.id };
        const told = candidate.outcomes.map((one) => one.outcome).join(', ');
        const why = 'articles contradict each other; the outcome is left empty';
        writer.leftOut({ what: 'outcome', where, count: 1, value: told, why });
      }
      for (const { article, text } of result.evidence.slice(1)) {
        const where = { race: race.id, candidate: candidate.id, article };
        const why = 'the table names one source a row; this one tells the same';
        writer.leftOut({ what: 'further source', where, count: 1, value: text, why });
      }
      const party = candidate.party ? PARTIES[candidate.party.value]! : null;
      const day = race.rounds.find(({ round }) => round === result.round)?.date?.value ?? null;
      const cells: Cell[] = [
        race.year,
        day?.length === 10 ? day : null,
        stageOf(result.round),
        race.special ? 'TRUE' : 'FALSE',
        state.name.toUpperCase(),
        state.code,
        state.fips,
        county?.name.toUpperCase(),
        county?.fips,
        officeOf(parts),
        districtOf(parts),
        1,
        candidate.name.toUpperCase(),
        party?.detailed,
        party?.simplified,
        null,
        'TOTAL',
        result.votes,
        result.percent,
        result.precincts ? shareOf(result.precincts) : null,
        outcome,
        race.division,
      ];
      return [{ cells, result }];
    }),
  );
}

/** Why a result cannot stand in the table; null where it can. */
function noPlaceFor({ contest, state }: RaceParts, race: Race, result: RaceResult): string | null {
  if (race.year === null) return 'no article tells the year, which the table requires';
  if (!state && contest.office !== 'President') return 'no article tells the state, which the table requires';
  if (!state && result.area === null) return 'it is of the whole country; the table requires a state';
  if (result.saidBy !== null) return `only ${result.saidBy} says it; the table has no column for that`;
  if (result.group !== null) return `it is of a group of voters (${result.group}), not of a count`;
  if (result.approx !== 'exact')
    return `the text hedges it (${result.approx}); the table would make it exact`;
  if (result.round?.startsWith('caucus')) return 'the table has no stage for a caucus';
  if (result.percent === null && result.votes === null) return 'it has neither a share nor a count';
  return null;
}

/** The state and county of a result; the area of a presidential result is a state. */
function areaOf({ contest, state }: RaceParts, area: string | null) {
  const whole = state ?? (contest.office === 'President' && area !== null ? (stateOf(area) ?? null) : null);
  if (!whole) return null;
  if (area === null || !state) return { state: whole, county: null };
  const county = countyOf(area, whole);
  return county ? { state: whole, county } : null;
}

function stageOf(round: string | null): 'pri' | 'gen' | 'runoff' {
  if (round?.startsWith('primary')) return 'pri';
  return round?.startsWith('runoff') ? 'runoff' : 'gen';
}

const OFFICES: Readonly<Record<string, string>> = {
  President: 'US PRESIDENT',
  'US-Senate': 'US SENATE',
  'US-House': 'US HOUSE',
  Governor: 'GOVERNOR',
  'State-Senate': 'STATE SENATE',
  'State-House': 'STATE HOUSE',
};

function officeOf({ contest: { office } }: RaceParts): string {
  const other = /^Other\((?<slug>.+)\)$/.exec(office)?.groups?.slug;
  return OFFICES[office] ?? (other ?? office).replace(/[-_]/g, ' ').toUpperCase();
}

/** "041", "000" for a state's only seat, "statewide", or the name of a town. */
function districtOf({ district, local }: RaceParts): string {
  if (district === 'AL') return '000';
  if (district) return district.padStart(3, '0');
  return local ? local.replace(/[-_]/g, ' ').toUpperCase() : 'statewide';
}

const PARTIES: Readonly<Record<string, { detailed: string; simplified: string }>> = {
  D: { detailed: 'DEMOCRAT', simplified: 'DEMOCRAT' },
  R: { detailed: 'REPUBLICAN', simplified: 'REPUBLICAN' },
  L: { detailed: 'LIBERTARIAN', simplified: 'LIBERTARIAN' },
  G: { detailed: 'GREEN', simplified: 'OTHER' },
  I: { detailed: 'INDEPENDENT', simplified: 'OTHER' },
};

/** Percent of the precincts, to two decimals. */
const shareOf = ([reported, total]: readonly [number, number]): number | null =>
  total > 0 && reported <= total ? Math.round((reported / total) * 10_000) / 100 : null;

/** Outcomes from the firmest to the most passing, with the table's word for each. */
const OUTCOMES: readonly [OutcomeKind, string][] = [
  ['won', 'won'],
  ['lost', 'lost'],
  ['eliminated', 'lost'],
  ['advanced', 'advanced'],
  ['withdrew', 'withdrew'],
  ['conceded', 'conceded'],
  ['leading', 'leading'],
  ['trailing', 'trailing'],
];

/** What became of a candidate in a round: '' where no article tells, null where articles contradict each other. */
function outcomeOf(candidate: Race['candidates'][number], round: string | null): string | null {
  const told = new Set(
    candidate.outcomes
      .filter((one) => one.round === round && one.saidBy === null)
      .map(({ outcome }) => outcome),
  );
  if (told.has('won') && (told.has('lost') || told.has('eliminated'))) return null;
  return OUTCOMES.find(([outcome]) => told.has(outcome))?.[1] ?? '';
}
