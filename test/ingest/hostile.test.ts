import { chmodSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanArticle } from '../../src/ingest/clean/index.js';
import type { ReadResult } from '../../src/ingest/formats/format.js';
import { folderWith, readAllOf, readFileOf, reasonsOf } from './helpers/folder.js';
import { zipOf } from './helpers/zip.js';
import { expectAccounted } from './ledger.js';

/** The longest that an input within the limits may take to be read and cleaned. */
const MOST_SECONDS = 10;
const MB = 1024 * 1024;

async function inTime(work: () => Promise<ReadResult[]>): Promise<ReadResult[]> {
  // Processor time: other work on the machine is none of ours.
  const begun = process.cpuUsage();
  const results = await work();
  for (const result of results) if (result.status === 'ok') cleanArticle(result.article);
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(MOST_SECONDS);
  return results;
}

describe('what is no text is named, with the reason', () => {
  test.each([
    ['nothing but NUL', 'a.txt', Buffer.alloc(5000), /binary|NUL|zero/i],
    [
      'a picture that calls itself a page',
      'a.html',
      Buffer.from('\u0089PNG\r\n\u001a\n\u0000\u0001\u0002', 'latin1'),
      /PNG|picture|image|binary/i,
    ],
    [
      'random bytes that call themselves text',
      'a.txt',
      Buffer.from(Array.from({ length: 5000 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 11) & 0xff)),
      /binary/,
    ],
    ['a name that tells nothing', 'notes.xyz', 'Finch won.', /neither its name/],
    ['gzip that is none', 'a.jsonl.gz', 'not packed at all', /gzip|packed|header/i],
    ['a zip that is none', 'a.zip', 'PK not packed', /zip/],
    ['XML that is no news', 'a.xml', '<a><b/></a>', /./],
    ['JSON that breaks off', 'a.json', '{"text": "Finch', /JSON/],
  ])('%s', async (_, name, content, reason) => {
    const results = await inTime(() => readFileOf(name, content));
    expect(results.map(({ status }) => status)).toEqual(['unreadable']);
    expect(reasonsOf(results)[0]).toMatch(reason);
    expect(reasonsOf(results)[0]).not.toMatch(/\n|undefined|\[object|^$/);
  });

  test('gzip that breaks off gives what came before, and a reason', async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, i) => `{"text":"Finch won ward ${i} by ${(i * 7919) % 1013} votes."}\n`,
    );
    const packed = gzipSync(lines.join(''));
    const results = await readFileOf('a.jsonl.gz', packed.subarray(0, packed.length / 2));
    expect(results.filter(({ status }) => status === 'ok').length).toBeGreaterThan(100);
    expect(reasonsOf(results).at(-1)).toMatch(/gzip|packed|breaks off|end/i);
  });
});

describe('what is too large', () => {
  test('a gzip bomb and a zip bomb', async () => {
    const zeros = Buffer.alloc(64 * MB, ' ');
    expect(reasonsOf(await inTime(() => readFileOf('a.txt.gz', gzipSync(zeros))))).toHaveLength(1);
    const bomb = zipOf([
      { name: 'a.jsonl', content: zeros },
      { name: 'b.txt', content: 'Finch won the seat.' },
    ]);
    const results = await inTime(() => readFileOf('a.zip', bomb));
    expect(reasonsOf(results).length).toBeGreaterThan(0);
  });

  test('an entry that is larger than it says', async () => {
    const results = await readFileOf(
      'a.zip',
      zipOf([{ name: 'a.txt', content: 'Finch won.'.repeat(100), claimedSize: 10 }]),
    );
    expect(results.map(({ status }) => status)).toEqual(['unreadable']);
  });

  test('archives within archives within archives', async () => {
    let content: Buffer = Buffer.from('Finch won.');
    for (let i = 0; i < 6; i++) content = gzipSync(content);
    expect(reasonsOf(await readFileOf(`a.txt${'.gz'.repeat(6)}`, content))).toEqual([
      expect.stringMatching(/nested/),
    ]);
  });

  test('a page of 100 MB, and a line without end: the lines after it are read', async () => {
    const page = `<html><body>${'<p>Finch won the seat.</p>'.repeat((100 * MB) / 26)}`;
    expect(reasonsOf(await inTime(() => readFileOf('a.html', page)))).toEqual([
      expect.stringMatching(/16 MB/),
    ]);
    const lines = `{"text":"${'x'.repeat(20 * MB)}"}\n{"text":"Finch won."}\n`;
    const results = await inTime(() => readFileOf('a.jsonl', lines));
    expect(results.map(({ status }) => status)).toEqual(['unreadable', 'ok']);
  });

  test.each([
    ['one paragraph of words', 'Finch won the seat again and again, said Roe. '],
    ['one word', 'x'],
    ['short lines', 'Photo\n'],
    [
      'copies of a paragraph',
      'Ada Finch won the seat on Tuesday, the county clerk of Salem said on the steps.\n',
    ],
    ['marks', '“”()[]—-. '],
    ['glued names', 'FinchAda Finch'],
    ['capitals', 'MORE THAN A HEADLINE OF THE DAY '],
    ['mojibake', 'Ã¢â‚¬â„¢ '],
    ['entities', '&amp;amp;'],
    ['combining accents', 'e\u0301\u0301'],
    ['requests', 'Sign up for our newsletter and follow @finch on Twitter '],
  ])(
    '2 MB of %s',
    async (_, piece) => {
      const text = piece.repeat(Math.ceil((2 * MB) / piece.length));
      await inTime(() => readFileOf('a.txt', text));
    },
    30_000,
  );

  test.each([
    ['elements within elements', '<div>'],
    ['open paragraphs', '<p>'],
    ['open brackets', '<'],
    ['links', '<a href="x">Finch</a> '],
    ['tables', '<table><tr><td>'],
    ['attributes', '<p class="a b c" data-x="1">x</p>'],
    ['comments', '<!-- <p>x</p> -->'],
    ['scripts', '<script type="application/ld+json">{"a":</script>'],
  ])(
    '2 MB of %s',
    async (_, piece) => {
      await inTime(() =>
        readFileOf('a.html', `<html><body>${piece.repeat(Math.ceil((2 * MB) / piece.length))}`),
      );
    },
    30_000,
  );
});

describe('folders', () => {
  test('a loop of links, a link to nothing, a file that may not be read', async () => {
    const folder = folderWith({
      'a.txt': 'Finch won the seat.',
      'sub/b.txt': 'Roe lost it.',
      'shut.txt': 'x',
    });
    symlinkSync(folder, path.join(folder, 'sub/loop'));
    symlinkSync(path.join(folder, 'gone'), path.join(folder, 'broken.txt'));
    chmodSync(path.join(folder, 'shut.txt'), 0);
    const results = await readAllOf(folder);
    expect(results.flatMap((result) => (result.status === 'ok' ? [result.article.source.file] : []))).toEqual(
      expect.arrayContaining(['a.txt', 'sub/b.txt']),
    );
    const reasons = reasonsOf(results);
    expect(reasons.join()).toMatch(/loop of symbolic links/);
    expect(reasons.join()).toMatch(/no such file/);
    // Whoever may read everything, may read this, too.
    if (process.getuid?.() !== 0) expect(reasons.join()).toMatch(/permission|not allowed|may not/i);
  });
});

describe('whatever the bytes are, reading ends, and the ledger holds', () => {
  const NAMES = [
    'a.txt',
    'a.md',
    'a.html',
    'a.json',
    'a.jsonl',
    'a.csv',
    'a.xml',
    'a.rss',
    'a.eml',
    'a.warc',
    'a.gz',
    'a.zip',
    'a',
  ];
  const STORY =
    'Ada Finch won the seat on Tuesday, the county clerk said. “We did it,” said Finch. Photo by Dana Roe/AP';
  const REAL: Readonly<Record<string, Buffer>> = {
    'a.html': Buffer.from(
      `<!doctype html><html><head><title>x</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script></head><body><article><p>${STORY}</p><p>${STORY}</p></article></body></html>`,
    ),
    'a.jsonl': Buffer.from(`{"id":"1","text":"${STORY.replaceAll('"', '')}"}\n{"text":"x"}\n`),
    'a.csv': Buffer.from(`id,text\n1,"${STORY}"\n2,"x"\n`),
    'a.rss': Buffer.from(
      `<?xml version="1.0"?><rss><channel><item><title>x</title><description><![CDATA[<p>${STORY}</p>]]></description></item></channel></rss>`,
    ),
    'a.eml': Buffer.from(
      `From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n<p>${STORY}</p>`,
    ),
    'a.warc': Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: 120\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>${STORY}`,
    ),
    'a.jsonl.gz': gzipSync(`{"text":"${STORY}"}\n`),
    'a.zip': zipOf([
      { name: 'a.txt', content: STORY },
      { name: '../../b.html', content: `<p>${STORY}</p>` },
    ]),
    'a.md': Buffer.from(`---\ntitle: x\n---\n# x\n[a](b) *c* <b>${STORY}</b>`),
  };

  const check = (results: readonly ReadResult[]): void => {
    for (const result of results) {
      if (result.status === 'ok') expectAccounted(result.article.raw, cleanArticle(result.article));
      else expect(result.reason).toMatch(/^[^\n]+$/);
    }
  };

  test('random bytes under every name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 400 }), async (name, bytes) => {
        check(await readFileOf(name, bytes));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('real files, cut off and with bytes changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(REAL)),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { maxLength: 8 }),
        async (name, share, changes) => {
          const bytes = Buffer.from(REAL[name]!.subarray(0, Math.ceil(REAL[name]!.length * share)));
          for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
          check(await readFileOf(name, bytes));
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);
});
