import { inEach } from '../../text/in-each.js';
import { byCampaigning } from '../endorsements/by-campaigning.js';
import { byCompound } from '../endorsements/by-compound.js';
import { byDescribedBody } from '../endorsements/by-described-body.js';
import { byLikewise } from '../endorsements/by-likewise.js';
import { byNoun } from '../endorsements/by-noun.js';
import { byVerb } from '../endorsements/by-verb.js';
import type { EndorsementReader } from '../endorsements/pair.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import { isElectoral } from '../reading/electoral.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { isOwner, isPossessive } from '../reading/syntax.js';
import { isWordOf, placesOf, trigger } from '../reading/triggers.js';

const READERS: readonly EndorsementReader[] = [
  byVerb,
  byNoun,
  byCompound,
  byDescribedBody,
  byLikewise,
  byCampaigning,
];

const TOLD_BY = trigger(READERS.flatMap((reader) => [...reader.trigger.words]));

/**
 * Support for a candidate, given by a person or a body.
 *   "Finch was endorsed by Roe" · "the Teachers' Union, which supported Finch" · "picked up the backing of Roe and Vole"
 * Not: "voters who support Finch", "a poll showing that women back Roe", "supports Roe's plan", "rolled back Roe-era rules".
 */
export const endorsement: Finder = {
  name: 'endorsement',
  find: (scene) =>
    inEach(scene.reading.sentences, (sentence) =>
      sentence.people.length > 0 ? endorsementsIn(scene, sentence) : [],
    ),
};

function endorsementsIn(scene: Scene, sentence: SentenceReading): FactFinding[] {
  const found: FactFinding[] = [];
  for (const at of placesOf(scene.reading, sentence, TOLD_BY)) {
    for (const { trigger, read } of READERS) {
      if (!isWordOf(scene.reading, at, trigger)) continue;
      for (const { endorser, endorsee } of read(scene.reading, sentence, at)) {
        if (endorser.id === endorsee.of.id || !isForOffice(scene, sentence, at, endorsee)) continue;
        const ofPerson = !isNamedBehind(scene, sentence, endorsee);
        const ofHolder = scene.contests.main?.office !== 'President' || isTagged(scene, endorsee);
        const contest = scene.contests.contestAt(sentence, at, endorsee.of, { ofPerson, ofHolder });
        found.push(
          factAt(scene, 'endorsement', sentence, scene.reading.tokens[at]!, {
            type: 'endorsement',
            endorser: endorser.name,
            endorserId: endorser.id,
            endorsee: endorsee.of.name,
            endorseeId: endorsee.of.id,
            contest: keyOf(contest),
          }),
        );
      }
    }
  }
  return found;
}

/** "Sens. Roe (R-Iowa) and Vole (R-Utah)", told beside the presidency: of what they hold. */
const isTagged = ({ reading: { tokens } }: Scene, { endToken }: PersonAt): boolean =>
  tokens[endToken]?.text === '(' && tokens[endToken + 2]?.text === '-';

/** Verbs and nouns that say by themselves that an election is meant: "campaigned for Sen. Roe". */
const PLAIN = /^(?:endors|campaign(?:ed|ing)|stump)/;
/** "picked up the backing of Sens. Roe and Vole": of one who has a party. */
const SUPPORT = new Set(['backing', 'nod', 'blessing', 'support']);
/** What somebody has that is supported with him. */
const CANDIDATURE = new Set(['campaign', 'bid', 'candidacy', 'run', 'opponent', 'challenger']);

/** Whether the person is supported, and for an office: not "supports Finch's plan", "the court backed Roe". */
function isForOffice(scene: Scene, sentence: SentenceReading, at: number, endorsee: PersonAt): boolean {
  const { reading, contests, stands } = scene;
  const { tokens } = reading;
  // "endorsing the Vole brothers' agenda"
  const isOfKin = tokens[endorsee.endToken]?.pos === 'NOUN' && isPossessive(tokens, endorsee.endToken + 1);
  if (isOfKin && endorsee.firstToken > at) return false;
  const owned = isOwner(reading, endorsee) && endorsee.firstToken > at;
  if (owned && !CANDIDATURE.has(tokens[endorsee.endToken + 1]?.lower ?? '')) return false;
  const { lower } = tokens[at]!;
  if (PLAIN.test(lower) || stands(endorsee.of) || isElectoral(reading, sentence)) return true;
  if (isNamedBehind(scene, sentence, endorsee)) return true;
  return SUPPORT.has(lower) && contests.partyOf(endorsee.of) !== null;
}

/** "which backed Finch for state treasurer": the race is named right behind. */
const isNamedBehind = (
  { reading: { tokens }, contests }: Scene,
  sentence: SentenceReading,
  { endToken }: PersonAt,
): boolean =>
  tokens[endToken]?.lower === 'for' &&
  contests
    .cuesIn(sentence)
    .some(({ firstToken, office }) => office !== null && firstToken - endToken <= 3 && firstToken > endToken);
