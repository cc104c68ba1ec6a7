import { spansOf } from '../../src/nlp/names/spans.js';
import type { Annotated } from './corpora.js';
import { type Example, toExample } from './examples.js';

/** Shares of lines that are put in capitals as a headline is, and all in capitals. */
const TITLE_SHARE = 0.3;
const UPPER_SHARE = 0.25;

const SMALL = new Set(
  'a an and as at but by for from in into nor of off on or over per the to up via with'.split(' '),
);

/** A text with some of its sentences printed as headlines; names stay where they are. */
function inHeadlines(annotated: Annotated, random: () => number): Annotated {
  const text = annotated.text
    .split(/(\n|(?<=[.!?]["”]?) (?=\p{Lu}))/u)
    .map((line) => {
      const draw = random();
      const changed =
        draw < TITLE_SHARE ? titled(line) : draw < TITLE_SHARE + UPPER_SHARE ? line.toUpperCase() : line;
      // Offsets must hold: a letter that grows ("ß") leaves its line as it was.
      return changed.length === line.length ? changed : line;
    })
    .join('');
  return { ...annotated, text };
}

function titled(line: string): string {
  let first = true;
  return line.replace(/\p{L}[\p{L}'’.]*/gu, (word) => {
    const small = !first && SMALL.has(word);
    first = false;
    return small ? word : word[0]!.toUpperCase() + word.slice(1);
  });
}

/** The sentences of a text that stand as headlines, once some have been printed so. */
export function headlineExample(annotated: Annotated, random: () => number, weight: number): Example {
  const example = toExample(inHeadlines(annotated, random), { weight });
  const { tokens, cases } = example.input;
  return {
    ...example,
    segments: example.segments.filter(({ first }) => cases[tokens[first]!.sentence] !== 'plain'),
  };
}

/** The same for silver labels: what the rules made of the plain text is what is right in the headline. */
export function silverHeadlines(
  plain: Example,
  annotated: Annotated,
  random: () => number,
  weight: number,
): Example {
  const { tokens } = plain.input;
  const names = plain.segments.flatMap((segment) =>
    spansOf(segment, plain.labels.slice(segment.first, segment.end)).map(({ first, end, type }) => ({
      start: tokens[first]!.start,
      end: tokens[end - 1]!.end,
      type,
    })),
  );
  return headlineExample({ ...annotated, names }, random, weight);
}
