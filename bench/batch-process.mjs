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
const options = { out, version: 'bench', workers: Number(workers) };
/** Seconds since the process began: to load the command is part of what it takes. */
const secondsGone = () => performance.now() / 1000;
/** Articles done, megabytes that the process held then, and seconds gone by, each second. */
const held = [];
let last = 0;
options.onInput = ({ done }) => {
  const now = secondsGone();
  if (now - last < 1) return;
  last = now;
  held.push([done, Math.round(process.memoryUsage.rss() / 1e6), now]);
};
if (what === 'run') {
  const { run } = await import('../dist/batch/run.js');
  await run(inputs, options);
} else {
  const { mapPart } = await import('../dist/batch/parts/map-part.js');
  const [part = 1, of = 1] = what.split('-')[1]?.split('/').map(Number) ?? [];
  await mapPart(inputs, { ...options, share: { part, of } });
}
const seconds = secondsGone();
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${JSON.stringify({ seconds, megabytes, held })}\n`);
