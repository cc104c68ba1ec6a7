import type { Token } from '../../text/tokens.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import type { Endorser } from './pair.js';

/** What bodies that endorse are called. */
const BODIES = new Set(
  'union unions newspaper paper board association group coalition federation council chamber pac committee'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['the', 'a', 'an']);

/**
 * The body right before a verb that no entity stands for, as it is called: "The teachers’ union endorsed Roe",
 * "The Tennessean endorsed Roe". Null where it may be anything else.
 */
export function calledBefore(
  { tokens, document }: Reading,
  sentence: SentenceReading,
  verb: number,
): Endorser | null {
  let end = verb;
  while (end > sentence.firstToken && ['AUX', 'ADV'].includes(tokens[end - 1]!.pos)) end--;
  let first = end;
  while (first > sentence.firstToken && isOfName(tokens[first - 1]!)) first--;
  const article = first - 1;
  const head = tokens[end - 1];
  if (first === end || article < sentence.firstToken || !ARTICLES.has(tokens[article]!.lower)) return null;
  const isNamed = [...sentence.people, ...sentence.places, ...sentence.organizations].some(
    (named) => named.firstToken < end && first < named.endToken,
  );
  const isProper = tokens.slice(first, end).every(({ text }) => /^\p{Lu}/u.test(text));
  const isNewspaper = isProper && tokens[article]!.text === 'The';
  if (isNamed || !(BODIES.has(head!.lower) || isNewspaper)) return null;
  return { name: document.text.slice(tokens[first]!.start, head!.end), id: null };
}

const isOfName = ({ pos, text }: Token): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || /^['’]s?$/.test(text);
