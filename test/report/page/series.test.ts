import { expect, test } from 'vitest';
import { mergeDigests } from '../../../src/race/merge/index.js';
import { dayNumber } from '../../../src/report/page/format/dates.js';
import { kickerOf } from '../../../src/report/page/format/offices.js';
import { titleOf } from '../../../src/report/page/format/titles.js';
import { levelsOf } from '../../../src/report/page/model/levels.js';
import { bySpeaker, isNamed } from '../../../src/report/page/model/quote-filter.js';
import { seriesOf } from '../../../src/report/page/model/series.js';
import { article, share } from '../../race/merge/articles.js';

const SPECIAL = 'US-House:OR-9:2021:special';

test('a count of an earlier vote that is recalled long after stands on the day of that vote', () => {
  const [race] = mergeDigests([
    article('night', '2021-05-05', share('Ada Finch', SPECIAL, 49.6), {
      type: 'event_date',
      event: 'special_election',
      date: '2021-05-04',
      contest: SPECIAL,
    }),
    article('late', '2021-05-15', share('Ada Finch', SPECIAL, 49.4)),
    article('recalled', '2021-06-28', share('Ada Finch', SPECIAL, 49)),
  ]);
  const days = seriesOf(race!)[0]!.points.map(({ percent, day }) => [percent, Math.floor(day)]);
  expect(days).toContainEqual([49.6, dayNumber('2021-05-05')]);
  expect(days).toContainEqual([49.4, dayNumber('2021-05-15')]);
  expect(days).toContainEqual([49, dayNumber('2021-05-04')]);
});

test('the line above a race names places in words', () => {
  const kicker = (contest: string, title: string): string =>
    kickerOf({ contest, office: { title, body: null, level: 'local' }, special: false });
  expect(kicker('Mayor:WA.port_selwyn:2025', 'Mayor')).toBe('Mayor · Port Selwyn, WA');
  expect(kicker('Governor:NM:2022', 'Governor')).toBe('Governor · NM');
  expect(kicker('Mayor:?:2022', 'Mayor')).toBe('Mayor');
});

test('an article without a title is called by its first line, and no more of it', () => {
  const opening = 'Finch wins by two votes\n\nSALEM, Ore. — Ada Finch won';
  expect(titleOf({ id: 'a', title: null, opening })).toBe('Finch wins by two votes');
  expect(titleOf({ id: 'a', title: null, opening: 'A text without line ends' })).toBe(
    'A text without line ends…',
  );
  expect(titleOf({ id: 'a', title: 'Finch wins', opening })).toBe('Finch wins');
  expect(titleOf({ id: 'a', title: null, opening: '' })).toBe('a');
});

test('the map has steps that tell states apart, however busy one of them is', () => {
  expect(levelsOf([1, 2, 3, 4, 5, 6, 7, 900])).toEqual([
    { level: 1, from: 1, to: 2 },
    { level: 2, from: 3, to: 4 },
    { level: 3, from: 5, to: 6 },
    { level: 4, from: 7, to: 900 },
  ]);
  expect(levelsOf([1, 1, 1, 2])).toEqual([
    { level: 3, from: 1, to: 1 },
    { level: 4, from: 2, to: 2 },
  ]);
  expect(levelsOf([3])).toEqual([{ level: 4, from: 3, to: 3 }]);
  expect(levelsOf([])).toEqual([]);
});

test('quotes by speaker: names before pronouns, what stands in quotation marks before what is reported', () => {
  const quote = (speaker: string | null, kind: 'direct' | 'indirect', start: number) =>
    ({ article: 0, speaker, person: null, kind, start }) as Parameters<typeof bySpeaker>[0][number];
  const sorted = bySpeaker([
    quote(null, 'direct', 1),
    quote('They', 'direct', 2),
    quote('They', 'direct', 3),
    quote('Ada Finch', 'indirect', 4),
    quote('Ada Finch', 'direct', 5),
  ]);
  expect(sorted.map(({ start }) => start)).toEqual([5, 4, 2, 3, 1]);
  expect(isNamed('They')).toBe(false);
});
