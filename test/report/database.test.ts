import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/batch/run.js';
import { DatabaseSink } from '../../src/report/database/index.js';
import { QueryError, queryDatabase } from '../../src/report/database/query.js';
import { matchFor, searchDatabase } from '../../src/report/database/search.js';
import { readDatabase } from '../../src/report/database/sqlite.js';
import { VIEWS } from '../../src/report/database/views.js';
import type { ArticleRecord } from '../../src/schema/index.js';
import { CORPUS } from '../helpers/cli.js';
import { docs } from '../helpers/docs.js';
import { personOf, quoteOf, recordOf, spanOf } from '../helpers/records.js';
import { scratchFolder } from '../helpers/scratch.js';

const scratch = scratchFolder();
const out = path.join(scratch, 'out');
const file = path.join(out, 'racefile.db');
let records: ArticleRecord[];

beforeAll(async () => {
  await run([CORPUS], { out, version: '0.0.0-test' });
  records = readFileSync(path.join(out, 'articles.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ArticleRecord);
});

const ask = (sql: string): unknown[][] => queryDatabase(file, sql).rows.map((row) => [...row]);
const one = (sql: string): unknown => ask(sql)[0]![0];

describe('racefile.db of the corpus', () => {
  test('is sound: integrity, foreign keys, permissions as other outputs', () => {
    readDatabase(file, (connection) => {
      expect(connection.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(connection.all('PRAGMA foreign_key_check')).toEqual([]);
      expect(connection.get('PRAGMA user_version')).toEqual({ user_version: 1 });
    });
    expect(statSync(file).mode).toBe(statSync(path.join(out, 'facts.csv')).mode);
  });

  test('holds every article, mention, quote, fact and removal', () => {
    const sum = (count: (record: ArticleRecord) => number): number =>
      records.reduce((total, record) => total + count(record), 0);
    const entities = (r: ArticleRecord) => [...r.people, ...r.organizations, ...r.places, ...r.offices];
    expect(one('SELECT count(*) FROM articles')).toBe(records.length);
    expect(one('SELECT count(*) FROM sentences')).toBe(sum((r) => r.sentences.length));
    expect(one('SELECT count(*) FROM entities')).toBe(sum((r) => entities(r).length));
    expect(one('SELECT count(*) FROM mentions')).toBe(
      sum((r) => entities(r).reduce((n, entity) => n + entity.mentions.length, 0)),
    );
    expect(one('SELECT count(*) FROM quotes')).toBe(sum((r) => r.quotes.length));
    expect(one('SELECT count(*) FROM facts')).toBe(sum((r) => r.facts.length));
    expect(one('SELECT count(*) FROM removed')).toBe(sum((r) => r.removed.length));
    expect(one('SELECT count(*) FROM quotes')).toBeGreaterThan(50);
  });

  test.each(['sentences', 'quotes'])('Datasette finds the full-text index of %s', (table) => {
    // The pattern by which it looks, of datasette/utils/__init__.py.
    const found = readDatabase(file, (db) =>
      db.all(
        `SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content="${table}"%'`,
      ),
    );
    expect(found).toEqual([{ name: `${table}_fts` }]);
  });

  test('substr at the offsets of a span gives its words, whatever the layer', () => {
    for (const [table, words] of [
      ['mentions', 'text'],
      ['quotes', 'text'],
      ['facts', 'evidence'],
      ['claims', 'text'],
      ['sentences', 'text'],
      ['evidence', 'text'],
    ] as const) {
      const wrong = `SELECT count(*) FROM ${table} t JOIN articles a ON a.id = t.article
        WHERE part = 'text' AND substr(a.text, start_cp + 1, end_cp - start_cp) <> t.${words}`;
      expect([table, one(wrong)]).toEqual([table, 0]);
    }
  });

  test('every person, quote and value is bound to what it belongs to', () => {
    expect(one(`SELECT count(*) FROM entities WHERE layer = 'person' AND person IS NULL`)).toBe(0);
    expect(one(`SELECT count(*) FROM quotes WHERE speaker_entity LIKE 'p%' AND person IS NULL`)).toBe(0);
    expect(
      one(
        `SELECT count(*) FROM race_values v WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.race_value = v.id)`,
      ),
    ).toBe(0);
    expect(one('SELECT count(*) FROM races')).toBeGreaterThan(3);
  });

  test('every body and place is one over all articles, with the reason', () => {
    for (const [layer, column, table] of [
      ['organization', 'body', 'bodies'],
      ['place', 'place', 'places'],
    ]) {
      expect(one(`SELECT count(*) FROM entities WHERE layer = '${layer}'`)).toBeGreaterThan(20);
      expect(
        one(`SELECT count(*) FROM entities WHERE layer = '${layer}' AND (${column} IS NULL OR why IS NULL)`),
      ).toBe(0);
      const wrong = `SELECT count(*) FROM ${table} t WHERE
        articles <> (SELECT count(DISTINCT article) FROM entities e WHERE e.${column} = t.id) OR mentions <> (
          SELECT count(*) FROM entities e JOIN mentions m ON m.article = e.article AND m.entity = e.entity
          WHERE e.${column} = t.id)`;
      expect([table, one(wrong)]).toEqual([table, 0]);
    }
    expect(one(`SELECT count(*) FROM entities WHERE layer = 'person' AND why IS NULL`)).toBe(0);
    expect(one('SELECT max(articles) FROM bodies')).toBeGreaterThan(3);
  });

  test('the most quoted go by a name: "they" is not one of them', () => {
    expect(
      one("SELECT count(*) FROM quotes WHERE lower(speaker) IN ('he', 'she', 'they', 'i')"),
    ).toBeGreaterThan(0);
    expect(one("SELECT count(*) FROM most_quoted WHERE lower(speaker) IN ('he', 'she', 'they', 'i')")).toBe(
      0,
    );
  });

  test.each(VIEWS.map(({ name }) => name))('the view %s answers', (name) => {
    expect(() => ask(`SELECT * FROM ${name}`)).not.toThrow();
  });

  test.each(VIEWS)('docs/database.md lists $name', ({ name, about }) => {
    expect(docs('database.md')).toContain(`| \`${name}\` | ${about} |`);
  });

  test('two runs give the same bytes', async () => {
    const again = path.join(scratch, 'again');
    await run([CORPUS], { out: again, version: '0.0.0-test' });
    expect(readFileSync(path.join(again, 'racefile.db')).equals(readFileSync(file))).toBe(true);
  });
});

describe('stories and offsets', () => {
  const small = path.join(scratch, 'small.db');
  const text = '🗳️ “¡Sí, café!” said Zoë Roe.';
  beforeAll(() => {
    const sink = new DatabaseSink(small, 'x');
    const parts = {
      people: [personOf(text, 'p1', 'Zoë Roe')],
      quotes: [
        quoteOf(text, 'q1', '¡Sí, café!', {
          speaker: {
            entity: 'p1',
            name: 'Zoë Roe',
            type: 'person',
            mention: spanOf(text, 'Zoë Roe'),
            source: null,
          },
        }),
      ],
    };
    sink.add(recordOf(text, { id: 'one', ...parts }));
    sink.add(recordOf(text, { id: 'two', ...parts }));
    sink.close({
      races: [],
      people: [],
      clusters: [
        {
          canonical: 'one',
          articles: [
            { id: 'one', jaccard: 1, containment: 1 },
            { id: 'two', jaccard: 1, containment: 1 },
          ],
        },
      ],
    });
  });

  test('a copy points at the story it tells, and counts once among the most quoted', () => {
    expect(queryDatabase(small, 'SELECT id, story FROM articles').rows).toEqual([
      ['one', 'one'],
      ['two', 'one'],
    ]);
    expect(queryDatabase(small, 'SELECT speaker, quotes FROM most_quoted').rows).toEqual([['Zoë Roe', 1]]);
  });

  test('a search finds words with accents or without', () => {
    for (const words of ['cafe', 'café', 'zoe roe', 'CAFÉ']) {
      const found = searchDatabase(small, words, { within: 'quotes', limit: 5 });
      expect(found.rows.map((row) => row[1])).toEqual(['¡Sí, café!', '¡Sí, café!']);
    }
  });
});

describe('query', () => {
  test.each([
    'DELETE FROM quotes',
    'DROP TABLE quotes',
    "VACUUM INTO '/tmp/never.db'",
    "ATTACH '/tmp/never.db' AS x",
    'PRAGMA user_version = 9',
    'SELECT nothing FROM quotes',
    '',
  ])('refuses %j', (sql) => {
    expect(() => queryDatabase(file, sql)).toThrow(QueryError);
  });

  test('keeps the order asked for, and tells columns of one name apart', () => {
    const { columns, rows } = queryDatabase(
      file,
      'SELECT a.id, b.id FROM races a JOIN races b ON a.id = b.id ORDER BY a.id DESC;',
    );
    expect(columns).toEqual(['id', 'id:1']);
    const ids = rows.map(([id]) => id as string);
    expect(ids).toEqual([...ids].sort().reverse());
  });

  test('an empty answer has its columns', () => {
    expect(queryDatabase(file, 'SELECT id, title FROM articles WHERE 0 -- none')).toEqual({
      columns: ['id', 'title'],
      rows: [],
    });
  });

  test('many can read at once', () => {
    readDatabase(file, (connection) => {
      const rows = connection.prepare('SELECT id FROM sentences').iterate();
      rows.next();
      expect(one('SELECT count(*) FROM articles')).toBe(records.length);
    });
  });

  test('a missing database is named', () => {
    expect(() => queryDatabase(path.join(scratch, 'none.db'), 'SELECT 1')).toThrow(/none\.db/);
  });
});

describe('search words', () => {
  test.each([
    { words: 'vote fraud', match: '"vote" "fraud"' },
    { words: '"election day" runoff', match: '"election day" "runoff"' },
    { words: '“election day”', match: '"election day"' },
    { words: 'elect*', match: '"elect"*' },
    { words: 'a-b (c) NEAR/2 col:x', match: '"a-b" "(c)" "NEAR/2" "col:x"' },
    { words: 'half "open', match: '"half" "open"' },
    { words: '-- * "" ()', match: '' },
  ])('$words', ({ words, match }) => {
    expect(matchFor(words)).toBe(match);
    if (match !== '')
      expect(() => searchDatabase(file, words, { within: 'sentences', limit: 1 })).not.toThrow();
  });
});
