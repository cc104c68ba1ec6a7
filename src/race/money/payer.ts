import { verbSet } from '../../knowledge/verb-forms.js';
import type { NumberMention } from '../../nlp/numbers/number.js';
import type { MoneyAction } from '../../schema/index.js';
import type { Token } from '../../text/tokens.js';
import type { Scene } from '../finder.js';
import { type Actor, actorBefore } from '../reading/actor.js';
import type { OrganizationAt, PersonAt, SentenceReading } from '../reading/reading.js';
import { isOwner, objectOf, personAfter, subjectsOf } from '../reading/syntax.js';

/** Nouns that stand for a body named before: "The organization donated". */
const FOR_A_BODY = /^(?:organization|group|committee|super pac|pac|chamber|union)$/i;

/** Who raised, spent, gave or has a sum; null where the text does not tell. */
export function payerOf(
  scene: Scene,
  sentence: SentenceReading,
  sum: NumberMention,
  action: MoneyAction,
  verb: number | null,
): Actor | null {
  const { reading } = scene;
  const { tokens } = reading;
  // "compared with $3.2 million for Roe": of whoever it is said to be, and not of the one it is compared with.
  if (tokens[sum.firstToken - 2]?.lower === 'compared') {
    const other = personAfter(reading, sentence, sum.endToken, 'for', 1);
    return other ? asActor(other) : null;
  }
  // "and Roe $31,975": right before the sum, over "had", or as its owner: "Roe's $3.2 million haul".
  const beside = sentence.people.find(
    (p) =>
      // "Finch outraised Roe $4 million to $2 million": not of the one outdone
      (p.endToken === sum.firstToken && !OUTDOES.has(tokens[p.firstToken - 1]?.lower ?? '')) ||
      (p.endToken === sum.firstToken - 1 && (tokens[p.endToken]!.pos === 'AUX' || isOwner(reading, p))),
  );
  // "Donors gave Roe $3 million": the one right before the sum is given it.
  const isGiven = beside !== undefined && action === 'donated' && verb === beside.firstToken - 1;
  if (beside && !isGiven) return asActor(beside);
  if (verb !== null && verb > sum.firstToken) {
    const by = personAfter(reading, sentence, verb + 1, 'by', 3);
    if (by) return asActor(by);
    // "because of Families for Water and the two million dollars it has dropped on her head"
    const isIts = tokens.slice(sum.endToken, verb).some(({ lower }) => lower === 'it');
    const body = isIts ? sentence.organizations.findLast((org) => org.endToken <= sum.firstToken) : undefined;
    return body ? asBody(body) : actorBefore(reading, sentence, verb, sum.endToken);
  }
  if (isOfTheOther(tokens, sum)) return otherOf(scene, sentence, sum);
  // "outraised her, $5.2 million to $3.9 million": the second sum is hers.
  const isOutdone = verb !== null && tokens[verb]!.lower.startsWith('out');
  if (isOutdone && tokens[sum.firstToken - 1]?.lower === 'to') {
    const [subject] = subjectsOf(reading, sentence, verb);
    // Nobody outraises himself.
    const outdone = sentence.people.find((p) => p.firstToken > verb && p.of !== subject?.of);
    return outdone ? asActor(outdone) : rivalOutdone(scene, sentence, verb);
  }
  const actor = actorBefore(reading, sentence, mainVerb(tokens, sentence, verb) ?? sum.firstToken);
  if (actor?.id === null && FOR_A_BODY.test(actor.name)) return bodyBefore(scene, sentence) ?? actor;
  if (actor) return actor;
  // "a lunch that raised more than $700,000 for his campaign"
  if (action !== 'raised') return null;
  const forWhom = sentence.people.find(
    (p) => p.firstToken >= sum.endToken && p.firstToken - sum.endToken <= 2,
  );
  return forWhom ? asActor(forWhom) : null;
}

/** "Finch outraised Roe, bringing in $4.1 million": a participle behind a comma is told of the subject before it. */
function mainVerb(
  tokens: readonly Token[],
  { firstToken }: SentenceReading,
  verb: number | null,
): number | null {
  if (verb === null || tokens[verb - 1]?.text !== ',' || !tokens[verb]!.lower.endsWith('ing')) return verb;
  return tokens.slice(firstToken, verb).findLast(({ pos }) => pos === 'VERB')?.index ?? verb;
}

const HIS = new Set(['his', 'her', 'their']);

/** "$4.1 million to his $3.2 million": not of whoever raised the first. */
const isOfTheOther = (tokens: readonly Token[], { firstToken }: NumberMention): boolean =>
  HIS.has(tokens[firstToken - 1]?.lower ?? '') && tokens[firstToken - 2]?.lower === 'to';

/** "Finch outraised Roe, bringing in $4.1 million to his $3.2 million": he is whoever was outdone. */
function otherOf({ reading }: Scene, sentence: SentenceReading, sum: NumberMention): Actor | null {
  const verb = reading.tokens
    .slice(sentence.firstToken, sum.firstToken)
    .find(({ lower }) => OUTDOES.has(lower))?.index;
  const outdone = verb === undefined ? null : objectOf(reading, sentence, verb, 6);
  return outdone ? asActor(outdone) : null;
}

const OUTDOES = verbSet('outraise outspend');

/** "Roe has outraised her, $5.2 million to $3.9 million": whoever stands against him. */
function rivalOutdone({ reading, rivalOf }: Scene, sentence: SentenceReading, verb: number): Actor | null {
  const object = reading.tokens[verb + 1]!;
  const [subject] = subjectsOf(reading, sentence, verb);
  const rival = subject && ['her', 'him'].includes(object.lower) ? rivalOf(subject.of) : null;
  if (!rival) return null;
  return {
    name: rival.name,
    id: rival.id,
    person: null,
    firstToken: object.index,
    endToken: object.index + 1,
  };
}

const asActor = (person: PersonAt): Actor => ({
  name: person.of.name,
  id: person.of.id,
  person,
  firstToken: person.firstToken,
  endToken: person.endToken,
});

const asBody = ({ of, firstToken, endToken }: OrganizationAt): Actor => ({
  name: of.name,
  id: of.id,
  person: null,
  firstToken,
  endToken,
});

/** The body last named before a sentence, in its paragraph or the one before. */
function bodyBefore({ reading: { sentences } }: Scene, sentence: SentenceReading): Actor | null {
  for (let i = sentence.index - 1; i >= 0 && sentence.paragraph - sentences[i]!.paragraph <= 1; i--) {
    const body = sentences[i]!.organizations.findLast(
      ({ of }) => of.kind === 'committee' || of.kind === 'other',
    );
    if (body) return asBody(body);
  }
  return null;
}
