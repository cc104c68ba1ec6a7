import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/report/page/styles/colours.css', import.meta.url), 'utf8');
const [light, dark] = css
  .split('data-theme="dark"')
  .map(
    (part) =>
      new Map([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!])),
  ) as [Map<string, string>, Map<string, string>];

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['paper', 'surface'];
const WORDS: readonly (readonly [words: string, grounds: readonly string[]])[] = [
  ['ink', [...GROUNDS, 'sunken', 'target', 'hit', 'on-quotes', 'on-facts', 'on-numbers', 'on-dates']],
  ['muted', [...GROUNDS, 'sunken']],
  ['accent', GROUNDS],
  ['accent-ink', ['accent', 'map-4']],
  ['warn', [...GROUNDS, 'warn-ground']],
  ['good', GROUNDS],
  ...['d', 'r', 'l', 'g', 'i', 'none'].map((party) => [party, GROUNDS] as const),
];

test.each([
  ['light', light],
  ['dark', dark],
])('words in the %s page have the contrast of WCAG AA', (_, colours) => {
  const faint = WORDS.flatMap(([words, grounds]) =>
    grounds
      .map((ground) => ({ words, ground, ratio: contrast(colours.get(words)!, colours.get(ground)!) }))
      .filter(({ ratio }) => !(ratio >= 4.5)),
  );
  expect(faint).toEqual([]);
});

test.each([
  ['light', light],
  ['dark', dark],
])('edges of fields and underlines in the %s page have a contrast of 3', (_, colours) => {
  const signs = ['edge', 'line-people', 'line-organizations', 'line-places', 'line-offices', 'line-claims'];
  const faint = signs.flatMap((sign) =>
    GROUNDS.filter((ground) => !(contrast(colours.get(sign)!, colours.get(ground)!) >= 3)).map(
      (ground) => `${sign} on ${ground}`,
    ),
  );
  expect(faint).toEqual([]);
});
