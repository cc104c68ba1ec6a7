import type { Meta, Problem } from '../../schema/index.js';
import { inEach } from '../../text/in-each.js';
import { parseByline } from './byline.js';
import { addressWitness, choosePublished, type DateWitness } from './date-witness.js';
import { opinionOf } from './opinion.js';

/**
 * Names under which collections keep each field, best first, in lower case without marks: "publish_date" and
 * "publishDate" are both "publishdate". Media Cloud, news-please, NewsAPI, JSON Feed and others are among them.
 */
const FIELDS = {
  id: ['id', 'guid', 'uuid', 'storiesid', 'storyid', 'articleid', 'docid', 'uri'],
  text: [
    'text',
    'body',
    'content',
    'articletext',
    'articlebody',
    'article',
    'bodytext',
    'contenttext',
    'maintext',
    'storytext',
    'fulltext',
    'plaintext',
    'rawtext',
    'story',
    'contentoriginal',
    'texto',
  ],
  markup: ['contenthtml', 'bodyhtml', 'bodyxhtml', 'html', 'rawhtml', 'contentencoded'],
  title: ['title', 'headline', 'heading', 'hed', 'name'],
  published: [
    'published',
    'date',
    'publishdate',
    'publisheddate',
    'publishedat',
    'datepublished',
    'datepublish',
    'publicationdate',
    'pubdate',
    'firstpublished',
    'publishedon',
    'publishtime',
    'releasedate',
    'datetime',
    'timestamp',
    'created',
    'createdat',
  ],
  publisher: [
    'publisher',
    'source',
    'sourcename',
    'outlet',
    'publication',
    'medianame',
    'newspaper',
    'sitename',
    'site',
    'sourcedomain',
    'domain',
    'provider',
  ],
  url: ['url', 'link', 'permalink', 'canonicalurl', 'articleurl', 'weburl', 'sourceurl', 'externalurl'],
  author: ['author', 'authors', 'byline', 'bylines', 'creator', 'creators', 'by', 'writer'],
  language: ['language', 'lang'],
  section: ['section', 'category', 'categories', 'newsdesk', 'desk', 'type', 'articletype', 'kicker'],
} as const;
type FieldName = keyof typeof FIELDS;

const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Whether a column or key of this name can hold an article's text. */
export const isTextField = (name: string): boolean =>
  [...FIELDS.text, ...FIELDS.markup].some((known) => known === plainName(name));

/** The names that a text is looked for under, for messages. */
export const TEXT_FIELD_NAMES = FIELDS.text.slice(0, 5).join(', ');

/** What a record of a collection tells about an article. */
export interface RecordMeta {
  readonly id: string | null;
  readonly meta: Meta;
  readonly problems: readonly Problem[];
  readonly opinion: string | null;
}

/** The text of a record; `isMarkup` where its field says that it is HTML. Null where no field holds one. */
export function recordText(
  record: Readonly<Record<string, unknown>>,
): { readonly text: string; readonly isMarkup: boolean } | null {
  const values = byPlainName(record);
  for (const name of FIELDS.text) {
    const value = values.get(name);
    if (typeof value === 'string') return { text: value, isMarkup: false };
  }
  for (const name of FIELDS.markup) {
    const value = values.get(name);
    if (typeof value === 'string') return { text: value, isMarkup: true };
  }
  return null;
}

/** Reads a record leniently: a field that cannot be used is dropped and named. */
export function recordMeta(record: Readonly<Record<string, unknown>>): RecordMeta {
  const values = byPlainName(record);
  const problems: Problem[] = [];
  const all = (field: FieldName): unknown[] =>
    inEach(FIELDS[field], (name) => {
      const value = values.get(name);
      return value === undefined || value === null || value === '' ? [] : [value];
    });
  const string = (field: FieldName): string | null => {
    const found = all(field);
    if (found.length === 0) return null;
    const text = inEach(found, asText).find((value) => value.trim() !== '');
    if (text !== undefined) return text.trim();
    problems.push({ rule: 'field', severity: 'warning', reason: `the ${field} is not a text; left out` });
    return null;
  };

  const url = string('url');
  const dates = inEach(FIELDS.published, (name): DateWitness[] =>
    asText(values.get(name))
      .filter((value) => value.trim() !== '')
      .map((value) => ({ from: `the field ${name}`, value })),
  );
  const { published, problems: dateProblems } = choosePublished([...dates, ...addressWitness(url)], null);
  const title = string('title');
  return {
    id: string('id'),
    meta: {
      title: title === null ? null : title.replace(/\s+/g, ' '),
      byline: parseByline(inEach(all('author'), asNames)),
      publisher: string('publisher'),
      published,
      url,
      language: string('language')?.toLowerCase() ?? null,
    },
    problems: [...problems, ...dateProblems],
    opinion: opinionOf({ sections: inEach(all('section'), asNames), url, title }),
  };
}

function byPlainName(record: Readonly<Record<string, unknown>>): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [key, value] of Object.entries(record)) {
    const name = plainName(key);
    // Of two keys that come to one name the first that says something counts.
    if (!values.has(name) || values.get(name) === null || values.get(name) === '') values.set(name, value);
  }
  return values;
}

/** A text, a number, or what an object calls its name: NewsAPI's `{"source": {"id": null, "name": "Harbor Ledger"}}`. */
function asText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' && Number.isFinite(value)) return [String(value)];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const { name, title } = value as Record<string, unknown>;
  return typeof name === 'string' ? [name] : typeof title === 'string' ? [title] : [];
}

const asNames = (value: unknown): string[] => (Array.isArray(value) ? inEach(value, asText) : asText(value));
