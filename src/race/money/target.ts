import { verbSet } from '../../knowledge/verb-forms.js';
import type { PersonEntity } from '../../nlp/entities/entities.js';
import type { NumberMention } from '../../nlp/numbers/number.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { objectOf } from '../reading/syntax.js';

/** For or against whom a sum is spent. */
export interface Target {
  readonly name: string;
  readonly person: PersonAt | null;
}

const AGAINST =
  'against attacking attack opposing oppose bashing defeat blasting hitting targeting criticizing';
const FOR = 'for supporting support boosting boost backing behalf help helping elect promoting';
const LINKS = new Set(`${AGAINST} ${FOR}`.split(' '));
/** "Donors gave Roe $3 million" */
const GIVING = verbSet('give lend loan');
/** How far behind its verb the target may stand, over "the flagging candidacy of", in tokens. */
const TARGET_REACH = 8;
/** How far behind a sum its target may stand, in tokens. */
const REACH = 16;

/** "attacking Finch", "on behalf of Roe", "to help Republicans"; null where none is told. */
export function targetOf(
  reading: Reading,
  sentence: SentenceReading,
  sum: NumberMention,
  payer: PersonEntity | null,
): Target | null {
  const { tokens } = reading;
  const given = sentence.people.find(
    (p) => p.endToken === sum.firstToken && GIVING.has(tokens[p.firstToken - 1]?.lower ?? ''),
  );
  if (given && given.of !== payer) return { name: given.of.name, person: given };
  for (let i = sum.endToken; i < Math.min(sum.endToken + REACH, sentence.endToken); i++) {
    if (tokens[i]!.text === ';') return null;
    if (!LINKS.has(tokens[i]!.lower)) continue;
    // "to boost the flagging candidacy of GOP front-runner Bo Roe"
    const person = objectOf(reading, sentence, i, TARGET_REACH);
    if (person && person.of !== payer) return { name: person.of.name, person };
    const party = tokens
      .slice(i + 1, i + 4)
      .find((token) => token.lower === 'republicans' || token.lower === 'democrats');
    if (party) return { name: party.text, person: null };
  }
  return null;
}
