import { type FlagRule, quoteWords } from './flag.js';

/** "[+1234 chars]" of news services, "(continued)", "[…]" of feeds */
const SAYS_SO =
  /(?:\[\+\d+ chars\]|\[(?:…|\.\.\.)\]|\((?:continued|more)\)|(?:continue reading|read more)(?: (?:here|at .{2,40}))?[.…>»]*)$/i;
/** Prose that ends in an ellipsis may go on elsewhere. */
const ELLIPSIS = /[\p{Ll},] ?(?:…|\.\.\.)["”]?$/u;
/** It reaches no further back: a letter may be two UTF-16 units. */
const ELLIPSIS_REACH = 7;
const ENDED = /[.!?…:;)\]"”’'»_*%]$/;
/** Fewer words are a label, a name, an item of a list. */
const FEWEST_WORDS = 14;
/** The marks themselves tell that something is left out. */
const FEWEST_BEFORE_ELLIPSIS = 6;
/** In a headline or a name most words are capitals. */
const MOST_CAPITALS = 0.5;
const PLACE = 60;

/** The text breaks off: within a sentence, in an ellipsis, or with a note that there is more. */
export const truncated: FlagRule = {
  flag: 'truncated',
  find({ text, paragraphs }) {
    const last = paragraphs.at(-1);
    if (!last) return [];
    const words = text.slice(last.start, last.end);
    const at = { start: Math.max(last.start, last.end - PLACE), end: last.end };
    const note = SAYS_SO.exec(words)?.[0];
    if (note)
      return [{ why: `it ends with "${note}"`, at: { start: last.end - note.length, end: last.end } }];
    const tokens = words.split(' ');
    const isProse = tokens.length >= FEWEST_WORDS || /[a-z)”"][.!?] \p{Lu}/u.test(words);
    if (ELLIPSIS.test(words.slice(-ELLIPSIS_REACH)) && tokens.length >= FEWEST_BEFORE_ELLIPSIS)
      return [{ why: 'it ends in an ellipsis within a sentence', at }];
    if (!isProse || ENDED.test(words)) return [];
    const capitals = tokens.filter((token) => /^\p{Lu}/u.test(token)).length;
    if (capitals > tokens.length * MOST_CAPITALS || /^[-•*–—\d]/.test(words)) return [];
    return [{ why: `it breaks off within a sentence: "… ${quoteWords(text, at)}"`, at }];
  },
};
