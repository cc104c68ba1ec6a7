import { STATE_FORMS } from '../../knowledge/states.js';
import type { Document } from '../../text/document.js';
import type { Token } from '../../text/tokens.js';
import type { Tokenized } from '../tokens/index.js';
import type { Name, NameType } from './name.js';

/** Words that end the name of a body. */
const BODIES = new Set(
  'Party Committee House Senate Congress Court Department Council Board University Association Commission Fund PAC News Times Post Journal Union Office Agency Press Legislature Assembly'.split(
    ' ',
  ),
);
/** Bodies that go by one word, or by letters. */
const KNOWN_BODIES = new Set(
  'GOP House Senate Congress CNN NBC ABC CBS NPR AP Reuters Twitter Facebook'.split(' '),
);
/** Titles before a name, which are no part of it. */
const TITLES = new Set(
  'Mr. Mrs. Ms. Dr. Sen. Sens. Rep. Reps. Gov. Govs. Lt. President Senator Representative Governor Secretary State Mayor Congressman Congresswoman Judge Speaker Attorney General Democrat Republican'.split(
    ' ',
  ),
);
const PLACE_ENDS = new Set('County District City Valley Springs'.split(' '));

/** Names by their capitals and a few tables: runs of proper nouns, told apart by their words. */
export function findNames(_document: Document, { tokens }: Tokenized): Name[] {
  const names: Name[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!isNameWord(tokens[i]!)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < tokens.length && isNameWord(tokens[end]!) && tokens[end]!.sentence === tokens[i]!.sentence)
      end++;
    let first = i;
    while (first < end && TITLES.has(tokens[first]!.text)) first++;
    if (first < end) names.push(named(tokens, first, end));
    i = end;
  }
  return names;
}

const isNameWord = (token: Token): boolean =>
  token.kind === 'word' && token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);

function named(tokens: readonly Token[], firstToken: number, endToken: number): Name {
  const words = tokens.slice(firstToken, endToken).map((token) => token.text);
  return {
    type: typeOf(words),
    start: tokens[firstToken]!.start,
    end: tokens[endToken - 1]!.end,
    firstToken,
    endToken,
  };
}

function typeOf(words: readonly string[]): NameType {
  const last = words.at(-1)!;
  if (STATE_FORMS.has(words.join(' ')) || PLACE_ENDS.has(last)) return 'place';
  if (BODIES.has(last) || KNOWN_BODIES.has(words.join(' '))) return 'organization';
  return 'person';
}
