import type { OutcomeKind, Race } from '../../../schema/index.js';
import { besidesResults, inWords, partsOf } from '../contests.js';
import type { ExportWriter, Target } from '../export.js';
import { countsOf, type PrintedCount } from './counts.js';
import { idOf, inEnglish, Registry } from './registry.js';

/** All races as one ElectionReport of NIST SP 1500-100, version 2. */
export const nist: Target = {
  name: 'nist',
  about: 'races as an ElectionReport of NIST SP 1500-100 version 2 (JSON); printed counts only',
  file: 'election-report.json',
  async write(output, writer) {
    const { version, finishedAt } = output.manifest();
    const registry = new Registry();
    const elections = new Map<string, Election>();
    for (const race of output.collected().races) addRace(race, registry, elections, writer);
    const all = (type: string): object => {
      const items = registry.all(`ElectionResults.${type}`);
      return items.length > 0 ? { [type === 'ReportingUnit' ? 'GpUnit' : type]: items } : {};
    };
    const report = {
      '@type': 'ElectionResults.ElectionReport',
      Format: 'summary-contest',
      GeneratedDate: finishedAt.replace(/\.\d+(?=Z$)/, ''),
      Issuer: 'racefile (compiled from news reports, not by an election authority)',
      IssuerAbbreviation: 'racefile',
      SequenceStart: 1,
      SequenceEnd: 1,
      Status: 'unofficial-partial',
      VendorApplicationId: `racefile/${version}`,
      Notes:
        'Counts are those that news articles print. Percentages without a count, hedged counts and counts that only ' +
        'somebody claims are left out; the list of what was left out stands beside this file.',
      ...all('ReportingUnit'),
      ...all('Party'),
      ...all('Person'),
      ...all('Office'),
      ...(elections.size > 0 ? { Election: [...elections.values()].map(toElection) } : {}),
    };
    writer.write(`${JSON.stringify(report, null, 2)}\n`);
  },
};

/** One day of voting somewhere: the contests decided on it. */
interface Election {
  readonly day: string;
  readonly type: string;
  readonly name: string;
  readonly scope: string;
  readonly candidates: object[];
  readonly contests: object[];
}

const toElection = ({ day, type, name, scope, candidates, contests }: Election): object => ({
  '@type': 'ElectionResults.Election',
  Name: inEnglish(name),
  Type: type,
  ...(type === 'other' ? { OtherType: 'caucus' } : {}),
  StartDate: day,
  EndDate: day,
  ElectionScopeId: scope,
  Candidate: candidates,
  Contest: contests,
});

function addRace(
  race: Race,
  registry: Registry,
  elections: Map<string, Election>,
  writer: ExportWriter,
): void {
  for (const [what, count] of besidesResults(race))
    writer.leftOut({
      what,
      where: { race: race.id },
      count,
      value: null,
      why: 'the format holds contests and counts alone',
    });
  const parts = partsOf(race);
  const leaveOut = (round: string | null, why: string): void => {
    const where = { race: race.id, round: round ?? 'first or only vote' };
    writer.leftOut({ what: 'contest', where, count: 1, value: race.name, why });
    for (const candidate of race.candidates)
      for (const result of candidate.results.filter((one) => one.round === round))
        writer.leftOut({
          what: 'result',
          where: { ...where, candidate: candidate.id },
          count: 1,
          value: inWords(result),
          why: `its contest is left out: ${why}`,
        });
  };

  for (const { round, date } of race.rounds) {
    const standing = race.candidates.filter((candidate) => standsIn(candidate, round));
    if (standing.length === 0) continue;
    if (date === null || date.value.length < 10) {
      leaveOut(round, 'the format requires the day of the election, and no article tells it');
      continue;
    }
    // Asked for only now: a place that no contest refers to has no business in the report.
    const district = registry.districtOf(race, parts);
    if (district === null) {
      leaveOut(round, 'the format requires the district, and no article tells it');
      continue;
    }
    const scope = parts.state ? registry.state(parts.state) : registry.country();
    const type = typeOf(race, round);
    const where = parts.state?.name ?? 'United States';
    const key = `${date.value} ${type} ${scope}`;
    const election = elections.get(key) ?? {
      day: date.value,
      type,
      name: `${where} ${type} election, ${date.value}`,
      scope,
      candidates: [],
      contests: [],
    };
    elections.set(key, election);
    addContest({ race, round, standing, district, election, registry, writer });
  }
}

interface ContestParts {
  readonly race: Race;
  readonly round: string | null;
  readonly standing: readonly Race['candidates'][number][];
  readonly district: string;
  readonly election: Election;
  readonly registry: Registry;
  readonly writer: ExportWriter;
}

function addContest({ race, round, standing, district, election, registry, writer }: ContestParts): void {
  const parts = partsOf(race);
  const { counts, leftOut } = countsOf(race, round);
  const tell = (candidate: string, value: string, why: string): void =>
    writer.leftOut({ what: 'result', where: { race: race.id, candidate }, count: 1, value, why });
  for (const { candidate, result, why } of leftOut) tell(candidate.id, inWords(result), why);

  const id = idOf('contest', race.id, round ?? '');
  const selections = standing.map((candidate) => {
    const candidateId = idOf('cand', race.id, candidate.id, round ?? '');
    const party = candidate.party ? { PartyId: registry.party(candidate.party.value) } : {};
    const status = statusOf(candidate, round);
    election.candidates.push({
      '@id': candidateId,
      '@type': 'ElectionResults.Candidate',
      BallotName: inEnglish(candidate.name),
      PersonId: registry.person(race, candidate),
      ...party,
      ...(candidate.incumbent ? { IsIncumbent: candidate.incumbent.value } : {}),
      ...(status ? { PostElectionStatus: status } : {}),
    });
    const voteCounts = counts
      .filter((count) => count.candidate === candidate)
      .flatMap((count) => {
        const unit = unitOf(count);
        return unit === null
          ? []
          : [
              {
                '@type': 'ElectionResults.VoteCounts',
                Count: count.result.votes,
                GpUnitId: unit,
                Type: 'total',
              },
            ];
      });
    return {
      '@id': idOf('sel', race.id, candidate.id, round ?? ''),
      '@type': 'ElectionResults.CandidateSelection',
      CandidateIds: [candidateId],
      ...(voteCounts.length > 0 ? { VoteCounts: voteCounts } : {}),
    };
  });
  const holder = /^primary-(?<party>[DRLGI])$/.exec(round ?? '')?.groups?.party;
  const precincts = counts.find(({ result }) => result.area === null && result.precincts !== null)?.result
    .precincts;
  election.contests.push({
    '@id': id,
    '@type': 'ElectionResults.CandidateContest',
    Name: round === null ? race.name : `${race.name}, ${round}`,
    ElectionDistrictId: district,
    OfficeIds: [registry.office(race, district)],
    VotesAllowed: 1,
    NumberElected: 1,
    ...(holder ? { PrimaryPartyIds: [registry.party(holder)] } : {}),
    ...(precincts ? { SubUnitsReported: precincts[0], TotalSubUnits: precincts[1] } : {}),
    ContestSelection: selections,
  });

  function unitOf({ candidate, result }: PrintedCount): string | null {
    if (result.area === null) return district;
    const unit = registry.area(result.area, parts);
    if (unit === null)
      tell(
        candidate.id,
        `${result.votes} votes in ${result.area}`,
        'the area is no county or state known by that name',
      );
    return unit;
  }
}

/** Whether articles say that a candidate stands in a round: by a result or an outcome, or where it is the only one. */
function standsIn({ results, outcomes, polls }: Race['candidates'][number], round: string | null): boolean {
  const named = [...results, ...outcomes].some((one) => one.round === round);
  return named || (round === null && results.length + outcomes.length + polls.length === 0);
}

function typeOf({ special }: Race, round: string | null): string {
  if (round?.startsWith('primary')) return 'primary';
  if (round?.startsWith('runoff')) return 'runoff';
  if (special) return 'special';
  return round?.startsWith('caucus') ? 'other' : 'general';
}

const STATUSES: readonly [OutcomeKind, string][] = [
  ['won', 'projected-winner'],
  ['advanced', 'advanced-to-runoff'],
  ['lost', 'defeated'],
  ['eliminated', 'defeated'],
  ['conceded', 'defeated'],
  ['withdrew', 'withdrawn'],
];

/** What became of a candidate in a round, where the articles agree; a win is projected, for no authority speaks here. */
function statusOf({ outcomes }: Race['candidates'][number], round: string | null): string | null {
  const told = new Set(
    STATUSES.filter(([outcome]) =>
      outcomes.some((one) => one.round === round && one.saidBy === null && one.outcome === outcome),
    ).map(([, status]) => status),
  );
  return told.size === 1 ? [...told][0]! : null;
}
