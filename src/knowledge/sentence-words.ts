/** Marks that close what a sentence opened. */
export const CLOSING_MARKS: ReadonlySet<string> = new Set(['”', '"', "''", '’', "'", ')', ']']);

/** Words that, with a capital letter after an abbreviation, begin a new sentence: they are no part of any name. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  'The He She It They We You But And In On At As If When While After Before Since Though Although However That This These Those There His Her Its Their Our My What Who How Why Where With For From By To Of Not No So Then Now'.split(
    ' ',
  ),
);
