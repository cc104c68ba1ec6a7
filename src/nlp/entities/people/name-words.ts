import { foldName } from '../../../text/person-name.js';

/** A person's name as it stands in the text, in comparable parts. */
export interface PersonWords {
  /** All words, folded, the suffix left out. */
  readonly words: readonly string[];
  readonly given: string | null;
  readonly family: string;
  readonly suffix: string | null;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
/** Small words that begin a family name: "de Souza", "Van Roe". */
const PARTICLES = new Set(
  'al bin da de del della den der di dos du el la le san st ten ter van von'.split(' '),
);

/** Cuts "Ann de Roe Jr." into given "ann", family "de roe", suffix "jr". */
export function personWords(text: string): PersonWords {
  const words = foldName(text)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const suffix = words.length > 1 && SUFFIX.test(words.at(-1)!) ? words.pop()! : null;
  let familyAt = words.length - 1;
  while (familyAt > 1 && PARTICLES.has(words[familyAt - 1]!)) familyAt--;
  if (words.length === 2 && PARTICLES.has(words[0]!)) familyAt = 0;
  return {
    words,
    given: familyAt > 0 ? words[0]! : null,
    family: words.slice(Math.max(0, familyAt)).join(' '),
    suffix,
  };
}
