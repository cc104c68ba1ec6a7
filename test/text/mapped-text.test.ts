import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  joinMapped,
  type MappedText,
  rawRange,
  sliceMapped,
  unmapped,
} from '../../src/text/mapped-text.js';

/** Rows lie in order, and leave no character of the text out. */
function expectComplete({ text, map }: MappedText): void {
  let at = 0;
  let raw = -1;
  for (const [start, length, rawStart, rawLength] of map) {
    expect(start).toBe(at);
    expect(rawStart).toBeGreaterThanOrEqual(raw);
    at += length;
    raw = rawStart + rawLength;
  }
  expect(at).toBe(text.length);
}

describe('applyEdits', () => {
  test('a replaced stretch is traced as a whole, the rest character for character', () => {
    const mapped = applyEdits(unmapped('Ren&eacute; won'), [{ start: 3, end: 11, text: 'é' }]);
    expect(mapped).toEqual({
      text: 'René won',
      map: [
        [0, 3, 0, 3],
        [3, 1, 3, 8],
        [4, 4, 11, 4],
      ],
    });
    expect(rawRange(mapped.map, { start: 0, end: 4 })).toEqual({ start: 0, end: 11 });
    expect(rawRange(mapped.map, { start: 5, end: 8 })).toEqual({ start: 12, end: 15 });
  });

  test('what is dropped keeps a row of length 0', () => {
    const mapped = applyEdits(unmapped('a\u200bb'), [{ start: 1, end: 2, text: '' }]);
    expect(mapped).toEqual({
      text: 'ab',
      map: [
        [0, 1, 0, 1],
        [1, 0, 1, 1],
        [1, 1, 2, 1],
      ],
    });
  });

  test('edits upon edits keep the map complete and every raw character in it', () => {
    const edits = fc.array(
      fc.record({ at: fc.nat(30), length: fc.nat(4), text: fc.string({ maxLength: 3 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 30 }),
        fc.array(edits, { maxLength: 3 }),
        (raw, rounds) => {
          let mapped = unmapped(raw);
          for (const round of rounds) {
            const sorted = round
              .toSorted((a, b) => a.at - b.at)
              .map((e) => ({ start: e.at, end: e.at + 1 + e.length, text: e.text }));
            const apart = sorted.filter(
              (e, i) =>
                e.end <= mapped.text.length && sorted.slice(0, i).every((other) => other.end <= e.start),
            );
            mapped = applyEdits(mapped, apart);
            expectComplete(mapped);
          }
          for (const [start, length, rawStart, rawLength] of mapped.map) {
            expect(rawStart + rawLength).toBeLessThanOrEqual(raw.length);
            if (rounds.length === 0)
              expect(mapped.text.slice(start, start + length)).toBe(
                raw.slice(rawStart, rawStart + rawLength),
              );
          }
        },
      ),
    );
  });
});

describe('sliceMapped and joinMapped', () => {
  test('the slices of a text, joined, are the text', () => {
    const mapped = applyEdits(unmapped('one &amp; two\u200b and three'), [
      { start: 4, end: 9, text: '&' },
      { start: 13, end: 14, text: '' },
    ]);
    fc.assert(
      fc.property(fc.nat(mapped.text.length), fc.nat(mapped.text.length), (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const parts = [
          sliceMapped(mapped, 0, from),
          sliceMapped(mapped, from, to),
          sliceMapped(mapped, to, mapped.text.length),
        ].filter((part) => part.text !== '');
        expect(joinMapped(parts)).toEqual(mapped);
      }),
    );
  });
});
