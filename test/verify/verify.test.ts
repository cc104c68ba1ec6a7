import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/batch/run.js';
import { SavedOutput } from '../../src/report/saved-output.js';
import type { Manifest } from '../../src/schema/index.js';
import { type Tally, verifyOutput } from '../../src/verify/index.js';
import { CORPUS, cli } from '../helpers/cli.js';
import { scratchFolder } from '../helpers/scratch.js';

const VERSION = '0.0.0-test';
const scratch = scratchFolder();
const inputs = path.join(scratch, 'in');
const out = path.join(scratch, 'out');

const STORY = `MARFA, Texas — Ada Finch won 51.5 percent of the vote on Tuesday, Nov. 5, 2030.

“We did this together,” Finch told supporters in Marfa. “And we are not done yet.”

Finch, a Democrat, defeated Owen Pike, a Republican, in the race for mayor of Marfa, Texas.
`;

beforeEach(async () => {
  rmSync(inputs, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(inputs);
  writeFileSync(path.join(inputs, 'a story.txt'), STORY);
  cpSync(path.join(CORPUS, 'new-mexico-governor'), path.join(inputs, 'nm'), { recursive: true });
  await run([inputs], { out, version: VERSION, parquet: true });
});

async function verified(where: readonly string[] = [inputs]): Promise<{ lines: string[]; tally: Tally }> {
  const lines: string[] = [];
  const tally = await verifyOutput(new SavedOutput(out), {
    inputs: where,
    version: VERSION,
    onBreach: (breach) => lines.push(`${breach.where}: ${breach.what}: ${breach.why}`),
  });
  return { lines, tally };
}

function edit(file: string, change: (content: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

/** The name of a race's file with something in it. */
const raceWith = (pattern: RegExp): string =>
  `races/${readdirSync(path.join(out, 'races')).find((name) => pattern.test(readFileSync(path.join(out, 'races', name), 'utf8')))!}`;

/** Puts a file's digest right after it was changed, as somebody would who wants to hide it. */
function pretend(name: string): void {
  const file = path.join(out, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  manifest.digests![name] = createHash('sha256')
    .update(readFileSync(path.join(out, name)))
    .digest('hex');
  writeFileSync(file, JSON.stringify(manifest));
}

describe('an untouched output', () => {
  test('holds, and everything was looked at', async () => {
    const { lines, tally } = await verified();
    expect(lines).toEqual([]);
    let quotes = 0;
    let facts = 0;
    for await (const record of new SavedOutput(out).articles()) {
      quotes += record.quotes.length;
      facts += record.facts.length;
    }
    expect(tally).toMatchObject({ articles: 5, quotes, facts });
    expect(quotes).toBeGreaterThan(5);
    expect(tally.spans).toBeGreaterThan(300);
    expect(tally.evidence).toBeGreaterThan(5);
  });

  test('holds where the inputs moved, and were joined by others', async () => {
    const moved = path.join(scratch, 'moved');
    rmSync(moved, { recursive: true, force: true });
    renameSync(inputs, moved);
    writeFileSync(path.join(moved, 'aa new.txt'), 'Another story altogether, with a second sentence.');
    writeFileSync(path.join(moved, 'zz new.txt'), 'And one more.');
    expect((await verified([moved])).lines).toEqual([]);
  });
});

describe('a changed input is named', () => {
  test('one byte inside of a quote: the quote, and what overlaps it, but not the other quote', async () => {
    edit(path.join(inputs, 'a story.txt'), (text) => text.replace('together,”', 'togethes,”'));
    const { lines } = await verified();
    expect(lines[0]).toMatch(/^a story\.txt \(\w+\): the input: its bytes changed/);
    expect(lines.some((line) => line.includes('quote q1 “We did this together'))).toBe(true);
    expect(lines.some((line) => line.includes('And we are not done yet'))).toBe(false);
    expect(lines.join('\n')).toContain('of the raw text stands "s,”');
  });

  test('one digit inside of a fact', async () => {
    edit(path.join(inputs, 'a story.txt'), (text) => text.replace('51.5', '52.5'));
    expect((await verified()).lines.some((line) => / f\d+ “/.test(line))).toBe(true);
  });

  test('a byte that no span holds is still named', async () => {
    edit(path.join(inputs, 'a story.txt'), (text) => `${text}\n`);
    const { lines } = await verified();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/its bytes changed/);
    expect(lines[1]).toMatch(/nothing accounts for its characters/);
  });

  test('text that was replaced in cleaning is proved too', async () => {
    const file = path.join(inputs, 'nm/debate-night.txt');
    const at = readFileSync(file, 'utf8').indexOf('n\u0303');
    expect(at).toBeGreaterThan(0);
    edit(file, (text) => `${text.slice(0, at)}o\u0303${text.slice(at + 2)}`);
    const { lines } = await verified();
    expect(lines.some((line) => line.includes('which cleaning does not turn into "ñ"'))).toBe(true);
  });

  test('an input that is gone', async () => {
    rmSync(path.join(inputs, 'nm/opinion-rental.md'));
    const { lines } = await verified();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^nm\/opinion-rental\.md .*cannot be found/);
  });

  test('all of them gone', async () => {
    const { lines } = await verified([path.join(scratch, 'nowhere')]);
    expect(lines).toHaveLength(5);
  });
});

describe('a changed output is named', () => {
  test.each(['articles.jsonl', 'quotes.csv', 'facts.csv', 'racefile.db', 'summary.md', 'facts.parquet'])(
    'one byte of %s',
    async (name) => {
      const file = path.join(out, name);
      const bytes = readFileSync(file);
      bytes[bytes.length - 10]! ^= 1;
      writeFileSync(file, bytes);
      const { lines } = await verified();
      expect(lines.some((line) => line.startsWith(`${name}: the file: its bytes changed`))).toBe(true);
    },
  );

  test.each([
    ['the hash of an input', /"sha256": "(?=[0-9a-f]{64}",\n\s+"status": "ok")/, '"sha256": "x'],
    ['the id of an input', /"id": "(?=[^"]+",\n\s+"sha256": "[0-9a-f]{64}",\n\s+"status": "ok")/, '"id": "x'],
    ['what became of an input', /"status": "ok"/, '"status": "empty"'],
    ['a count', /"quotes": \d/, '"quotes": 9'],
  ])('the manifest itself: %s', async (_, pattern, by) => {
    const file = path.join(out, 'manifest.json');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(pattern, by));
    expect(readFileSync(file, 'utf8')).not.toBe(before);
    const { lines } = await verified();
    expect(lines.some((line) => line.startsWith('manifest.json: '))).toBe(true);
  });

  test('a missing file', async () => {
    rmSync(path.join(out, 'quotes.csv'));
    expect((await verified()).lines).toContain('quotes.csv: the file: it is missing');
  });

  test('a line that is no JSON any more is named, and does not stop the rest from being told', async () => {
    edit(path.join(out, 'articles.jsonl'), (text) => text.replace('{"schema"', '{schema"'));
    const { lines } = await verified();
    expect(lines.at(-1)).toMatch(/articles\.jsonl:1: not JSON/);
  });

  test('words put into a mouth, with the digest put right', async () => {
    edit(path.join(out, 'articles.jsonl'), (text) =>
      text.replaceAll('We did this together', 'I did this all alone'),
    );
    pretend('articles.jsonl');
    const { lines } = await verified();
    expect(lines.some((line) => line.includes('quote q1 “I did this all alone'))).toBe(true);
  });

  test('a number of a race, with the digest put right', async () => {
    const name = raceWith(/"percent": [\d.]+/);
    edit(path.join(out, name), (text) => text.replace(/"percent": [\d.]+/, '"percent": 99'));
    pretend(name);
    expect((await verified()).lines).toContain(
      `${name}: the file: the articles do not give what stands in it`,
    );
  });

  test('evidence that points elsewhere', async () => {
    const name = raceWith(/"fact": "f\d+"/);
    edit(path.join(out, name), (text) => text.replace(/"fact": "f\d+"/, '"fact": "f999"'));
    const { lines } = await verified();
    expect(lines.some((line) => line.includes('the article has no fact f999'))).toBe(true);
  });
});

describe('racefile verify', () => {
  test('exits 0 where all holds and 4 where something does not; breaches go to standard output', async () => {
    const folder = path.join(scratch, 'cli');
    cli(['run', path.join(inputs, 'a story.txt'), '--out', folder, '--quiet']);
    const good = cli(['verify', folder]);
    expect(good).toMatchObject({ status: 0, stdout: '' });
    expect(good.stderr).toMatch(/all holds: 1 articles/);
    edit(path.join(inputs, 'a story.txt'), (text) => text.replace('51.5', '15.5'));
    const bad = cli(['verify', folder]);
    expect(bad.status).toBe(4);
    expect(bad.stdout).toMatch(/a story\.txt/);
    expect(cli(['verify', path.join(scratch, 'none')])).toMatchObject({ status: 1, stdout: '' });
  });
});
