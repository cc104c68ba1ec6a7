import { verbSet } from '../../knowledge/verb-forms.js';
import { actorBefore } from '../reading/actor.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { isOwner, personAfter, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { asEndorser, endorsementReader, givers, type Pair } from './pair.js';

const NOUNS = new Set(['endorsement', 'endorsements', 'backing', 'nod', 'blessing', 'support']);
/** Verbs of those who have somebody's support, and of those who give it. */
const HAS = new Set([...verbSet('have win get earn gain enjoy receive pick secure land snag'), 'with']);
const DECLARES = verbSet('announce declare voice pledge offer express come');

/** "Finch's endorsement of Roe", "picked up the backing of Finch and Roe", "an endorsement from Finch". */
export const byNoun = endorsementReader(NOUNS, (reading, sentence, at) => {
  if (isUnreal(reading, sentence, at)) return [];
  if (reading.tokens[at - 1]?.lower === 'whose') return byWhose(reading, sentence, at);
  const declared = byDeclaring(reading, sentence, at);
  if (declared) return [declared];
  if (reading.tokens[at]!.lower === 'support' && !isHad(reading, sentence, at)) return [];
  const given = byGift(reading, sentence, at);
  if (given) return [given];
  const owner = sentence.people.findLast(
    (p) => p.endToken <= at && at - p.endToken <= 3 && isOwner(reading, p),
  );
  const of = personAfter(reading, sentence, at + 1, 'of', 2);
  if (owner && of) return [{ endorser: asEndorser(owner), endorsee: of }];
  const endorsee = sentence.people.find((p) => p.endToken <= at && p !== owner);
  if (!endorsee) return [];
  // "the paper's endorsement of Finch" is one for Finch; "won the endorsement of Finch" is hers.
  const isHers = !reading.tokens[at]!.lower.startsWith('endorsement') || isWon(reading, sentence, at);
  const endorsers = owner
    ? [asEndorser(owner)]
    : givers(reading, sentence, at, isHers ? ['of', 'by', 'from'] : ['by', 'from']);
  return endorsers.filter(({ id }) => id !== endorsee.of.id).map((endorser) => ({ endorser, endorsee }));
});

/** How far before "support" its verb may stand: "has won the enthusiastic support of", in tokens. */
const HAS_REACH = 5;

/** "Roe has the support of Finch"; not "support for Roe among women", which is a poll's. */
const isHad = (reading: Reading, sentence: SentenceReading, at: number): boolean =>
  ['of', 'from'].includes(reading.tokens[at + 1]?.lower ?? '') && isWon(reading, sentence, at);

const isWon = ({ tokens }: Reading, { firstToken }: SentenceReading, at: number): boolean =>
  tokens.slice(Math.max(firstToken, at - HAS_REACH), at).some(({ lower }) => HAS.has(lower));

/** "Finch announced his support for Roe", "came out in support of Roe". */
function byDeclaring(reading: Reading, sentence: SentenceReading, at: number): Pair | null {
  const { tokens } = reading;
  if (!['support', 'endorsement'].includes(tokens[at]!.lower)) return null;
  const endorsee =
    personAfter(reading, sentence, at + 1, 'for', 1) ?? personAfter(reading, sentence, at + 1, 'of', 1);
  const verb = tokens
    .slice(Math.max(sentence.firstToken, at - HAS_REACH), at)
    .findLast(({ lower }) => DECLARES.has(lower));
  if (!endorsee || !verb || isOwner(reading, endorsee)) return null;
  const [endorser] = subjectsOf(reading, sentence, verb.index);
  return endorser && endorser.of !== endorsee.of ? { endorser: asEndorser(endorser), endorsee } : null;
}

const GIVES = verbSet('give');
const WHOSE = new Set(['his', 'her', 'its', 'their']);

/** "Finch gave Roe his endorsement": his is Finch's. */
function byGift(reading: Reading, sentence: SentenceReading, at: number): Pair | null {
  const { tokens } = reading;
  const whose = WHOSE.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at - 2;
  const endorsee = sentence.people.find(({ kind, endToken }) => kind === 'name' && endToken === whose);
  const verb = endorsee ? endorsee.firstToken - 1 : -1;
  if (!endorsee || !WHOSE.has(tokens[whose]!.lower) || !GIVES.has(tokens[verb]?.lower ?? '')) return null;
  const endorser = actorBefore(reading, sentence, verb);
  return endorser?.id ? { endorser, endorsee } : null;
}

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
