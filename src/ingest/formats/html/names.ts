import type { MarkupElement } from '../../markup/tree.js';

/** The words of an element's classes and id, lower case: `<div class="articleBody share-bar">` has article, body, share, bar. */
export function nameWords({ attributes }: MarkupElement): string[] {
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, LONGEST_NAMES);
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** Names beyond this many characters are a machine's. */
const LONGEST_NAMES = 400;

const table = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Words by which pages name what is not the story, unless it is most of the page. */
export const FURNITURE = table(`
  ad ads adunit advert advertisement banner bio breadcrumb breadcrumbs byline carousel consent cookie cookies
  dateline feedback footer gdpr login menu modal most mostread nav navigation newsletters overlay pager
  pagination pane popular popup print promo promos promotion promotions ranking rating ratings
  recommended recommendation recommendations recirc recirculation share shares sharing signup sign
  social sponsor sponsored subscribe subscription tag tags teaser teasers timestamp toolbar trending widget
`);

/** Words that name what is not the story even where it is most of the page: forty comments below three paragraphs. */
export const STRONG_FURNITURE = table(`
  aside comment commenting comments disqus newsletter outbrain related replies sidebar taboola
`);

/** Words for what a page hides until it is pointed at, or shows to machines alone. */
export const UNSEEN = table('hidden invisible rollover screenreader sr srt tooltip visuallyhidden');

/** What sums the story up below its headline. */
export const DEK = table('abstract deck dek standfirst subdeck subheadline subtitle');

export const CAPTION = table('caption captions cutline figcaption');

export const CREDIT = table('credit credits photocredit imagecredit attribution');

/** Names that content systems give to the element that holds the story. */
const STORY =
  /(?:article|story|entry|post|content|body)[-_]{0,2}(?:body|content|text|copy)|(?:body|text)[-_]?copy|articlebody/i;

/** Whether the page itself names this element as the one that holds the story. */
export const isNamedStory = ({ name, attributes }: MarkupElement): boolean =>
  /articlebody/i.test(attributes.itemprop ?? '') ||
  (name !== 'body' &&
    name !== 'html' &&
    STORY.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, LONGEST_NAMES)));
