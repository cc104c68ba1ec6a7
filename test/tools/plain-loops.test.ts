import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../helpers/scratch.js';

const load = (file: string) => import(pathToFileURL(file).href);
const { plainLoops } = (await load(
  path.resolve(import.meta.dirname, '../../tools/program/plain-loops.mjs'),
)) as {
  plainLoops: (code: string) => string;
};

const folder = scratchFolder();
let count = 0;

/** What a module exports as `seen`. */
async function seenBy(code: string): Promise<unknown> {
  const file = path.join(folder, `${count++}.mjs`);
  writeFileSync(file, code);
  return ((await load(file)) as { seen: unknown }).seen;
}

/** What it sees as it is written; it must be rewritten, and see the same then. */
async function seenByBoth(code: string): Promise<unknown> {
  const plain = plainLoops(code);
  expect(plain).not.toBe(code);
  const seen = await seenBy(code);
  expect(await seenBy(plain)).toEqual(seen);
  return seen;
}

/** A loop over something, whatever it is. */
const loopOver = (items: string): string =>
  `export const seen = []; for (const item of ${items}) { seen.push(item); }`;

describe('plainLoops', () => {
  it.each([
    ['a list', '[3, 4, 5]', [3, 4, 5]],
    ['an empty list', '[]', []],
    ['a list with holes', '[1, , 3]', [1, undefined, 3]],
    ['numbers in one piece of memory', 'Uint8Array.of(7, 8)', [7, 8]],
    ['a set', 'new Set(["b", "a"])', ['b', 'a']],
    ['code points', '"a\u{1f5f3}b"', ['a', '\u{1f5f3}', 'b']],
    ['a generator', '(function* () { yield 1; yield 2; })()', [1, 2]],
    ['what a condition chooses', '(Math.PI > 3 ? [1] : [2])', [1]],
    ['the last of several', '([1], [2])', [2]],
    ['a call', '[1, 2, 3].filter((n) => n !== 2)', [1, 3]],
  ])('loops over %s', async (_, items, expected) => {
    expect(await seenByBoth(loopOver(items))).toEqual(expected);
  });

  it.each([
    ['a list', '["x", "y"]', ['0x', '1y']],
    ['a map', 'new Map([["k", "v"]])', ['kv']],
    ['a set', 'new Set(["s"])', ['ss']],
  ])('loops over the entries of %s', async (_, items, expected) => {
    const code = `export const seen = []; const items = ${items};
      for (const [key, value] of items.entries()) seen.push(key + value);`;
    expect(await seenByBoth(code)).toEqual(expected);
  });

  it('takes names apart in loops, with defaults, gaps and patterns within', async () => {
    const code = `export const seen = [];
      for (const [first, , third = 'none', { deep } = { deep: 0 }] of [[1, 2, 3, { deep: 4 }], [5]])
        seen.push([first, third, deep]);
      for (const [key, value] of new Map([['a', 1]])) seen.push([key, value]);`;
    expect(await seenByBoth(code)).toEqual([
      [1, 3, 4],
      [5, 'none', 0],
      ['a', 1],
    ]);
  });

  it('takes names from lists, sets, texts and generators, no more of them than there are names', async () => {
    const code = `let asked = 0;
      function* numbers() { for (;;) yield asked++; }
      const [a, b = 9] = [1], [c] = new Set([2]), [d, e] = 'x\u{1f5f3}', [f, g] = numbers();
      let [, h] = /(.)c/.exec('abc');
      export const seen = [a, b, c, d, e, f, g, h, asked];`;
    expect(await seenByBoth(code)).toEqual([1, 9, 2, 'x', '\u{1f5f3}', 0, 1, 'b', 2]);
  });

  it('leaves a loop early, goes on with the outer one, and keeps what is looped over alive as it grows', async () => {
    const code = `export const seen = []; const grows = [1, 2]; const chosen = new Set(['p']);
      outer: for (const row of [[1, -1, 2], [3]]) for (const n of row) { if (n < 0) continue outer; seen.push(n); }
      for (const n of grows) { if (n < 5) grows.push(n + 2); seen.push(n); }
      for (const name of chosen) { chosen.add('q'); seen.push(name); }
      for (const n of [7, 8, 9]) { if (n === 9) break; if (n === 7) continue; seen.push(n); }`;
    expect(await seenByBoth(code)).toEqual([1, 3, 1, 2, 3, 4, 5, 6, 'p', 'q', 8]);
  });

  it('rewrites what stands close together', async () => {
    const code = `export const seen=[];for(const a of[1])seen.push(a);for(const[b,c]of[[2,3]])for(const d of[b,c])seen.push(d);const[e]=[4];for(const[f,g]of(seen,[5]).entries())seen.push(e,f,g)`;
    expect(await seenByBoth(code)).toEqual([1, 2, 3, 4, 0, 5]);
  });

  it('gives each turn its own name, for what is called later', async () => {
    const code = `const later = []; for (let n of [1, 2, 3]) later.push(() => n++);
      export const seen = [...later, ...later].map((call) => call());`;
    expect(await seenByBoth(code)).toEqual([1, 2, 3, 2, 3, 4]);
  });

  it('fails where the loop would: what is nothing cannot be looped over', async () => {
    const code = `let failed = false; try { for (const item of undefined) throw item; } catch (error) { failed = error instanceof TypeError; }
      export const seen = failed;`;
    expect(await seenByBoth(code)).toBe(true);
  });

  it.each([
    ['a loop that waits', 'for await (const item of items) use(item);'],
    [
      'keys and values',
      'for (const item of items.keys()) use(item); for (const item of items.values()) use(item);',
    ],
    ['names from the last of several', 'const [first] = (items, others); use(first);'],
    ['the rest of a list', 'const [first, ...others] = items; use(first, others);'],
    ['a name from before', 'let item; for (item of items) use(item);'],
    ['a loop over what it counts itself', 'for (let i = 0; i < items.length; i++) use(items[i]);'],
  ])('leaves %s as it is', (_, code) => {
    expect(plainLoops(code)).toBe(code);
  });
});
