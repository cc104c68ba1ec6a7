import { type CleaningRule, remove } from '../page.js';

const LINK = '(?:pic\\.twitter\\.com|https?:\\/\\/t\\.co)\\/\\w{1,30}';

/** "pic.twitter.com/x — Ada Finch (@adafinch) November 7, 2018" at the end of a post. */
const EMBED_TAIL = new RegExp(
  `(?:${LINK} ?){0,4}[—–-]{1,2} ?[^()@—–]{0,60}\\((?<account>@\\w{1,30})\\)(?: (?:on )?(?:\\d{1,2}:\\d{2} [AP]M - )?(?:\\p{L}{3,9} \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4}))?$`,
  'u',
);

const namesAccount = (text: string): boolean => text.includes('(@');

export const embedTail = (text: string): RegExpExecArray | null =>
  namesAccount(text) ? EMBED_TAIL.exec(text) : null;

/** "A post shared by Ada Finch (@adafinch) on Nov 7, 2018 at 3:05pm PST", "View this post on Instagram", "Embed from Getty Images" */
const LINES =
  /^(?:a (?:post|video) shared by .{1,100}|view this post on \w+|posted by .{1,60} on (?:facebook\b|\w+day, ).{0,60}|embed from \w+ images|https?:\/\/(?:www\.|mobile\.)?(?:twitter|x|youtube|youtu|instagram|facebook|vimeo|tiktok)\.(?:com|be)\/\S+|\[(?:\/[a-z]{3,20}|[a-z]{3,20} [a-z-]{1,20}=[^\]]{1,200})\]|[a-z-]{2,20}="[^"]{1,400}"|\(?(?:function|window)\b.{0,40}[{(;].*|(?:show|hide) this thread|this (?:tweet|post) (?:is unavailable|has been deleted).{0,60})$/iu;
/** The same with an account in brackets: "Ada Finch (@adafinch) November 7, 2018", "— Ada Finch (@adafinch)" */
const ACCOUNT_LINES =
  /^(?:— ?.{1,60}\(@\w{1,30}\)(?: .{0,40})?|[^()@.!?]{2,50} \(@\w{1,30}\),? (?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4}))$/iu;
const isResidue = (text: string): boolean =>
  LINES.test(text) || (namesAccount(text) && ACCOUNT_LINES.test(text));
const LONGEST = 700;

/** What is written around embedded posts: the account, the date, the shortened address of a picture. */
export const embedResidue: CleaningRule = {
  name: 'embed-residue',
  *judge({ paragraphs, stands, left, untouched }) {
    for (const [index, { text }] of paragraphs.entries()) {
      if (!stands(index) || text.length > LONGEST) continue;
      // What an embed was found in is that embed and its residue.
      if (!untouched(index)) {
        for (const part of left(index)) yield { kind: 'remove', paragraph: index, part };
        continue;
      }
      const tail = embedTail(text);
      if (tail && tail.index > 0)
        yield { kind: 'remove', paragraph: index, part: { start: tail.index, end: text.length } };
      else if (tail || isResidue(text)) yield remove(index);
    }
  },
};
