import { type CleaningRule, remove } from '../page.js';

/** "READ MORE:", "Related stories", "More on the count", "Also in today's paper:" */
const HEAD =
  /^[\s*•#]*(?:read (?:more|next|also)|now read|you (?:may|might) also be interested in|see (?:also|more)|more (?:on|from|in|great|coverage|stories|top stories)\b.{0,50}|related(?: \w+)?|recommended(?: \w+)?|trending(?: \w+)?|editors?['’]? picks?|popular(?: \w+)?|you may also like|from around the web|around the web|what to read next|top stories|latest (?:news|stories|from .{2,30})|(?:most|must) (?:read|popular|watch)|further reading|elsewhere.{0,30}|also (?:on|in|at)\b.{0,40}|in other news|don['’]t miss|the latest|our (?:latest|best)\b.{0,40})[\s:.…>»]*$/i;

/** Headlines that may follow, each no longer than a headline is. */
const MOST = 12;
const LONGEST = 160;
const LONGEST_HEAD = 90;

/** So many words that end with a full stop are said, not set above a list: "Also in the race is Bo Roe." */
const SHORTEST_SENTENCE = 5;
const isSentence = (head: string): boolean =>
  head.endsWith('.') && !head.endsWith('..') && head.split(/\s+/).length >= SHORTEST_SENTENCE;

/**
 * A list of other stories under its head, up to the next paragraph of prose:
 *   "READ MORE:" ¶ "Finch's New Shoes" ¶ "Roe Makes Everyone Look Bad"
 */
export const relatedList: CleaningRule = {
  name: 'related-list',
  *judge({ paragraphs, stands }) {
    for (let i = 1; i < paragraphs.length; i++) {
      const { text: head, block } = paragraphs[i]!;
      if (head.length > LONGEST_HEAD || !HEAD.test(head) || isSentence(head)) continue;
      // What the page itself sets apart ends where the page says so.
      if (block?.kind === 'furniture') continue;
      const headlines: number[] = [];
      let at = i + 1;
      for (; at < paragraphs.length && headlines.length < MOST; at++) {
        const { text, block: own } = paragraphs[at]!;
        if (!stands(at)) continue;
        // A table is no list of stories: it may be the results.
        if (own?.kind === 'cell') break;
        if (text.length > LONGEST || /[.,;:]["”’)]*$/.test(text)) break;
        headlines.push(at);
      }
      // Within the story a head with one line below it may be a sub-heading with a sub-heading below it.
      const isEnd = at >= paragraphs.length;
      if (!isEnd && headlines.length < 2) continue;
      if (stands(i)) yield remove(i);
      for (const headline of headlines) yield remove(headline);
    }
  },
};
