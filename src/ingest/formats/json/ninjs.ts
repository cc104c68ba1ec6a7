import type { Problem } from '../../../schema/index.js';
import { parseByline } from '../../fields/byline.js';
import { choosePublished, type DateWitness } from '../../fields/date-witness.js';
import { opinionOf } from '../../fields/opinion.js';
import type { Limits } from '../../limits.js';
import { parseHtml } from '../../markup/parse.js';
import { parseXml } from '../../markup/parse-xml.js';
import type { Block } from '../../raw-article.js';
import { failed, type Origin, type ReadResult } from '../format.js';
import { extractFragment, type PageBody } from '../html/body.js';
import { nitfBody } from '../xml/nitf.js';

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Items without a text of their own. */
const OTHER_TYPES: ReadonlySet<string> = new Set(['picture', 'graphic', 'video', 'audio', 'composite']);

/** Whether an object is a news item in IPTC's ninjs, of any of its three generations. */
export function isNinjs(record: Json): boolean {
  if (typeof record.uri !== 'string') return false;
  const standard = record.standard ?? record.$standard;
  const names = Object.keys(record);
  return (
    (isRecord(standard) && standard.name === 'ninjs') ||
    Array.isArray(record.bodies) ||
    names.some((name) => /^body_(?:text|x?html|nitf)/i.test(name) || /^versionCreated$/i.test(name)) ||
    (OTHER_TYPES.has(String(record.type)) &&
      names.some((name) => /^(?:description_|descriptions$|renditions$)/.test(name)))
  );
}

/** One of the texts of an item: ninjs 1 keeps them as `body_xhtml`, 2 and 3 in a list. */
interface Part {
  readonly role: string;
  readonly type: string;
  readonly value: string;
}

/**
 * Reads an item of ninjs 1 (`headline`, `body_text`), 2 (`headlines`, `bodies`) or 3 (the same in camel case).
 * Captions of its pictures follow the text, marked as what they are.
 *
 * @see https://iptc.org/std/ninjs/userguide/
 */
export function readNinjs(item: Json, origin: Origin, limits: Limits): ReadResult {
  const where = { ...origin, format: 'ninjs' };
  const string = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = item[name];
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
    }
    return null;
  };
  const text = bodyOf(partsOf(item, 'body', 'bodies'), limits);
  if (text === null || text.text === '') {
    const type = string('type');
    return failed(
      'empty',
      where,
      type && type !== 'text' ? `a ${type} item without a text` : 'no body in it',
    );
  }
  const headlines = partsOf(item, 'headline', 'headlines');
  const title =
    headlines.find(({ role }) => role === 'main' || role === '')?.value ??
    headlines[0]?.value ??
    string('title');
  const url = string('uri');
  const isAddress = url !== null && /^https?:/.test(url);
  const witnessesOf = (names: readonly string[]): DateWitness[] =>
    names.flatMap((name) => {
      const value = string(name);
      return value === null ? [] : [{ from: name, value }];
    });
  const told = witnessesOf(['firstCreated', 'firstcreated', 'versionCreated', 'versioncreated']);
  // The content may be older than the item, an archive picture's by years: it is heard where nothing else tells.
  const { published, problems } = choosePublished(
    told.length > 0 ? told : witnessesOf(['contentCreated', 'contentcreated']),
    null,
  );
  const { raw, blocks } = withCaptions(text, captionsOf(item));
  return {
    status: 'ok',
    article: {
      id: url,
      source: where,
      meta: {
        title: title?.replace(/\s+/g, ' ').trim() ?? null,
        byline: parseByline([string('by', 'byline') ?? '']),
        publisher:
          string('copyrightHolder', 'copyrightholder') ??
          namesOf(item.infosources ?? item.infosource)[0] ??
          null,
        published,
        url: isAddress ? url : null,
        language: string('language')?.slice(0, 2).toLowerCase() ?? null,
      },
      raw,
      blocks,
      problems: [...problems, ...statusProblems(string('pubStatus', 'pubstatus'))],
      opinion: opinionOf({ sections: namesOf(item.genres ?? item.genre), title: title ?? null }),
    },
  };
}

function partsOf(item: Json, single: string, many: string): Part[] {
  const listed = Array.isArray(item[many]) ? (item[many] as unknown[]) : [];
  const parts = listed.filter(isRecord).map((part) => ({
    role: String(part.role ?? ''),
    type: String(part.contentType ?? part.contenttype ?? ''),
    value: typeof part.value === 'string' ? part.value : '',
  }));
  for (const [name, value] of Object.entries(item)) {
    const role = name === single ? '' : name.startsWith(`${single}_`) ? name.slice(single.length + 1) : null;
    if (role !== null && typeof value === 'string')
      parts.push({ role, type: /html|nitf/.exec(role)?.[0] ?? '', value });
  }
  return parts.filter(({ value }) => value.trim() !== '');
}

/** HTML and NITF tell paragraphs and captions; plain text is taken where there is neither. */
function bodyOf(parts: readonly Part[], limits: Limits): PageBody | null {
  const kind = ({ type, role, value }: Part): 'html' | 'nitf' | 'plain' =>
    /nitf/i.test(type) || role === 'nitf'
      ? 'nitf'
      : /html/i.test(type) || /^\s*<(?:p|div|h\d)\b/i.test(value)
        ? 'html'
        : 'plain';
  const html = parts.find((part) => kind(part) === 'html');
  if (html) return extractFragment(parseHtml(html.value, limits).root);
  const nitf = parts.find((part) => kind(part) === 'nitf');
  if (nitf) return nitfBody(parseXml(nitf.value, limits));
  const [plain] = parts;
  return plain ? { text: plain.value, blocks: [] } : null;
}

/** Captions of the pictures and videos that belong to the item. */
function captionsOf(item: Json): { readonly text: string; readonly media: 'image' | 'video' }[] {
  const { associations } = item;
  const list = Array.isArray(associations)
    ? associations
    : isRecord(associations)
      ? Object.values(associations)
      : [];
  return list.filter(isRecord).flatMap((association) => {
    if (association.type !== 'picture' && association.type !== 'video' && association.type !== 'graphic')
      return [];
    const captions = partsOf(association, 'description', 'descriptions');
    const caption = captions.find(({ role }) => role === 'caption') ?? captions[0];
    return caption
      ? [
          {
            text: caption.value.replace(/\s+/g, ' ').trim(),
            media: association.type === 'video' ? ('video' as const) : ('image' as const),
          },
        ]
      : [];
  });
}

function withCaptions(
  body: PageBody,
  captions: readonly { readonly text: string; readonly media: 'image' | 'video' }[],
): { raw: string; blocks: Block[] } {
  let raw = body.text;
  const blocks = [...body.blocks];
  for (const { text, media } of captions) {
    const start = raw.length + BLANK_LINE.length;
    raw += BLANK_LINE + text;
    blocks.push({ kind: 'caption', media, start, end: raw.length });
  }
  return { raw, blocks };
}

const BLANK_LINE = '\n\n';

const namesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((entry: unknown) =>
    isRecord(entry) && typeof entry.name === 'string' ? [entry.name] : [],
  );

/** An item that its provider took back is read, and said to be that. */
const statusProblems = (status: string | null): Problem[] =>
  status === null || /usable/i.test(status)
    ? []
    : [{ rule: 'status', severity: 'warning', reason: `its provider says it is ${status}` }];
