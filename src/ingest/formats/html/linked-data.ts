/** An article as a page's JSON-LD describes it. */
export interface LinkedArticle {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly sections: readonly string[];
  readonly url: string | null;
}

const ARTICLE = /Article|Report|BlogPosting/;
/** Graphs nest a few levels; what nests deeper is no description of an article. */
const DEEPEST = 6;

/** The first article among a page's JSON-LD scripts; null where there is none. */
export function readLinkedData(scripts: readonly string[]): LinkedArticle | null {
  for (const script of scripts) {
    const found = findArticle(parseLoosely(script), 0);
    if (found) return describe(found);
  }
  return null;
}

/** JSON as pages write it: within comments, with line breaks in its strings. Undefined where it cannot be read. */
function parseLoosely(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '');
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none.
    }
  }
  return undefined;
}

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const strings = (value: unknown): string[] =>
  list(value).filter((item): item is string => typeof item === 'string' && item.trim() !== '');

function findArticle(data: unknown, depth: number): Json | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(data)) {
    for (const item of data) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isRecord(data)) return null;
  if (strings(data['@type']).some((type) => ARTICLE.test(type))) return data;
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) {
    const found = findArticle(data[key], depth + 1);
    if (found) return found;
  }
  return null;
}

function describe(article: Json): LinkedArticle {
  const names = (value: unknown): string[] =>
    list(value).flatMap((item) => (isRecord(item) ? strings(item.name) : strings(item)));
  const text = (...values: unknown[]): string | null => values.flatMap(strings)[0]?.trim() ?? null;
  const page = article.mainEntityOfPage;
  return {
    types: strings(article['@type']),
    headline: text(article.headline, article.name),
    published: text(article.datePublished, article.dateCreated),
    modified: text(article.dateModified),
    publisher: names(article.publisher)[0] ?? names(article.sourceOrganization)[0] ?? null,
    authors: names(article.author).length > 0 ? names(article.author) : names(article.creator),
    sections: strings(article.articleSection),
    url: text(article.url, isRecord(page) ? page['@id'] : page),
  };
}
