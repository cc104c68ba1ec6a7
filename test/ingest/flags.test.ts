import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../src/analyze.js';

const PROSE =
  'The county clerk counted the last ballots on Tuesday night. The tally was read out in the hall.';

const flagsOf = (text: string, more: object = {}) =>
  analyzeArticle({ text, published: '2021-11-03', ...more }).flags.map(({ flag, start, end }) => ({
    flag,
    at: start === null || end === null ? null : text.slice(start, end),
  }));

describe('doubts about an article', () => {
  test('a sound article has none', () => {
    expect(flagsOf(`Ada Finch won the seat on Tuesday.\n\n${PROSE}`)).toEqual([]);
  });

  test('no-date', () => {
    expect(analyzeArticle({ text: PROSE }).flags.map(({ flag }) => flag)).toEqual(['no-date']);
  });

  test.each([
    ['a pronoun for nobody', `He conceded late on Tuesday night.\n\n${PROSE}`, 'He'],
    [
      'a primary nobody spoke of',
      `Ada Finch filed her papers on Monday.\n\nThat primary is on June 13.`,
      'That primary',
    ],
    [
      'a runoff that opens a paragraph and that nobody spoke of',
      `Ada Finch opened a shop on Monday.\n\nBo Roe came to see it.\n\nThe runoff was called at 10 p.m.`,
      'The runoff',
    ],
    [
      'a paragraph that begins inside a sentence',
      `Ada Finch won the seat on Tuesday.\n\nand asked the clerk of the county for a recount of the ballots.\n\n${PROSE}\n\n${PROSE}`,
      'and asked the clerk of the county for a recount of the ballo',
    ],
  ])('spliced: %s', (_, text, at) => {
    expect(flagsOf(text)).toContainEqual({ flag: 'spliced', at });
  });

  test('spliced: the dateline of another story', () => {
    const first = `SALEM, Ore. (Nov. 9, 2022) — Ada Finch won the race for governor of Oregon on Tuesday, beating Bo Roe by two points, officials said. ${PROSE}`;
    const second = 'EUGENE, Ore. (Oct. 3, 2022) — Ada Finch will face Bo Roe in November, a spokesman said.';
    expect(flagsOf(`${first}\n\n${second}`)).toEqual([
      { flag: 'spliced', at: 'EUGENE, Ore. (Oct. 3, 2022) — ' },
    ]);
    expect(flagsOf(`${first}\n\nROE, Bo — The loser of the race said nothing at all on Tuesday.`)).toEqual(
      [],
    );
  });

  test('a few words in another script are enough to tell that they are not English', () => {
    const text = '民主党人在俄亥俄州州长竞选中领先。周一公布的民意调查显示，她领先两个百分点。';
    expect(flagsOf(text).map(({ flag }) => flag)).toContain('non-English');
  });

  test('truncated: within a sentence, and where a service says so', () => {
    const cut = `${PROSE} Ada Finch said she would wait for the last of the ballots from the`;
    expect(flagsOf(cut).map(({ flag }) => flag)).toEqual(['truncated']);
    expect(flagsOf(`${PROSE}\n\nFinch said she would not be going ...`).map(({ flag }) => flag)).toEqual([
      'truncated',
    ]);
    expect(flagsOf(`${PROSE} [+1234 chars]`)).toContainEqual({ flag: 'truncated', at: '[+1234 chars]' });
  });

  test('opinion, where the text says so', () => {
    expect(flagsOf(`OPINION: ${PROSE}`)).toContainEqual({ flag: 'opinion', at: 'OPINION:' });
    expect(flagsOf(`What the count tells us\n\nOpinion: What the count tells us\n\n${PROSE}`)).toContainEqual(
      { flag: 'opinion', at: 'Opinion:' },
    );
  });

  test('opinion, where a line says so that is no part of the article', () => {
    for (const text of [
      `Hal Brandt\n\nGuest columnist\n\n${PROSE}`,
      `${PROSE}\n\nHal Brandt is a former clerk. The views expressed here are his own.`,
    ])
      expect(flagsOf(text)).toContainEqual({ flag: 'opinion', at: null });
    expect(flagsOf(`${PROSE}\n\nThe opinions in the hall were loud, and all of them were heard.`)).toEqual(
      [],
    );
  });

  test('non-English: it is cleaned, and nothing is read into it', () => {
    const text =
      'Advertisement\n\nLa candidata Ada Finch ganó la elección del martes con el 52 por ciento de los votos, según el condado. El recuento de las boletas fue pedido por su rival, que no aceptó la derrota en la noche.';
    const record = analyzeArticle({ text, published: '2021-11-03' });
    expect(record.flags.map(({ flag }) => flag)).toContain('non-English');
    expect(record.removed.map((removal) => removal.text)).toEqual(['Advertisement']);
    expect([record.people, record.facts, record.quotes, record.numbers, record.sentences]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});
