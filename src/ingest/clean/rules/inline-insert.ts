import type { Range } from '../../../text/spans.js';
import type { CleaningRule } from '../page.js';

/**
 * What content systems write into paragraphs:
 *   "… for the seat.” (RELATED: Finch Celebrates A Great Night)", "[SEE: …]", "#related#", "… are getting sick. Ad Policy"
 */
const FORMS: readonly RegExp[] = [
  /[([] ?(?:RELATED|READ MORE|READ|SEE ALSO|SEE RELATED|ALSO SEE|MORE|WATCH|PHOTOS?|GALLERY|SLIDESHOW|VIDEO|LISTEN|QUIZ|Related|Read more|Read also|Also read|See also|See related|Photos?|Video|Watch|Listen|Slideshow) ?: ?[^()[\]]{3,250}[)\]]/g,
  /#(?:related|pullquote|newsletter|inline)#/g,
  /(?<=[.!?]["”’)]* )(?:ad policy|advertisement|story continued? below(?: advertisement)?|story continues|article continues (?:below|after advertisement)|continue reading|current issue view our current issue)$/gi,
  /^(?:advertisement|ad policy|story continues below(?: advertisement)?) (?=\p{Lu}[\p{L}’',]+ \p{L}+ )/giu,
  // Prices of shares written behind the name of a company: "Harbor Corp.’s stock HRBR, +1.52% slumped"
  /(?<= )[A-Z]{1,5}(?:\.[A-Z])?, [+-−]?\d{1,3}\.\d{1,2}%(?= |[.,;)]|$)/g,
  /(?<=[.!?]["”’)]* )click here (?:to|for)\b[^.!?]{2,80}[.!]?$/gi,
];

/** Insertions within a paragraph that stays. */
export const inlineInsert: CleaningRule = {
  name: 'inline-insert',
  *judge({ paragraphs, stands }) {
    for (const [paragraph, { text }] of paragraphs.entries()) {
      if (!stands(paragraph)) continue;
      for (const form of FORMS)
        for (const part of matches(text, form)) yield { kind: 'remove', paragraph, part };
    }
  },
};

const matches = (text: string, pattern: RegExp): Range[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
