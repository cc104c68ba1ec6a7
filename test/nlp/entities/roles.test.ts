import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../analyze.js';

/** Each role as "person: title, status, normal title, division". */
function rolesOf(text: string): string[] {
  const { people, offices, roles } = entitiesOf(text).entities;
  return roles.map(({ person, office, title, status }) => {
    const normal = offices.find(({ id }) => id === office);
    const name = people.find(({ id }) => id === person)!.name;
    return `${name}: ${title}, ${status}, ${normal?.title ?? '-'}, ${normal?.division?.replace('ocd-division/country:us', 'us') ?? '-'}`;
  });
}

describe('offices and roles', () => {
  test.each([
    {
      why: 'a title before the name, with the state after the party',
      text: 'Sen. Roy Tidwell (D-Mont.) spoke.',
      expected: ['Roy Tidwell: Sen., current, U.S. Senator, us/state:mt'],
    },
    {
      why: 'the state after the name, of each of two',
      text: 'Sen. Ann Haskew of Ohio and Democratic Gov. Roy Tidwell of Oregon spoke.',
      expected: [
        'Ann Haskew: Sen., current, U.S. Senator, us/state:oh',
        'Roy Tidwell: Democratic Gov., current, Governor, us/state:or',
      ],
    },
    {
      why: 'a member of a party from a state',
      text: 'Sen. Ann Haskew, a Republican from Ohio, spoke.',
      expected: ['Ann Haskew: Sen., current, U.S. Senator, us/state:oh'],
    },
    {
      why: 'a state beside the title makes it the state’s',
      text: 'Georgia Secretary of State Brian Haskew spoke.',
      expected: ['Brian Haskew: Georgia Secretary of State, current, State Secretary of State, us/state:ga'],
    },
    {
      why: 'former, in an apposition',
      text: 'Karen Haskew, a former Ohio secretary of state, spoke.',
      expected: ['Karen Haskew: Ohio secretary of state, former, State Secretary of State, us/state:oh'],
    },
    {
      why: 'named after the title',
      text: 'He faces a former Ohio secretary of state named Karen Haskew.',
      expected: ['Karen Haskew: Ohio secretary of state, former, State Secretary of State, us/state:oh'],
    },
    {
      why: 'two people, one title in the plural',
      text: 'Sens. Roy Tidwell and Ann Haskew voted.',
      expected: ['Roy Tidwell: Sen., current, U.S. Senator, -', 'Ann Haskew: Sen., current, U.S. Senator, -'],
    },
    {
      why: 'two people of two states, one title in the plural',
      text: 'Sens. Roy Tidwell (I-Vt.) and Ann Haskew (D-Mass.) voted.',
      expected: [
        'Roy Tidwell: Sen., current, U.S. Senator, us/state:vt',
        'Ann Haskew: Sen., current, U.S. Senator, us/state:ma',
      ],
    },
    {
      why: 'two people, each with the state behind the name, one title in the plural',
      text: 'Sens. Roy Tidwell of Vermont and Ann Haskew of Ohio voted.',
      expected: [
        'Roy Tidwell: Sen., current, U.S. Senator, us/state:vt',
        'Ann Haskew: Sen., current, U.S. Senator, us/state:oh',
      ],
    },
    {
      why: 'a body after the title',
      text: 'Ann Haskew, chairwoman of the Ohio Democratic Party, spoke.',
      expected: ['Ann Haskew: chairwoman of the Ohio Democratic Party, current, Executive, -'],
    },
    {
      why: 'an outsider has a title and no office',
      text: 'It is close, said Marc Tidwell, a political scientist at Alder College.',
      expected: ['Marc Tidwell: political scientist at Alder College, current, -, -'],
    },
    {
      why: 'whose secretary it is stands before the title, who it is before that',
      text: 'Ann Haskew, who left the seat to become Mr. Tidwell’s health secretary, spoke.',
      expected: ['Ann Haskew: health secretary, current, U.S. Health and Human Services Secretary, us'],
    },
    {
      why: 'the possessor of an office’s holder does not hold it',
      text: 'Roy Tidwell’s press secretary left.',
      expected: [],
    },
    {
      why: 'an age between name and verb, terms before the title',
      text: 'Tidwell met Roy Haskew. Haskew, 60, is a four-term state lawmaker.',
      expected: ['Roy Haskew: state lawmaker, current, State Representative, -'],
    },
    {
      why: 'a long apposition, and two things an aide was',
      text: 'Roy Tidwell, a 30-year-old documentary filmmaker and former congressional aide, spoke. Tidwell, a former Capitol Hill staffer, won.',
      expected: [
        'Roy Tidwell: congressional aide, former, Adviser, -',
        'Roy Tidwell: Capitol Hill staffer, former, Adviser, -',
      ],
    },
    {
      why: 'former as both',
      text: 'Roy Tidwell, a former county clerk and mayor, spoke.',
      expected: [
        'Roy Tidwell: county clerk, former, County Clerk, -',
        'Roy Tidwell: mayor, former, Mayor, -',
      ],
    },
    {
      why: 'then',
      text: 'They met then-Gov. Ann Haskew.',
      expected: ['Ann Haskew: Gov., former, Governor, -'],
    },
    {
      why: 'who has been one is one',
      text: 'Ann Haskew has been mayor since 2018.',
      expected: ['Ann Haskew: mayor, current, Mayor, -'],
    },
    {
      why: 'a nominee',
      text: 'Ann Haskew, the Libertarian nominee, spoke.',
      expected: ['Ann Haskew: Libertarian nominee, nominee, -, -'],
    },
    {
      why: 'beside governors and nobody of Washington an attorney general is a state’s',
      text: 'Attorney General Ann Haskew is running for governor.',
      expected: ['Ann Haskew: Attorney General, current, State Attorney General, -'],
    },
    {
      why: 'beside a president an attorney general is the nation’s',
      text: 'President Roy Bell praised Attorney General Ann Haskew.',
      expected: [
        'Roy Bell: President, current, President of the United States, us',
        'Ann Haskew: Attorney General, current, U.S. Attorney General, us',
      ],
    },
    {
      why: 'who served as what',
      text: 'Ann Haskew, who served as mayor, spoke.',
      expected: ['Ann Haskew: mayor, former, Mayor, -'],
    },
    {
      why: 'a candidate',
      text: 'Republican candidate Ann Haskew spoke.',
      expected: ['Ann Haskew: Republican candidate, candidate, -, -'],
    },
    { why: 'no title', text: 'Ann Haskew met a senator in Ohio.', expected: [] },
    {
      why: 'the title of somebody else',
      text: 'Ann Haskew beat the senator. Roy Tidwell cheered.',
      expected: [],
    },
  ])('$why', ({ text, expected }) => {
    expect(rolesOf(text)).toEqual(expected);
  });
});
