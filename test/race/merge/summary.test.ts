import { describe, expect, test } from 'vitest';
import { analyzeArticle, mergeRaces } from '../../../src/index.js';
import type { Evidence, Fact } from '../../../src/schema/index.js';

const RECORDS = [
  analyzeArticle({
    id: 'night',
    published: '2019-11-06',
    text: `Democrat Marisol Ybarra-Kent and Republican Dale Renfro advanced to a runoff on Tuesday in the special election for Texas’ 41st Congressional District.

With 261 of 264 precincts reporting, Ybarra-Kent had 49.6 percent of the vote. Renfro had 21.4 percent. The district has been in Republican hands since 1987.`,
  }),
  analyzeArticle({
    id: 'poll',
    published: '2020-01-13',
    text: `Democrat Marisol Ybarra-Kent faces Republican Dale Renfro in the Jan. 28 runoff in Texas’ 41st Congressional District. Voters first went to the polls on Nov. 5.

A Marlow College poll of 604 likely voters had Ybarra-Kent at 49 percent and Renfro at 47 percent.`,
  }),
  analyzeArticle({
    id: 'result',
    published: '2020-01-29',
    text: `Republican Dale Renfro defeated Democrat Marisol Ybarra-Kent on Tuesday in the runoff for Texas’ 41st Congressional District. On Nov. 5, she had 49.4 percent.

With all 264 precincts counted, Renfro had 52.1 percent of the vote to Ybarra-Kent’s 47.9 percent.`,
  }),
];
const FACTS = new Map<string, Fact>(
  RECORDS.flatMap(({ id, facts }) => facts.map((fact) => [`${id}/${fact.id}`, fact] as const)),
);
const factsBehind = (evidence: readonly Evidence[]): Fact[] =>
  evidence.map(({ article, fact }) => FACTS.get(`${article}/${fact}`)!);

describe('the summary of a race, from the texts on', () => {
  const races = mergeRaces(RECORDS);
  const sentences = races.flatMap(({ summary }) => summary);

  test('there is one to be tested', () => {
    expect(races.map(({ contest }) => contest)).toContain('US-House:TX-41:2019:special');
    expect(sentences.length).toBeGreaterThan(5);
  });

  test.each(sentences)('every number is a value of a fact it points at: $text', ({ text, evidence }) => {
    const facts = factsBehind(evidence);
    expect(facts.length).toBeGreaterThan(0);
    const values = facts.flatMap((fact) =>
      Object.entries(fact)
        .filter(([field]) => field !== 'evidence')
        .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
        .map(String),
    );
    for (const number of text.match(/\d+(?:\.\d+)?/g) ?? []) expect(values).toContain(number);
  });

  test.each(sentences)('every name is told by a fact it points at: $text', ({ text, evidence }) => {
    const told = factsBehind(evidence).map((fact) => JSON.stringify({ ...fact, evidence: null }));
    const people = races.flatMap(({ candidates }) => candidates.map(({ name }) => name));
    for (const name of people.filter((person) => text.includes(person)))
      expect(told.some((fact) => fact.includes(name.split(' ').at(-1)!))).toBe(true);
  });

  test('its evidence cuts the sentence of the article that tells it', () => {
    const texts = new Map(RECORDS.map(({ id, text }) => [id, text]));
    for (const { evidence } of sentences)
      for (const item of evidence)
        expect(texts.get(item.article)!.slice(item.start, item.end)).toBe(item.text);
  });
});
