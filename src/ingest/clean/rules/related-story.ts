import { paragraphRule } from '../page.js';
import { BARE_LEADS, GLUED_LEADS, RELATED_LEADS } from '../tables/leads.js';

const alternatives = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/'/g, "['’]"))
    .join('|');

/** "SEE ALSO: Finch fires back", "More:Senate blocks bill", "( PHOTOS: The count in Salem)", "Related Coverage Health …" */
const MARKED = new RegExp(
  `^[\\s•*>▶►»(\\[-]*(?:${alternatives(RELATED_LEADS)})(?: (?:here|now|fox|cnn|video|live))? ?(?:[:|»>]|[–—] )`,
  'i',
);
const GLUED = new RegExp(`^(?:${alternatives([...GLUED_LEADS, ...RELATED_LEADS])}):[\\p{Lu}\\d‘“'"]`, 'iu');
/** "( Understanding the recount: the Ledger's guide)": links that lost their brackets' neighbours. */
const BRACKETED = /^\( [^()]{10,150}\)$/;
const BARE = new RegExp(`^(?:${alternatives(BARE_LEADS)}) \\p{Lu}`, 'iu');

/** "MORE FROM THE STATEHOUSE: Finch's deputy resigns", "Read the Ledger's coverage: Who counts the votes?" */
const PLACED =
  /^[\s•*>▶►»([-]*(?:MORE|READ|WATCH|LISTEN|SEE|More (?:from|on|in)|Read (?:the|our|more)|Watch (?:the|our)) [^:.!?“”"]{2,40}: ?[\p{Lu}\d‘“'"]/u;

/** "Clerk speaks out about the count Read more" */
const ENDS_IN_LINK = /[^.!?:] Read more$/;

/** A headline, or a few. What is longer is prose. */
const LONGEST = 280;

/** Whether a line hands the reader on to another story. */
export const isRelatedLine = (text: string): boolean =>
  text.length <= LONGEST &&
  (MARKED.test(text) ||
    BARE.test(text) ||
    PLACED.test(text) ||
    GLUED.test(text) ||
    BRACKETED.test(text) ||
    ENDS_IN_LINK.test(text)) &&
  !endsAsStatement(text);

/** Headlines end without a full stop, unless in an abbreviation: "… in the U.S." */
const endsAsStatement = (text: string): boolean => /[^.\p{Lu}]\.["”’)\]]*$/u.test(text);

/** Lines that hand on to other stories. */
export const relatedStory = paragraphRule('related-story', ({ text }) => isRelatedLine(text));
