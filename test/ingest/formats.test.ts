import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cleanArticle } from '../../src/ingest/clean/index.js';
import type { RawArticle } from '../../src/ingest/raw-article.js';
import { articlesOf, readFileOf, reasonsOf } from './helpers/folder.js';
import { zipOf } from './helpers/zip.js';
import { expectAccounted } from './ledger.js';

const FIRST =
  'Democrat Ada Finch won the seat on Tuesday with 52 percent of the vote, the county clerk said.';
const SECOND = 'Her opponent, Bo Roe, asked for a recount of the ballots that were counted after midnight.';
const STORY = `${FIRST}\n\n${SECOND}`;
const HTML_STORY = `<p>${FIRST}</p><p>${SECOND}</p>`;

/** The cleaned text; the ledger must account for every character of the raw text, whatever the format. */
function textOf(article: RawArticle): string {
  const clean = cleanArticle(article);
  expectAccounted(article.raw, clean);
  return clean.text;
}

const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a> <a href="/a">Politics</a></nav>${body}</body></html>`;

describe('txt and md', () => {
  test('a text file is its own raw text', async () => {
    const [article] = await articlesOf('a.txt', `${STORY}\n`);
    expect(article!.raw).toBe(`${STORY}\n`);
    expect(textOf(article!)).toBe(STORY);
  });

  test('an empty file and one of white space are empty, not broken', async () => {
    expect(await readFileOf('a.txt', '')).toMatchObject([{ status: 'empty' }]);
    expect(await readFileOf('a.txt', ' \n\u00a0\n')).toMatchObject([{ status: 'empty' }]);
  });

  test('markdown: front matter is read, marks go, words stay', async () => {
    const [article] = await articlesOf(
      'a.md',
      `---\ntitle: "Finch wins: a recount"\ndate: 2021-11-03\n---\n# Finch wins\n\n**Ada Finch** won the [seat](https://a.example/x_(y)) on *Tuesday*.\n\n> We did it.\n`,
    );
    expect(article!.meta).toMatchObject({ title: 'Finch wins: a recount', published: '2021-11-03' });
    expect(textOf(article!)).toContain('Ada Finch won the seat on Tuesday.');
  });

  test('markdown: front matter that never ends is text', async () => {
    const [article] = await articlesOf('a.md', `---\ntitle: x\n\n${STORY}`);
    expect(textOf(article!)).toContain(FIRST);
  });
});

describe('json and jsonl', () => {
  test('what is no object in a list is named, also at its end', async () => {
    const results = await readFileOf('a.json', `["x", {"text":"${FIRST}"}, 3]`);
    expect(results.map(({ status }) => status)).toEqual(['unreadable', 'ok', 'unreadable']);
    expect(reasonsOf(results)).toEqual(['not a JSON object', 'not a JSON object']);
  });

  test('ninjs: the day of its content where nothing else tells one, and no other', async () => {
    const item = {
      uri: 'http://news.example/1',
      bodies: [{ contentType: 'text/plain', value: STORY }],
      contentCreated: '2021-11-02T10:00:00Z',
    };
    const [alone] = await articlesOf('a.json', JSON.stringify(item));
    expect(alone!.meta.published).toBe('2021-11-02T10:00:00Z');
    const [both] = await articlesOf('a.json', JSON.stringify({ ...item, versionCreated: '2021-11-03' }));
    expect(both!.meta.published).toBe('2021-11-03');
  });

  test('ninjs: a picture is no article, and that is the reason', async () => {
    const picture = { uri: 'http://news.example/2', type: 'picture', description_text: 'Finch waves.' };
    expect(reasonsOf(await readFileOf('a.json', JSON.stringify(picture)))).toEqual([
      'a picture item without a text',
    ]);
  });

  test('one article, an array, and articles within an object', async () => {
    const story = { id: 'x', text: STORY };
    for (const value of [story, [story], { articles: [story] }]) {
      const [article] = await articlesOf('a.json', JSON.stringify(value));
      expect(textOf(article!)).toBe(STORY);
    }
  });

  test('a broken line of many is named by its number, and the rest goes on', async () => {
    const lines = [`{"text": "${FIRST}"}`, '{"text": "cut of', 'null', '[1]', '', `{"text":"${SECOND}"}`];
    const results = await readFileOf('a.jsonl', `\ufeff${lines.join('\r\n')}`);
    expect(results.map(({ status }) => status)).toEqual([
      'ok',
      'unreadable',
      'unreadable',
      'unreadable',
      'ok',
    ]);
    expect(results[1]).toMatchObject({ item: 2 });
    expect(results[1]).toHaveProperty('reason', expect.stringMatching(/JSON/));
  });

  test.each(['2.0', '1.1', '3.0'])('IPTC ninjs %s', async (version) => {
    const item = {
      uri: 'http://news.example/1',
      type: 'text',
      versioncreated: '2021-11-03T10:00:00Z',
      ...(version === '2.0' || version === '3.0'
        ? {
            headlines: [{ value: 'Finch wins' }],
            bodies: [{ contenttype: 'text/html', value: HTML_STORY }],
          }
        : { headline: 'Finch wins', body_xhtml: HTML_STORY }),
      byline: 'By Dana Roe',
    };
    const [article] = await articlesOf('a.json', JSON.stringify(item));
    expect(article!.meta).toMatchObject({ title: 'Finch wins', byline: ['Dana Roe'] });
    expect(article!.meta.published).toContain('2021-11-03');
    expect(textOf(article!)).toBe(STORY);
  });
});

describe('every input leaves a trace', () => {
  test.each([
    'a.txt',
    'a.md',
    'a.html',
    'a.json',
    'a.jsonl',
    'a.csv',
    'a.xml',
    'a.eml',
    'a.warc',
    'a.gz',
    'a.zip',
    'a',
  ])('%s without a byte is empty, whatever its name', async (name) => {
    expect(await readFileOf(name, '')).toMatchObject([{ status: 'empty', reason: 'an empty file' }]);
  });

  test('a table of column names only, and lines of nothing, are empty', async () => {
    expect(await readFileOf('a.csv', 'title,text\n')).toMatchObject([{ status: 'empty' }]);
    expect(await readFileOf('a.jsonl', '\n \n')).toMatchObject([{ status: 'empty' }]);
  });

  test('documents of a word processor are named as such, and not by their parts', async () => {
    const docx = zipOf([{ name: 'word/document.xml', content: '<x/>' }]);
    expect(reasonsOf(await readFileOf('a.docx', docx))).toEqual([
      expect.stringMatching(/word processor.*saved as text/),
    ]);
  });
});

describe('csv', () => {
  test('a table in UTF-16 is one, and says so', async () => {
    const [article] = await articlesOf('a.csv', Buffer.from(`\ufefftext\n"${FIRST}"\n`, 'utf16le'));
    expect(article!.source.encoding).toBe('utf-16le');
    expect(textOf(article!)).toBe(FIRST);
  });

  test('columns by their common names, quotation marks, commas and line ends within a field', async () => {
    const csv = `story_id,title,publish_date,url,Text\r\n7,"Finch, again",2021-11-03,https://a.example/1,"${FIRST}\n\n“Yes,” she said, ""twice""."\r\n`;
    const [article] = await articlesOf('a.csv', csv);
    expect(article!.meta).toMatchObject({
      title: 'Finch, again',
      published: '2021-11-03',
      url: 'https://a.example/1',
    });
    expect(textOf(article!)).toBe(`${FIRST}\n\n“Yes,” she said, "twice".`);
  });

  test('semicolons and tabs part columns, too; a short row is no reason to stop', async () => {
    for (const mark of [';', '\t']) {
      const results = await readFileOf('a.csv', `id${mark}text\n1${mark}${FIRST.replaceAll(',', '')}\n2\n`);
      expect(results.map(({ status }) => status)).toEqual(['ok', 'empty']);
    }
  });

  test('a quotation mark that is never closed is named', async () => {
    const results = await readFileOf('a.csv', `text\n"${'x'.repeat(5000)}`, { recordBytes: 1000 });
    expect(reasonsOf(results).join()).toMatch(/quotation mark/i);
  });

  test('a table without texts says what it looked for', async () => {
    expect(reasonsOf(await readFileOf('a.csv', 'a,b\n1,2\n'))).toEqual([
      expect.stringMatching(/no column of texts/),
    ]);
  });
});

describe('html', () => {
  test('what stands in JSON-LD, OpenGraph and time; navigation and scripts are no text', async () => {
    const head = `<title>Finch wins | The Ledger</title><meta property="og:site_name" content="The Ledger">
      <meta property="og:title" content="Finch wins"><link rel="canonical" href="https://ledger.example/finch">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Finch wins","datePublished":"2021-11-03T09:00:00-07:00","author":{"@type":"Person","name":"Dana Roe"}}</script>
      <script type="application/ld+json">{"broken": </script>`;
    const body = `<article><h1>Finch wins</h1><time datetime="2021-11-03">Nov. 3</time>${HTML_STORY.repeat(3)}
      <p>Votes &amp; recounts: Ren&eacute; Marsh said &#8220;no&#8221;.</p>
      <figure><img src="a.jpg"><figcaption>Ada Finch on Tuesday. Sam Lee/AP</figcaption></figure>
      <script>var x = "never";</script></article><footer>Terms of use</footer>`;
    const [article] = await articlesOf('a.html', page(head, body));
    expect(article!.meta).toMatchObject({
      title: 'Finch wins',
      byline: ['Dana Roe'],
      publisher: 'The Ledger',
      published: '2021-11-03T09:00:00-07:00',
      url: 'https://ledger.example/finch',
    });
    const text = textOf(article!);
    expect(text).toContain('Votes & recounts: René Marsh said “no”.');
    expect(text).not.toMatch(/never|Terms of use|Home/);
    expect(cleanArticle(article!).media).toMatchObject([{ kind: 'image', credit: 'Sam Lee/AP' }]);
  });

  test('a date before 1990 is refused, and the choice among witnesses is stated', async () => {
    const head =
      '<meta property="article:published_time" content="1970-01-01T00:00:00Z"><meta name="date" content="2021-11-03">';
    const [article] = await articlesOf('a.html', page(head, `<article>${HTML_STORY.repeat(3)}</article>`));
    expect(article!.meta.published).toBe('2021-11-03');
    expect(article!.problems.map(({ reason }) => reason).join()).toMatch(/1970/);
  });

  test('a table behind a list of related stories is part of the story', async () => {
    const body = `<article>${HTML_STORY.repeat(2)}<aside><h4>Related</h4><ul><li><a href="/1">Five takeaways from the night</a></li></ul></aside>
      <table><tr><th>Candidate</th><th>Votes</th></tr><tr><td>Ada Finch</td><td>1,234</td></tr></table><p>${SECOND}</p></article>`;
    const [article] = await articlesOf('a.html', page('', body));
    const text = textOf(article!);
    expect(text).toContain('Ada Finch\n\n1,234');
    expect(text).not.toContain('takeaways');
  });

  test('a picture between the headline and the element of the story is its picture', async () => {
    const body = `<article><h1>Finch wins</h1><figure><img src="a.jpg"><figcaption>Ada Finch on Tuesday. Sam Lee/AP</figcaption></figure>
      <div class="entry-content">${HTML_STORY.repeat(2)}</div></article>`;
    const [article] = await articlesOf('a.html', page('', body));
    expect(textOf(article!)).not.toContain('Sam Lee');
    expect(cleanArticle(article!).media).toMatchObject([{ kind: 'image', credit: 'Sam Lee/AP' }]);
  });

  test('a page laid out as a table: the column of the story, and no other', async () => {
    const body = `<table><tr><td><a href="/">Home</a><br><a href="/n">News</a><br><a href="/s">Sports</a></td>
      <td><b>Finch wins the recount</b><br>${FIRST}<br><br>${SECOND}<br><br>She thanked the clerks who had counted for three days.<br></td>
      <td>Top stories<br><a href="/1">Levy fails in Salem again, this time by ten</a></td></tr></table>`;
    const [article] = await articlesOf(
      'a.html',
      `<html><head><title>Finch wins the recount</title></head><body>${body}</body></html>`,
    );
    expect(textOf(article!)).toBe(`${STORY}\n\nShe thanked the clerks who had counted for three days.`);
  });

  describe('what is printed around the story and nowhere else', () => {
    const printed = async (above: string, head = '') => {
      const [article] = await articlesOf(
        'a.html',
        page(head, `<div><h1>Finch wins</h1>${above}${HTML_STORY.repeat(2)}</div>`),
      );
      return article!.meta;
    };
    test.each([
      ['<p>By Dana Roe</p><p>November 3, 2021</p>', ['Dana Roe'], '2021-11-03'],
      ['<p>By Dana Roe, Harbor Ledger</p>', ['Dana Roe'], null],
      [
        '<div>By DANA ROE and NED AMES | Published 5:10 PM PDT Nov. 3, 2021 | Updated Nov. 4, 2021</div>',
        ['DANA ROE', 'NED AMES'],
        '2021-11-03',
      ],
      ['<time>Nov. 3, 2021</time>', [], '2021-11-03'],
      ['<p>Last updated: 11/03/2021 05:10 PM PDT</p>', [], '2021-11-03'],
      ['<p>Posted at 5:10 PM, Nov 03, 2021 and last updated 6:10 PM, Nov 04, 2021</p>', [], '2021-11-03'],
      ['<p>By the clerk, it was Nov. 3, 2021.</p>', [], null],
      ['<p>Nov. 3, 1987</p>', [], null],
    ])('%s', async (above, byline, published) => {
      expect(await printed(above)).toMatchObject({ byline, published });
    });

    test('is said to be where a date comes from', async () => {
      const [article] = await articlesOf(
        'a.html',
        page('', `<div><h1>Finch wins</h1><p>Nov. 3, 2021</p>${HTML_STORY.repeat(2)}</div>`),
      );
      expect(article!.problems.map(({ reason }) => reason)).toEqual([
        'took 2021-11-03 from a line of the text; nothing else tells a date',
      ]);
    });

    test('is the last witness', async () => {
      const head =
        '<meta name="author" content="Sam Lee"><meta property="article:published_time" content="2021-11-04">';
      expect(await printed('<p>By Dana Roe</p><p>Nov. 3, 2021</p>', head)).toMatchObject({
        byline: ['Sam Lee'],
        published: '2021-11-04',
      });
    });
  });

  test('tags that are never closed, and elements nested a thousandfold', async () => {
    const body = `<article><p>${FIRST}<p>${SECOND}<div><b><i>${'<span>'.repeat(1000)}Finch thanked her voters in the hall on Tuesday.`;
    const [article] = await articlesOf('a.html', `<html><body>${body}`);
    expect(textOf(article!)).toContain(SECOND);
  });
});

describe('feeds', () => {
  test.each([
    ['no markup at all', 'Finch won.', 'Finch won.'],
    ['words after the last element', '&lt;p&gt;Finch won.&lt;/p&gt; Roe lost.', 'Finch won.\n\nRoe lost.'],
  ])('a description with %s', async (_, description, raw) => {
    const item = `<item><title>Finch</title><description>${description}</description></item>`;
    const [result] = await readFileOf('a.rss', `<rss version="2.0"><channel>${item}</channel></rss>`);
    expect(result?.status === 'ok' && result.article.raw).toBe(raw);
  });

  test('RSS 2.0 with full content, one item without any', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Ledger</title>
      <item><title>Finch wins &amp; waits</title><link>https://ledger.example/1</link><pubDate>Wed, 03 Nov 2021 09:00:00 GMT</pubDate><dc:creator>Dana Roe</dc:creator><description>Short.</description><content:encoded><![CDATA[${HTML_STORY}]]></content:encoded></item>
      <item><title>Nothing</title></item></channel></rss>`;
    const results = await readFileOf('a.rss', rss);
    expect(results.map(({ status }) => status)).toEqual(['ok', 'empty']);
    const [article] = results.flatMap((result) => (result.status === 'ok' ? [result.article] : []));
    expect(article!.meta).toMatchObject({ title: 'Finch wins & waits', byline: ['Dana Roe'] });
    expect(article!.meta.published).toContain('2021-11-03');
    expect(textOf(article!)).toBe(STORY);
  });

  test('Atom with content in XHTML', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Ledger</title><entry><id>urn:1</id><title>Finch wins</title><published>2021-11-03T09:00:00Z</published><author><name>Dana Roe</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HTML_STORY}</div></content></entry></feed>`;
    const [article] = await articlesOf('a.atom', atom);
    expect(article!.meta).toMatchObject({ title: 'Finch wins', published: '2021-11-03T09:00:00Z' });
    expect(textOf(article!)).toBe(STORY);
  });

  test('a feed that breaks off gives what came before', async () => {
    const item = `<item><title>Finch wins</title><description><![CDATA[${HTML_STORY}]]></description></item>`;
    const results = await readFileOf('a.rss', `<rss version="2.0"><channel>${item}<item><title>Fin`);
    expect(results[0]!.status).toBe('ok');
  });
});

describe('wire formats', () => {
  test('NITF keeps mixed content in order', async () => {
    const nitf = `<?xml version="1.0" encoding="iso-8859-1"?><nitf><head><title>Finch wins</title></head><body><body.head><hedline><hl1>Finch wins</hl1></hedline><byline>By <person>Dana Roe</person></byline><dateline><location>SALEM</location></dateline></body.head><body.content><p>Democrat <person>Ada Finch</person> won <em>the</em> seat.</p><p>${SECOND}</p></body.content></body></nitf>`;
    const [article] = await articlesOf('a.xml', nitf);
    expect(article!.meta).toMatchObject({ title: 'Finch wins', byline: ['Dana Roe'] });
    expect(textOf(article!)).toContain('Democrat Ada Finch won the seat.');
  });

  test('NITF: the publication it was made for is the publisher', async () => {
    const nitf = `<nitf><head><pubdata name="Harbor Ledger"/></head><body><body.content><p>${FIRST}</p></body.content></body></nitf>`;
    const [article] = await articlesOf('a.xml', nitf);
    expect(article!.meta.publisher).toBe('Harbor Ledger');
  });

  test('NewsML-G2', async () => {
    const newsml = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><itemMeta><versionCreated>2021-11-03T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>Finch wins</headline><by>By Dana Roe</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${HTML_STORY}</body></html></inlineXML></contentSet></newsItem>`;
    const [article] = await articlesOf('a.xml', newsml);
    expect(article!.meta).toMatchObject({ title: 'Finch wins' });
    expect(textOf(article!)).toBe(STORY);
  });

  test('other XML is named, and an entity that grows for ever is never unfolded', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "${'x'.repeat(100)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(10)}">`).join('')}]><nitf><body><body.content><p>&a19;</p></body.content></body></nitf>`;
    for (const result of await readFileOf('a.xml', bomb))
      if (result.status === 'ok') expect(result.article.raw.length).toBeLessThan(10_000);
    expect(reasonsOf(await readFileOf('b.xml', '<recipe><egg/></recipe>'))).toHaveLength(1);
  });
});

describe('mail', () => {
  test('a press release in quoted-printable, its subject encoded', async () => {
    const mail = [
      'From: =?utf-8?Q?Ren=C3=A9_Marsh?= <press@finch.example>',
      'Subject: =?utf-8?B?RmluY2ggd2lucyDigJQgYWdhaW4=?=',
      'Date: Wed, 03 Nov 2021 09:00:00 -0700',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      `${FIRST.slice(0, 40)}=`,
      FIRST.slice(40),
      '',
      '=E2=80=9CYes,=E2=80=9D said Finch.',
    ].join('\r\n');
    const [article] = await articlesOf('a.eml', mail);
    expect(article!.meta).toMatchObject({ title: 'Finch wins — again', byline: ['René Marsh'] });
    expect(article!.meta.published).toContain('2021-11-03');
    expect(textOf(article!)).toContain('“Yes,” said Finch.');
  });

  test('HTML in windows-1252 keeps its quotation marks and dashes', async () => {
    const mail = `From: a@finch.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=windows-1252\r\n\r\n<p>SALEM \u0097 Finch said \u0093yes\u0094 on Monday.</p>`;
    const [article] = await articlesOf('a.eml', Buffer.from(mail, 'latin1'));
    expect(textOf(article!)).toBe('SALEM — Finch said “yes” on Monday.');
  });

  test('what only calls itself a mail is named', async () => {
    expect(reasonsOf(await readFileOf('a.eml', '\n\n'))).toHaveLength(1);
  });
});

describe('warc', () => {
  const record = (type: string, uri: string, block: string): string =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2021-11-04T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
  const response = (body: string, type = 'text/html; charset=utf-8'): string =>
    `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`;
  const good = record(
    'response',
    'https://ledger.example/finch',
    response(page('<title>Finch wins</title>', `<article>${HTML_STORY.repeat(3)}</article>`)),
  );

  test('html responses are articles, packed or not; pictures and requests are passed over', async () => {
    const crawl = `${record('request', 'https://ledger.example/finch', 'GET / HTTP/1.1\r\n\r\n')}${record('response', 'https://ledger.example/a.png', response('\u0000', 'image/png'))}${good}`;
    for (const [name, content] of [
      ['a.warc', crawl],
      ['a.warc.gz', Buffer.concat([gzipSync(crawl), gzipSync(good)])],
    ] as const) {
      const articles = await articlesOf(name, content);
      expect(articles).toHaveLength(name === 'a.warc' ? 1 : 2);
      expect(articles[0]!.meta.url).toBe('https://ledger.example/finch');
      expect(textOf(articles[0]!)).toContain(SECOND);
    }
  });

  test('a crawl that breaks off gives what came before, and a reason', async () => {
    const results = await readFileOf('a.warc', `${good}${good.slice(0, 600)}`);
    expect(results[0]!.status).toBe('ok');
    expect(reasonsOf(results)).toHaveLength(1);
  });

  test('one that breaks off within the head of a record, too', async () => {
    const results = await readFileOf('a.warc', `${good}${good.slice(0, 60)}`);
    expect(reasonsOf(results)).toEqual(['it ends within a record']);
  });
});

describe('archives', () => {
  test('a zip of files and of a zip, names that climb out among them, written nowhere', async () => {
    const inner = zipOf([{ name: 'deep.txt', content: SECOND }]);
    const outer = zipOf([
      { name: 'sub/a.txt', content: FIRST },
      { name: 'inner.zip', content: inner },
      { name: 'b.jsonl.gz', content: gzipSync(`{"text":"${FIRST}"}\n{"text":"${SECOND}"}\n`) },
      { name: 'photo.png', content: Buffer.from('\u0089PNG\r\n\u001a\n\u0000\u0000', 'latin1') },
      { name: '../../evil.txt', content: FIRST },
      { name: '__MACOSX/._a.txt', content: 'x' },
      { name: '.hidden/a.txt', content: 'x' },
    ]);
    const results = await readFileOf('a.zip', outer);
    expect(
      results.map((result) => [
        result.status,
        result.status === 'ok' ? result.article.source.item : result.item,
      ]),
    ).toEqual([
      ['ok', 'sub/a.txt'],
      ['ok', 'inner.zip#deep.txt'],
      ['ok', 'b.jsonl.gz#1'],
      ['ok', 'b.jsonl.gz#2'],
      ['unreadable', 'photo.png'],
      ['ok', '../../evil.txt'],
    ]);
  });
});
