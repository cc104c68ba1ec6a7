import { isTextField, recordMeta, recordText, TEXT_FIELD_NAMES } from '../../fields/record.js';
import { completeFromText } from '../../fields/text-meta.js';
import type { Limits } from '../../limits.js';
import { htmlMarkup } from '../../markup/strip.js';
import { failed, type Origin, type ReadResult } from '../format.js';
import { fragmentArticle } from '../html/fragment.js';
import { isNinjs, readNinjs } from './ninjs.js';

/** Names under which answers of news services and JSON Feeds keep their list of articles. */
const LISTS = [
  'articles',
  'items',
  'stories',
  'results',
  'docs',
  'documents',
  'news',
  'data',
  'hits',
  'value',
  'entries',
];

/** The articles of a JSON text: of an object, or of the list in it. */
export function* jsonResults(text: string, origin: Origin, limits: Limits): Generator<ReadResult> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0]!.slice(0, 120);
    yield failed('unreadable', origin, `not valid JSON: ${reason}`);
    return;
  }
  if (!isRecord(value)) {
    yield failed('unreadable', origin, 'not a JSON object');
    return;
  }
  const list =
    recordText(value) === null && !isNinjs(value)
      ? LISTS.map((name) => value[name]).find(isRecordList)
      : undefined;
  if (!list) {
    yield articleResult(value, origin, limits);
    return;
  }
  const house = typeof value.title === 'string' ? { publisher: value.title } : {};
  for (const [i, record] of list.entries())
    yield articleResult(
      { ...house, ...record },
      { ...origin, item: origin.item === null ? i + 1 : `${origin.item}#${i + 1}` },
      limits,
    );
}

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecordList = (value: unknown): value is Json[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

const articleResult = (record: Json, origin: Origin, limits: Limits): ReadResult =>
  isNinjs(record) ? readNinjs(record, origin, limits) : recordResult(record, origin, limits);

/** The article of a record: of a JSON object, or of a row of a table. */
export function recordResult(
  record: Readonly<Record<string, unknown>>,
  origin: Origin,
  limits: Limits,
): ReadResult {
  const found = recordText(record);
  if (!found) {
    const wrong = Object.keys(record).find(isTextField);
    return failed(
      'unreadable',
      origin,
      wrong
        ? `its ${wrong.slice(0, 40)} is not a text`
        : `no text (looked for ${TEXT_FIELD_NAMES} and others)`,
    );
  }
  if (found.text.trim() === '') return failed('empty', origin, 'its text is empty');
  const { id, opinion, ...fields } = recordMeta(record);
  if (found.isMarkup) return fragmentArticle(found.text, { id, source: origin, opinion, ...fields }, limits);
  return {
    status: 'ok',
    article: {
      id,
      source: origin,
      ...completeFromText(fields, found.text, null),
      raw: found.text,
      blocks: [],
      markup: htmlMarkup(found.text),
      opinion,
    },
  };
}
