import { parseByline } from '../../fields/byline.js';
import { choosePublished, type DateWitness } from '../../fields/date-witness.js';
import { opinionOf } from '../../fields/opinion.js';
import {
  childAt,
  childElements,
  descendants,
  lineOf,
  localName,
  type MarkupElement,
} from '../../markup/tree.js';
import type { RawArticle } from '../../raw-article.js';
import { extractFragment, type PageBody } from '../html/body.js';
import { type HtmlName, toHtmlTree } from './to-html.js';

/** The elements of NITF that a page would name otherwise. */
const NAMES: ReadonlyMap<string, HtmlName> = new Map<string, HtmlName>([
  ['block', ['div']],
  ['body.content', ['div']],
  ['hl1', ['h1']],
  ['hl2', ['h2']],
  ['media', ['figure']],
  ['media-caption', ['figcaption']],
  ['media-producer', ['p', 'credit']],
  ['media-reference', ['span', 'hidden']],
  ['media-metadata', ['span', 'hidden']],
  ['bq', ['blockquote']],
  ['fn', ['p', 'footnote']],
]);

/** The text of an NITF document, its dateline as printed before it. */
export function nitfBody(root: MarkupElement): PageBody {
  const content = find(root, 'body.content');
  const dateline = lineOf(find(root, 'dateline'));
  if (!content) return { text: '', blocks: [] };
  const story = toHtmlTree(content, NAMES);
  if (dateline !== null)
    story.children.unshift({ name: 'p', attributes: {}, children: [dateline], parent: story });
  return extractFragment(story);
}

type Told = Pick<RawArticle, 'id' | 'meta' | 'problems'> & { readonly opinion: string | null };

/**
 * What an NITF document tells about its article.
 *
 * @see https://iptc.org/standards/nitf/
 */
export function nitfMeta(root: MarkupElement): Told {
  const docdata = find(root, 'docdata');
  const attribute = (name: string, key: string): string | null =>
    (docdata ? find(docdata, name)?.attributes[key]?.trim() : null) || null;
  const witnesses = (['date.issue', 'date.release'] as const).flatMap((name): DateWitness[] => {
    const value = attribute(name, 'norm');
    return value === null ? [] : [{ from: name, value }];
  });
  const storyDate = find(root, 'story.date')?.attributes.norm;
  if (storyDate) witnesses.push({ from: 'story.date', value: storyDate });
  const { published, problems } = choosePublished(witnesses, null);
  const head = find(root, 'body.head');
  const title =
    lineOf(head ? find(head, 'hl1') : null) ??
    lineOf(childAt(root, 'head', 'title')) ??
    lineOf(find(root, 'title'));
  const genre = find(root, 'tobject')?.attributes['tobject.type'] ?? '';
  return {
    id: attribute('doc-id', 'id-string'),
    meta: {
      title,
      byline: parseByline(head ? all(head, 'byline').flatMap(bylineOf) : []),
      publisher:
        lineOf(head ? find(head, 'distributor') : null) ??
        attribute('doc.copyright', 'holder') ??
        (find(root, 'pubdata')?.attributes.name?.trim() || null),
      published,
      url: null,
      language: null,
    },
    problems,
    opinion: opinionOf({ sections: [genre], title }),
  };
}

/** Names marked as persons, else the line as it stands. */
function bylineOf(byline: MarkupElement): string[] {
  const people = all(byline, 'person').flatMap((person) => lineOf(person) ?? []);
  return people.length > 0 ? people : [lineOf(byline) ?? ''];
}

function* named(root: MarkupElement, name: string): Generator<MarkupElement> {
  for (const element of descendants(root)) if (localName(element) === name) yield element;
}

const find = (root: MarkupElement, name: string): MarkupElement | null => {
  for (const element of named(root, name)) return element;
  return childElements(root, name)[0] ?? null;
};

const all = (root: MarkupElement, name: string): MarkupElement[] => [...named(root, name)];
