import { OWN_VIEWS } from '../../fields/opinion.js';
import type { CleaningRule, Paragraph } from '../page.js';
import { remove } from '../page.js';

const NAME =
  "(?:(?:Dr|Sen|Rep|Gov|Prof|Rev|Col|Gen|Lt)\\. )?(?!The |President |Mr\\. |Ms\\. )\\p{Lu}[\\p{L}.'’-]{0,20}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,20}|de|da|van|von)){1,3}";
const ROLES =
  'editor writer reporter correspondent columnist contributor contributing author fellow professor analyst host journalist commentator lawyer attorney director president founder scholar historian strategist consultant intern producer adviser advisor chair chairman partner economist blogger novelist counsel member';
const ROLE = `(?:${ROLES.split(' ')
  .map((role) => `[${role[0]!.toUpperCase()}${role[0]}]${role.slice(1)}`)
  .join('|')})`;
/** "Dana Roe is a fellow at …", "Dana Roe, a former mayor, is the author of …", "• Dana Roe covers the county for …" */
const BIO = new RegExp(
  `^[\\s•*([–—-]*(?<name>${NAME})(?:,? and ${NAME})?(?:, [^,.]{2,80},| \\([^)]{2,60}\\)| @\\w+)? (?:(?:(?:is|are|was) (?:now |currently |also )?(?:an?|the|former) (?:[\\p{L}\\d.,'’&–-]{1,25} ){0,8}?|(?:is|are) (?:[\\p{L}'’-]{1,25} ){0,3}?)${ROLE}|(?:covers|writes|reports|blogs|tweets) (?:[\\p{L}'’-]{1,25} ){0,5}?(?:for|about|on|at|from)|(?:hosts|edits) (?:a|the)|teaches|.{0,200}(?:is the author of|is a senior fellow|is editor (?:of|in chief)|latest book is))\\b`,
  'u',
);
/** "The author is …", "The opinions expressed by columnists are their own", "This column does not reflect …" */
const DISCLAIMER =
  /^[\s•*([–—-]*(?:(?:the|this|his|her|their|all|any)? ?(?:author|writer|views?|opinions?|column|commentary|op-ed)s?\b.{0,80}\b(?:(?:is|are) (?:a|an|the|those|his|her|their|solely|my|not)\b|(?:does|do) not (?:necessarily )?(?:reflect|represent)|expressed)|about the authors?\b|editor['’]s note: .{0,60}\b(?:is|are) (?:a|an|the)\b.{0,200}\b(?:opinions?|views?|author|column|commentary)\b)/i;

const REACH = 3;
const LONGEST = { writer: 900, other: 450 } as const;

/**
 * Who the writer is, below the story: "Dana Roe is a fellow at the Harbor Institute." What tells a writer
 * from a person in the story is that the story has not mentioned them.
 */
export const authorBio: CleaningRule = {
  name: 'author-bio',
  *judge({ paragraphs, meta, stands }) {
    for (const [i, { text }] of paragraphs.entries())
      if (stands(i) && text.includes('expressed') && text.length <= LONGEST.writer && OWN_VIEWS.test(text))
        yield remove(i);
    let seen = 0;
    for (let i = paragraphs.length - 1; i > 0 && seen < REACH; i--) {
      if (!stands(i)) continue;
      seen++;
      const { text } = paragraphs[i]!;
      if (text.length > LONGEST.writer || /[“"].{25,}[”"]/.test(text)) continue;
      if (DISCLAIMER.test(text)) yield remove(i);
      const name = BIO.exec(text)?.groups?.name;
      if (name === undefined) continue;
      const isWriter = meta.byline.some((writer) => writer.includes(name));
      if (isWriter || (text.length <= LONGEST.other && !isMentioned(name, paragraphs, i))) yield remove(i);
    }
  },
};

/** Whether a name stands in the prose above a paragraph; a byline is no mention, nor is a "Will" that begins a question. */
function isMentioned(name: string, paragraphs: readonly Paragraph[], before: number): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  const mentions = (text: string): boolean => {
    for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1))
      if (/[^.!?“"] $/.test(text.slice(0, at)) || text.startsWith(name, at - (name.length - surname.length)))
        return true;
    return /^\p{Lu}/u.test(surname) && text.startsWith(`${surname}’s`);
  };
  return paragraphs.slice(0, before).some((paragraph) => paragraph.isProse && mentions(paragraph.text));
}
