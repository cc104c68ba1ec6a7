import { paragraphRule } from '../page.js';

const NAME =
  "\\p{Lu}[\\p{L}.'’-]{0,20}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,20}|de|da|del|der|van|von|la|le|bin|al)){1,4}";
/** "By Dana Roe", "By DANA ROE and NED AMES, Associated Press" */
const BY = new RegExp(
  `^(?:[Bb]y|BY|[Ff]rom|[Ww]ritten by|[Ss]tory by|[Oo]pinion by|[Pp]osted by|Author)[:|]? ${NAME}(?:(?:,| and| &| with|,? for| [|•·–-]) ?.{0,90})?$`,
  'u',
);
/** "—Dana Roe" below the story. */
const SIGNATURE = new RegExp(`^[–—-] ?${NAME}(?:(?: and| &|,) ${NAME})?$`, 'u');
/** "Dana Roe and Ned Ames" */
const NAMES = new RegExp(`^${NAME}(?:(?:,| and|, and| &) ${NAME}){0,6}$`, 'u');
/** "USA TODAY", "Special for USA TODAY", "Associated Press", "Staff writer", "Opinion columnist" */
const HOUSE =
  /^(?:(?:special (?:for|to) .{3,40})|(?:the )?(?:associated press|usa today(?: network)?|reuters|afp|bloomberg|cnn|fox news|staff|opinion|guest|senior|national|political|washington)(?: (?:writer|reporter|columnist|correspondent|editor|contributor|staff))?|(?:staff|opinion|guest|senior|national|political) (?:writer|reporter|columnist|correspondent|editor|contributor))$/i;

const LONGEST = 160;
/** Lines from the beginning within which a byline stands. */
const REACH = 5;

/** Lines that name the writer at the head of the story, or the house: "Dana Roe" ¶ "USA TODAY". */
export const byline = paragraphRule('byline', ({ text, block }, { paragraphs, meta, stands }, index) => {
  if (text.length > LONGEST) return false;
  if (SIGNATURE.test(text)) return !paragraphs.some((other, i) => i > index && stands(i) && other.isProse);
  if (BY.test(text) && !endsAsStatement(text)) return index < REACH || index >= paragraphs.length - 2;
  if (index >= REACH || paragraphs.slice(0, index).some(({ isProse }) => isProse)) return false;
  const isHouse = (line: string | undefined): boolean =>
    line !== undefined && (sameName(line, meta.publisher) || HOUSE.test(line));
  const isWriter = meta.byline.some((name) => sameName(text, name));
  if (isHouse(text) || isWriter) return true;
  if (block?.kind === 'heading' || !NAMES.test(text)) return false;
  return text.includes(' and ') || isHouse(paragraphs[index + 1]?.text);
});

/** A full stop behind a word in small letters: "By the clerk's account, the count was never in doubt." */
const endsAsStatement = (text: string): boolean =>
  /\p{Ll}[.!?]["”’)]*$/u.test(text) && !/\b(?:Jr|Sr)\.$/.test(text);

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const sameName = (text: string, name: string | null): boolean => name !== null && bare(text) === bare(name);
