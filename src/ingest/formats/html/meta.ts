import type { Meta, Problem } from '../../../schema/index.js';
import { parseByline } from '../../fields/byline.js';
import { addressWitness, choosePublished, type DateWitness } from '../../fields/date-witness.js';
import type { HeadLines } from '../../fields/head-lines.js';
import { opinionOf } from '../../fields/opinion.js';
import { parsePublished } from '../../fields/published.js';
import type { ParsedHtml } from '../../markup/parse.js';
import { type PageHead, readHead } from './head.js';
import { type LinkedArticle, readLinkedData } from './linked-data.js';

/** What is known of a page from outside it. A crawl tells its address and the time, a file when it was written. */
export interface PageSource {
  readonly url: string | null;
  /** ISO 8601. */
  readonly crawled: string | null;
  /** ISO date. */
  readonly written: string | null;
}

/** What is known of a page that lies in a file. */
export const pageOfFile = ({ written }: Pick<PageSource, 'written'>): PageSource => ({
  url: null,
  crawled: null,
  written,
});

export interface PageMeta {
  readonly meta: Meta;
  readonly problems: readonly Problem[];
  readonly opinion: string | null;
}

/** Names of `<meta>` that give a publication date, best first. */
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'og:published_time',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'pub_date',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'date',
] as const;
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
] as const;
const AUTHOR = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
] as const;
const SECTIONS = ['article:section', 'parsely-section', 'section', 'cxenseparse:category'] as const;

/**
 * What a page tells about its article; for each field the first witness that says something.
 *
 * @param lines what is printed around the story, the last witness
 */
export function readMeta(
  { root, linkedData }: ParsedHtml,
  source: PageSource,
  lines: HeadLines = { byline: [], dates: [] },
): PageMeta {
  const head = readHead(root);
  const linked = readLinkedData(linkedData);
  const content = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = head.meta.get(name)?.[0];
      if (found) return found;
    }
    return null;
  };
  const publisher =
    linked?.publisher ?? content('og:site_name', 'publisher', 'application-name', 'dc.publisher');
  const title = linked?.headline ?? content('og:title', 'twitter:title') ?? head.headline ?? head.title;
  const url = addressOf([head.canonical, content('og:url'), linked?.url ?? null, source.url], source.url);
  const { published, problems } = choosePublished(
    [...dateWitnesses(head, linked, url), ...lines.dates],
    latestDay(source, lastChange(head, linked)),
  );
  return {
    meta: {
      title: title === null ? null : withoutHouse(decodeTwice(title), publisher),
      byline: bylineOf(head, linked, lines),
      publisher,
      published,
      url,
      language:
        (head.language ?? content('og:locale', 'content-language', 'language'))?.slice(0, 2).toLowerCase() ||
        null,
    },
    problems,
    opinion: opinionOf({
      types: linked?.types ?? [],
      sections: [...(linked?.sections ?? []), ...SECTIONS.flatMap((name) => head.meta.get(name) ?? [])],
      title,
      url,
    }),
  };
}

function dateWitnesses(head: PageHead, linked: LinkedArticle | null, url: string | null): DateWitness[] {
  const witnesses: DateWitness[] = [];
  if (linked?.published) witnesses.push({ from: 'JSON-LD datePublished', value: linked.published });
  for (const name of PUBLISHED) {
    const value = head.meta.get(name)?.[0];
    if (value) witnesses.push({ from: `meta ${name}`, value });
  }
  const [time] = head.times;
  if (time) witnesses.push({ from: '<time>', value: time });
  return [...witnesses, ...addressWitness(url)];
}

/** When the page says it was last changed: the latest that it says. */
function lastChange(head: PageHead, linked: LinkedArticle | null): string | null {
  const changes = [linked?.modified ?? null, ...MODIFIED.map((name) => head.meta.get(name)?.[0] ?? null)];
  const dates = changes.flatMap((value) => (value === null ? [] : (parsePublished(value) ?? [])));
  return dates.sort().at(-1) ?? null;
}

/** The day that a page cannot have been published after. What it says of itself is not believed either where it is later. */
function latestDay({ crawled, written }: PageSource, changed: string | null): string | null {
  if (crawled !== null) return crawled;
  if (changed === null || written === null) return changed ?? written;
  return changed < written ? changed : written;
}

function bylineOf(head: PageHead, linked: LinkedArticle | null, lines: HeadLines): string[] {
  for (const witnesses of [
    linked?.authors ?? [],
    ...AUTHOR.map((name) => head.meta.get(name) ?? []),
    head.authors,
  ]) {
    const names = parseByline(witnesses);
    if (names.length > 0) return names;
  }
  return [...lines.byline];
}

/** The first address that is one; a path is completed by the address the page came from. */
function addressOf(candidates: readonly (string | null)[], base: string | null): string | null {
  for (const candidate of candidates) {
    if (candidate === null) continue;
    try {
      const url = new URL(candidate, base ?? undefined);
      if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
    } catch {
      // No address: the next may be one.
    }
  }
  return null;
}

/** "Finch wins recount | Harbor Ledger" without the house behind the bar. */
function withoutHouse(title: string, publisher: string | null): string {
  const bar = /^(?<words>.+?)(?: [|–—-] | \| ?)(?<house>[^|–—-]{2,40})$/.exec(title)?.groups;
  if (!bar) return title;
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const isHouse =
    publisher !== null && plain(bar.house!) !== '' && plain(publisher).includes(plain(bar.house!));
  return isHouse ? bar.words!.trim() : title;
}

/** Titles come escaped once too often: "Finch &amp; Roe". */
const decodeTwice = (title: string): string =>
  title
    .replace(/&(?:amp|#0?38);/g, '&')
    .replace(/&(?:quot|#0?34);/g, '"')
    .replace(/&(?:#0?39|apos);/g, "'");
