import { STATE_FORMS } from '../../../knowledge/states.js';
import { inEach } from '../../../text/in-each.js';
import { type Doubt, type FlaggedArticle, quoteWords } from '../flag.js';

/** "SALEM, Ore. (AP) — ", "SALEM (Reuters) - ": the head of another story of an agency. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [\p{L}. ]{2,20})?(?:, \p{L}{3,9}\.? \d{1,2})? \((?:AP|Reuters|AFP|UPI|CNN|TNS|Bloomberg|CN|Tribune News Service)\) ?[-–—]/u;

/** "DAYTON, Ohio (Oct. 3, 2022) — ", "SALEM, Ore. — ": a town in capitals and its state, of whatever house. */
const TOWN_AND_STATE =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}, (?<state>\p{Lu}[\p{L}. ]{1,20}?\.?) (?:\([^()]{2,40}\) ?)?(?:[—–]|-{1,2}) ?(?=\p{Lu})/u;

/** Headline, dek and byline above the first dateline are shorter than a paragraph of prose. */
const LONGEST_HEAD_LINE = 200;

/** A dateline within the text: another story begins there. */
export function datelinesWithin({ text, paragraphs }: FlaggedArticle): Doubt[] {
  let storyBegun = false;
  return inEach(paragraphs, (paragraph): Doubt[] => {
    const begun = storyBegun;
    storyBegun ||= paragraph.end - paragraph.start >= LONGEST_HEAD_LINE;
    if (!begun) return [];
    const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120));
    const dateline = DATELINE.exec(head) ?? datelineOfState(head);
    if (!dateline) return [];
    const at = { start: paragraph.start, end: paragraph.start + dateline[0].length };
    return [{ why: `another story begins here: "${quoteWords(text, at)}"`, at }];
  });
}

function datelineOfState(head: string): RegExpExecArray | null {
  const match = TOWN_AND_STATE.exec(head);
  return match && STATE_FORMS.has(match.groups!.state!) ? match : null;
}
