import type { Range } from '../../../text/spans.js';
import type { CleaningRule } from '../page.js';

const LEADS =
  '(?:RELATED|READ MORE|READ|SEE ALSO|SEE RELATED|ALSO SEE|MORE|WATCH|PHOTOS?|GALLERY|SLIDESHOW|VIDEO|LISTEN|QUIZ|Related|Read more|Read also|Also read|See also|See related|Photos?|Video|Watch|Listen|Slideshow)';

/** A kind of insertion, and a character or two without which there is none: a quick look before the long one. */
interface Form {
  readonly needle: string;
  readonly pattern: RegExp;
}

const FORMS: readonly Form[] = [
  // "… for the seat.” (RELATED: Finch Celebrates A Great Night)", "[SEE ALSO: …]"
  { needle: '(', pattern: new RegExp(`\\( ?${LEADS} ?: ?[^()]{3,250}\\)`, 'g') },
  { needle: '[', pattern: new RegExp(`\\[ ?${LEADS} ?: ?[^[\\]]{3,250}\\]`, 'g') },
  // "#related#"
  { needle: '#', pattern: /#(?:related|pullquote|newsletter|inline)#/g },
  // Prices of shares written behind the name of a company: "Harbor Corp.’s stock HRBR, +1.52% slumped"
  { needle: '%', pattern: /(?<= )[A-Z]{1,5}(?:\.[A-Z])?, [+-−]?\d{1,3}\.\d{1,2}%(?= |[.,;)]|$)/g },
];

/** "… are getting sick. Ad Policy", "… on Monday. Click here to see them." */
const AT_END =
  /(?<=[.!?]["”’)]* )(?:(?:ad policy|advertisement|story continued? below(?: advertisement)?|story continues|article continues (?:below|after advertisement)|continue reading|current issue view our current issue)|click here (?:to|for)\b[^.!?]{2,80}[.!]?)$/i;
const END_REACH = 120;
/** All but the last of these end in a letter, as no sentence does. */
const ENDS_IN_LETTER = /[a-z]/i;
const CLICK = /click here/i;
/** "Advertisement Finch won the seat …", "Story highlights Finch leads by two hundred votes" */
const AT_BEGINNING =
  /^(?:story highlights|advertisement|ad policy|story continues below(?: advertisement)?) (?=\p{Lu}[\p{L}’',]+ \p{L}+ )/iu;

/** What content systems write into paragraphs that stay. */
export const inlineInsert: CleaningRule = {
  name: 'inline-insert',
  *judge({ paragraphs, stands }) {
    for (const [paragraph, { text }] of paragraphs.entries()) {
      if (!stands(paragraph)) continue;
      for (const part of findInserts(text)) yield { kind: 'remove', paragraph, part };
    }
  },
};

function* findInserts(text: string): Generator<Range> {
  for (const { needle, pattern } of FORMS) {
    if (!text.includes(needle)) continue;
    for (const match of text.matchAll(pattern))
      yield { start: match.index, end: match.index + match[0].length };
  }
  const offset = Math.max(0, text.length - END_REACH);
  const last = text.slice(offset);
  const mayEnd = ENDS_IN_LETTER.test(text.slice(-1)) || CLICK.test(last);
  const end = mayEnd ? AT_END.exec(last) : null;
  if (end) yield { start: offset + end.index, end: text.length };
  const beginning = AT_BEGINNING.exec(text);
  if (beginning) yield { start: 0, end: beginning[0].length };
}
