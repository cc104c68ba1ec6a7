import { expect, test } from 'vitest';
import { mergeDigests } from '../../../src/race/merge/index.js';
import { standingsOf } from '../../../src/report/page/model/standings.js';
import { article, share } from '../../race/merge/articles.js';

const SPECIAL = 'US-House:OR-9:2021:special';

test('a later article that recalls the first vote does not undo the runoff', () => {
  const [race] = mergeDigests([
    article('first', '2021-05-05', share('Ada Finch', SPECIAL, 49.4), share('Cy Vole', SPECIAL, 19)),
    article(
      'last',
      '2021-07-01',
      share('Ada Finch', `${SPECIAL}:runoff`, 47.9),
      share('Bo Roe', `${SPECIAL}:runoff`, 52.1),
    ),
    article('later', '2021-07-09', share('Ada Finch', SPECIAL, 49.4)),
  ]);
  const { standings, round } = standingsOf(race!);
  expect(round).toBe('runoff');
  expect(standings.map(({ candidate, percent }) => [candidate.name, percent])).toEqual([
    ['Bo Roe', 52.1],
    ['Ada Finch', 47.9],
    ['Cy Vole', 19],
  ]);
});

test('a runoff of a party comes before the election, one of all after it', () => {
  const seat = 'US-Senate:GA:2022';
  const ofParty = mergeDigests([
    article('a', '2022-06-22', share('Ada Finch', `${seat}:runoff-R`, 55)),
    article('b', '2022-06-21', share('Ada Finch', `${seat}:general`, 48)),
  ]);
  expect(standingsOf(ofParty[0]!).round).toBe('general');
  const ofAll = mergeDigests([
    article('a', '2022-11-09', share('Ada Finch', `${seat}:general`, 48)),
    article('b', '2022-11-08', share('Ada Finch', `${seat}:runoff`, 51)),
  ]);
  expect(standingsOf(ofAll[0]!).round).toBe('runoff');
});
