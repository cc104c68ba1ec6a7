import type { NameRule } from './rule.js';

/** What rivals call somebody by, with a capital letter as if it were a first name. */
const EPITHETS = new Set(
  'cheatin cheating corrupt crazy creepy crooked dirty dopey goofy lazy lil little low-energy lyin lying mini nasty phony radical shady slippery sleepy sloppy slick wacky wild'.split(
    ' ',
  ),
);
/** "Lyin’ Ted" */
const APOSTROPHES = new Set(["'", '’']);

/** What somebody is mocked as is no part of a name: "Crooked Hillary Clinton", "“Lyin’ Ted” Cruz". */
export const cutEpithets: NameRule = (names, { tokens }) =>
  names.map((name) => {
    if (name.type !== 'person') return name;
    let { first } = name;
    if (!EPITHETS.has(tokens[first]!.lower.replace(/['’]$/, ''))) return name;
    first++;
    while (first < name.end && APOSTROPHES.has(tokens[first]!.text)) first++;
    return first < name.end && /^\p{Lu}/u.test(tokens[first]!.text)
      ? { first, end: name.end, type: name.type }
      : name;
  });
