import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { ArticleRecord, CollectedPerson, ManifestInput, Race } from '../../schema/index.js';
import { plainWords } from '../../text/words.js';
import type { PageArticle, PageCounts, PagePerson, PageQuote, PageShapes, PageStart } from '../page-data.js';
import type { Collected, RecordSink } from '../sink.js';
import { chunkElement } from './chunk.js';
import { Places } from './places.js';
import { shortenPerson, shortenRace } from './shorten.js';
import { readShapes, readTemplate } from './template.js';

/** Articles to a chunk: few enough to open one without a wait. */
const CHUNK = 20;
/** Articles a page holds at most: a browser still opens it at once. Those that tell of a race come first. */
const MOST_ARTICLES = 5000;
/** Races, people and unread inputs a page holds at most: those most written about. */
const MOST_RACES = 1000;
const MOST_PEOPLE = 10_000;
const MOST_UNREAD = 200;

export interface PageOptions {
  readonly version: string;
  /** Inputs and what became of them; those that became no article are named in the page. */
  readonly inputs: readonly ManifestInput[];
}

/**
 * Writes `report.html`: one file that needs nothing else. The records go out in chunks as they come; memory
 * holds one chunk of them, and what lists show of each article and quote.
 */
export class PageSink implements RecordSink {
  readonly #file: string;
  readonly #rest: string;
  readonly #out: number;
  readonly #options: PageOptions;
  readonly #isChosen: (id: string) => boolean;
  readonly #racesOf: ReadonlyMap<string, readonly string[]>;
  readonly #copyOf: ReadonlyMap<string, string>;
  /** Ids of the articles that the page holds. */
  readonly #held = new Set<string>();
  readonly #articles: PageArticle[] = [];
  readonly #quotes: PageQuote[] = [];
  readonly #places = new Places();
  /** Of each quote, the id of its speaker within its article. */
  readonly #speakers: (string | null)[] = [];
  #records: ArticleRecord[] = [];
  #total = 0;
  #quoteCount = 0;
  #facts = 0;
  #removed = 0;

  /** @throws where the page was not built, or the file cannot be written */
  constructor(file: string, collected: Collected, options: PageOptions) {
    this.#file = file;
    this.#rest = `${file}.rest`;
    this.#out = openSync(this.#rest, 'w');
    this.#options = options;
    this.#racesOf = racesByArticle(collected.races);
    this.#isChosen = chooser(this.#racesOf);
    this.#copyOf = new Map(
      collected.clusters.flatMap(({ canonical, articles }) =>
        articles.filter(({ id }) => id !== canonical).map(({ id }) => [id, canonical] as const),
      ),
    );
  }

  add(record: ArticleRecord): void {
    this.#total++;
    this.#quoteCount += record.quotes.length;
    this.#facts += record.facts.length;
    this.#removed += record.removed.length;
    if (!this.#isChosen(record.id)) return;
    this.#held.add(record.id);
    const index = this.#articles.length;
    this.#articles.push(this.#articleOf(record));
    this.#quotes.push(...quotesOf(index, record.quotes));
    this.#speakers.push(...record.quotes.map(({ speaker }) => speaker?.entity ?? null));
    this.#places.add(index, record);
    this.#records.push(record);
    if (this.#records.length === CHUNK) this.#writeRecords();
  }

  close(collected: Collected): void {
    if (this.#records.length > 0) this.#writeRecords();
    closeSync(this.#out);
    const places = this.#places.list();
    const unread = this.#options.inputs.filter(({ status }) => status !== 'ok');
    const isWhole = this.#held.size === this.#total;
    const isHeld = (id: string): boolean => this.#held.has(id);
    const races = mostFirst(
      collected.races,
      MOST_RACES,
      ({ articles }) => articles.length,
      (race) => (isWhole ? race : shortenRace(race, isHeld)),
    );
    const people = mostFirst(
      collected.people,
      MOST_PEOPLE,
      ({ mentions }) => mentions,
      (person): PagePerson => (isWhole ? person : shortenPerson(person, isHeld)),
    );
    const counts: PageCounts = {
      races: races.count,
      quotes: this.#quoteCount,
      facts: this.#facts,
      people: people.count,
      removed: this.#removed,
      unread: unread.length,
      places: places.length,
    };
    const start: PageStart = {
      version: this.#options.version,
      total: this.#total,
      articles: this.#articles,
      races: races.first,
      counts,
      chunk: CHUNK,
      unread: unread.slice(0, MOST_UNREAD).map(({ file, item, status, reason }) => ({
        input: item === null ? file : `${file}:${item}`,
        status,
        reason: reason ?? '',
      })),
    };
    const { before, between, after } = readTemplate();
    const out = openSync(this.#file, 'w');
    const write = (text: string): void => void writeSync(out, text);
    write(before);
    write(chunkElement('start', start));
    write(between);
    write(chunkElement('quotes', this.#withSpeakers(collected.people)));
    write(chunkElement('people', people.first));
    write(chunkElement('places', places));
    write(chunkElement('shapes', shapesFor(new Set(places.map(({ fips }) => fips)))));
    append(this.#rest, out);
    write(after);
    closeSync(out);
    rmSync(this.#rest);
  }

  #writeRecords(): void {
    const n = Math.ceil(this.#articles.length / CHUNK) - 1;
    writeSync(this.#out, chunkElement(`articles-${n}`, this.#records));
    this.#records = [];
  }

  #articleOf(record: ArticleRecord): PageArticle {
    const { id, meta, text, quotes, facts, removed, flags, corrections } = record;
    return {
      id,
      title: meta.title,
      publisher: meta.publisher,
      published: meta.published,
      opening: text.slice(0, 120),
      words: plainWords(text),
      quotes: quotes.length,
      facts: facts.length,
      removed: removed.length,
      flags: [...new Set(flags.map(({ flag }) => flag))],
      races: this.#racesOf.get(id) ?? [],
      copyOf: this.#copyOf.get(id) ?? null,
      corrected: corrections?.length ?? 0,
    };
  }

  /** The quotes, each with who the speaker is over all articles. */
  #withSpeakers(people: Iterable<CollectedPerson>): PageQuote[] {
    const keyOf = (quote: number): string =>
      `${this.#articles[this.#quotes[quote]!.article]!.id}\n${this.#speakers[quote]}`;
    const personOf = new Map<string, string | null>();
    for (const [i, speaker] of this.#speakers.entries()) if (speaker !== null) personOf.set(keyOf(i), null);
    for (const { id, articles } of people)
      for (const { article, person } of articles) {
        const key = `${article}\n${person}`;
        if (personOf.has(key)) personOf.set(key, id);
      }
    return this.#quotes.map((quote, i) => ({ ...quote, person: personOf.get(keyOf(i)) ?? null }));
  }
}

function quotesOf(article: number, quotes: ArticleRecord['quotes']): PageQuote[] {
  const turns = new Map<string, number>();
  return quotes.map((quote) => {
    const turn = (turns.get(quote.text) ?? 0) + 1;
    turns.set(quote.text, turn);
    const isOne = quotes.filter(({ text }) => text === quote.text).length === 1;
    const { id, text, kind, speaker, cue, confidence, start, end, in: place, corrected } = quote;
    return {
      article,
      id,
      text,
      kind,
      speaker: speaker?.name ?? null,
      speakerType: speaker?.type ?? null,
      person: null,
      cue: cue?.text ?? null,
      confidence,
      start,
      end,
      in: place,
      corrected,
      ...(isOne ? {} : { nth: turn }),
    };
  });
}

/**
 * As many as a page holds, the ones that count most before others; of the same count in their own order. How many there
 * are in all is told, too.
 *
 * @param shorten what the page holds of one
 */
function mostFirst<T, P>(
  items: Iterable<T>,
  most: number,
  countOf: (item: T) => number,
  shorten: (item: T) => P,
): { readonly first: P[]; readonly count: number } {
  let kept: { readonly count: number; readonly item: P }[] = [];
  let count = 0;
  const prune = (): void => {
    kept = kept.sort((a, b) => b.count - a.count).slice(0, most);
  };
  for (const item of items) {
    count++;
    kept.push({ count: countOf(item), item: shorten(item) });
    if (kept.length >= 2 * most) prune();
  }
  prune();
  return { first: kept.map(({ item }) => item), count };
}

/** Whether the page holds an article, asked for each in turn: those that tell of a race first, then others while there is room. */
function chooser(racesOf: ReadonlyMap<string, readonly string[]>): (id: string) => boolean {
  let told = MOST_ARTICLES;
  let others = Math.max(0, MOST_ARTICLES - racesOf.size);
  return (id) => (racesOf.has(id) ? told-- > 0 : others-- > 0);
}

function racesByArticle(races: Iterable<Race>): Map<string, string[]> {
  const byArticle = new Map<string, string[]>();
  for (const { id, articles } of races)
    for (const article of articles) {
      const list = byArticle.get(article.id);
      if (list) list.push(id);
      else byArticle.set(article.id, [id]);
    }
  return byArticle;
}

function shapesFor(fips: ReadonlySet<string | null>): PageShapes {
  const { counties, ...shapes } = readShapes();
  return {
    ...shapes,
    counties: Object.entries(counties)
      .filter(([code]) => fips.has(code))
      .map(([code, path]) => ({ fips: code, path })),
  };
}

/** Copies a file to the end of another, a piece at a time. */
function append(from: string, out: number): void {
  const file = openSync(from, 'r');
  const buffer = Buffer.alloc(1 << 20);
  for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
    writeSync(out, buffer, 0, read);
  closeSync(file);
}
