import { verbSet } from '../../knowledge/verb-forms.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { isOwner, personAfter } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { asEndorser, endorsementReader, givers, type Pair } from './pair.js';

const NOUNS = new Set(['endorsement', 'endorsements', 'backing', 'nod', 'blessing']);

/** "Finch's endorsement of Roe", "picked up the backing of Finch and Roe", "an endorsement from Finch". */
export const byNoun = endorsementReader(NOUNS, (reading, sentence, at) => {
  if (isUnreal(reading, sentence, at)) return [];
  if (reading.tokens[at - 1]?.lower === 'whose') return byWhose(reading, sentence, at);
  const owner = sentence.people.findLast(
    (p) => p.endToken <= at && at - p.endToken <= 3 && isOwner(reading, p),
  );
  const of = personAfter(reading, sentence, at + 1, 'of', 2);
  if (owner && of) return [{ endorser: asEndorser(owner), endorsee: of }];
  const endorsee = sentence.people.find((p) => p.endToken <= at && p !== owner);
  if (!endorsee) return [];
  const endorsers = owner ? [asEndorser(owner)] : givers(reading, sentence, at, ['of', 'by', 'from']);
  return endorsers.filter(({ id }) => id !== endorsee.of.id).map((endorser) => ({ endorser, endorsee }));
});

const GETS = verbSet('secure win receive earn get gain have');
/** How far behind "whose endorsement" the verb may stand, in tokens. */
const REACH = 6;

/** "Rep. Finch, whose endorsement he had secured": he is whoever gets it. */
function byWhose({ tokens }: Reading, sentence: SentenceReading, at: number): Pair[] {
  const endorser = sentence.people.findLast((person) => person.endToken < at);
  const endorsee = sentence.people.find((person) => person.firstToken === at + 1);
  if (!endorser || !endorsee) return [];
  const gets = tokens.slice(endorsee.endToken, at + REACH).some(({ lower }) => GETS.has(lower));
  return gets ? [{ endorser: asEndorser(endorser), endorsee }] : [];
}
