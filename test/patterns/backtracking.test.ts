import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { allPatterns, type Pattern } from './all-patterns.js';
import { hostileStrings } from './hostile-strings.js';

/** Long paragraphs have fewer characters. */
const LENGTH = 4_000;
/**
 * Seconds for all strings of a pattern together: no measure of speed, but what tells minutes from nothing. What goes
 * back over a string once for each place takes a tenth of a second; what does so for each pair of places takes hours.
 */
const SECONDS = 10;

/** Runs a pattern over strings in a thread that can be stopped; a regex cannot. */
async function isBounded(pattern: Pattern): Promise<boolean> {
  const texts = hostileStrings(pattern, LENGTH).map(({ text }) => text);
  const { source, flags } = pattern;
  const worker = new Worker(
    `const { workerData: { source, flags, texts } } = require('node:worker_threads');
     for (const text of texts) text.replace(new RegExp(source, flags.replace('y', '')), '');`,
    { eval: true, workerData: { source, flags, texts } },
  );
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(false);
      void worker.terminate();
    }, SECONDS * 1000);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

test('what the test looks for is found: a pattern that goes back without bound', async () => {
  expect(await isBounded({ source: '^(a+)+$', flags: '', where: 'here' })).toBe(false);
}, 60_000);

test('no pattern of the program goes back without bound on hostile strings', async () => {
  const patterns = await allPatterns();
  expect(patterns.length).toBeGreaterThan(500);
  const unbounded: string[] = [];
  const queue = [...patterns];
  const lane = async (): Promise<void> => {
    for (let pattern = queue.pop(); pattern; pattern = queue.pop())
      if (!(await isBounded(pattern)))
        unbounded.push(`${pattern.where}: /${pattern.source}/${pattern.flags}`);
  };
  await Promise.all([lane(), lane()]);
  expect(unbounded).toEqual([]);
}, 600_000);
