import { FUNCTION_WORDS } from '../../knowledge/function-words.js';
import type { FlagRule } from './flag.js';

/** Fewer words tell no language. */
const FEWEST_WORDS = 20;
/** Enough of a long text to tell its language. */
const SAMPLE = 3000;
/** English news is made of its small words to 35 to 50 %; lists of names and results to 10 %. */
const ENGLISH_SHARE = 0.05;
/** A shorter text with few small words of any language known here may be a list of names. */
const LONGEST_LIST = 150;
/** Another language must show this share of its own small words, and this many times those of English. */
const OTHER_SHARE = 0.15;
const TIMES_ENGLISH = 1.5;
/** Letters of another script than Latin. */
const FOREIGN_SCRIPT = 0.4;

/** What language a text reads as. */
export interface Language {
  /** Its English name; null where it is not known. */
  readonly name: string | null;
  readonly isEnglish: boolean;
  readonly why: string;
}

/** A text with this share of the small words of English is not looked at further. */
const PLAINLY_ENGLISH = 0.25;

const ENGLISH_WORDS = FUNCTION_WORDS.get('English')!;
const LONGEST_ENGLISH = Math.max(...[...ENGLISH_WORDS].map((word) => word.length));

const ENGLISH: Language = { name: 'English', isEnglish: true, why: 'reads as English' };

/** The language of a text by its small words; null where it is too short to tell. */
export function languageOf(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  const lower = sample.toLowerCase();
  if (isPlainlyEnglish(lower)) return ENGLISH;
  const words = lower.match(/[a-z\u00aa-\uffff]+/g) ?? [];
  const english = shareOf(words, ENGLISH_WORDS);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= FEWEST_WORDS && latin < letters * (1 - FOREIGN_SCRIPT))
    return { name: null, isEnglish: false, why: 'most of its letters are not Latin' };
  if (words.length < FEWEST_WORDS) return null;
  const shares = [...FUNCTION_WORDS].map(([name, table]) => ({ name, share: shareOf(words, table) }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.name !== 'English' && best.share >= OTHER_SHARE && best.share >= TIMES_ENGLISH * english)
    return {
      name: best.name,
      isEnglish: false,
      why: `reads as ${best.name}: ${percent(best.share)} of its words are small words of that language, ${percent(english)} of English`,
    };
  if (english >= ENGLISH_SHARE) return ENGLISH;
  if (words.length < LONGEST_LIST) return null;
  const why = `only ${percent(english)} of its words are small words of English, as "the" and "of" are`;
  return { name: null, isEnglish: false, why };
}

/** Whether a text in small letters is made of English as nearly all are: its words are counted, and only those cut out that may be small words. */
function isPlainlyEnglish(lower: string): boolean {
  let words = 0;
  let english = 0;
  let start = 0;
  for (let i = 0; i <= lower.length; i++) {
    const unit = i < lower.length ? lower.charCodeAt(i) : 0;
    if ((unit >= 97 && unit <= 122) || unit >= 0xaa) continue;
    const length = i - start;
    if (length > 0) words++;
    if (length > 0 && length <= LONGEST_ENGLISH && ENGLISH_WORDS.has(lower.slice(start, i))) english++;
    start = i + 1;
  }
  return words >= FEWEST_WORDS && english >= PLAINLY_ENGLISH * words;
}

function shareOf(words: readonly string[], table: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (table.has(word)) count++;
  return words.length === 0 ? 0 : count / words.length;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** An article in another language, of which only cleaning is to be trusted. */
export const nonEnglish: FlagRule = {
  flag: 'non-English',
  find: ({ language }) => (language === null || language.isEnglish ? [] : [{ why: language.why }]),
};
