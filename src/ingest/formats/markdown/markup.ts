import type { Edit } from '../../../text/mapped-text.js';
import { htmlMarkup } from '../../markup/strip.js';

/** Marks of Markdown, each with what stands in its place: a link by its words, a rule by nothing. */
const MARKS: readonly RegExp[] = [
  /^(?<mark>#{1,6}[ \t]+)/gm, // "# Heading"
  /^(?<mark>(?:[ \t]{0,3}>[ \t]?)+)/gm, // "> quoted"
  /^(?<mark>[ \t]{0,3}(?:\*[ \t]*){3,}|[ \t]{0,3}(?:-[ \t]*){3,}|[ \t]{0,3}(?:_[ \t]*){3,}|[ \t]{0,3}={3,})$/gm, // a rule, or what underlines a heading
  /^(?<mark>[ \t]{0,12}[*+-][ \t]+)(?=\S)/gm, // a list item
  /^(?<mark>[ \t]{0,3}\[[^\]\n]{1,200}\]:[ \t].{1,2000})$/gm, // the address of a link by reference
  /(?<mark>!\[[^\]\n]{0,500}\]\([^()\n]{0,2000}\))/g, // a picture
  /(?<mark>\[)(?=[^\][\n]{1,500}\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\]))/g, // a link: its words stay
  /(?<=\[[^\][\n]{1,500})(?<mark>\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\]))/g,
  /(?<mark>\*{1,3})(?=\S)(?=[^*\n]{1,2000}\*)|(?<=\S)(?<end>\*{1,3})(?=[^\w*]|$)/g, // *emphasis*
  /(?<![\w_])(?<mark>_{1,3})(?=[^\s_])|(?<=[^\s_])(?<end>_{1,3})(?![\w_])/g,
  /(?<mark>`{1,3})/g,
  /(?<mark>\\)(?=[\\`*_{}[\]()#+.!>-])/g, // an escape
];

/**
 * The marks of a Markdown text, and the HTML in it, as edits that take them out.
 *
 * @param from the offset up to which everything is front matter
 */
export function markdownMarkup(text: string, from: number): Edit[] {
  const edits: Edit[] = from === 0 ? [] : [{ start: 0, end: from, text: '' }];
  for (const pattern of MARKS) {
    for (const match of text.matchAll(pattern)) {
      const mark = match.groups!.mark ?? match.groups!.end!;
      if (match.index >= from) edits.push({ start: match.index, end: match.index + mark.length, text: '' });
    }
  }
  edits.push(...htmlMarkup(text).filter(({ start }) => start >= from));
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Edit[] = [];
  for (const edit of edits) if (edit.start >= (apart.at(-1)?.end ?? 0)) apart.push(edit);
  return apart;
}
