import { describe, expect, test } from 'vitest';
import { cleanArticle } from '../../src/ingest/clean/index.js';
import { learnProfile, parseProfile, renderProfile } from '../../src/ingest/profile/index.js';
import { NO_META, type RawArticle } from '../../src/ingest/raw-article.js';

const BODY = 'The county clerk of Salem counted the ballots of ward';
const TAIL = 'Harbor Ledger readers write to us at any hour of the day.';
const HEADING = "What's happening";

const article = (n: number, publisher = 'Harbor Ledger'): RawArticle => ({
  id: `a${n}`,
  source: { file: 'a.txt', item: null, format: 'txt', encoding: 'utf-8', bytes: 0, sha256: '' },
  meta: { ...NO_META, publisher },
  raw: [
    `${BODY} ${n} on Tuesday, said Ada Finch ${'again '.repeat(n % 7)}.`,
    `${'Another paragraph stands here. '.repeat(n % 3)}Roe lost ward ${n}${'x'.repeat(n)} by some votes.`,
    HEADING,
    `Finch thanked voter ${'y'.repeat(n)} in the hall.`,
    `The hall of ward ${'z'.repeat(n)} was full.`,
    `Nobody left before ${'u'.repeat(n)} spoke.`,
    TAIL,
  ].join('\n\n'),
  blocks: [],
  problems: [],
});

const archive = Array.from({ length: 12 }, (_, i) => article(i + 1));

describe('a profile', () => {
  test('takes out a line that recurs at the end, and only lists a sub-heading that recurs', async () => {
    const profile = await learnProfile(archive);
    const lines = profile.publishers[0]!.lines;
    expect(lines.find(({ example }) => example === TAIL)).toMatchObject({ remove: true, articles: 12 });
    expect(lines.find(({ example }) => example === HEADING)).toMatchObject({
      remove: false,
      reason: 'undecided',
    });
    const clean = cleanArticle(article(40), { profile });
    expect(clean.text).not.toContain(TAIL);
    expect(clean.text).toContain(HEADING);
    expect(clean.removed).toMatchObject([{ rule: 'profile', text: TAIL }]);
    expect(cleanArticle(article(40), { profile, restore: ['profile'] }).text).toContain(TAIL);
  });

  test('says nothing of another publisher, and without it an article depends on no other', async () => {
    const profile = await learnProfile(archive);
    expect(cleanArticle(article(40, 'The Other Post'), { profile }).text).toContain(TAIL);
    expect(cleanArticle(article(40)).text).toContain(TAIL);
  });

  test('survives its file; a reader may decide otherwise in it', async () => {
    const json = renderProfile(await learnProfile(archive));
    expect(renderProfile(parseProfile(json))).toBe(json);
    const changed = parseProfile(json.replaceAll('"remove": true', '"remove": false'));
    expect(cleanArticle(article(40), { profile: changed }).text).toContain(TAIL);
  });

  test.each(['', '[]', '{"schema": "racefile.profile/9"}', '{'])('what is none is refused: %s', (json) => {
    expect(() => parseProfile(json)).toThrow(/profile/);
  });
});
