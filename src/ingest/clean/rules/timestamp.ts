import { paragraphRule } from '../page.js';

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const CLOCK = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?';
const DATE = `(?:${DAY}(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH} \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}))`;
const ZONE = '(?:[A-Z]{1,4}T|GMT|UTC|eastern(?: time)?|ET)';
const AROUND = 'at|on|by|of|first|last|originally|published|updated|posted|modified|created|date|time|est';
const MOMENTS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DATE}|${CLOCK}|${ZONE}|[ap]\\.?m\\.?|${AROUND})(?![\\p{L}\\p{N}])`,
  'giu',
);
const HAS_MOMENT = new RegExp(`${DATE}|${CLOCK}`, 'i');
/** "7 years ago", "This article is more than 4 years old", "2 min read" */
const AGE =
  /^(?:(?:posted |published |updated )?(?:about |over )?(?:\d+|an?|one) (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?) ago|this article is more than \d+ \w+ old|\d+ min(?:ute)?s? read)\.?$/i;
const LONGEST = 120;

/** When the page was published or changed, or how old it is. Dates that head a part of the story stay. */
export const timestamp = paragraphRule('timestamp', ({ text }, { paragraphs }, index) => {
  if (text.length > LONGEST) return false;
  if (AGE.test(text)) return true;
  if (!HAS_MOMENT.test(text) || !tellsOnlyWhen(text)) return false;
  const atEdge = index < 4 || index >= paragraphs.length - 3;
  return atEdge || /published|updated|posted|modified/i.test(text);
});

/** Whether it has no other words: "Published 4:05 p.m. ET Jan. 3, 2020 | Updated Jan. 4", "Wednesday, May 3, 2017 at 10:05" */
const tellsOnlyWhen = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text.replace(MOMENTS, ''));
