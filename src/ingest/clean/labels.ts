import { LABELS, type LabelKind } from './tables/labels.js';

/** The labels by their first word, longest first. */
const BY_FIRST_WORD: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly kind: LabelKind }[]
> = index();

function index(): Map<string, { words: string[]; kind: LabelKind }[]> {
  const byFirst = new Map<string, { words: string[]; kind: LabelKind }[]>();
  for (const kind of Object.keys(LABELS) as LabelKind[]) {
    for (const label of LABELS[kind]) {
      const words = label.split(' ');
      const others = byFirst.get(words[0]!) ?? [];
      byFirst.set(words[0]!, [...others, { words, kind }]);
    }
  }
  for (const labels of byFirst.values()) labels.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** A word without marks, a number or a clock time. */
const WORD = /\d+(?::\d+)*|[\p{L}'’]+/u;
const WORDS = new RegExp(WORD, 'gu');

const NUMBER = /^\d/;
const LONGEST_LINE = 300;

/** What labels the line is made of, and of nothing else but numbers; null where anything else is in it. */
export function labelsOf(line: string): readonly LabelKind[] | null {
  if (line.length > LONGEST_LINE) return null;
  // Nearly all lines are prose: their first word tells. No label begins with a word that ends in "i", the only one that is
  // split by what a letter becomes when it is made small ("İ").
  const first = WORD.exec(line)?.[0].toLowerCase();
  if (first === undefined || (!BY_FIRST_WORD.has(first) && !NUMBER.test(first))) return null;
  const wordAt = cutWords(line.toLowerCase());
  const kinds: LabelKind[] = [];
  let at = 0;
  for (let word = wordAt(at); word !== undefined; word = wordAt(at)) {
    const label = BY_FIRST_WORD.get(word)?.find(({ words }) => words.every((w, i) => wordAt(at + i) === w));
    if (label) {
      kinds.push(label.kind);
      at += label.words.length;
    } else if (NUMBER.test(word)) at++;
    else return null;
  }
  return kinds.length === 0 ? null : kinds;
}

/** The words of a line by their place; they are cut as they are asked for, since prose is found out by its first few. */
function cutWords(line: string): (index: number) => string | undefined {
  const matches = line.matchAll(WORDS);
  const words: string[] = [];
  return (index) => {
    while (words.length <= index) {
      const { done, value } = matches.next();
      if (done) return undefined;
      words.push(value[0]);
    }
    return words[index];
  };
}
