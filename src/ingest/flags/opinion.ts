import { opinionOf } from '../fields/opinion.js';
import { countWords } from '../words.js';
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
    for (const paragraph of paragraphs.slice(0, HEAD)) {
      const words = text.slice(paragraph.start, paragraph.end);
      const lead = LEAD.exec(words)?.[0].trim();
      if (LINE.test(words) || lead !== undefined) {
        const end = lead === undefined ? paragraph.end : paragraph.start + lead.length;
        const at = { start: paragraph.start, end };
        return [{ why: `its text begins with "${text.slice(at.start, at.end)}"`, at }];
      }
      if (countWords(words) > LONGEST_HEADLINE) break;
    }
    return [];
  },
};

/** The label stands above the headline or below it. */
const HEAD = 2;
const LONGEST_HEADLINE = 20;
