import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../src/analyze.js';
import { passportStretches, quotePassports } from '../../src/report/passport/index.js';
import { departureOf, diffWords } from '../../src/report/passport/word-diff.js';
import { wordsOf } from '../../src/report/passport/words.js';

const WORDS = 'We will win this race because the people of Ohio are tired of waiting';

describe('how a wording departs from another', () => {
  test.each([
    ['the same', WORDS, 'same'],
    ['case and marks aside', `“${WORDS.toLowerCase()},”`, 'same'],
    ['cut at the end', 'We will win this race because the people of Ohio are tired', 'cut'],
    ['cut with a sign', 'We will win this race … the people of Ohio are tired of waiting', 'cut'],
    ['joined without a sign', 'We will win this race the people of Ohio are tired of waiting', 'joined'],
    [
      'a word in brackets',
      '[She] will win this race because the people of Ohio are tired of waiting',
      'inserted',
    ],
    ['other words', 'We will win this race because the voters of Ohio are tired of waiting', 'reworded'],
  ])('%s', (_, variant, expected) => {
    const to = wordsOf(variant);
    expect(departureOf(diffWords(wordsOf(WORDS), to), to)).toBe(expected);
  });
});

describe('passports', () => {
  const article = (id: string, published: string, text: string) =>
    passportStretches(analyzeArticle({ id, published, publisher: id, text }));
  const wire = `Ada Finch spoke in Dayton. “${WORDS},” Finch said.`;
  const stretches = [
    ...article('late', '2022-05-02', wire),
    ...article('early', '2022-05-01', wire),
    ...article(
      'other',
      '2022-05-03',
      `Bo Roe was sure. “We will win this race because the voters of Ohio are tired of waiting,” Bo Roe said.`,
    ),
    ...article('alone', '2022-05-03', 'Bo Roe said: “Nobody asked me about the bridge this year.”'),
  ];

  test('the first comes first, copies count once, what differs is told', () => {
    const passports = quotePassports(stretches);
    expect(passports).toMatchObject([
      {
        words: `${WORDS},`,
        firstSeen: { article: 'early' },
        outlets: 2,
        speakers: ['Ada Finch', 'Bo Roe'],
        alarms: ['different words', 'different speakers'],
      },
    ]);
    expect(passports[0]!.variants[0]!.occurrences).toMatchObject([{ article: 'early', copies: ['late'] }]);
    expect(passports[0]!.variants[1]!.departure).toBe('reworded');
  });

  test('the order of the articles does not matter', () => {
    expect(quotePassports([...stretches].reverse())).toEqual(quotePassports(stretches));
  });
});
