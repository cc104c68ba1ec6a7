import { closest, descendants, lineOf, type MarkupElement } from '../../markup/tree.js';

/** What the elements of a page outside its story tell, gathered in one walk. */
export interface PageHead {
  /** Contents of `<meta>` and of elements with an itemprop, by name, property or itemprop in lower case. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | null;
  readonly title: string | null;
  readonly headline: string | null;
  readonly language: string | null;
  /** `datetime` of the `<time>` elements; those marked as the publication first. */
  readonly times: readonly string[];
  /** Lines of elements marked as the author. */
  readonly authors: readonly string[];
}

const MOST_TIMES = 20;

export function readHead(root: MarkupElement): PageHead {
  const meta = new Map<string, string[]>();
  let canonical: string | null = null;
  let title: string | null = null;
  let headline: string | null = null;
  let language: string | null = null;
  const publicationTimes: string[] = [];
  const otherTimes: string[] = [];
  const authors: string[] = [];

  const add = (name: string | undefined, content: string | undefined): void => {
    if (!name || !content?.trim()) return;
    const key = name.toLowerCase();
    const known = meta.get(key);
    if (known) known.push(content.trim());
    else meta.set(key, [content.trim()]);
  };
  for (const element of descendants(root)) {
    const { name, attributes } = element;
    const { rel, itemprop, datetime } = attributes;
    if (name === 'meta') {
      add(attributes.name, attributes.content);
      add(attributes.property, attributes.content);
      add(attributes['http-equiv'], attributes.content);
      add(itemprop, attributes.content);
    } else if (itemprop && (attributes.content || datetime)) add(itemprop, attributes.content || datetime);
    if (name === 'link' && rel?.toLowerCase() === 'canonical') canonical ??= attributes.href?.trim() || null;
    if (name === 'title') title ??= lineOf(element);
    if (name === 'h1') headline ??= lineOf(element);
    if (name === 'html') language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
    if (name === 'time' && datetime && publicationTimes.length + otherTimes.length < MOST_TIMES) {
      const isPublication = 'pubdate' in attributes || /published/i.test(`${itemprop} ${attributes.class}`);
      const isElsewhere = closest(element, (above) => above.name === 'aside' || above.name === 'footer');
      if (isPublication) publicationTimes.push(datetime);
      else if (!isElsewhere) otherTimes.push(datetime);
    }
    if (authors.length < MOST_TIMES && isAuthor(attributes)) {
      const line = lineOf(element);
      if (line) authors.push(line);
    }
  }
  return { meta, canonical, title, headline, language, times: [...publicationTimes, ...otherTimes], authors };
}

const isAuthor = ({ rel, itemprop, class: names = '' }: MarkupElement['attributes']): boolean =>
  rel === 'author' ||
  itemprop === 'author' ||
  /(?:^|\s)(?:byline|author-name|article-author|byline__name)(?:\s|$)/i.test(names);
