import { verbSet } from '../../knowledge/verb-forms.js';
import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { subjectsOf } from '../reading/syntax.js';
import { placesOf, trigger } from '../reading/triggers.js';

const DEBATES = new Set(['debate', 'debates']);
const FACES = verbSet('face meet challenge debate oppose');
const VIES = verbSet('vie compete square duel tangle');
const TOLD_BY = trigger([...DEBATES, ...VIES, 'each']);
/** How far before "debate" its "their" may stand: "their first televised debate", in tokens. */
const THEIR_REACH = 4;
/** How far behind "vying" what is sought is named: "vying to become the state's next governor", in tokens. */
const SOUGHT_REACH = 9;

/**
 * Two or more who are told of together: "Finch and Roe will face each other in November", "traded barbs in their only
 * debate", "are vying to succeed Vole". Not: "Finch and Roe debated each other's bills in the Senate", where no contest is named.
 */
export function eachOther({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  for (const i of placesOf(reading, sentence, TOLD_BY)) {
    const verb = verbOf(tokens, sentence, i);
    if (verb < 0) continue;
    // A debate or a race for something: the contest is named in the sentence, or the article is about one.
    const isTold = contests.cuesIn(sentence).length > 0 || contests.main !== null;
    const people = subjectsOf(reading, sentence, verb).filter(({ kind }) => kind === 'name');
    if (isTold && people.length > 1) return people;
  }
  return [];
}

/** The verb whose subjects stand against each other, by one of the words that tell so; -1 where they do not. */
function verbOf(tokens: Scene['reading']['tokens'], sentence: SentenceReading, at: number): number {
  const { lower } = tokens[at]!;
  if (lower === 'each') {
    const isOther = tokens[at + 1]?.lower === 'other';
    const before = tokens[at - 1]?.lower === 'against' ? at - 2 : at - 1;
    return isOther && FACES.has(tokens[before]?.lower ?? '') ? before : -1;
  }
  if (VIES.has(lower)) {
    const behind = tokens.slice(at + 1, Math.min(sentence.endToken, at + 1 + SOUGHT_REACH));
    return behind.some((token) => SOUGHT.has(token.lower)) ? at : -1;
  }
  const their = tokens
    .slice(Math.max(sentence.firstToken, at - THEIR_REACH), at)
    .findLast((token) => token.lower === 'their');
  if (!their) return -1;
  return tokens.slice(sentence.firstToken, their.index).findLast(({ pos }) => pos === 'VERB')?.index ?? -1;
}

const SOUGHT = new Set(
  'seat nomination become succeed replace governor senator mayor office senate congress house term unseat oust'.split(
    ' ',
  ),
);
