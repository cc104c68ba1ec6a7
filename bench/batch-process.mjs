/**
 * Runs a part of a batch, or all of it, in a process of its own, and tells what it took:
 *
 *   node bench/batch-process.mjs map|map-1/2|map-2/2|run <workers> <out> <inputs…>
 *
 * `map` is the way from the inputs to articles.jsonl, of all articles or of every second; `run` writes the whole output
 * folder.
 */
import { performance } from 'node:perf_hooks';

const [, , what, workers, out, ...inputs] = process.argv;
const { mapPart } = await import('../dist/batch/parts/map-part.js');
const { run } = await import('../dist/batch/run.js');
const options = { out, version: 'bench', workers: Number(workers) };
/** Megabytes that the process held, and the seconds gone by, each time another part of the inputs was done. */
const held = [];
const start = performance.now();
let last = start;
options.onInput = ({ done }) => {
  const now = performance.now();
  if (now - last < 1000) return;
  last = now;
  held.push([done, Math.round(process.memoryUsage.rss() / 1e6), (now - start) / 1000]);
};
if (what === 'run') await run(inputs, options);
else {
  const [part = 1, of = 1] = what.split('-')[1]?.split('/').map(Number) ?? [];
  await mapPart(inputs, { ...options, share: { part, of } });
}
const seconds = (performance.now() - start) / 1000;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${JSON.stringify({ seconds, megabytes, held })}\n`);
