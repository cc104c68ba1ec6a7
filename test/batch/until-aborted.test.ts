import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { untilAborted } from '../../src/batch/workers/until-aborted.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Things that are counted while anybody holds them. */
async function* things(alive: WeakRef<object>[], count: number): AsyncGenerator<object> {
  for (let n = 0; n < count; n++) {
    const thing = { n };
    alive.push(new WeakRef(thing));
    yield thing;
  }
}

test('what was passed on is held by nobody, though the signal lives on', async () => {
  const alive: WeakRef<object>[] = [];
  const { signal } = new AbortController();
  let held = Number.POSITIVE_INFINITY;
  for await (const _ of untilAborted(things(alive, 200), signal)) {
    if (alive.length < 200) continue;
    await new Promise((resolve) => setTimeout(resolve, 20));
    collectGarbage();
    held = alive.filter((ref) => ref.deref() !== undefined).length;
  }
  expect(alive).toHaveLength(200);
  expect(held).toBeLessThan(10);
});

test('a source that keeps us waiting is left when the signal is given', async () => {
  const controller = new AbortController();
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => undefined);
  }
  const got: number[] = [];
  for await (const item of untilAborted(slow(), controller.signal)) {
    got.push(item);
    setTimeout(() => controller.abort(), 10);
  }
  expect(got).toEqual([1]);
});
