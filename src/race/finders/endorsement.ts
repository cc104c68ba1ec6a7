import { verbSet } from '../../knowledge/verb-forms.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import { type Actor, actorBefore } from '../reading/actor.js';
import type { OrganizationAt, PersonAt, SentenceReading } from '../reading/reading.js';
import {
  isOwner,
  isPassive,
  isUnreal,
  joinedTo,
  objectOf,
  personAfter,
  subjectsOf,
} from '../reading/syntax.js';

const ENDORSES = verbSet('endorse back support');
/** "rally around Finch", "line up behind Roe", "throw his support behind Roe": the verb and the word before the name. */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['rally', 'around'],
  ['rallied', 'around'],
  ['line', 'behind'],
  ['lined', 'behind'],
  ['threw', 'behind'],
  ['thrown', 'behind'],
  ['throwing', 'behind'],
  ['get', 'behind'],
  ['got', 'behind'],
]);
const NOUNS = new Set(['endorsement', 'endorsements', 'backing', 'nod', 'blessing']);
/** Who merely votes endorses nobody: "women who back Finch". */
const VOTERS = new Set(
  'voters women men republicans democrats independents people residents percent those respondents many most'.split(
    ' ',
  ),
);

/** Who lends support: a person, a body, or a group. */
type Endorser = Pick<Actor, 'name' | 'id'>;
interface Pair {
  readonly endorser: Endorser;
  readonly endorsee: PersonAt;
}

/**
 * Support for a candidate, given by a person or a body.
 *   "Finch was endorsed by Roe" · "the Teachers' Union, which supported Finch" · "picked up the backing of Roe and Vole"
 * Not: "voters who support Finch", "a poll showing that women back Roe".
 */
export const endorsement: Finder = {
  name: 'endorsement',
  find: (scene) =>
    scene.reading.sentences.flatMap((sentence) =>
      sentence.people.length > 0 ? endorsementsIn(scene, sentence) : [],
    ),
};

function endorsementsIn(scene: Scene, sentence: SentenceReading): FactFinding[] {
  const found: FactFinding[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    for (const { endorser, endorsee } of [...byVerb(scene, sentence, at), ...byNoun(scene, sentence, at)]) {
      if (endorser.id === endorsee.of.id) continue;
      found.push(
        factAt(scene, 'endorsement', sentence, scene.reading.tokens[at]!, {
          type: 'endorsement',
          endorser: endorser.name,
          endorserId: endorser.id,
          endorsee: endorsee.of.name,
          endorseeId: endorsee.of.id,
          contest: keyOf(scene.contests.contestAt(sentence, at, endorsee.of)),
        }),
      );
    }
  }
  return found;
}

function byVerb({ reading }: Scene, sentence: SentenceReading, at: number): Pair[] {
  const { tokens } = reading;
  const { lower, pos } = tokens[at]!;
  const link = PHRASES.get(lower);
  if (
    (!ENDORSES.has(lower) && !link) ||
    pos === 'NOUN' ||
    (isUnreal(reading, sentence, at) && !isAnnounced(reading, sentence, at))
  )
    return [];
  if (isPassive(reading, at) || tokens[at + 1]?.lower === 'by') {
    const endorsee =
      subjectsOf(reading, sentence, at)[0] ?? sentence.people.findLast((p) => p.endToken <= at);
    return endorsee ? givers(reading, sentence, at, ['by']).map((endorser) => ({ endorser, endorsee })) : [];
  }
  const endorsee = link
    ? personAfter(reading, sentence, at + 1, link, 5)
    : objectOf(reading, sentence, at, 6);
  if (!endorsee || tokens.slice(at + 1, endorsee.firstToken).some((token) => token.lower === 'of')) return [];
  const before = tokens.slice(Math.max(sentence.firstToken, at - 3), at);
  if (before.some((token) => VOTERS.has(token.lower))) return [];
  // "Finch and Roe said they will back Vole."
  const several = subjectsOf(reading, sentence, at);
  if (several.length > 1) return several.map((person) => ({ endorser: asEndorser(person), endorsee }));
  const actor = actorBefore(reading, sentence, at);
  if (!actor || actor.endToken > endorsee.firstToken) return [];
  return actor.id === null ? [] : [{ endorser: actor, endorsee }];
}

/** "said she will back Finch": a promise of support is support. */
const isAnnounced = ({ tokens }: Scene['reading'], sentence: SentenceReading, at: number): boolean =>
  tokens[at - 1]?.lower === 'will' &&
  tokens.slice(sentence.firstToken, at).some((token) => token.lower === 'said');

/** "Finch's endorsement of Roe", "picked up the backing of Finch and Roe", "an endorsement from Finch". */
function byNoun({ reading }: Scene, sentence: SentenceReading, at: number): Pair[] {
  if (!NOUNS.has(reading.tokens[at]!.lower) || isUnreal(reading, sentence, at)) return [];
  const owner = sentence.people.findLast(
    (p) => p.endToken <= at && at - p.endToken <= 3 && isOwner(reading, p),
  );
  const of = personAfter(reading, sentence, at + 1, 'of', 2);
  if (owner && of) return [{ endorser: asEndorser(owner), endorsee: of }];
  const endorsee = sentence.people.find((p) => p.endToken <= at && p !== owner);
  if (!endorsee) return [];
  const endorsers = owner ? [asEndorser(owner)] : givers(reading, sentence, at, ['of', 'by', 'from']);
  return endorsers.filter(({ id }) => id !== endorsee.of.id).map((endorser) => ({ endorser, endorsee }));
}

/** Everybody named after a word behind a verb or noun: "the backing of the Cattle Raisers and Finch". */
function givers(
  reading: Scene['reading'],
  sentence: SentenceReading,
  at: number,
  links: readonly string[],
): Endorser[] {
  for (const link of links) {
    const person = personAfter(reading, sentence, at + 1, link, 2);
    if (person) return joinedTo(reading, sentence.people, person).map(asEndorser);
    const body = bodyAfter(reading, sentence, at, link);
    if (body) return [{ name: body.of.name, id: body.of.id }];
  }
  return [];
}

function bodyAfter(
  { tokens }: Scene['reading'],
  sentence: SentenceReading,
  at: number,
  link: string,
): OrganizationAt | null {
  const linkAt = [at + 1, at + 2].find((i) => tokens[i]?.lower === link);
  if (linkAt === undefined) return null;
  return (
    sentence.organizations.find((org) => org.firstToken > linkAt && org.firstToken - linkAt <= 3) ?? null
  );
}

const asEndorser = ({ of }: PersonAt): Endorser => ({ name: of.name, id: of.id });
