import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { placesOf, trigger } from '../reading/triggers.js';
import { POLL_WORDS } from './words.js';

const POLLS = trigger(POLL_WORDS);
/** How far from the word for a poll its maker may stand, in tokens. */
const REACH = 8;

/**
 * Who made the poll that a sentence speaks of: the body named next to the word for it, or in the sentences before
 * in the same paragraph. Null where the text does not tell.
 *   "a Harbor State University poll" · "according to a survey by Tide Research"
 */
export function pollsterIn({ reading }: Scene, sentence: SentenceReading): string | null {
  for (let i = sentence.index; i >= 0 && reading.sentences[i]!.paragraph === sentence.paragraph; i--) {
    const found = namedBesidePoll(reading, reading.sentences[i]!);
    if (found) return found;
  }
  return null;
}

function namedBesidePoll(reading: Scene['reading'], sentence: SentenceReading): string | null {
  const { tokens } = reading;
  for (const i of placesOf(reading, sentence, POLLS)) {
    const before = [...sentence.organizations]
      .reverse()
      .find((org) => org.endToken <= i && i - org.endToken <= 2);
    if (before) return before.of.name;
    const after = sentence.organizations.find(
      (org) => org.firstToken > i && org.firstToken - i <= REACH && isMadeBy(tokens, i, org.firstToken),
    );
    if (after) return after.of.name;
    // "a Quinnipiac poll": a name that is nobody's.
    let first = i;
    while (
      first > sentence.firstToken &&
      /^\p{Lu}/u.test(tokens[first - 1]!.text) &&
      tokens[first - 1]!.kind === 'word'
    )
      first--;
    if (first < i && first > sentence.firstToken)
      return tokens
        .slice(first, i)
        .map((token) => token.text)
        .join(' ');
  }
  return null;
}

const isMadeBy = (tokens: Scene['reading']['tokens'], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some((token) => ['by', 'from', 'for'].includes(token.lower));
