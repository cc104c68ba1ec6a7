import { parseByline } from '../../fields/byline.js';
import { choosePublished, type DateWitness } from '../../fields/date-witness.js';
import { opinionOf } from '../../fields/opinion.js';
import type { Limits } from '../../limits.js';
import { parseHtml } from '../../markup/parse.js';
import {
  childAt,
  childElements,
  lineOf,
  localName,
  type MarkupElement,
  textContent,
} from '../../markup/tree.js';
import { failed, type Origin, type ReadResult } from '../format.js';
import { extractFragment, type PageBody } from '../html/body.js';
import { nitfBody } from './nitf.js';
import { toHtmlTree } from './to-html.js';

/**
 * Reads a text item of NewsML-G2: its content is NITF or XHTML within `inlineXML`, or text within `inlineData`.
 *
 * @see https://iptc.org/std/NewsML-G2/guidelines/
 */
export function readNewsItem(item: MarkupElement, origin: Origin, limits: Limits): ReadResult {
  const itemMeta = childAt(item, 'itemMeta');
  const contentMeta = childAt(item, 'contentMeta');
  const kind = (itemMeta ? childAt(itemMeta, 'itemClass')?.attributes.qcode : undefined) ?? '';
  if (localName(item) === 'packageItem')
    return failed('empty', origin, 'a package of other items, without a text of its own');
  const body = contentOf(item, limits);
  if (body === null || body.text === '') {
    const other =
      kind === '' || kind.endsWith(':text')
        ? 'no text in it'
        : `a ${kind.replace(/^.*:/, '')} item, not a text`;
    return failed('empty', origin, other);
  }
  const line = (parent: MarkupElement | null, name: string): string | null =>
    lineOf(parent ? childAt(parent, name) : null);
  const witnesses = [
    ['firstCreated', line(itemMeta, 'firstCreated')],
    ['contentCreated', line(contentMeta, 'contentCreated')],
    ['versionCreated', line(itemMeta, 'versionCreated')],
  ].flatMap(([from, value]): DateWitness[] => (from && value ? [{ from, value }] : []));
  const { published, problems } = choosePublished(witnesses, null);
  const provider = itemMeta ? childAt(itemMeta, 'provider') : null;
  const title = line(contentMeta, 'headline') ?? line(itemMeta, 'title');
  const genres = contentMeta
    ? childElements(contentMeta, 'genre').map(
        (genre) => line(genre, 'name') ?? genre.attributes.qcode?.replace(/^.*:/, '') ?? '',
      )
    : [];
  const language =
    (contentMeta ? childAt(contentMeta, 'language')?.attributes.tag : undefined) ??
    item.attributes['xml:lang'];
  const status = (itemMeta ? childAt(itemMeta, 'pubStatus')?.attributes.qcode : undefined) ?? 'usable';
  return {
    status: 'ok',
    article: {
      id: item.attributes.guid ?? null,
      source: origin,
      meta: {
        title,
        byline: parseByline(
          contentMeta ? childElements(contentMeta, 'by').flatMap((by) => lineOf(by) ?? []) : [],
        ),
        publisher: line(provider, 'name') ?? provider?.attributes.literal ?? line(contentMeta, 'creditline'),
        published,
        url: null,
        language: language?.slice(0, 2).toLowerCase() ?? null,
      },
      raw: body.text,
      blocks: body.blocks,
      problems: status.endsWith('usable')
        ? problems
        : [
            ...problems,
            {
              rule: 'status',
              severity: 'warning',
              reason: `its provider says it is ${status.replace(/^.*:/, '')}`,
            },
          ],
      opinion: opinionOf({ sections: genres, title }),
    },
  };
}

function contentOf(item: MarkupElement, limits: Limits): PageBody | null {
  const set = childAt(item, 'contentSet');
  if (!set) return null;
  for (const inline of childElements(set, 'inlineXML')) {
    const [root] = childElements(inline);
    if (root) return localName(root) === 'nitf' ? nitfBody(root) : extractFragment(toHtmlTree(root));
  }
  const [data] = childElements(set, 'inlineData');
  if (!data) return null;
  const text = textContent(data).trim();
  return /html/i.test(data.attributes.contenttype ?? '')
    ? extractFragment(parseHtml(text, limits).root)
    : { text, blocks: [] };
}
