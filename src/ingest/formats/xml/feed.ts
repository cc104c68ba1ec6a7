import type { Problem } from '../../../schema/index.js';
import { parseByline } from '../../fields/byline.js';
import { addressWitness, choosePublished, type DateWitness } from '../../fields/date-witness.js';
import { opinionOf } from '../../fields/opinion.js';
import type { Limits } from '../../limits.js';
import {
  childAt,
  childElements,
  isElement,
  lineOf,
  type MarkupElement,
  textContent,
} from '../../markup/tree.js';
import { failed, type Origin, type ReadResult } from '../format.js';
import { extractFragment } from '../html/body.js';
import { fragmentArticle } from '../html/fragment.js';
import { toHtmlTree } from './to-html.js';

/** Elements that hold an item's text: full contents first, then what may be no more than a summary. */
const FULL = ['content:encoded', 'content'] as const;
const SUMMARY = ['description', 'summary'] as const;
const DATES = [
  'pubDate',
  'published',
  'dc:date',
  'date',
  'dcterms:created',
  'issued',
  'updated',
  'dcterms:modified',
] as const;

/** Reads an item of RSS 2.0 or 1.0, or an entry of Atom; the feed tells its publisher. */
export function readFeedItem(
  item: MarkupElement,
  root: MarkupElement,
  origin: Origin,
  limits: Limits,
): ReadResult {
  const exact = (name: string): MarkupElement | undefined =>
    item.children.find((child): child is MarkupElement => isElement(child) && child.name === name);
  const url = addressOf(item);
  const witnesses = DATES.flatMap((name): DateWitness[] => {
    const value = lineOf(exact(name));
    return value === null ? [] : [{ from: `<${name}>`, value }];
  });
  // Atom's <updated> is a witness only where nothing tells the publication.
  const published = witnesses.filter(({ from }) => !/updated|modified/.test(from));
  const changed = witnesses.filter(({ from }) => /updated|modified/.test(from));
  const date = choosePublished(
    [...(published.length > 0 ? published : changed), ...addressWitness(url)],
    null,
  );
  const title = titleOf(exact('title'));
  const channel = childAt(root, 'channel') ?? root;
  const full = FULL.map(exact).find((element) => element !== undefined && textContent(element).trim() !== '');
  const text =
    full ?? SUMMARY.map(exact).find((element) => element !== undefined && textContent(element).trim() !== '');
  if (!text) return failed('empty', origin, 'the item has no text, only a link');
  const problems: Problem[] = [...date.problems];
  if (!full)
    problems.push({ rule: 'feed', severity: 'warning', reason: 'the feed gives no more than a description' });
  const told = {
    id: lineOf(exact('guid') ?? exact('id')) ?? item.attributes['rdf:about'] ?? null,
    source: origin,
    meta: {
      title,
      byline: parseByline(authorsOf(item)),
      publisher:
        lineOf(childAt(item, 'source', 'title')) ??
        lineOf(exact('dc:publisher')) ??
        lineOf(childAt(channel, 'title')),
      published: date.published,
      url,
      language:
        (lineOf(childAt(channel, 'language')) ?? root.attributes['xml:lang'] ?? '')
          .slice(0, 2)
          .toLowerCase() || null,
    },
    problems,
    opinion: opinionOf({
      sections: childElements(item, 'category').map((c) => lineOf(c) ?? c.attributes.term ?? ''),
      url,
      title,
    }),
  };
  if (text.attributes.type !== 'xhtml') return fragmentArticle(textContent(text), told, limits);
  const { text: raw, blocks } = extractFragment(toHtmlTree(text));
  return raw === ''
    ? failed('empty', origin, 'its text is empty')
    : { status: 'ok', article: { ...told, raw, blocks } };
}

/** Titles of Atom may be HTML: "Finch &amp;amp; Roe". */
const titleOf = (element: MarkupElement | undefined): string | null =>
  lineOf(element)
    ?.replace(/<[^<>]{1,200}>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&(?:#0?39|rsquo|#8217);/g, '’') ?? null;

function addressOf(item: MarkupElement): string | null {
  const links = childElements(item, 'link');
  const atom = links.find(
    ({ attributes }) => attributes.href && (attributes.rel ?? 'alternate') === 'alternate',
  );
  const found =
    atom?.attributes.href ?? links.map(lineOf).find((line) => line !== null) ?? lineOf(childAt(item, 'guid'));
  return found && /^https?:\/\//.test(found) ? found : null;
}

/** RSS gives "dana@ledger.example (Dana Roe)", Dublin Core and Atom the name. */
function authorsOf(item: MarkupElement): string[] {
  const lines = [...childElements(item, 'creator'), ...childElements(item, 'author')].flatMap(
    (author) => lineOf(childAt(author, 'name')) ?? lineOf(author) ?? [],
  );
  return lines.map((line) => /^\S+@\S+ \((?<name>[^()]+)\)$/.exec(line)?.groups?.name ?? line);
}
