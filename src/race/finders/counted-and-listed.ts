import { PARTY_PLURALS } from '../../knowledge/parties.js';
import { inEach } from '../../text/in-each.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, keyOf, type Scene } from '../finder.js';
import { joinedTo } from '../reading/lists.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { candidacyIn } from './candidacy.js';

const CANDIDATES = new Set(['candidates', 'contenders', 'hopefuls', 'rivals']);
/** How far behind their number the candidates may stand: "three leading Republicans", in tokens. */
const REACH = 3;
/** How far behind the candidates their contest may be named: "three Republicans for U.S. Senate", in tokens. */
const CONTEST_REACH = 4;

/**
 * "The three leading Republicans for U.S. Senate spent 90 minutes disagreeing", and below a photograph "From left, Dale Roe, Ida
 * Tate and Rep. Bo Vole take the stage": as many as were counted, listed in a caption, in that sentence or in the next.
 */
export const countedAndListed: Finder = {
  name: 'counted-and-listed',
  find: (scene) => inEach(scene.reading.sentences, (sentence) => listOf(scene, sentence)),
};

function listOf(scene: Scene, sentence: SentenceReading): FactFinding[] {
  const { reading, contests } = scene;
  return inEach(sentence.numbers, ({ kind, value, firstToken, endToken }): FactFinding[] => {
    if (kind !== 'count' || value === null || value < 2) return [];
    const noun = reading.tokens
      .slice(endToken - 1, endToken + REACH)
      .find(({ text, lower }) => PARTY_PLURALS.has(text) || CANDIDATES.has(lower));
    const cues = contests.cuesIn(sentence);
    const isOfContest =
      noun !== undefined &&
      (cues.some((cue) => cue.firstToken > noun.index && cue.firstToken - noun.index <= CONTEST_REACH) ||
        isListedBehind(scene, sentence, noun.index));
    // "Four Republicans — Sens. Roe, Tate and Vole — plan to vote for the bill"
    const contest = noun && isOfContest ? contests.contestAt(sentence, firstToken) : null;
    if (!noun || !contest) return [];
    const party = PARTY_PLURALS.get(noun.text);
    for (const other of reading.sentences) {
      const isNear =
        other.zone === 'caption' || other.index === sentence.index || other.index === sentence.index + 1;
      const people = isNear ? namesListed(scene, other) : [];
      if (people.length !== value || people.some(({ of }) => isOfAnother(of.party, party))) continue;
      return people.map((person) => ({
        ...candidacyIn(scene, other, person, 'counted-and-listed', contest),
        ...(party ? { party } : {}),
        contest: keyOf(contest),
      })) as FactFinding[];
    }
    return [];
  });
}

const isOfAnother = (own: string | null, party: string | undefined): boolean =>
  own !== null && party !== undefined && own !== party;

/** All whom a sentence names, where they are one list; else nobody. */
function namesListed({ reading }: Scene, { people }: SentenceReading): PersonAt[] {
  const named = people.filter(({ kind }) => kind === 'name');
  const listed = named[0] ? joinedTo(reading, named, named[0]) : [];
  return listed.length === named.length ? listed : [];
}

const VYING = new Set(['vying', 'running', 'competing', 'race', 'field', 'ballot']);
/** How far behind the candidates the colon of their list may stand, in tokens. */
const COLON_REACH = 7;

/** "Three Republicans are vying for the nomination: Dale Roe, Ida Tate and Bo Vole", "the race is down to two candidates: Roe and Tate". */
function isListedBehind(
  { reading: { tokens } }: Scene,
  { firstToken, endToken }: SentenceReading,
  at: number,
): boolean {
  const colon = tokens.slice(at, Math.min(endToken, at + COLON_REACH)).find(({ text }) => text === ':');
  return colon !== undefined && tokens.slice(firstToken, colon.index).some(({ lower }) => VYING.has(lower));
}
