import { statSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../../src/analyze.js';
import { writeDerived } from '../../../src/batch/output/derived.js';
import { OutputFolder } from '../../../src/batch/output/folder.js';
import { readArticles } from '../../../src/ingest/read-articles.js';
import type { ArticleRecord } from '../../../src/schema/index.js';
import { CORPUS } from '../../helpers/cli.js';
import { outputOf } from '../../helpers/output.js';
import { scratchFolder } from '../../helpers/scratch.js';
import { BROWSER, inBrowser, launch, openReport } from './browser.js';

const ARTICLES = 2000;
/** Milliseconds to the first card. */
const AT_MOST = 2000;
const scratch = scratchFolder();
const report = path.join(scratch, 'report.html');

describe.skipIf(!BROWSER)(inBrowser(`a report of ${ARTICLES} articles`), () => {
  let browser: Browser;
  beforeAll(async () => {
    const records: ArticleRecord[] = [];
    for await (const result of readArticles([CORPUS]))
      if (result.status === 'ok') records.push(analyzeArticle(result.article, { id: `r${records.length}` }));
    const many = Array.from({ length: ARTICLES }, (_, n) => ({
      ...records[n % records.length]!,
      id: `a${n}`,
    }));
    await writeDerived(outputOf(scratch, many), await OutputFolder.create(scratch), {
      version: '0.0.0-test',
      inputs: [],
    });
    browser = await launch();
  }, 180_000);
  afterAll(() => browser?.close());

  test(`shows its first view in under ${AT_MOST / 1000} seconds`, { retry: 2 }, async () => {
    const before = performance.now();
    const { page, complaints } = await openReport(browser, report);
    await page.waitForSelector('.card');
    const took = Math.round(performance.now() - before);
    console.info(
      `first view of ${ARTICLES} articles (${Math.round(statSync(report).size / 1e5) / 10} MB): ${took} ms`,
    );
    expect(took).toBeLessThan(AT_MOST);
    expect(complaints).toEqual([]);
  });

  test('lists are long without being slow, and every article can be opened', async () => {
    const { page } = await openReport(browser, report, '/articles');
    await page.waitForSelector('.list > li');
    expect(await page.locator('.list > li').count()).toBeLessThan(200);
    await page.goto(`${page.url().split('#')[0]}#/articles?read=a${ARTICLES - 1}`);
    await page.waitForSelector('.reader-title');
    await page.goto(`${page.url().split('#')[0]}#/search?q=runoff`);
    await page.waitForSelector('.sentence mark');
  });
});
