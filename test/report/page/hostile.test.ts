import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDerived } from '../../../src/batch/output/derived.js';
import { OutputFolder } from '../../../src/batch/output/folder.js';
import type { ArticleRecord } from '../../../src/schema/index.js';
import { outputOf } from '../../helpers/output.js';
import { personOf, quoteOf, recordOf, voteShareOf } from '../../helpers/records.js';
import { scratchFolder } from '../../helpers/scratch.js';
import { BROWSER, inBrowser, launch, openReport } from './browser.js';

const scratch = scratchFolder();

/** What a scraped article, or somebody who wants to harm its readers, may hold. */
const HOSTILE = [
  '</script><script>window.harmed = 1</script>',
  '<!--<script>',
  '"><img src=x onerror="window.harmed = 1">',
  "' onmouseover='window.harmed = 1",
  '<style>*{display:none}</style>',
  '<svg onload=window.harmed=1>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what it tries
  '${window.harmed = 1} {{constructor.constructor("window.harmed = 1")()}}',
  '%style% /* program */ <!-- start --> <!-- rest -->',
  '\u202Edesrever\u202C \u2066isolated',
  '\u2028\u2029\uFEFF\u0001',
  'half a pair \uD83D and a whole one 😀',
];

function hostileRecord(words: string, n: number): ArticleRecord {
  const text = `Ada Finch had 51 percent. “${words} we won,” Finch said.`;
  return recordOf(text, {
    id: `a${n}${Buffer.from(words).toString()}`,
    source: { ...recordOf('').source, file: `${words}.html` },
    meta: {
      title: `${words} title`,
      byline: [words],
      publisher: words,
      published: '2030-11-06',
      url: 'javascript:window.harmed=1',
      language: 'en',
    },
    people: [personOf(text, 'p1', 'Ada Finch')],
    quotes: [
      quoteOf(text, 'q1', `${words} we won`, {
        speaker: { entity: null, name: words, type: 'group', mention: null, source: null },
      }),
    ],
    facts: [voteShareOf(text, 'f1', 'Ada Finch', 51, 'Ada Finch had 51 percent.')],
    removed: [{ rule: words, text: words, raw: { start: 0, end: 3 }, copyOf: null }],
    flags: [{ flag: 'spliced', why: words, start: null, end: null }],
    media: [{ kind: 'image', text: words, textMap: [], credit: words, account: words }],
  });
}

const records = HOSTILE.map(hostileRecord);

beforeAll(async () => {
  const saved = outputOf(scratch, records);
  await writeDerived(saved, await OutputFolder.create(scratch), {
    version: '0.0.0-test',
    inputs: HOSTILE.map((words) => ({
      file: words,
      item: null,
      status: 'unreadable',
      id: null,
      sha256: null,
      reason: words,
    })),
  });
});

test('nothing of an article stands in the page but packed', () => {
  const page = readFileSync(path.join(scratch, 'report.html'), 'utf8');
  expect(page).not.toMatch(/harmed|desrever|Finch/);
  // Every part of it is as it was built, or base64.
  const parts = [...page.matchAll(/<script type="text\/plain" id="racefile-[a-z0-9-]+">([^<]*)<\/script>/g)];
  expect(parts.length).toBeGreaterThan(4);
  expect(parts.filter(([, packed]) => !/^[A-Za-z0-9+/=]*$/.test(packed!))).toEqual([]);
  expect(page.match(/<script/g)).toHaveLength(parts.length + 1);
});

test('the same records give the same bytes', async () => {
  const first = readFileSync(path.join(scratch, 'report.html'));
  const again = scratchFolder();
  await writeDerived(outputOf(again, records), await OutputFolder.create(again), {
    version: '0.0.0-test',
    inputs: HOSTILE.map((words) => ({
      file: words,
      item: null,
      status: 'unreadable',
      id: null,
      sha256: null,
      reason: words,
    })),
  });
  expect(readFileSync(path.join(again, 'report.html')).equals(first)).toBe(true);
});

describe.skipIf(!BROWSER)(inBrowser('a page of hostile articles'), () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('shows their words and runs none of them', async () => {
    const { page, complaints, fetched } = await openReport(browser, path.join(scratch, 'report.html'));
    for (const view of [
      '/quotes',
      '/articles',
      '/people',
      '/search?q=%3Cscript',
      '/quotes?speaker=%3Cimg%20src%3Dx',
    ]) {
      await page.goto(`${page.url().split('#')[0]}#${view}`);
      await page.waitForTimeout(100);
    }
    for (const record of records) {
      await page.goto(
        `${page.url().split('#')[0]}#/articles?${new URLSearchParams({ read: record.id, at: '0-9' })}`,
      );
      const title = page.locator('.reader-title');
      await title.waitFor();
      await expect.poll(() => title.textContent()).toBe(record.meta.title);
      expect(await page.locator('.reader a[href^="javascript"]').count()).toBe(0);
    }
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    expect(await page.locator('main img, main script, main style').count()).toBe(0);
    expect({ complaints, fetched }).toEqual({ complaints: [], fetched: [] });
  });

  test('runs no program but its own, whatever comes into it', async () => {
    const { page } = await openReport(browser, path.join(scratch, 'report.html'));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.harmed = 1';
      document.body.append(script);
    });
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  });

  test('an address of nonsense leads to a view that says so', async () => {
    const { page, complaints } = await openReport(browser, path.join(scratch, 'report.html'));
    for (const hash of [
      '/race/%E0%A4%A',
      '/race/__proto__',
      '/constructor',
      '/quotes?read=none&at=9-1',
      '/?at=x&read=',
    ]) {
      await page.goto(`${page.url().split('#')[0]}#${hash}`);
      await page.waitForTimeout(80);
      expect(await page.locator('main').textContent()).not.toBe('');
    }
    expect(complaints).toEqual([]);
  });
});
