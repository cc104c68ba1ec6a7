import { describe, expect, test } from 'vitest';
import { namesOf } from '../analyze.js';

describe('names with what stands around them', () => {
  test.each([
    {
      why: 'titles, parties and brackets are no part of a name; the state after the letter is a place',
      text: 'Sen. Roy Tidwell (D-Mont.) met Rep. Ann Haskew, R-Ga., on Monday.',
      expected: ['person: Roy Tidwell', 'place: Mont.', 'person: Ann Haskew', 'place: Ga.'],
    },
    {
      why: 'postal codes after a party',
      text: 'Claire Haskew (D-MO) voted against the bill.',
      expected: ['person: Claire Haskew', 'place: MO'],
    },
    {
      why: 'a plural title before two names',
      text: 'Sens. Roy Tidwell and Ann Haskew voted against the bill.',
      expected: ['person: Roy Tidwell', 'person: Ann Haskew'],
    },
    {
      why: 'what somebody is mocked as is no part of the name',
      text: 'He called her “Crooked Ann Haskew” and him “Sleepy Roy Tidwell” at a rally in Ohio.',
      expected: ['person: Ann Haskew', 'person: Roy Tidwell', 'place: Ohio'],
    },
    {
      why: 'a town at the head of a sentence that is a first name, too',
      text: 'She attended two stops. At Belen, a rancher asked about the road.',
      expected: ['place: Belen'],
    },
    {
      why: 'the comma before a suffix is no name wherever else it stands',
      text: 'Chief Justice Roy T. Tidwell, Jr. wrote for the court. “No, not even he, is above it,” Mr. Tidwell added.',
      expected: ['person: Roy T. Tidwell, Jr.', 'person: Tidwell'],
    },
    {
      why: 'who is in a group and what they want, with words in lower case between',
      text: 'Hoosiers for a Fair Market spent $2 million, and so did Farmers for Land and Water in Ohio.',
      expected: [
        'organization: Hoosiers for a Fair Market',
        'organization: Farmers for Land and Water',
        'place: Ohio',
      ],
    },
    {
      why: 'people who are for somebody are no group of that name',
      text: 'Hundreds of Latinos for Ann Haskew came, and Texans for the most part stayed at home.',
      expected: ['person: Ann Haskew'],
    },
    {
      why: 'initials and suffixes belong to the name',
      text: 'Former Rep. Roy T. Tidwell Jr. spoke, and so did Kenneth R. Haskew II.',
      expected: ['person: Roy T. Tidwell Jr.', 'person: Kenneth R. Haskew II'],
    },
    {
      why: 'a numbered district is one place together with its state',
      text: "Voters in Georgia's 6th Congressional District chose between them.",
      expected: ["place: Georgia's 6th Congressional District"],
    },
    {
      why: 'a district without its state, and one named by its ordinal alone once districts are spoken of',
      text: 'She lives in the 6th District. He represents Georgia’s Fifth, next door.',
      expected: ['place: 6th District', 'place: Georgia’s Fifth'],
    },
    {
      why: 'a state chamber with a number',
      text: 'Roy Tidwell represents Senate District 32 in Georgia.',
      expected: ['person: Roy Tidwell', 'place: Senate District 32', 'place: Georgia'],
    },
    {
      why: 'names in compounds with a hyphen',
      text: 'Mark Weller, a Columbus-based Republican strategist, won the Atlanta-area seat.',
      expected: ['person: Mark Weller', 'place: Columbus', 'place: Atlanta'],
    },
    {
      why: 'a surname that the article knows, in a compound',
      text: 'Ann Haskew thanked the crowd. Several pro-Haskew groups spent millions.',
      expected: ['person: Ann Haskew', 'person: Haskew'],
    },
    {
      why: 'possessives come off',
      text: 'Ann Haskew’s campaign and Roy Tidwell’s aides met in Ohio.',
      expected: ['person: Ann Haskew', 'person: Roy Tidwell', 'place: Ohio'],
    },
    {
      why: 'right after a closing quotation mark',
      text: '“We will win.” Ann Haskew said so on Tuesday.',
      expected: ['person: Ann Haskew'],
    },
    {
      why: 'parties and chambers',
      text: 'The GOP strategist said the House and the Senate would follow the White House.',
      expected: [
        'organization: GOP',
        'organization: House',
        'organization: Senate',
        'organization: White House',
      ],
    },
    {
      why: 'an administration names the person',
      text: 'Roy Tidwell became president in January. The Tidwell White House said nothing.',
      expected: ['person: Roy Tidwell', 'person: Tidwell', 'organization: White House'],
    },
    {
      why: 'an agency, a title and a person in a row',
      text: 'Department of Homeland Security Secretary Ann Haskew resigned.',
      expected: ['organization: Department of Homeland Security', 'person: Ann Haskew'],
    },
    {
      why: 'a stroke parts two names',
      text: 'A Reuters/Ipsos poll found her ahead.',
      expected: ['organization: Reuters', 'organization: Ipsos'],
    },
    {
      why: 'a list of counties',
      text: 'The district spans parts of Fulton, DeKalb and Cobb counties.',
      expected: ['place: Fulton', 'place: DeKalb', 'place: Cobb'],
    },
    {
      why: 'a dateline in capitals',
      text: 'SANDY SPRINGS — The hopes of Roy Tidwell were high.',
      expected: ['place: SANDY SPRINGS', 'person: Roy Tidwell'],
    },
    {
      why: 'Washington with its district is one place',
      text: 'She flew to Washington, D.C., on Monday.',
      expected: ['place: Washington, D.C.'],
    },
    {
      why: 'Washington the man',
      text: 'Kerry Washington spoke in Ohio. Washington, 40, said she would vote.',
      expected: ['person: Kerry Washington', 'place: Ohio', 'person: Washington'],
    },
    {
      why: 'a county whose name is a title',
      text: 'King County counted first.',
      expected: ['place: King County'],
    },
    {
      why: 'a body of a county is no place',
      text: 'The Fulton County Board of Elections met.',
      expected: ['organization: Fulton County Board of Elections'],
    },
    {
      why: 'letters beyond Latin-1, and hyphens',
      text: 'Łukasz Dąbrowski and Ann Haskew-Bell met Senator José Peña.',
      expected: ['person: Łukasz Dąbrowski', 'person: Ann Haskew-Bell', 'person: José Peña'],
    },
  ])('$why', ({ text, expected }) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('headlines', () => {
  const body = 'Ann Haskew won the runoff in Georgia on Tuesday. Haskew thanked Roy Tidwell, a Democrat.';

  test.each([
    {
      why: 'in capitals throughout: what the text knows counts',
      title: 'HASKEW DEFEATS TIDWELL IN GEORGIA RUNOFF',
      expected: ['person: HASKEW', 'person: TIDWELL', 'place: GEORGIA'],
    },
    {
      why: 'with capitals on most words',
      title: 'Haskew Wins Runoff in Georgia as Tidwell Concedes',
      expected: ['person: Haskew', 'place: Georgia', 'person: Tidwell'],
    },
  ])('$why', ({ title, expected }) => {
    expect(namesOf(body, title).slice(0, expected.length)).toEqual(expected);
  });
});

describe('what names nobody', () => {
  test.each([
    {
      why: 'peoples and members of parties',
      text: 'The Georgian said that Democrats and Republicans would vote.',
    },
    { why: 'parties as adjectives', text: 'A Democratic official told the Republican crowd to wait.' },
    { why: 'kinds of bodies', text: 'A local Super PAC spent the money.' },
    { why: 'days and months', text: 'Polls open on Tuesday, June 20, at noon.' },
    {
      why: 'words at the head of a sentence',
      text: 'Polling had been close. Turnout was high. Voters waited.',
    },
    { why: 'nothing at all', text: '' },
    { why: 'marks alone', text: '— “ ” ( ) …' },
    { why: 'ordinal and court', text: 'The first district court dismissed the case.' },
  ])('$why', ({ text }) => {
    expect(namesOf(text)).toEqual([]);
  });
});

test('a surname counts as the person that the full name is, at the head of a sentence too', () => {
  expect(namesOf('Ann Haskew won. Haskew will take office in May.')).toEqual([
    'person: Ann Haskew',
    'person: Haskew',
  ]);
});

describe('what the rest of the article tells', () => {
  test.each([
    {
      why: 'a surname with a hyphen is the person that the full name is, in capitals too',
      text: 'ROE-BELL LEADS TIDWELL\n\nOctavia Roe-Bell led Roy Tidwell. Roe-Bell’s campaign drew fellow Democrats. “It is early,” Roe-Bell said.',
      expected: [
        'person: ROE-BELL',
        'person: TIDWELL',
        'person: Octavia Roe-Bell',
        'person: Roy Tidwell',
        'person: Roe-Bell',
        'person: Roe-Bell',
      ],
    },
    {
      why: 'the towns of candidates',
      text: 'Ada Finch, from Millbrook, leads Roy Tidwell, a state representative from Seguin. Nora Haskew is a dentist in Belen.',
      expected: [
        'person: Ada Finch',
        'place: Millbrook',
        'person: Roy Tidwell',
        'place: Seguin',
        'person: Nora Haskew',
        'place: Belen',
      ],
    },
    {
      why: 'datelines, wire services, counties and who took the picture',
      text: 'PORT SELWYN, Wash. (Cascade Wire) — Votes are left to count in Skagit County, County Clerk Ada Finch told Reuters.\n\nCounty Clerk Ada Finch AP',
      expected: [
        'place: PORT SELWYN',
        'place: Wash.',
        'organization: Cascade Wire',
        'place: Skagit County',
        'person: Ada Finch',
        'organization: Reuters',
        'person: Ada Finch',
        'organization: AP',
      ],
    },
    {
      why: 'a nickname within a name',
      text: 'Rep. Nathaniel “Nate” Osgood met Dr. Rebecca "Becca" Stroud. Osgood left.',
      expected: ['person: Nathaniel “Nate” Osgood', 'person: Rebecca "Becca" Stroud', 'person: Osgood'],
    },
    {
      why: 'votes by ward',
      text: 'Dale Renfro led. Ward 1, Renfro 1,322, Finch 990; Ward 2, Finch 1,214. Ada Finch conceded.',
      expected: [
        'person: Dale Renfro',
        'person: Renfro',
        'person: Finch',
        'person: Finch',
        'person: Ada Finch',
      ],
    },
  ])('$why', ({ text, expected }) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

test('the same document gives the same names, whatever was read before', () => {
  const text = 'Sen. Roy Tidwell met Ann Haskew in Ohio, and the GOP cheered.';
  const before = namesOf(text);
  for (let i = 0; i < 50; i++)
    namesOf(`Mayor Zed Quillon${i} of Vexford${i} spoke to the Borough${i} Council.`);
  expect(namesOf(text)).toEqual(before);
});
