import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../analyze.js';

const placesOf = (text: string): string[] =>
  entitiesOf(text).entities.places.map(
    ({ name, kind, division, fips }) => `${name}: ${kind} ${division ?? '-'} ${fips ?? '-'}`,
  );

const US = 'ocd-division/country:us';

describe('places and their divisions', () => {
  test.each([
    { why: 'a state', text: 'Ann Haskew won in Georgia.', expected: [`Georgia: state ${US}/state:ga 13`] },
    {
      why: 'forms of one state are one place, by its full name',
      text: 'Ann Haskew, D-Ga., won in Georgia.',
      expected: [`Georgia: state ${US}/state:ga 13`],
    },
    {
      why: 'a congressional district, first with its state and then without',
      text: "She won Georgia's 6th Congressional District. The 6th District is wealthy.",
      expected: [`Georgia's 6th Congressional District: district ${US}/state:ga/cd:6 1306`],
    },
    {
      why: 'a district takes the state that the article is about',
      text: 'Ann Haskew of Pennsylvania won the 18th district.',
      expected: [
        `Pennsylvania: state ${US}/state:pa 42`,
        `18th district: district ${US}/state:pa/cd:18 4218`,
      ],
    },
    {
      why: 'a number that the state never had is no division',
      text: 'Ann Haskew of Montana won the 18th district.',
      expected: [`Montana: state ${US}/state:mt 30`, '18th district: district - -'],
    },
    {
      why: 'counties of one name are told by the state that the article is about',
      text: 'In Georgia, voters in DeKalb County waited.',
      expected: [
        `Georgia: state ${US}/state:ga 13`,
        `DeKalb County: county ${US}/state:ga/county:dekalb 13089`,
      ],
    },
    {
      why: 'and by the state beside them',
      text: 'Voters in DeKalb County, Ala., waited while Georgia voted.',
      expected: [
        `DeKalb County: county ${US}/state:al/county:dekalb 01049`,
        `Ala.: state ${US}/state:al 01`,
        `Georgia: state ${US}/state:ga 13`,
      ],
    },
    {
      why: 'without a state nothing tells which county',
      text: 'Voters in DeKalb County waited.',
      expected: ['DeKalb County: county - -'],
    },
    {
      why: 'a parish',
      text: 'Voters in Orleans Parish, Louisiana, waited.',
      expected: [
        `Orleans Parish: county ${US}/state:la/parish:orleans 22071`,
        `Louisiana: state ${US}/state:la 22`,
      ],
    },
    {
      why: 'a town with its state',
      text: 'Ann Haskew spoke in Newark, Ohio, on Monday.',
      expected: [`Newark: city ${US}/state:oh/place:newark -`, `Ohio: state ${US}/state:oh 39`],
    },
    {
      why: 'the capital, and the state of the same name',
      text: 'She flew to Washington, D.C., on Monday.',
      expected: [`Washington, D.C.: city ${US}/district:dc 11`],
    },
    {
      why: 'the capital in a dateline, and what is done there',
      text: 'WASHINGTON — Congress voted on Tuesday. Voters in Ohio are angry at Washington.',
      expected: [`Washington: city ${US}/district:dc 11`, `Ohio: state ${US}/state:oh 39`],
    },
    {
      why: 'the government, given as its country, where it acts, is spoken of or deals with others',
      text: 'Washington should act. Washington’s approval was needed. Talks between Washington and Moscow failed.',
      expected: [`Washington: country ${US} -`, 'Moscow: city - -'],
    },
    {
      why: 'the capital where somebody goes or is',
      text: 'The trip to Washington was long. It was hot in Washington.',
      expected: [`Washington: city ${US}/district:dc 11`],
    },
    {
      why: 'the state of a governor',
      text: 'Gov. Ann Haskew of Washington spoke.',
      expected: [`Washington: state ${US}/state:wa 53`],
    },
    {
      why: 'a district of a legislature, with the state before it',
      text: 'She represents Texas House District 45. Georgia’s 6th Congressional District is open.',
      expected: [
        `Texas: state ${US}/state:tx 48`,
        `House District 45: district ${US}/state:tx/sldl:45 -`,
        `Georgia’s 6th Congressional District: district ${US}/state:ga/cd:6 1306`,
      ],
    },
    {
      why: 'a county before a title, and one whose name is a title',
      text: 'Harris County District Attorney Kim Tidwell of Texas spoke.',
      expected: [
        `Harris County: county ${US}/state:tx/county:harris 48201`,
        `Texas: state ${US}/state:tx 48`,
      ],
    },
    { why: 'a country', text: 'He was born in France.', expected: ['France: country - -'] },
  ])('$why', ({ text, expected }) => {
    expect(placesOf(text)).toEqual(expected);
  });
});
