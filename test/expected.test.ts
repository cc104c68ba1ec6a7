import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { analyzeArticle } from '../src/analyze.js';
import { findNearDuplicates } from '../src/ingest/near-duplicates/index.js';
import { readArticles } from '../src/ingest/read-articles.js';
import { mergeRaces } from '../src/race/merge/index.js';
import type { ArticleRecord, Cluster, Race } from '../src/schema/index.js';

/*
 * What a reader gets from corpus/, against what racefile gets from it. Where they differ stands in gaps.txt, line by line:
 * a new difference fails here, and so does a line that has become untrue; `npx vitest -u` writes the file anew.
 */

const CORPUS = path.resolve(import.meta.dirname, '../corpus');
const EXPECTED = path.join(CORPUS, '.expected');

type Row = Record<string, unknown>;
interface Expectation {
  readonly source: { readonly file: string; readonly item: number | null };
  readonly flags: readonly string[];
  readonly quotes: readonly { text: string; kind: string; speaker: string | null; in?: string }[];
  readonly facts: readonly Row[];
}
interface ExpectedRace {
  readonly contest: string;
  readonly candidates: readonly { name: string; party: string | null }[];
  readonly conflicts: readonly { candidate?: string; field: string; round: string | null; kind: string }[];
}

const read = <T>(name: string): T => JSON.parse(readFileSync(path.join(EXPECTED, name), 'utf8')) as T;

let records: ArticleRecord[];
let races: Race[];
let clusters: Cluster[];

beforeAll(async () => {
  records = [];
  for await (const result of readArticles([CORPUS]))
    if (result.status === 'ok') records.push(analyzeArticle(result.article));
  clusters = findNearDuplicates(
    records.map(({ id, meta, text }) => ({ id, published: meta.published, text })),
  );
  races = mergeRaces(records, { clusters });
});

/** What makes a fact itself: who, where, how much; not how it is worded or where it stands. */
const FIELDS = [
  'person',
  'ahead',
  'actor',
  'action',
  'endorser',
  'endorsee',
  'place',
  'contest',
  'party',
  'outcome',
  'percent',
  'count',
  'points',
  'votes',
  'amount',
  'since',
  'event',
  'date',
  'group',
  'area',
];

const factLine = (fact: Row): string => {
  const told = FIELDS.filter((field) => fact[field] !== null && fact[field] !== undefined);
  const shown = (field: string): string =>
    field === 'group' ? String(fact[field]).toLowerCase() : String(fact[field]);
  return `fact ${fact.type} ${told.map(shown).join(' · ')}`;
};

const NICKNAMED = /(?<given>\S+) “(?<nickname>[^”]+)” (?=\p{Lu})/gu;

/** “Nathaniel “Nate” Osgood” may be called Nathaniel Osgood or Nate Osgood: as is expected, else by the nickname. */
function asCalled(line: string, wanted: ReadonlySet<string>): string {
  if (line.startsWith('quote ')) return line;
  const byGiven = line.replace(NICKNAMED, '$<given> ');
  return wanted.has(byGiven) ? byGiven : line.replace(NICKNAMED, '$<nickname> ');
}

/** "The Pellerin campaign" and "the Pellerin campaign" are one speaker, whatever its apostrophes are like. */
const speakerName = (name: string | null | undefined): string =>
  name
    ? name
        .replace(NICKNAMED, '$<nickname> ')
        .replace(/^(?:the|an?) /i, '')
        .replaceAll("'", '’')
    : 'nobody';

const expectedLines = ({ quotes, facts }: Expectation): string[] => [
  ...quotes
    .filter((quote) => quote.kind !== 'nonquote' && quote.in === undefined)
    .map(({ text, speaker }) => `quote “${text}” ${speakerName(speaker)}`),
  ...facts.map(factLine),
];

const foundLines = ({ quotes, facts }: ArticleRecord): string[] => [
  ...quotes.flatMap(({ verbatim, speaker }) =>
    verbatim
      .filter((stretch) => stretch.in === undefined)
      .map(({ text }) => `quote “${text}” ${speakerName(speaker?.name)}`),
  ),
  ...facts.map((fact) => factLine(fact)),
];

function differences(expected: readonly string[], found: readonly string[], where: string): string[] {
  const wanted = new Set(expected);
  const got = new Set(found.map((line) => asCalled(line, wanted)));
  return [
    ...[...wanted].filter((line) => !got.has(line)).map((line) => `${where}: missing ${line}`),
    ...[...got].filter((line) => !wanted.has(line)).map((line) => `${where}: unexpected ${line}`),
  ].sort();
}

const raceLines = ({ contest, candidates, conflicts }: ExpectedRace): string[] => [
  `race ${contest}`,
  ...candidates.map(({ name, party }) => `candidate ${contest} ${name} ${party ?? 'of no party told'}`),
  ...conflicts.map(
    ({ candidate, field, round, kind }) =>
      `conflict ${contest} ${[candidate, field, round, kind].filter(Boolean).join(' · ')}`,
  ),
];

const asExpected = ({ contest, candidates, conflicts }: Race): ExpectedRace => ({
  contest,
  candidates: candidates.map(({ name, party }) => ({ name, party: party?.value ?? null })),
  conflicts: conflicts.map(({ about, kind }) => ({
    candidate: candidates.find(({ id }) => id === about.candidate)?.name ?? '',
    field: about.field,
    round: about.round ?? null,
    kind,
  })),
});

test('what differs from what a reader gets is known', async () => {
  const articles = readdirSync(path.join(EXPECTED, 'articles')).sort();
  const nameOf = new Map<string, string>();
  const ofArticles = articles.flatMap((name) => {
    const expectation = read<Expectation>(`articles/${name}`);
    const { file, item } = expectation.source;
    const record = records.find(({ source }) => source.file === file && (source.item ?? null) === item);
    expect(record, name).toBeDefined();
    nameOf.set(record!.id, path.basename(name, '.json'));
    return differences(expectedLines(expectation), foundLines(record!), path.basename(name, '.json'));
  });
  const ofRaces = differences(
    read<ExpectedRace[]>('races.json').flatMap(raceLines),
    races.map(asExpected).flatMap(raceLines),
    'races',
  );
  const ofClusters = differences(
    read<string[][]>('clusters.json').map((names) => names.toSorted().join(' ')),
    clusters.map(({ articles: copies }) =>
      copies
        .map(({ id }) => nameOf.get(id)!)
        .toSorted()
        .join(' '),
    ),
    'clusters',
  );
  await expect(`${[...ofArticles, ...ofClusters, ...ofRaces].join('\n')}\n`).toMatchFileSnapshot(
    path.join(EXPECTED, 'gaps.txt'),
  );
});
