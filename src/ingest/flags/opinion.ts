import { opinionOf } from '../fields/opinion.js';
import type { FlagRule } from './flag.js';

/** "ANALYSIS/OPINION:", "OPINION", "Commentary:" at the head of the text, "The views expressed … are the author's own". */
const LINE = /^(?:analysis\s?\/\s?opinion|opinion|op-ed|commentary|editorial)[:.]?$/i;
const LEAD = /^(?:analysis\s?\/\s?opinion|opinion|commentary|editorial):\s/i;

/** Opinion, where the page or the text itself says so; nothing is guessed from the tone. */
export const opinion: FlagRule = {
  flag: 'opinion',
  find({ opinion: said, meta, text, paragraphs }) {
    const how = said ?? opinionOf({ url: meta.url, title: meta.title });
    if (how !== null) return [{ why: `${how}` }];
    const [first] = paragraphs;
    const words = first ? text.slice(first.start, first.end) : '';
    const lead = LEAD.exec(words)?.[0].trim();
    if (!first || (!LINE.test(words) && lead === undefined)) return [];
    const end = lead === undefined ? first.end : first.start + lead.length;
    return [
      { why: `its text begins with "${text.slice(first.start, end)}"`, at: { start: first.start, end } },
    ];
  },
};
