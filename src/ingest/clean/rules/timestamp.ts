import { tellsOnlyWhen } from '../../fields/moments.js';
import { paragraphRule } from '../page.js';

/** "7 years ago", "This article is more than 4 years old", "2 min read" */
const AGE =
  /^(?:(?:posted |published |updated )?(?:about |over )?(?:\d+|an?|one) (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?) ago|this article is more than \d+ \w+ old|\d+ min(?:ute)?s? read)\.?$/i;
const LONGEST = 120;

/** When the page was published or changed, or how old it is. Dates that head a part of the story stay. */
export const timestamp = paragraphRule('timestamp', ({ text }, { paragraphs }, index) => {
  if (text.length > LONGEST) return false;
  if (AGE.test(text)) return true;
  if (!tellsOnlyWhen(text)) return false;
  const atEdge = index < 4 || index >= paragraphs.length - 3;
  return atEdge || /published|updated|posted|modified/i.test(text);
});
