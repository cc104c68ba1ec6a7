import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { ArticleRecord, Manifest, Race } from '../../src/schema/index.js';
import { racefile } from './run-cli.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'racefile-cli-'));
  mkdirSync(path.join(folder, 'news/.hidden'), { recursive: true });
  writeFileSync(
    path.join(folder, 'news/b.json'),
    JSON.stringify({
      id: 'b',
      title: 'Finch wins',
      date: '2021-11-03',
      body: "Democrat Ada Finch defeated Republican Bo Roe on Tuesday in the race for Oregon's 6th Congressional District.\n\n“We did it,” Finch said.",
    }),
  );
  writeFileSync(
    path.join(folder, 'news/a.txt'),
    'County Clerk Ada Finch AP\n\nCounty Clerk Ada Finch AP\n\nFinch left.\n\nLatest News\n',
  );
  writeFileSync(path.join(folder, 'news/.hidden/c.txt'), 'Not to be read.');
  writeFileSync(path.join(folder, 'broken.json'), '{"text": ');
});

afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => path.join(folder, name);

describe('racefile run', () => {
  test('writes a whole, valid output folder and ends with 0', () => {
    const { status, stdout, stderr } = racefile(['run', at('news'), '--out', at('out')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('2 articles');
    const records = readFileSync(at('out/articles.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => ArticleRecord.parse(JSON.parse(line)));
    expect(records.map((record) => record.source.file)).toEqual(['a.txt', 'b.json']);
    const manifest = Manifest.parse(JSON.parse(readFileSync(at('out/manifest.json'), 'utf8')));
    for (const file of manifest.outputs) expect(existsSync(path.join(at('out'), file)), file).toBe(true);
    for (const file of manifest.outputs.filter((name) => name.startsWith('races/'))) {
      Race.parse(JSON.parse(readFileSync(path.join(at('out'), file), 'utf8')));
    }
    expect(manifest.counts.ok).toBe(2);
  });

  test('goes on past what is unreadable, names it, and ends with 3', () => {
    const { status, stderr } = racefile([
      'run',
      at('news'),
      at('broken.json'),
      at('gone.txt'),
      '--out',
      at('out3'),
      '--quiet',
    ]);
    expect(status).toBe(3);
    expect(stderr).toMatch(/broken\.json: unreadable: not valid JSON/);
    expect(stderr).toMatch(/gone\.txt: unreadable: no such file or folder/);
  });

  test('ends with 1 where nothing could be read, and for misuse', () => {
    expect(racefile(['run', at('broken.json'), '--out', at('out1'), '--quiet']).status).toBe(1);
    expect(racefile(['run']).status).toBe(1);
    expect(racefile(['fly']).status).toBe(1);
  });

  test('reads an article a line from standard input', () => {
    const { status, stdout } = racefile(
      ['run', '-', '--out', at('out-stdin')],
      '{"text":"Finch left."}\n\n{"text":"Roe came."}\n',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('2 articles');
  });

  test('the same input gives the same bytes', () => {
    racefile(['run', at('news'), '--out', at('one'), '--quiet']);
    racefile(['run', at('news'), '--out', at('two'), '--quiet']);
    for (const name of [
      'articles.jsonl',
      'quotes.csv',
      'facts.csv',
      'people.csv',
      'people.jsonl',
      'results.csv',
      'summary.md',
    ]) {
      expect(readFileSync(at(`one/${name}`)), name).toEqual(readFileSync(at(`two/${name}`)));
    }
  });
});

test('copies of one story are a cluster, and count once in a race', () => {
  const text =
    "Democrat Ada Finch defeated Republican Bo Roe on Tuesday in the race for Oregon's 6th Congressional District, with 52 percent of the vote. The county clerk read out the tally in the hall of Salem late at night.";
  const lines = ['a', 'b'].map((id) =>
    JSON.stringify({
      id,
      date: id === 'a' ? '2021-11-04' : '2021-11-03',
      text: `${text} Copy ${id} ends here.`,
    }),
  );
  racefile(['run', '-', '--out', at('out-copies'), '--quiet'], `${lines.join('\n')}\n`);
  const clusters = readFileSync(at('out-copies/clusters.jsonl'), 'utf8').trim().split('\n');
  expect(clusters.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { canonical: 'b', articles: [{ id: 'b', jaccard: 1 }, { id: 'a' }] },
  ]);
  const [race] = readdirSync(at('out-copies/races'));
  const { candidates } = Race.parse(JSON.parse(readFileSync(at(`out-copies/races/${race}`), 'utf8')));
  const finch = candidates.find(({ name }) => name === 'Ada Finch')!;
  expect(finch.results.map(({ evidence }) => evidence.map(({ article }) => article))).toEqual([['b']]);
});

describe('racefile clean', () => {
  test('prints the cleaned text, and on demand what went', () => {
    const plain = racefile(['clean', at('news/a.txt')]);
    expect(plain).toEqual({ stdout: 'Finch left.\n', stderr: '', status: 0 });
    const shown = racefile(['clean', at('news/a.txt'), '--show-removed']);
    expect(shown.stdout).toBe(plain.stdout);
    expect(shown.stderr).toMatch(/repeated-caption/);
    expect(shown.stderr).toMatch(/Latest News/);
  });

  test('tells what wrongly decoded text it repaired, and where', () => {
    const file = at('mojibake.txt');
    writeFileSync(file, 'Finch didnâ€™t stop at the cafÃ©.\n');
    const shown = racefile(['clean', file, '--show-removed']);
    expect(shown.stdout).toBe('Finch didn’t stop at the café.\n');
    expect(shown.stderr).toContain('repaired at 10: â€™ to ’');
    expect(shown.stderr).toContain(' to é');
    expect(shown.stderr.match(/^repaired/gm)).toHaveLength(2);
  });

  test('prints the raw text, and keeps what a rule would take out', () => {
    expect(racefile(['clean', at('news/a.txt'), '--raw']).stdout).toContain(
      'AP\n\nCounty Clerk Ada Finch AP',
    );
    const restored = racefile(['clean', at('news/a.txt'), '--restore', 'related-list', 'repeated-caption']);
    expect(restored.stdout).toContain('Latest News');
    const rules = racefile(['clean', '--list-rules']).stdout.split('\n');
    expect(rules).toContain('related-list');
    expect(racefile(['clean', at('news/a.txt'), '--restore', 'fly']).stderr).toMatch(/no rule is called fly/);
    expect(racefile(['clean']).status).toBe(1);
  });
});

describe('racefile profile', () => {
  test('learns recurring lines, which --profile takes out', () => {
    const stories = Array.from({ length: 9 }, (_, i) =>
      JSON.stringify({
        id: `s${i}`,
        publisher: 'Harbor Ledger',
        text: `Ada Finch won ward ${'x'.repeat(i + 1)}.\n\nHarbor Ledger readers may write to us at any hour.`,
      }),
    );
    writeFileSync(at('archive.jsonl'), `${stories.join('\n')}\n`);
    const learned = racefile(['profile', at('archive.jsonl'), '--out', at('profile.json')]);
    expect(learned).toMatchObject({ status: 0, stdout: '' });
    expect(learned.stderr).toMatch(/9 articles, 1 publishers .*: 1 to remove/);
    const cleaned = racefile(['clean', at('archive.jsonl'), '--profile', at('profile.json')]).stdout;
    expect(cleaned).toContain('Ada Finch won ward x.');
    expect(cleaned).not.toContain('Harbor Ledger');
    const out = at('out-profile');
    racefile(['run', at('archive.jsonl'), '--profile', at('profile.json'), '--out', out, '--quiet']);
    expect(readFileSync(path.join(out, 'articles.jsonl'), 'utf8')).toContain('"rule":"profile"');
    expect(racefile(['clean', at('archive.jsonl'), '--profile', at('broken.json')]).stderr).toMatch(
      /broken\.json: the profile is not valid JSON/,
    );
  });
});

describe('racefile quotes', () => {
  test('prints jsonl, csv and a table', () => {
    const jsonl = racefile(['quotes', at('news'), '--format', 'jsonl'])
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(jsonl).toMatchObject([{ article: 'b', text: 'We did it,', speaker: { name: 'Ada Finch' } }]);
    const csv = racefile(['quotes', at('news'), '--format', 'csv']).stdout;
    expect(csv.split('\n')[0]).toContain('speaker');
    expect(csv).toContain('"We did it,"');
    expect(racefile(['quotes', at('news')]).stdout).toContain('Ada Finch');
    expect(racefile(['quotes', at('news'), '--format', 'xml']).status).toBe(1);
  });

  test('leaves out what is not sure enough', () => {
    const count = (least: string): number =>
      racefile(['quotes', at('news'), '--format', 'csv', '--min-confidence', least]).stdout.split('\n')
        .length;
    expect(count('1')).toBeLessThan(count('0'));
    for (const wrong of ['2', '-1', 'x', '']) {
      const { status, stderr } = racefile(['quotes', at('news'), '--min-confidence', wrong]);
      expect(status).toBe(1);
      expect(stderr).toContain('a number from 0 to 1');
    }
  });

  test('brings the same words of two articles together', () => {
    const said = (speaker: string) => `“The bridge will open in May, and not a day later,” ${speaker} said.`;
    mkdirSync(at('outlets'));
    writeFileSync(at('outlets/one.txt'), `Mayor Ada Finch spoke.\n\n${said('Ada Finch')}`);
    writeFileSync(at('outlets/two.txt'), `Bo Roe spoke on Monday.\n\n${said('Bo Roe')}`);
    const { stdout } = racefile(['quotes', at('outlets'), '--passport']);
    expect(stdout).toContain('! different speakers');
    const [passport] = racefile(['quotes', at('outlets'), '--passport', '--format', 'jsonl']).stdout.split(
      '\n',
    );
    expect(JSON.parse(passport!)).toMatchObject({ outlets: 2, alarms: ['different speakers'] });
    expect(racefile(['quotes', at('outlets'), '--passport', '--format', 'csv']).stdout).toContain(
      'departure',
    );
  });
});

describe('racefile schema', () => {
  test.each(['article', 'race'])('%s', (part) => {
    const schema = JSON.parse(racefile(['schema', part]).stdout) as { type: string };
    expect(schema.type).toBe('object');
  });
});

describe('help', () => {
  test.each([[], ...COMMANDS.map(({ name }) => [name])])('%s gives a real example', (...command) => {
    const { stdout, status } = racefile([...command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Example:\n {2}\$ racefile /);
  });

  test('the version is the package’s', () => {
    const { version } = JSON.parse(
      readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'),
    ) as { version: string };
    expect(racefile(['--version']).stdout.trim()).toBe(version);
  });
});
