import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** The Chromium of this machine; null where there is none. `CHROMIUM` names another. */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = [
    process.env.CHROMIUM ?? '',
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
  ];
  return files.find((file) => file !== '' && isExecutable(file)) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const BROWSER = findBrowser();

/** What a block of tests is called: it says so where they are skipped, and what to do. */
export const inBrowser = (name: string): string =>
  BROWSER
    ? name
    : `${name} [SKIPPED: no Chromium found; install the package chromium, or name one in CHROMIUM]`;

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: BROWSER!, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/** A page that holds against itself whatever it complains of, and whatever it fetches but itself. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: string[];
  readonly fetched: string[];
}

export async function openReport(
  browser: Browser,
  file: string,
  hash = '/',
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const fetched: string[] = [];
  const url = pathToFileURL(file).href;
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) fetched.push(request.url());
  });
  await page.goto(`${url}#${hash}`);
  await page.waitForSelector('main h1');
  return { page, complaints, fetched };
}
