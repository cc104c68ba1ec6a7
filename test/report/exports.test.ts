import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/batch/run.js';
import { type LeftOut, TARGETS } from '../../src/report/exports/index.js';
import { SavedOutput } from '../../src/report/saved-output.js';
import { CORPUS } from '../helpers/cli.js';
import { outputOf } from '../helpers/output.js';
import { personOf, quoteOf, recordOf, spanOf, voteShareOf } from '../helpers/records.js';
import { scratchFolder } from '../helpers/scratch.js';
import { parseCsv, type TableSchema, tableProblems } from '../helpers/tables.js';

const scratch = scratchFolder();
const standard = (name: string): object =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../fixtures/standards', name), 'utf8')) as object;

async function exported(name: string, output: SavedOutput): Promise<{ text: string; leftOut: LeftOut[] }> {
  const leftOut: LeftOut[] = [];
  let text = '';
  const target = TARGETS.find((one) => one.name === name)!;
  await target.write(output, {
    write: (piece) => {
      text += piece;
    },
    leftOut: (item) => leftOut.push(item),
  });
  return { text, leftOut };
}

const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

function validator(schema: object) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

let corpus: SavedOutput;
beforeAll(async () => {
  const out = path.join(scratch, 'corpus');
  await run([CORPUS], { out, version: '0.0.0-test' });
  corpus = new SavedOutput(out);
});

/** A night of counting: counts in full, hedged, claimed, of a county, of a group of voters. */
const NIGHT = `Roe had 12,345 votes, or 51.5 percent, with 97 of 210 precincts counted. Doe had 11,600 votes.
Roe's campaign said she had 60 percent. About 48 percent went to Doe. In Bexar County, Roe had 4,000 votes.
Women gave Roe 58 percent. In Ward 3, Roe had 90 votes. The election was held on November 5, 2030.`;

function nightRecord() {
  const common = { basis: 'stated', saidBy: null, rule: 'test', confidence: null } as const;
  const contest = 'US-House:TX-41:2030';
  const votes = (id: string, person: string, count: number, evidence: string, area: string | null = null) =>
    ({
      ...common,
      id,
      type: 'votes',
      person,
      contest,
      count,
      approx: 'exact',
      area,
      asOf: null,
      evidence: spanOf(NIGHT, evidence),
    }) as const;
  return recordOf(NIGHT, {
    id: 'night 1/ñ',
    meta: {
      title: 'Roe leads 🗳️',
      byline: [],
      publisher: 'The Test Herald',
      published: '2030-11-05',
      url: 'https://herald.example/night',
      language: 'en',
    },
    people: [personOf(NIGHT, 'p1', 'Roe'), personOf(NIGHT, 'p2', 'Doe')],
    facts: [
      voteShareOf(NIGHT, 'f1', 'Roe', 51.5, '51.5 percent, with 97 of 210 precincts counted', {
        precincts: [97, 210],
      }),
      votes('f2', 'Roe', 12345, 'Roe had 12,345 votes, or 51.5 percent, with 97 of 210 precincts counted'),
      votes('f3', 'Doe', 11600, 'Doe had 11,600 votes'),
      voteShareOf(NIGHT, 'f4', 'Roe', 60, "Roe's campaign said she had 60 percent", {
        saidBy: { name: "Roe's campaign", personId: null, quote: 'q1' },
      }),
      voteShareOf(NIGHT, 'f5', 'Doe', 48, 'About 48 percent went to Doe', { approx: 'about' }),
      votes('f6', 'Roe', 4000, 'In Bexar County, Roe had 4,000 votes', 'Bexar County'),
      voteShareOf(NIGHT, 'f7', 'Roe', 58, 'Women gave Roe 58 percent', { group: 'women' }),
      votes('f8', 'Roe', 90, 'In Ward 3, Roe had 90 votes', 'Ward 3'),
      {
        ...common,
        id: 'f9',
        type: 'event_date',
        event: 'general',
        date: '2030-11-05',
        contest,
        evidence: spanOf(NIGHT, 'The election was held on November 5, 2030.'),
      },
    ],
  });
}

describe('medsl', () => {
  const schema = standard('results-table.schema.json') as TableSchema;

  test('the corpus gives a valid table', async () => {
    const rows = parseCsv((await exported('medsl', corpus)).text);
    expect(rows.length).toBeGreaterThan(5);
    expect(tableProblems(rows, schema)).toEqual([]);
  });

  test('holds what is printed, and lists the rest with its reason', async () => {
    const { text, leftOut } = await exported('medsl', outputOf(path.join(scratch, 'night'), [nightRecord()]));
    const rows = parseCsv(text);
    expect(tableProblems(rows, schema)).toEqual([]);
    const column = (name: string) => rows[0]!.indexOf(name);
    const pick = (row: string[]) =>
      ['candidate', 'votes', 'pct', 'pct_precincts', 'county_name', 'county_fips', 'date', 'district'].map(
        (name) => row[column(name)],
      );
    expect(rows.slice(1).map(pick).sort()).toEqual([
      ['DOE', '11600', '', '', '', '', '2030-11-05', '041'],
      ['ROE', '12345', '51.5', '46.19', '', '', '2030-11-05', '041'],
      ['ROE', '4000', '', '', 'BEXAR', '48029', '2030-11-05', '041'],
    ]);
    const whys = leftOut.filter(({ what }) => what === 'result').map(({ value, why }) => `${value}: ${why}`);
    expect(whys.sort()).toEqual([
      '48%: the text hedges it (about); the table would make it exact',
      '58%: it is of a group of voters (women), not of a count',
      "60%: only Roe's campaign says it; the table has no column for that",
      '90 votes, Ward 3: the table has states and counties; this is the result of Ward 3',
    ]);
  });

  test('the evidence column cuts its words out of the article, in code points', async () => {
    const text = `🗳️🗳️ ${NIGHT}`;
    const evidence = '51.5 percent, with 97 of 210 precincts counted';
    const record = recordOf(text, { facts: [voteShareOf(text, 'f1', 'Roe', 51.5, evidence)] });
    const rows = parseCsv((await exported('medsl', outputOf(path.join(scratch, 'astral'), [record]))).text);
    const [start, end] = rows[1]!.at(-1)!.split('-').map(Number);
    expect([...text].slice(start, end).join('')).toBe(evidence);
  });
});

describe('annotations', () => {
  const schema = standard('web-annotation-evidence.schema.json');

  test('every line of the corpus is valid, and its offsets cut its words in code points', async () => {
    const { text } = await exported('annotations', corpus);
    const validate = validator(schema);
    const lines = jsonLines(text);
    expect(lines.length).toBeGreaterThan(300);
    expect(lines.filter((line) => !validate(line)).slice(0, 3)).toEqual([]);
    const texts = new Map<string, string[]>();
    for await (const record of corpus.articles()) {
      const source = `urn:racefile:article:${encodeURIComponent(record.id)}`;
      texts.set(source, [...record.text]);
      texts.set(`${source}#title`, [...(record.meta.title ?? '')]);
      for (const [n, media] of record.media.entries()) texts.set(`${source}#media/${n}`, [...media.text]);
    }
    for (const { target } of lines)
      for (const { source, selector } of [target].flat() as {
        source: string;
        selector: [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }];
      }[]) {
        const [{ start, end }, { exact, prefix, suffix }] = selector;
        const points = texts.get(source)!;
        expect(points.slice(start, end).join('')).toBe(exact);
        expect(points.slice(0, start).join('').endsWith(prefix)).toBe(true);
        expect(points.slice(end).join('').startsWith(suffix)).toBe(true);
      }
  });

  test('ids are unique', async () => {
    const ids = jsonLines((await exported('annotations', corpus)).text).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('counts astral characters once and never cuts one in half', async () => {
    const text = `${'🗳'.repeat(40)}“We will win,” said Roe.${'🎈'.repeat(40)}`;
    const record = recordOf(text, { id: 'a b', quotes: [quoteOf(text, 'q1', 'We will win,')] });
    const output = outputOf(path.join(scratch, 'balloons'), [record]);
    const [line] = jsonLines((await exported('annotations', output)).text);
    expect(line).toMatchObject({
      id: 'urn:racefile:article:a%20b:q1',
      target: {
        selector: [
          { start: 41, end: 53 },
          { exact: 'We will win,', prefix: `${'🗳'.repeat(31)}“`, suffix: `” said Roe.${'🎈'.repeat(21)}` },
        ],
      },
    });
  });

  test('lists passages that are not in the text', async () => {
    const { leftOut } = await exported('annotations', corpus);
    expect(leftOut.some(({ what }) => what === 'removed passage')).toBe(true);
  });
});

describe('claims', () => {
  test('every draft of the corpus is valid and carries no rating; the rest is listed', async () => {
    const { text, leftOut } = await exported('claims', corpus);
    const validate = validator(standard('claim-draft.schema.json'));
    const drafts = jsonLines(text);
    expect(drafts.length).toBeGreaterThan(20);
    expect(drafts.filter((draft) => !validate(draft))).toEqual([]);
    expect(text).not.toMatch(/rating|score/i);
    let claims = 0;
    for await (const record of corpus.articles()) claims += record.claims.length;
    expect(drafts.length + leftOut.filter(({ what }) => what === 'claim').length).toBe(claims);
  });

  test('a claim of nobody in an article without publisher has no author, and is listed', async () => {
    const text = 'Crime rose by half last year.';
    const claim = { ...spanOf(text, text), score: 0.9, speaker: null, numbers: [], reasons: ['a number'] };
    const meta = {
      title: 'Crime',
      byline: [],
      publisher: null,
      published: null,
      url: 'not a url',
      language: null,
    };
    const output = outputOf(path.join(scratch, 'nobody'), [recordOf(text, { meta, claims: [claim] })]);
    const { text: written, leftOut } = await exported('claims', output);
    expect(written).toBe('');
    expect(leftOut[0]).toMatchObject({ what: 'claim', value: text });
  });
});

type Node = { [key: string]: unknown };

/** Everything with an @id, and every reference by the name of its field. */
function walk(report: unknown): { ids: Map<string, string>; references: [string, string][] } {
  const ids = new Map<string, string>();
  const references: [string, string][] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value as Node)) {
        if (key === '@id') ids.set(inner as string, (value as Node)['@type'] as string);
        else if (/Ids?$/.test(key) && key !== 'VendorApplicationId')
          for (const id of [inner].flat()) references.push([key, id as string]);
        else visit(inner);
      }
  };
  visit(report);
  return { ids, references };
}

/** The type that a field's references must have. */
const REFERS_TO: Readonly<Record<string, string>> = {
  PartyId: 'Party',
  PrimaryPartyIds: 'Party',
  PersonId: 'Person',
  OfficeIds: 'Office',
  CandidateIds: 'Candidate',
  GpUnitId: 'ReportingUnit',
  ElectionDistrictId: 'ReportingUnit',
  ElectionScopeId: 'ReportingUnit',
};

describe('nist', () => {
  test.each(['corpus', 'night'])(
    'all references of the report of %s resolve to the right type',
    async (name) => {
      const output = name === 'corpus' ? corpus : outputOf(path.join(scratch, 'n'), [nightRecord()]);
      const report = JSON.parse((await exported('nist', output)).text) as Node;
      const { ids, references } = walk(report);
      expect(references.length).toBeGreaterThan(5);
      for (const [field, id] of references)
        expect(`${field} ${ids.get(id)}`).toBe(`${field} ElectionResults.${REFERS_TO[field]}`);
    },
  );

  test('holds printed counts alone: no percentage becomes a count, no hedge becomes exact', async () => {
    const { text, leftOut } = await exported('nist', outputOf(path.join(scratch, 'n2'), [nightRecord()]));
    const counts = [...text.matchAll(/"Count": (\d+),\s+"GpUnitId": "([^"]+)"/g)].map(([, count, unit]) => [
      Number(count),
      unit,
    ]);
    expect(counts.sort()).toEqual([
      [11600, 'gp-tx-41-us-house'],
      [12345, 'gp-tx-41-us-house'],
      [4000, 'gp-county-48029'],
    ]);
    expect(text).toContain('"SubUnitsReported": 97');
    expect(
      leftOut
        .filter(({ what }) => what === 'result')
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['48%', '58%', '60%', '90 votes in Ward 3']);
  });

  test('a race whose day no article tells is listed with all of its results', async () => {
    const record = nightRecord();
    const undated = { ...record, facts: record.facts.filter(({ type }) => type !== 'event_date') };
    const { text, leftOut } = await exported('nist', outputOf(path.join(scratch, 'n3'), [undated]));
    expect(JSON.parse(text)).not.toHaveProperty('Election');
    expect(leftOut.filter(({ what }) => what === 'contest')).toHaveLength(1);
    expect(leftOut.filter(({ what }) => what === 'result')).toHaveLength(7);
  });
});

describe('all targets', () => {
  test.each(TARGETS.map(({ name }) => name))(
    '%s gives the same twice, and something for no article',
    async (name) => {
      expect((await exported(name, corpus)).text).toBe((await exported(name, corpus)).text);
      const none = outputOf(path.join(scratch, `none-${name}`), []);
      await expect(exported(name, none)).resolves.toMatchObject({ leftOut: [] });
    },
  );
});
