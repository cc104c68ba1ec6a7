import { verbSet } from '../../knowledge/verb-forms.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { OrganizationAt, PersonAt, SentenceReading } from '../reading/reading.js';
import { isOwner, isPassive, isUnreal, objectOf, personAfter, subjectsOf } from '../reading/syntax.js';

const ENDORSES = verbSet('endorse back support');
const NOUNS = new Set(['endorsement', 'endorsements', 'backing', 'nod', 'blessing']);

/** Who lends support: a person or a body. */
interface Endorser {
  readonly name: string;
  readonly id: string;
}

/**
 * Support for a candidate, given by a person or a body.
 *   "Finch was endorsed by Roe" · "the Teachers' Union, which supported Finch" · "with the endorsement of Roe"
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
      const { start, end } = scene.reading.tokens[at]!;
      found.push(
        factAt(
          scene,
          'endorsement',
          sentence,
          { start, end },
          {
            type: 'endorsement',
            endorser: endorser.name,
            endorserId: endorser.id,
            endorsee: endorsee.of.name,
            endorseeId: endorsee.of.id,
            contest: keyOf(scene.contests.contestAt(sentence, at, endorsee.of)),
          },
        ),
      );
    }
  }
  return found;
}

type Pair = { readonly endorser: Endorser; readonly endorsee: PersonAt };

function byVerb({ reading }: Scene, sentence: SentenceReading, at: number): Pair[] {
  const { lower, pos } = reading.tokens[at]!;
  if (!ENDORSES.has(lower) || pos === 'NOUN' || isUnreal(reading, sentence, at)) return [];
  const next = reading.tokens[at + 1]?.lower;
  if (isPassive(reading, at) || next === 'by') {
    const by = personAfter(reading, sentence, at + 1, 'by', 3);
    const body = bodyAfter(sentence, at, 8);
    const endorser = by ? person(by) : body ? organization(body) : null;
    const endorsee =
      subjectsOf(reading, sentence, at)[0] ?? [...sentence.people].reverse().find((p) => p.endToken <= at);
    return endorser && endorsee ? [{ endorser, endorsee }] : [];
  }
  const endorsee = objectOf(reading, sentence, at, 6);
  if (!endorsee) return [];
  const body = [...sentence.organizations]
    .reverse()
    .find((org) => org.endToken <= at && at - org.endToken <= 12);
  const subjects = subjectsOf(reading, sentence, at);
  const nearest = subjects.at(-1);
  if (body && (!nearest || body.endToken > nearest.endToken))
    return [{ endorser: organization(body), endorsee }];
  return subjects.map((subject) => ({ endorser: person(subject), endorsee }));
}

/** "Finch's endorsement of Roe", "the endorsement of Finch", "an endorsement by Finch". */
function byNoun({ reading }: Scene, sentence: SentenceReading, at: number): Pair[] {
  if (!NOUNS.has(reading.tokens[at]!.lower) || isUnreal(reading, sentence, at)) return [];
  const owner = [...sentence.people]
    .reverse()
    .find((p) => p.endToken <= at && at - p.endToken <= 3 && isOwner(reading, p));
  const of = personAfter(reading, sentence, at + 1, 'of', 2);
  const by =
    personAfter(reading, sentence, at + 1, 'by', 2) ?? personAfter(reading, sentence, at + 1, 'from', 2);
  if (owner && of) return [{ endorser: person(owner), endorsee: of }];
  const subject = [...sentence.people].find((p) => p.endToken <= at && p !== owner);
  const giver = owner ?? by ?? of;
  return giver && subject && subject.of !== giver.of ? [{ endorser: person(giver), endorsee: subject }] : [];
}

const person = ({ of }: PersonAt): Endorser => ({ name: of.name, id: of.id });
const organization = ({ of }: OrganizationAt): Endorser => ({ name: of.name, id: of.id });

const bodyAfter = (sentence: SentenceReading, at: number, reach: number): OrganizationAt | undefined =>
  sentence.organizations.find((org) => org.firstToken > at && org.firstToken - at <= reach);
