import { type Doubt, type FlaggedArticle, quoteWords } from '../flag.js';

/** A pronoun for one person as the subject of a paragraph's first sentence. */
const PRONOUN =
  /^(?<pronoun>He|She)(?:['’](?:s|d|ll))? (?:also |then |later |now |even |still |never |once )?\p{Ll}+/u;
/** Anything that may be a person's name: two words in capitals, or one behind a title. */
const NAME =
  /\p{Lu}[\p{L}.'’-]* (?:(?:de|van|von|\p{Lu}\.) )?\p{Lu}[\p{L}'’-]+|\b(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|President|Senator|Mayor|Pope|King|Queen|Prince)\.? \p{Lu}/u;
/** Nouns for a person whom a story leaves without a name: "A man", "the shooter". */
const PERSON =
  /\b(?:man|woman|boy|girl|president|senator|governor|mayor|candidate|congressman|congresswoman|lawmaker|judge|suspect|driver|officer|mother|father|actor|leader|star|student|teacher|author|victim|gunman|nominee|billionaire|official|spokes\w+|I|my)\b/i;

/**
 * "He", and nobody has been spoken of: not in the title, the captions or the paragraphs before. Only the first such
 * place counts, and a lede that keeps its person back for a sentence or two names them in the next paragraph.
 */
export function unmetPronouns({ text, paragraphs, meta, media }: FlaggedArticle): Doubt[] {
  const around = [meta.title ?? '', ...media.map((item) => item.text)].join('\n');
  if (NAME.test(around) || PERSON.test(around)) return [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const words = text.slice(paragraph.start, paragraph.end);
    const pronoun = PRONOUN.exec(words);
    const next = paragraphs[i + 1];
    const isDelayed = NAME.test(words) || (next !== undefined && NAME.test(text.slice(next.start, next.end)));
    if (pronoun && !(i === 0 && isDelayed)) {
      const at = { start: paragraph.start, end: paragraph.start + pronoun.groups!.pronoun!.length };
      return [
        {
          why: `"${pronoun.groups!.pronoun}", but nobody has been spoken of before: "${quoteWords(text, paragraph)}"`,
          at,
        },
      ];
    }
    if (NAME.test(words) || PERSON.test(words)) return [];
  }
  return [];
}
