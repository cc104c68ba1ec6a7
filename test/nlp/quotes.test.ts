import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../src/analyze.js';
import type { ArticleRecord } from '../../src/schema/index.js';

/** Each quote as "speaker: words | words"; indirect speech is left out. */
function quotesOf(text: string, title?: string): string[] {
  return quoted(analyzeArticle(title === undefined ? { text } : { text, title }));
}

const quoted = ({ quotes }: ArticleRecord): string[] =>
  quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(
      ({ speaker, verbatim }) =>
        `${speaker?.name ?? 'nobody'}: ${verbatim.map((stretch) => stretch.text).join(' | ')}`,
    );

describe('direct speech and its speaker', () => {
  test.each([
    {
      why: 'the plain case',
      text: '"We will win this race," Ada Finch said on Monday.',
      expected: ['Ada Finch: We will win this race,'],
    },
    {
      why: 'the cue in a paragraph of its own',
      text: 'Mayor Hugh Hill spoke to reporters on Monday.\n\n"The bridge will open in May,"\n\nhe added.',
      expected: ['Hugh Hill: The bridge will open in May,'],
    },
    {
      why: 'an apposition between name and cue',
      text: 'Hugh Hill, a doctor, said: "Nobody should have to wait a year for a hospital bed."',
      expected: ['Hugh Hill: Nobody should have to wait a year for a hospital bed.'],
    },
    {
      why: 'a comma between name and cue',
      text: '"This is the vote that counts," Belinda Wright, told reporters in Dayton.',
      expected: ['Belinda Wright: This is the vote that counts,'],
    },
    {
      why: 'a dash and a name after the marks',
      text: 'What they said about the plan:\n\n"Every family in this state needs a fast connection." -Commissioner Gerald Starling',
      expected: ['Gerald Starling: Every family in this state needs a fast connection.'],
    },
    {
      why: '"From" and a name before the marks',
      text: 'From Chairwoman Joan Rosenberg: "This vote is a victory for every town that was left behind."',
      expected: ['Joan Rosenberg: This vote is a victory for every town that was left behind.'],
    },
    {
      why: 'a quote that its cue splits',
      text: '“We lost the county,” said Ada Finch. “We did not lose the state.”',
      expected: ['Ada Finch: We lost the county, | We did not lose the state.'],
    },
    {
      why: 'a quote that goes on after the end of a sentence',
      text: '“We lost. We will be back. Nobody here is giving up,” Ada Finch said.',
      expected: ['Ada Finch: We lost. We will be back. Nobody here is giving up,'],
    },
    {
      why: 'quotes of two speakers side by side',
      text: '“The count is done,” said Ada Finch. “The count has not even begun,” replied Bo Roe.',
      expected: ['Ada Finch: The count is done,', 'Bo Roe: The count has not even begun,'],
    },
    {
      why: 'a quote of two paragraphs, the mark left open',
      text: '“We knocked on every door in the county,” Ada Finch said. “We did it in the rain.\n\n“And we will do it again in November.”',
      expected: [
        'Ada Finch: We knocked on every door in the county, | We did it in the rain. | And we will do it again in November.',
      ],
    },
    {
      why: 'a title before a body that is part of it',
      text: 'House Speaker Ada Finch said in a statement: “The committee will meet again on Tuesday.”',
      expected: ['Ada Finch: The committee will meet again on Tuesday.'],
    },
    {
      why: 'somebody who speaks for another',
      text: '“The senator has always paid his taxes,” a spokesman for Bo Roe said.',
      expected: ['a spokesman for Bo Roe: The senator has always paid his taxes,'],
    },
    {
      why: 'a transcript between quotation marks',
      text: 'Part of the interview:\n\n"FINCH: I have never seen a county turn so fast in my life."',
      expected: ['FINCH: I have never seen a county turn so fast in my life.'],
    },
  ])('$why', ({ text, expected }) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('marks of all kinds', () => {
  test.each([
    {
      why: 'an odd number of marks costs no other paragraph',
      text: '"We are ahead in every county," Ada Finch said.\n\nThe sign "no parking was gone by noon.\n\nIt rained all day.\n\n"We are not done," Bo Roe said.',
      expected: [
        'Ada Finch: We are ahead in every county,',
        'nobody: no parking was gone by noon.',
        'Bo Roe: We are not done,',
      ],
    },
    {
      why: 'a forgotten mark: the quote ends before the words that name the speaker',
      text: 'Finch was coy. “I owe the people who voted for me more than a press release, said Finch, whose father gave up the seat.\n\nBo Roe spoke next. “We won it fair and square, he told reporters on Monday.',
      expected: [
        'Finch: I owe the people who voted for me more than a press release,',
        'Bo Roe: We won it fair and square,',
      ],
    },
    {
      why: 'a mark left open for the next paragraph: the quote goes on',
      text: 'Ada Finch said: “We lost, and as my mother used to say, she said it would rain.\n\n“We will be back.”',
      expected: [
        'Ada Finch: We lost, and as my mother used to say, she said it would rain. | We will be back.',
      ],
    },
    {
      why: 'two apostrophes for a mark',
      text: "''The plan is dead,'' Ada Finch told the council.",
      expected: ['Ada Finch: The plan is dead,'],
    },
    {
      why: 'inches are no marks',
      text: 'Bo Roe, who is 6\'2", said: "I never played basketball in my life."',
      expected: ['Bo Roe: I never played basketball in my life.'],
    },
    {
      why: 'curly and straight marks in one quote',
      text: '“The vote is precious and we must use it," Ada Finch said.',
      expected: ['Ada Finch: The vote is precious and we must use it,'],
    },
  ])('$why', ({ text, expected }) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  test('single marks in a headline', () => {
    const text = 'The mayor spoke for an hour on Monday and took no questions from the press.';
    expect(quotesOf(text, "Ada Finch: 'We will rebuild the bridge by May'")).toEqual([
      'Ada Finch: We will rebuild the bridge by May',
    ]);
  });
});

describe('what nobody said', () => {
  test.each([
    ['the title of a show', 'He was a guest on “The Morning Table” for years.', 'title'],
    ['a nickname', 'Robert “Bud” Lindqvist has run the diner since 1981.', 'nickname'],
  ])('%s', (_, text, kind) => {
    const { quotes, scareQuotes } = analyzeArticle({ text });
    expect(quotes.filter((quote) => quote.kind !== 'indirect')).toEqual([]);
    expect(scareQuotes.map((scare) => scare.kind)).toEqual([kind]);
  });

  test('a quote that nobody is credited with has no speaker', () => {
    const text =
      'The stadium was built in 1974.\n\n“It is a rare chance for all of us to stand up for what we believe in.”\n\nTickets cost $12.';
    expect(quotesOf(text)).toEqual([
      'nobody: It is a rare chance for all of us to stand up for what we believe in.',
    ]);
  });
});

describe('names, titles and slogans', () => {
  test.each([
    [
      'a slogan',
      'Roe has built his pitch around the slogan “Fence, Faith, Finish.” He won.',
      'Fence, Faith, Finish.',
    ],
    ['a motto that is told', 'Her campaign motto is “I’m with you.”', 'I’m with you.'],
    [
      'a title',
      'The team released a memo titled “The Facts on Where the Race Stands.”',
      'The Facts on Where the Race Stands.',
    ],
    [
      'a sign',
      'He stood outside the hall with a sign that read “4 is more than 3.” Nobody came.',
      '4 is more than 3.',
    ],
    [
      'what many call it',
      'All will share what political people like to call a “jungle primary.” A runoff follows.',
      'jungle primary.',
    ],
    ['a so-called thing', 'They met in the so-called “jungle primary.” Nobody won.', 'jungle primary.'],
    ['what it is known as', 'The law was known as a “safe third district” once.', 'safe third district'],
  ])('%s', (_, text, expected) => {
    const { scareQuotes } = analyzeArticle({ text });
    expect(scareQuotes.map((stretch) => stretch.text)).toEqual([expected]);
    expect(quotesOf(text)).toEqual([]);
  });

  test.each([
    [
      'what somebody calls it',
      'He railed against what Ada Finch calls a “Dayton cartel” on Monday.',
      'Dayton cartel',
    ],
    [
      'whom somebody dubbed so',
      'Ada Finch fought Bo Roe, whom she dubbed “the little senator.”',
      'the little senator.',
    ],
    [
      'who said so under a sign',
      'A man under the sign said he was “very tired of it all.”',
      'very tired of it all.',
    ],
  ])('but not %s', (_, text, expected) => {
    expect(quotesOf(text).map((quote) => quote.replace(/^[^:]*: /, ''))).toEqual([expected]);
  });
});

describe('indirect and mixed speech', () => {
  test.each([
    ['Ada Finch said the bridge would open in May.', 'the bridge would open in May', 'said', 'say'],
    [
      'Ada Finch promised to cut the sales tax in half.',
      'to cut the sales tax in half',
      'promised',
      'promise',
    ],
  ])('%s', (text, content, cue, lemma) => {
    const [quote] = analyzeArticle({ text }).quotes;
    expect(quote).toMatchObject({ kind: 'indirect', text: content, cue: { text: cue, lemma } });
    expect(quote!.confidence).toBeGreaterThan(0.3);
  });

  test('words of others worked into a sentence', () => {
    const { text, quotes } = analyzeArticle({ text: 'Ada Finch called the plan “a disaster” for farmers.' });
    expect(quotes).toMatchObject([{ speaker: { name: 'Ada Finch' }, verbatim: [{ text: 'a disaster' }] }]);
    const [{ start, end, text: words }] = quotes as [(typeof quotes)[number]];
    expect(text.slice(start, end)).toBe(words);
  });
});

test('nobody speaks of himself by his name', () => {
  const before = 'Governor Hugh Hill has attacked Robert Tidwell all week.\n\nTidwell is a former teacher.';
  expect(quotesOf(`${before} On Tuesday, he warned that “Tidwell will raise your taxes next year.”`)).toEqual(
    ['Hugh Hill: Tidwell will raise your taxes next year.'],
  );
});

test.each(['—', '―', '--'])('a name after the marks and %s', (dash) => {
  const words = '“He can’t answer a simple question without scaring people.”';
  expect(quotesOf(`${words} ${dash} Esther Tamber`)).toEqual([
    'Esther Tamber: He can’t answer a simple question without scaring people.',
  ]);
});

describe('what a credit does not reach', () => {
  test('the next sentence is about something else', () => {
    const text =
      '“It is a rare chance to make a statement about what we stand for.” He even mocked Ada Finch’s choice of residence, which lies outside the district.';
    expect(quotesOf(text)).toEqual([
      'nobody: It is a rare chance to make a statement about what we stand for.',
    ]);
  });

  test('a sentence before that tells what was not said', () => {
    const text =
      'Ada Finch herself rarely mentioned the president directly. “It is a rare chance to make a statement.”';
    expect(quotesOf(text)).toEqual(['nobody: It is a rare chance to make a statement.']);
  });

  test.each([
    {
      why: 'a paragraph below a poll',
      text: 'A new poll by Harbor College found Ada Finch ahead with 48 percent.\n\n“We are going to win this thing.”\n\nThe poll was taken in October.',
      expected: ['nobody: We are going to win this thing.'],
    },
    {
      why: 'the sentence behind a poll',
      text: 'A Harbor University poll released Wednesday showed Ada Finch up 5 points. “This is the year that it all changes for us.” It has a margin of error of 3 points.',
      expected: ['nobody: This is the year that it all changes for us.'],
    },
    {
      why: 'words of a poll itself',
      text: 'The survey found that 52 percent of voters think Ada Finch “cares about people like me.”',
      expected: ['The survey: cares about people like me.'],
    },
    {
      why: 'people who work for a poll',
      text: 'Poll workers said the lines were short. “We had more pens than voters.”',
      expected: ['Poll workers: We had more pens than voters.'],
    },
  ])('no poll speaks a sentence of its own: $why', ({ text, expected }) => {
    const article = analyzeArticle({ text });
    expect(quoted(article)).toEqual(expected);
    const flagged = article.flags.filter(({ flag }) => flag === 'unattributed-quote');
    expect(flagged).toHaveLength(expected[0]!.startsWith('nobody') ? 1 : 0);
  });

  test('two quotes side by side, of two speakers', () => {
    const text =
      '“Two and one,” Ada Finch said. “I’m not saying which way.” “Democracy has a hinge,” said Bo Roe, the treasurer.';
    const speakers = analyzeArticle({ text }).quotes.flatMap(({ verbatim, speaker }) =>
      verbatim.map((stretch) => `${speaker?.name}: ${stretch.text}`),
    );
    expect(speakers).toEqual([
      'Ada Finch: Two and one,',
      'Ada Finch: I’m not saying which way.',
      'Bo Roe: Democracy has a hinge,',
    ]);
  });
});

describe('who is meant by a phrase without a name', () => {
  test.each([
    [
      'a share of a group named before it',
      'Among likely voters, 44 percent said they were “more likely” to support her.',
      'likely voters: more likely',
    ],
    [
      'a share of a group',
      'In the poll, 46 percent of women said they were “very worried.”',
      'women: very worried.',
    ],
    [
      'what somebody is',
      'Mr. Roe, 60, is a lawmaker, Navy veteran and former officer who has called himself “the last honest man.”',
      'Roe: the last honest man.',
    ],
    [
      'an age that is told later',
      'Ada Finch beat Bo Roe on Tuesday. The 33-year-old said late that night: “It took a little longer than we thought.”\n\nMr. Roe, 61, is a farmer. Finch, 33, is a lawyer.',
      'Ada Finch: It took a little longer than we thought.',
    ],
    [
      'the noun that "who" stands for',
      'The loudest applause went to the moderator, who said at the end, “That is all we have time for.”',
      'the moderator: That is all we have time for.',
    ],
    [
      'not whom a clause tells of',
      'Lakeshore Majority, a committee that has endorsed Bo Roe, said in a statement that the nominee had “spent a year running to the right of a guardrail.”',
      'Lakeshore Majority: spent a year running to the right of a guardrail.',
    ],
    [
      'a word for the one body in sight',
      'A new report came from the Harbor Policy Institute.\n\nThe group said on Monday: “We do not trust these numbers at all.”',
      'Harbor Policy Institute: We do not trust these numbers at all.',
    ],
    [
      'a word for one of two bodies in sight',
      'The Harbor Policy Institute met the Sierra Club.\n\nThe group said on Monday: “We do not trust these numbers at all.”',
      'The group: We do not trust these numbers at all.',
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual([expected]);
  });

  test.each([
    [
      'what somebody was, right after a sentence about him alone',
      'Claire Finch introduced Bo Roe. Her father, Dale Finch, stayed home.\n\n“Let them speak,” the former congressman said by phone.',
      'Dale Finch: Let them speak,',
    ],
    [
      'the candidate whose campaign did not answer',
      'Ada Finch leads Bo Roe, an auto dealer, in a new poll.\n\nRoe’s campaign did not respond to a request for comment, but the candidate posted a photo of himself with the words “Just getting warmed up.”',
      'Bo Roe: Just getting warmed up.',
    ],
    [
      'not the president, who is another',
      'President Cy Vole has named Bo Roe to the court. Roe works in Lima.\n\n“He is impeccable,” the president wrote.',
      'Cy Vole: He is impeccable,',
    ],
    [
      'not the Democrat where the sentence is about a Republican',
      'Republican Bo Roe stayed home.\n\n“Let them speak,” the Democrat said.',
      'the Democrat: Let them speak,',
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toContain(expected);
  });

  test('an age that is nobody’s by what is told, where only one can have it', () => {
    const text =
      'Ada Finch beat Bo Roe on Tuesday. The 33-year-old said late that night: “It took a little longer than we thought.”\n\nMr. Roe, 61, is a farmer.';
    expect(quotesOf(text)).toEqual(['Ada Finch: It took a little longer than we thought.']);
  });
});

describe('who is meant where words stand between a name and the cue', () => {
  test.each([
    [
      'a long title with a preposition',
      'Director of Public Safety Ada Finch said Friday the plan “is a victory for every town.”',
      ['Ada Finch: is a victory for every town.'],
    ],
    [
      'a body in a title',
      'House Committee on Rivers Chairman Bo Roe, an Ohio Republican, said the “costly measures” will fail.',
      ['Bo Roe: costly measures'],
    ],
    [
      'not the one whom friends or a spokesman speak for',
      'Friends of Senator Ada Finch said the “costly measures” will fail. A spokesman for Senate President Bo Roe called them “very costly measures.”',
      [
        'Friends of Senator Ada Finch: costly measures',
        'A spokesman for Senate President Bo Roe: very costly measures.',
      ],
    ],
    [
      'two by their surnames',
      'Sens. Philip Garrick and Susan Tolland met on Monday.\n\n“It is a barn full of ponies,” Garrick and Tolland said. They added: “We like barns, we really do.”',
      [
        'Philip Garrick and Susan Tolland: It is a barn full of ponies,',
        'Philip Garrick and Susan Tolland: We like barns, we really do.',
      ],
    ],
    [
      'a list of three',
      'Sens. Ann Finch (Ind.), Heidi Roe (N.D.) and Cy Lund (Iowa) said it was a “bad and ugly plan.”',
      ['Ann Finch, Heidi Roe and Cy Lund: bad and ugly plan.'],
    ],
    [
      'a first name that is also a verb',
      '“You voted for it twice,” Loretta Haskew said. “I voted for corn, and I’d do it again,” Grant Pellerin answered.',
      ['Loretta Haskew: You voted for it twice,', 'Grant Pellerin: I voted for corn, and I’d do it again,'],
    ],
    [
      'one of three who are no list',
      'Ann Finch, who beat Bo Roe and Cy Lund, said it was a “bad and ugly plan.”',
      ['Ann Finch: bad and ugly plan.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('whose words a work has', () => {
  test.each([
    [
      'its maker, named after it',
      'An ad from Citizens for Clear Skies that began airing last week says Finch “voted to let them pump your well dry.”',
      ['Citizens for Clear Skies: voted to let them pump your well dry.'],
    ],
    [
      'its maker behind what was done with it',
      'A report published in May by the Harbor Institute said the bridge was “older than anybody likes.”',
      ['Harbor Institute: older than anybody likes.'],
    ],
    [
      'its owner',
      'Ada Finch wrote on Monday. Her tweet said it was a “bad and ugly plan.” Bo Roe’s angry letter said it was a “good and fair plan.”',
      ['Ada Finch: bad and ugly plan.', 'Bo Roe: good and fair plan.'],
    ],
    [
      'neither whom it is sent to nor whose friend wrote it',
      'A letter to Ada Finch said it was “not so old.” A statement from a friend of Finch said it was “just right then.”',
      ['A letter to Ada Finch: not so old.', 'A statement from a friend of Finch: just right then.'],
    ],
    [
      '"it", where the sentence before tells of the work',
      'Ada Finch’s endorsement arrived in a two-line e-mail. “I ran because nobody was listening,” it read.',
      ['Ada Finch: I ran because nobody was listening,'],
    ],
    [
      '"it", where two are named',
      'Ada Finch sent Bo Roe a two-line e-mail. “I ran because nobody was listening,” it read.',
      ['it: I ran because nobody was listening,'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('who owns the office that speaks', () => {
  test.each([
    [
      'a person',
      'Rep. Ann Finch will run. Her office says that is “not something we have discussed”.',
      'Ann Finch’s office: not something we have discussed',
    ],
    [
      'a person whom only the sentence before names',
      'Claire Roe did not speak. A spokeswoman for her campaign said the count was “slow as ever.”',
      'A spokeswoman for Claire Roe’s campaign: slow as ever.',
    ],
    [
      'nobody of those who give a time its name',
      'The Finch years were good. His administration said the count was “slow as ever.”',
      'His administration: slow as ever.',
    ],
    [
      'a body that the sentence before is about',
      'The Harbor Institute has reserved nothing. Its director said in an e-mail that the seat was “not on our map”.',
      'Harbor Institute’s director: not on our map',
    ],
    [
      'nobody who is known',
      'Nothing was reserved. Its director said in an e-mail that the seat was “not on our map”.',
      'Its director: not on our map',
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual([expected]);
  });
});

describe('a pronoun for one without a name', () => {
  test.each([
    [
      'the one who spoke last',
      '“It was a cold night,” one volunteer said. “We had no heat at all,” he added.',
      ['one volunteer: It was a cold night,', 'one volunteer: We had no heat at all,'],
    ],
    [
      'not of the other sex',
      '“It was a cold night,” a spokeswoman for the county said. “We had no heat at all,” he added.',
      ['a spokeswoman for the county: It was a cold night,', 'he: We had no heat at all,'],
    ],
    [
      'not where somebody has been named since',
      '“It was a cold night,” one volunteer said. Hugh Hill lit a stove. “We had no heat at all,” he added.',
      ['one volunteer: It was a cold night,', 'Hugh Hill: We had no heat at all,'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

test('a text without words', () => {
  expect(analyzeArticle({ text: '' }).quotes).toEqual([]);
  expect(analyzeArticle({ text: '"""' }).quotes).toEqual([]);
  expect(analyzeArticle({ text: '“”' }).quotes).toEqual([]);
});

describe('a sentence that "According to" opens', () => {
  test.each([
    ['According to the sheriff, nobody was hurt in the fire.', 'the sheriff: nobody was hurt in the fire'],
    ['According to Ada Finch, the vote was close.', 'Ada Finch: the vote was close'],
    [
      'According to Ada Finch, a lawyer, nobody was hurt in the fire.',
      'Ada Finch: nobody was hurt in the fire',
    ],
    ['According to Ada Finch, who counted, the vote was close.', 'Ada Finch: the vote was close'],
  ])('%s', (text, expected) => {
    const { quotes } = analyzeArticle({ text });
    expect(quotes.map((quote) => `${quote.speaker?.name}: ${quote.text}`)).toEqual([expected]);
    expect(quotes[0]).toMatchObject({ kind: 'indirect', cue: { text: 'According to' } });
  });

  test.each(['According to plan, the vote was held.', 'According to the rules of Dayton.'])(
    'not %s',
    (text) => {
      expect(analyzeArticle({ text }).quotes).toEqual([]);
    },
  );

  test('is nothing to the quote before it', () => {
    expect(quotesOf('“We won it all,” Bo Roe said. According to Ada Finch, the vote was close.')).toEqual([
      'Bo Roe: We won it all,',
    ]);
  });
});

describe('what a headline quotes', () => {
  test('in single marks is of whoever says it below', () => {
    const text =
      '‘We don’t keep score’: At home with the Finches\n\nAnd the arguments? “We don’t keep score,” said Ada Finch of Lima, Ohio.';
    expect(quotesOf(text)).toEqual(['Ada Finch: We don’t keep score', 'Ada Finch: We don’t keep score,']);
  });

  test('a word alone may be anybody’s', () => {
    const text = '‘Enough’: At home with the Finches\n\n“Enough is enough,” said Ada Finch of Lima, Ohio.';
    expect(quotesOf(text)).not.toContain('Ada Finch: Enough');
  });
});

test('single marks further down are no headline’s', () => {
  const text =
    '“It is a very big deal,” said Ada Finch of Lima, Ohio.\n\nThe road was no ‘big deal’ to those who live on it.';
  expect(quotesOf(text)).toEqual(['Ada Finch: It is a very big deal,']);
});

test('a study speaks for whoever wrote it, and not for whoever paid', () => {
  const text =
    'A study paid for by Ohioans for Open Rivers, which ran to 90 pages, says the plan is “a costly mistake.”';
  expect(quotesOf(text).some((quote) => quote.startsWith('Ohioans for Open Rivers'))).toBe(false);
});

test('an ad speaks for whoever paid for it', () => {
  const text =
    'An ad that began running Monday, paid for by Ohioans for Open Rivers, calls Bo Roe “the million-dollar man.”';
  expect(quotesOf(text)).toEqual(['Ohioans for Open Rivers: the million-dollar man.']);
});
