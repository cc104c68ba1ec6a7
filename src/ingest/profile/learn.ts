import { cleanArticle } from '../clean/index.js';
import { labelsOf } from '../clean/labels.js';
import { endsAsSentence } from '../clean/page.js';
import type { RawArticle } from '../raw-article.js';
import { countWords } from '../words.js';
import { lineKey, type Profile, type ProfileLine, type ProfileReason, publisherKey } from './profile.js';

/** A line recurs where it stands in as many articles of a publisher, and in this share of them. */
const FEWEST_ARTICLES = 5;
const FEWEST_SHARE = 0.01;
/** Longer lines are prose. */
const LONGEST = 400;
/** Paragraphs at the beginning and the end of a text that are a place. */
const FIRST = 2;
const LAST = 3;
/** Share of a line's occurrences that must be at the place. */
const AT_PLACE = 0.9;
/** At the beginning a short line may be the heading of the first section: "What's happening". */
const FEWEST_WORDS_AT_BEGINNING = 8;

/** Lines held at most; beyond it those seen once are forgotten, so that memory stays within bounds. */
const MOST_LINES = 400_000;

interface Seen {
  readonly example: string;
  articles: number;
  atBeginning: number;
  atEnd: number;
}

interface PublisherLines {
  articles: number;
  readonly lines: Map<string, Seen>;
}

/**
 * Learns the lines that recur in each publisher's articles, of those that cleaning leaves. Lines that only recur are
 * listed as undecided, since sub-headings do, too: what is removed must also stand at a place or look like a label.
 */
export async function learnProfile(
  articles: AsyncIterable<RawArticle> | Iterable<RawArticle>,
): Promise<Profile> {
  const publishers = new Map<string, PublisherLines>();
  let held = 0;
  for await (const article of articles) {
    const key = publisherKey(article.meta);
    if (key === null) continue;
    const known = publishers.get(key) ?? { articles: 0, lines: new Map<string, Seen>() };
    publishers.set(key, known);
    known.articles++;
    held += countLines(cleanArticle(article).text, known.lines);
    if (held > MOST_LINES) held = forgetSingles(publishers);
  }
  return {
    schema: 'racefile.profile/1',
    publishers: [...publishers]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([publisher, { articles: count, lines }]) => ({
        publisher,
        articles: count,
        lines: recurringLines(lines, count),
      }))
      .filter(({ lines }) => lines.length > 0),
  };
}

/** Counts the lines of one text, each once; returns how many were new. */
function countLines(text: string, lines: Map<string, Seen>): number {
  const paragraphs = text === '' ? [] : text.split('\n\n');
  const inThis = new Set<string>();
  const before = lines.size;
  for (const [i, example] of paragraphs.entries()) {
    if (example.length > LONGEST) continue;
    const key = lineKey(example);
    if (inThis.has(key)) continue;
    inThis.add(key);
    const seen = lines.get(key) ?? { example, articles: 0, atBeginning: 0, atEnd: 0 };
    lines.set(key, seen);
    seen.articles++;
    if (i < FIRST) seen.atBeginning++;
    if (i >= paragraphs.length - LAST) seen.atEnd++;
  }
  return lines.size - before;
}

function forgetSingles(publishers: ReadonlyMap<string, PublisherLines>): number {
  let held = 0;
  for (const { lines } of publishers.values()) {
    for (const [key, { articles }] of lines) if (articles === 1) lines.delete(key);
    held += lines.size;
  }
  return held;
}

function recurringLines(lines: ReadonlyMap<string, Seen>, articles: number): ProfileLine[] {
  const fewest = Math.max(FEWEST_ARTICLES, articles * FEWEST_SHARE);
  return [...lines]
    .filter(([, seen]) => seen.articles >= fewest)
    .map(([line, seen]) => {
      const reason = reasonFor(seen);
      return { line, example: seen.example, articles: seen.articles, reason, remove: reason !== 'undecided' };
    })
    .sort((a, b) => b.articles - a.articles || (a.line < b.line ? -1 : 1));
}

function reasonFor({ example, articles, atBeginning, atEnd }: Seen): ProfileReason {
  if (atEnd >= AT_PLACE * articles) return 'stands at the end';
  const isLong = countWords(example) >= FEWEST_WORDS_AT_BEGINNING;
  if (isLong && atBeginning >= AT_PLACE * articles) return 'stands at the beginning';
  return looksLikeLabel(example) ? 'looks like a label' : 'undecided';
}

/** "Sign up here", "© 2019", "www.ledger.example", "@ledger": what no sub-heading is. */
const LABEL =
  /https?:|www\.|@\w|©|\b(?:sign up|subscribe|newsletter|click|follow us|facebook|twitter|instagram|advertis|sponsor|copyright|e-?mail|app store|podcast|read more|related)\b/i;

const looksLikeLabel = (line: string): boolean =>
  labelsOf(line) !== null || (LABEL.test(line) && (!endsAsSentence(line) || countWords(line) <= 20));
