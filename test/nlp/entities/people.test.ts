import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../analyze.js';

/** Each person as "name: mention | mention", by name alone. */
function peopleOf(text: string): string[] {
  const read = entitiesOf(text);
  return read.entities.people.map(
    ({ name, mentions }) =>
      `${name}: ${mentions
        .filter(({ kind }) => kind === 'name')
        .map(({ start, end }) => read.text.slice(start, end))
        .join(' | ')}`,
  );
}

describe('who is who by name', () => {
  test.each([
    {
      why: 'a surname alone is the one who bears it, the fullest form the name',
      text: 'Tidwell spoke first. Roy Tidwell is a senator. Roy T. Tidwell was born in Ohio.',
      expected: ['Roy T. Tidwell: Tidwell | Roy Tidwell | Roy T. Tidwell'],
    },
    {
      why: 'namesakes are told by their titles',
      text: 'Walter Haskew and Martha Haskew are candidates. Mrs. Haskew leads. Mr. Haskew trails.',
      expected: ['Walter Haskew: Walter Haskew | Haskew', 'Martha Haskew: Martha Haskew | Haskew'],
    },
    {
      why: 'of namesakes without a title the one last spoken of',
      text: 'Walter Haskew left. Later, Martha Haskew took the floor. Haskew said little.',
      expected: ['Walter Haskew: Walter Haskew', 'Martha Haskew: Martha Haskew | Haskew'],
    },
    {
      why: 'of namesakes named side by side the one named more often so far',
      text: 'Martha Haskew won Ohio. Later, Martha Haskew and Walter Haskew took the floor. Haskew said little.',
      expected: ['Martha Haskew: Martha Haskew | Martha Haskew | Haskew', 'Walter Haskew: Walter Haskew'],
    },
    {
      why: 'a son who is named after his father, who was spoken of before',
      text: 'President Roy Tidwell spoke. They asked about the emails of Roy Tidwell Jr. in June. Mr. Tidwell wrote a letter.',
      expected: ['Roy Tidwell: Roy Tidwell | Tidwell', 'Roy Tidwell Jr.: Roy Tidwell Jr.'],
    },
    {
      why: 'a son whose father goes by his surname alone',
      text: 'They looked at the books of Mr. Tidwell. He said that Roy Tidwell Jr. was in the room. Mr. Tidwell wrote a letter. Tidwell Jr. did not.',
      expected: ['Tidwell: Tidwell | Tidwell', 'Roy Tidwell Jr.: Roy Tidwell Jr. | Tidwell Jr.'],
    },
    {
      why: 'whoever was introduced with his suffix and goes without it',
      text: 'Roy Tidwell Jr. is a senator. Mr. Tidwell was born in Ohio. There Roy Tidwell went to school.',
      expected: ['Roy Tidwell Jr.: Roy Tidwell Jr. | Tidwell | Roy Tidwell'],
    },
    {
      why: 'a short form of the first name',
      text: 'William Tidwell is a senator. Bill Tidwell was born in Ohio.',
      expected: ['William Tidwell: William Tidwell | Bill Tidwell'],
    },
  ])('$why', ({ text, expected }) => {
    expect(peopleOf(text)).toEqual(expected);
  });
});

describe('parties', () => {
  test.each([
    { why: 'in brackets', text: 'Sen. Roy Tidwell (R-Ga.) spoke.', party: 'R' },
    { why: 'after a comma', text: 'Rep. Ann Haskew, D-Calif., spoke.', party: 'D' },
    { why: 'before the name', text: 'Democrat Ann Haskew won.', party: 'D' },
    { why: 'before a title', text: 'Republican state Sen. Roy Tidwell won.', party: 'R' },
    { why: 'in an apposition', text: 'Ann Haskew, a first-term Republican, won.', party: 'R' },
    { why: 'a letter alone', text: 'Ann Haskew (I) won.', party: 'I' },
    { why: 'after a town', text: 'Roy Tidwell of Austin, the Republican nominee, won.', party: 'R' },
    { why: 'after an age', text: 'Roy Tidwell, 54, a Democrat, won.', party: 'D' },
    {
      why: 'of another after a town',
      text: 'Roy Tidwell of Austin beat the Republican nominee.',
      party: null,
    },
    { why: 'not told', text: 'Ann Haskew won in Ohio.', party: null },
    { why: 'whom somebody beat says nothing', text: 'Ann Haskew beat a Republican in Ohio.', party: null },
  ])('$why', ({ text, party }) => {
    expect(entitiesOf(text).entities.people[0]!.party).toBe(party);
  });
});

test('mentions of all entities never overlap and cut their words', () => {
  const read = entitiesOf(
    'Georgia Secretary of State Ann Haskew (R-Ga.) met former Sen. Roy Tidwell in Sandy Springs. She told the Democrat that the GOP would win Georgia’s 6th District. He laughed.',
  );
  const { people, organizations, places, offices } = read.entities;
  const all = [...people, ...organizations, ...places, ...offices]
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start);
  expect(all.length).toBeGreaterThan(8);
  for (const [i, mention] of all.entries()) {
    expect(mention.end).toBeGreaterThan(mention.start);
    if (i > 0) expect(mention.start).toBeGreaterThanOrEqual(all[i - 1]!.end);
  }
});
