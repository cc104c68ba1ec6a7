import type { Edit } from '../../text/mapped-text.js';

const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote center dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p
  pre section table tbody td tfoot th thead tr ul`.split(/\s+/),
);
/** Tags that plain text has by accident no more than a few of. */
const KNOWN: ReadonlySet<string> = new Set([
  ...BLOCKS,
  ...'a abbr b br em embed font i iframe img input label script small span strong style sub sup u video'.split(
    ' ',
  ),
]);
/** Elements whose content goes with them. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'iframe', 'noscript', 'template']);

/** With fewer tags than this, a "<" is a "<". */
const FEWEST_TAGS = 2;
const LONGEST_TAG = 4000;

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
}

/** The HTML tags and comments of a text as edits that take them out, block-level ones by a paragraph break; none where the text is not HTML. */
export function htmlMarkup(text: string): Edit[] {
  if (!text.includes('<')) return [];
  const tags = findTags(text);
  if (tags.filter(({ name }) => KNOWN.has(name)).length < FEWEST_TAGS) return [];
  const edits: Edit[] = [];
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    let { end } = tag;
    if (UNSEEN.has(tag.name) && !tag.closing) {
      const close = closingTag(tags, i);
      if (close > i) {
        end = tags[close]!.end;
        i = close;
      }
    }
    const by = BLOCKS.has(tag.name) ? '\n\n' : tag.name === 'br' ? '\n' : '';
    edits.push({ start: tag.start, end, text: by });
  }
  return edits;
}

/** A script holds no more tags than this. */
const MOST_WITHIN = 200;

/** The index of the tag that closes the one at an index; -1 where none does. */
function closingTag(tags: readonly Tag[], opening: number): number {
  const until = Math.min(tags.length, opening + MOST_WITHIN);
  for (let i = opening + 1; i < until; i++)
    if (tags[i]!.closing && tags[i]!.name === tags[opening]!.name) return i;
  return -1;
}

function findTags(text: string): Tag[] {
  const tags: Tag[] = [];
  // Where the next end lies is looked for once: a text of nothing but "<" must not be searched from each.
  const tagEnd = finder(text, '>');
  const commentEnd = finder(text, '-->');
  for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', start + 1)) {
    if (text.startsWith('<!--', start)) {
      const close = commentEnd(start + 4);
      if (close < 0) continue;
      tags.push({ name: '!', closing: false, start, end: close + 3 });
      start = close + 2;
      continue;
    }
    const end = tagEnd(start);
    if (end < 0) break;
    if (end - start > LONGEST_TAG) continue;
    const match = /^<(?<slash>\/?)(?<name>[a-zA-Z][a-zA-Z0-9]{0,15})(?=[\s/>])/.exec(
      text.slice(start, start + 20),
    );
    if (!match) continue;
    tags.push({
      name: match.groups!.name!.toLowerCase(),
      closing: match.groups!.slash === '/',
      start,
      end: end + 1,
    });
    start = end;
  }
  return tags;
}

/** Finds the next place of a string from growing offsets, -1 where there is none, in one pass over the text. */
function finder(text: string, wanted: string): (from: number) => number {
  let next = text.indexOf(wanted);
  return (from) => {
    if (next >= 0 && next < from) next = text.indexOf(wanted, from);
    return next;
  };
}
