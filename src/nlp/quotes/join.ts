import { inEach } from '../../text/in-each.js';
import type { Range } from '../../text/spans.js';
import type { Token } from '../../text/tokens.js';
import type { Link } from './link/link.js';
import { contentKind } from './link/places.js';
import type { Reading } from './reading.js';

/** Contents that are one utterance: the same cue splits them, or they go on from paragraph to paragraph. */
export interface Utterance {
  readonly links: readonly Link[];
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly content: readonly Range[];
  readonly verbatim: readonly Range[];
}

const MARKS = /[\s"“”„«»‟″＂'‘’`]/u;

/** Joins what belongs together, in the order of the text. */
export function joinLinks(reading: Reading, links: readonly Link[]): Utterance[] {
  const groups: Link[][] = [];
  for (const link of links) {
    const last = groups.at(-1)?.at(-1);
    if (last && goesOn(last, link)) groups.at(-1)!.push(link);
    else groups.push([link]);
  }
  return groups.map((group) => toUtterance(reading, group));
}

/** "A," said X, "B." is one utterance, and so is what was left open in the paragraph before. */
function goesOn(last: Link, link: Link): boolean {
  if (last.source !== link.source) return false;
  if (link.content.verbatim[0]?.stretch.continues) return link.cue === null || link.cue === last.cue;
  return link.cue !== null && link.cue === last.cue && link.content.paragraph === last.content.paragraph;
}

function toUtterance(reading: Reading, links: readonly Link[]): Utterance {
  const kinds = new Set(links.map(({ content }) => contentKind(reading, content)));
  const kind = kinds.size > 1 || kinds.has(1) ? 'mixed' : kinds.has(2) ? 'direct' : 'indirect';
  return {
    links,
    kind,
    content: links.map(({ content }) => contentRange(reading, content)),
    verbatim: inEach(links, ({ content }) =>
      content.verbatim.map(({ stretch }) => ({ start: stretch.start, end: stretch.end })),
    ),
  };
}

/** What the tokens cover, quotation marks at the edges left out. */
function contentRange({ document, input }: Reading, { first, end, verbatim }: Link['content']): Range {
  const whole = rangeOf(input.tokens, first, end);
  let { start } = whole;
  let past = whole.end;
  const opening = verbatim[0]?.stretch.start ?? past;
  const closing = verbatim.at(-1)?.stretch.end ?? start;
  while (start < Math.min(opening, past - 1) && MARKS.test(document.text[start]!)) start++;
  while (past > Math.max(closing, start + 1) && MARKS.test(document.text[past - 1]!)) past--;
  return { start: Math.min(start, opening), end: Math.max(past, closing) };
}

/** The characters of the tokens `[first, end)`. */
export const rangeOf = (tokens: readonly Token[], first: number, end: number): Range => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
});
