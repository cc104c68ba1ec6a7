import { z } from 'zod';
import type { Meta, Problem } from '../../schema/index.js';
import { parsePublished } from '../fields/published.js';

/** Names under which collections keep each field, best first. */
const FIELDS = {
  id: ['id', '_id', 'guid'],
  text: ['text', 'body', 'content'],
  title: ['title', 'headline'],
  published: ['date', 'published'],
  publisher: ['publisher', 'source'],
  url: ['url', 'link'],
  author: ['author', 'authors', 'byline'],
  language: ['language', 'lang'],
} as const;

const Outside = z.record(z.string(), z.unknown());

/** An article of a JSON object: its text and what it tells about itself. */
export interface JsonArticle {
  readonly id: string | null;
  readonly text: string;
  readonly meta: Meta;
  readonly problems: readonly Problem[];
}

/** Reads an article object leniently: a field that cannot be used is dropped and named. A string is the reason why there is none. */
export function readJsonArticle(value: unknown): JsonArticle | string {
  const parsed = Outside.safeParse(value);
  if (!parsed.success || Array.isArray(value)) return 'not a JSON object';
  const record = parsed.data;
  const problems: Problem[] = [];

  const field = (name: keyof typeof FIELDS): unknown =>
    FIELDS[name].map((key) => record[key]).find((v) => v !== undefined && v !== null && v !== '');
  const string = (name: keyof typeof FIELDS): string | null => {
    const found = field(name);
    if (found === undefined) return null;
    if (typeof found === 'string') return found.trim() === '' ? null : found;
    if (typeof found === 'number') return String(found);
    problems.push({
      rule: 'json-field',
      severity: 'warning',
      reason: `field ${name} is not a text; left out`,
    });
    return null;
  };

  const text = field('text');
  if (text === undefined) return 'no text (looked for the fields text, body, content)';
  if (typeof text !== 'string') return 'the text field is not a text';

  const date = string('published');
  const published = date === null ? null : parsePublished(date);
  if (date !== null && published === null) {
    problems.push({
      rule: 'published',
      severity: 'warning',
      reason: `"${date.slice(0, 60)}" is not a date; left out`,
    });
  }
  return {
    id: string('id'),
    text,
    meta: {
      title: string('title')?.trim() ?? null,
      byline: authors(field('author')),
      publisher: string('publisher'),
      published,
      url: string('url'),
      language: string('language'),
    },
    problems,
  };
}

function authors(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter((name): name is string => typeof name === 'string' && name.trim() !== '')
    .map((name) => name.trim());
}
