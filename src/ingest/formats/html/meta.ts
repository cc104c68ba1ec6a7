import type { Meta } from '../../../schema/index.js';
import { parsePublished } from '../../fields/published.js';
import type { DomDocument } from './dom.js';

/** What the head of a page tells about its article; for each field the first witness that says something. */
export function readMeta(document: unknown): Meta {
  const page = document as DomDocument;
  const content = (selector: string): string | null =>
    page.querySelector(selector)?.getAttribute('content')?.trim() || null;
  const first = (...values: (string | null | undefined)[]): string | null =>
    values.find((value) => value !== null && value !== undefined && value !== '') ?? null;

  const linked = readLinkedData(page);
  const published = first(
    linked?.datePublished,
    content('meta[property="article:published_time"]'),
    content('meta[itemprop="datePublished"]'),
    page.querySelector('time[datetime]')?.getAttribute('datetime'),
  );
  const author = content('meta[name="author"]');
  return {
    title: first(
      linked?.headline,
      content('meta[property="og:title"]'),
      page.querySelector('title')?.textContent?.trim(),
    ),
    byline: linked?.authors.length ? linked.authors : author ? [author] : [],
    publisher: first(linked?.publisher, content('meta[property="og:site_name"]')),
    published: published === null ? null : parsePublished(published),
    url: first(
      page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      content('meta[property="og:url"]'),
    ),
    language: page.querySelector('html')?.getAttribute('lang')?.slice(0, 2).toLowerCase() || null,
  };
}

interface LinkedArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly publisher: string | null;
  readonly authors: string[];
}

/** The article among the page's JSON-LD, where there is one. */
function readLinkedData(page: DomDocument): LinkedArticle | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const article = candidates(data).find((item) => /Article|Report/.test(String(item['@type'])));
    if (!article) continue;
    const names = (value: unknown): string[] =>
      (Array.isArray(value) ? value : [value])
        .map((item: unknown) => (isRecord(item) ? item.name : item))
        .filter((name): name is string => typeof name === 'string' && name !== '');
    const text = (value: unknown): string | null =>
      typeof value === 'string' && value !== '' ? value : null;
    return {
      headline: text(article.headline),
      datePublished: text(article.datePublished),
      publisher: names(article.publisher)[0] ?? null,
      authors: names(article.author),
    };
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function candidates(data: unknown): Record<string, unknown>[] {
  if (Array.isArray(data)) return data.flatMap(candidates);
  if (!isRecord(data)) return [];
  return [data, ...(Array.isArray(data['@graph']) ? candidates(data['@graph']) : [])];
}
