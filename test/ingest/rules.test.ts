import { describe, expect, test } from 'vitest';
import { CLEANING_RULES, cleanArticle } from '../../src/ingest/clean/index.js';
import { NO_META, type RawArticle } from '../../src/ingest/raw-article.js';

const FIRST = 'Ada Finch won the seat on Tuesday, the county clerk of Salem said on the steps of the hall.';
const SECOND = 'Her opponent, who had led for most of the evening, asked for a recount of the late ballots.';
const THIRD = 'The clerk said the recount would begin on Friday and take no longer than three days in all.';

const clean = (raw: string, restore: readonly string[] = [], title: string | null = null) => {
  const article: RawArticle = {
    id: 'a',
    source: { file: 'a.txt', item: null, format: 'txt', encoding: 'utf-8', bytes: 0, sha256: '' },
    meta: { ...NO_META, title },
    raw,
    blocks: [],
    problems: [],
  };
  return cleanArticle(article, { restore });
};
const within = (line: string): string => [FIRST, SECOND, line, THIRD].join('\n\n');
const after = (line: string): string => [FIRST, SECOND, THIRD, line].join('\n\n');
const STORY = [FIRST, SECOND, THIRD].join('\n\n');

/** Rule, where the line stands, the line. */
const DIRT: readonly (readonly [string, (line: string) => string, string])[] = [
  ['separator', within, '* * *'],
  ['advertisement', within, 'Advertisement'],
  ['advertisement', within, 'Story Continues Below'],
  ['navigation', after, 'Share Tweet Email Print'],
  ['player-residue', within, 'Slideshow (2 Images)'],
  ['copyright', after, '© 2019 Harbor Ledger'],
  ['contributors', after, 'Dana Roe contributed to this report.'],
  ['promotion', within, 'Sign up for our daily newsletter'],
  ['promotion', after, 'Follow Dana Roe on Twitter'],
  ['promotion', within, 'Your support makes our journalism possible. Donate today.'],
  ['promotion', after, 'Thanks for reading The Ledger.'],
  ['promotion', after, 'Have an opinion? Write a letter to the editor.'],
  ['promotion', after, 'Comments are moderated and must follow our community guidelines.'],
  ['promotion', within, 'As a subscriber, you have 10 gift articles to give each month.'],
  ['player-residue', within, 'Listen to this article 4 min'],
  ['advertisement', within, 'Article continues after sponsor message'],
  ['navigation', after, 'Suggest a Correction'],
  ['navigation', after, '[email protected]'],
  ['related-story', within, "MORE FROM THE STATEHOUSE: Finch's running mate drops out of debate"],
  ['related-story', within, 'Live results: Oregon 6th District special election'],
  ['contributors', after, 'Reporter Dana Roe contributed.'],
  ['tag-list', after, 'Tags: Ada Finch, Ned Roe, Governor, Oregon'],
  ['tag-list', after, 'See more on: Ada Finch'],
  ['related-story', within, 'SEE ALSO: Finch fires back'],
  ['embed-residue', within, 'A post shared by Ada Finch (@adafinch) on Nov 7, 2018 at 3:05pm PST'],
];

describe('each rule takes its dirt and leaves the story', () => {
  test.each(DIRT)('%s', (rule, place, line) => {
    const { text, removed } = clean(place(line));
    expect(text).toBe(STORY);
    expect(removed.map((removal) => [removal.rule, removal.text])).toEqual([[rule, line]]);
  });

  test.each(DIRT)('%s is undone by --restore', (rule, place, line) => {
    const { text, removed } = clean(place(line), [rule]);
    expect(text).toBe(place(line));
    expect(removed).toEqual([]);
  });

  test.each([
    [
      'with its credit in brackets',
      'Ada Finch greets voters in Salem. (Photo by Dana Roe)',
      'Photo by Dana Roe',
    ],
    [
      'with its agency behind it',
      'Ada Finch greets voters in Salem. Dana Roe / Getty Images',
      'Dana Roe / Getty Images',
    ],
  ])('a caption %s is kept beside the text', (_, line, credit) => {
    const { text, media } = clean(within(line));
    expect(text).toBe(STORY);
    expect(media).toMatchObject([{ kind: 'image', credit }]);
  });

  test('a paragraph that stands twice goes, and points at the one that stays', () => {
    const { text, removed } = clean([FIRST, SECOND, THIRD, SECOND].join('\n\n'));
    expect(text).toBe(STORY);
    expect(removed).toMatchObject([
      {
        rule: 'duplicate-paragraph',
        copyOf: { start: FIRST.length + 2, end: FIRST.length + 2 + SECOND.length },
      },
    ]);
  });

  test('the words of an embedded post stand beside the text, with the account', () => {
    const post = 'We won, and we counted twice. pic.twitter.com/x1 — Ada Finch (@adafinch) November 7, 2018';
    const { text, media } = clean(within(post));
    expect(text).toBe(STORY);
    expect(media).toMatchObject([
      { kind: 'embed', text: 'We won, and we counted twice.', account: '@adafinch' },
    ]);
  });
});

describe('dirt that only its neighbours tell', () => {
  test.each([
    ['a name among names of networks', ['Share this story', 'Facebook', 'X', 'Email']],
    ['a count behind a control', ['Give this article', '36']],
    ['the title of a clip', ['Just Watched', "Clerk: 'We count twice'", 'Replay']],
    ['the title of a clip with its length', ['MUST WATCH', "Clerk: 'We count twice' 01:12"]],
    ['the head of a post, kept as an embed', ['Ada Finch (@adafinch) November 7, 2018']],
    ["editors' picks", ["Editors' Picks", 'The Quiet Joy of Rowing', '36 Hours in Salem']],
  ])('%s', (_, lines) => {
    expect(clean(within(lines.join('\n\n'))).text).toBe(STORY);
  });

  test('the caption above the controls of a gallery is the caption, and they are not', () => {
    const { text, media } = clean(
      within('Ada Finch greets voters at a diner in Salem on September 3.\n\nHide Caption\n\n1 of 6'),
    );
    expect(text).toBe(STORY);
    expect(media.map((item) => item.text)).toEqual([
      'Ada Finch greets voters at a diner in Salem on September 3.',
    ]);
  });

  test('a label without a caption is none', () => {
    const { text, media } = clean(within('Enlarge this image'));
    expect(text).toBe(STORY);
    expect(media).toEqual([]);
  });

  test.each([
    ['PHOTO: Ada Finch greets voters in Salem, Sept. 3, 2022.Dana Roe/Ledger', 'Dana Roe/Ledger'],
    ['Ada Finch in Salem last week. Credit...Dana Roe for The Ledger', 'Credit...Dana Roe for The Ledger'],
  ])('%s', (line, credit) => {
    expect(clean(within(line)).media).toMatchObject([{ text: line, credit }]);
  });

  test('a headline that stands twice stays once', () => {
    const { text, media } = clean(['Finch wins the recount', 'Finch wins the recount', STORY].join('\n\n'));
    expect(text).toBe(`Finch wins the recount\n\n${STORY}`);
    expect(media).toEqual([]);
  });
});

describe('dirt within a sentence', () => {
  test.each([
    [
      'Rep. Ada Finch Ada Louise FinchOvernight Health: Panel advances bill House Democrats balk MORE (D-Ore.) said so.',
      'Rep. Ada Finch (D-Ore.) said so.',
    ],
    [
      'President Finch Ada Louise FinchGOP senators balk at the bill, she said on Tuesday.',
      'President Finch GOP senators balk at the bill, she said on Tuesday.',
    ],
    [
      'Sen. Ned Roe Ned (Eddie) James Roe Clerks seize on report MORE (D) said so on Tuesday night.',
      'Sen. Ned Roe (D) said so on Tuesday night.',
    ],
  ])('%s', (raw, text) => {
    expect(clean(raw).text.replace(/\s+/g, ' ')).toBe(text);
  });
});

describe('what stays', () => {
  test.each([
    ['a dateline', 'SALEM, Ore. (AP) — Ada Finch won the seat on Tuesday.'],
    ['a correction', 'Correction: An earlier version of this story misspelled the name of Ada Finch.'],
    ["an editor's note", "Editor's note: This story was updated with the final count."],
    ['topics of a debate', 'Topics: Taxes, schools and roads, in that order.'],
    ['a lead of its own', 'More troubling for Finch: she lost the town of Salem by two votes.'],
    ['a thank-you within the story', 'Finch wrote to them, thanks for watching the polls with me all night.'],
    ['comments of people', 'Comments are welcome, and comments will be reviewed by the board on Friday.'],
    ['an appeal reported', 'The mail that his campaign sent on Sunday asked supporters to donate today.'],
    ['a request that is quoted', '“Join us on Facebook,” the flier said, “and tell a friend.”'],
    ['a sentence about mails', 'Email was the weapon of choice in this race.'],
    ['rights of the people', 'All rights reserved to the people, the 10th Amendment says.'],
    ['a number of its own', '36'],
    ['a refrain', '“I can’t wait.”'],
    ['a sub-heading', "What's happening"],
    [
      'a sentence that begins like a label',
      'Also on the ballot, voters chose a new clerk of the county on Tuesday.',
    ],
    [
      'somebody asking for something',
      '“Sign up for the count,” Finch told the crowd in Salem, “and follow it to its end.”',
    ],
  ])('%s', (_, line) => {
    expect(clean(within(line)).text).toContain(line);
  });
});

test('every rule has a name of its own', () => {
  expect(new Set(CLEANING_RULES).size).toBe(CLEANING_RULES.length);
});
