import type { OutcomeKind } from '../../schema/index.js';
import { inEach } from '../../text/in-each.js';
import type { ContestParts } from '../contest.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import { advances, goesOn, meetings, spots } from '../outcomes/advances.js';
import { backedInRunoff } from '../outcomes/backed-in-runoff.js';
import { byVoters } from '../outcomes/by-voters.js';
import { called } from '../outcomes/called.js';
import { concessions } from '../outcomes/concessions.js';
import { congratulations } from '../outcomes/congratulations.js';
import { defeats } from '../outcomes/defeats.js';
import { easyWins } from '../outcomes/easy-wins.js';
import { elects } from '../outcomes/elects.js';
import { gainedVictories } from '../outcomes/gained-victories.js';
import { losses } from '../outcomes/losses.js';
import { nearWins } from '../outcomes/near-wins.js';
import { ownedEnds } from '../outcomes/owned-ends.js';
import { phrasalDefeats } from '../outcomes/phrasal-defeats.js';
import { places } from '../outcomes/places.js';
import { prevailed } from '../outcomes/prevailed.js';
import { shortFalls } from '../outcomes/short-falls.js';
import type { OutcomeReader, Told } from '../outcomes/told.js';
import { unsuccessful } from '../outcomes/unsuccessful.js';
import { victories } from '../outcomes/victories.js';
import { votesFor } from '../outcomes/votes-for.js';
import { wins } from '../outcomes/wins.js';
import { withdrawals } from '../outcomes/withdrawals.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { isWordOf, placesOf, trigger } from '../reading/triggers.js';

/** Ways of telling an outcome; the first to find one in a token decides. */
const READERS: readonly OutcomeReader[] = [
  advances,
  nearWins,
  backedInRunoff,
  meetings,
  spots,
  goesOn,
  phrasalDefeats, // before plain verbs: "edged out", "beat back a challenge from"
  defeats,
  gainedVictories, // before the noun: "scored a victory over"
  byVoters,
  called,
  ownedEnds,
  easyWins,
  victories,
  wins,
  votesFor,
  concessions,
  shortFalls,
  prevailed,
  elects,
  unsuccessful,
  losses,
  congratulations,
  places,
  withdrawals,
];

const TOLD_BY = trigger(READERS.flatMap((reader) => [...reader.trigger.words]));

/**
 * How a race ended for somebody, or how it stands while votes are counted.
 *   "Finch defeated Roe on Tuesday" · "Roe conceded" · "Finch and Roe advanced to a June 20 runoff"
 * Not: "if Finch wins", "Finch hopes to beat Roe", "Finch won praise".
 */
export const outcome: Finder = {
  name: 'outcome',
  find: (scene) =>
    inEach(scene.reading.sentences, (sentence) => {
      if (sentence.people.length === 0) return [];
      const found: FactFinding[] = [];
      for (const at of placesOf(scene.reading, sentence, TOLD_BY)) {
        const told = toldAt(scene, sentence, at);
        const contests = told.map((one) => contestOf(scene, sentence, at, one));
        // "President Finch ousted Roe", told beside another race: a dismissal.
        const isDismissal = told.some(
          ({ person, outcome: end }, i) =>
            end === 'won' && isElsewhere(scene, person, contests[i] ?? null) && told.length > 1,
        );
        if (isDismissal) continue;
        // "Vole, who lost to President Finch in 2012": of one contest, though that of the loser is not told by itself.
        const known = contests.find((contest) => contest !== null) ?? null;
        for (const [i, one] of told.entries())
          found.push(...toFacts(scene, sentence, at, one, contests[i] ?? known));
      }
      return found;
    }),
};

function toldAt(scene: Scene, sentence: SentenceReading, at: number): Told[] {
  for (const { trigger, read } of READERS) {
    const told = isWordOf(scene.reading, at, trigger) ? read(scene, sentence, at) : [];
    if (told.length > 0) return told;
  }
  return [];
}

/** Whether a contest is one that a president stands in no more. */
const isElsewhere = ({ contests }: Scene, { of }: PersonAt, contest: ContestParts | null): boolean =>
  contest !== null && contest.office !== 'President' && contests.isPresident(of);

function contestOf(scene: Scene, sentence: SentenceReading, at: number, told: Told): ContestParts | null {
  const { person, outcome: end, round } = told;
  // What is told of two people may be about two contests: each by the words around the name.
  const near = Math.abs(person.firstToken - at) > NEAR ? person.firstToken : at;
  const about = {
    ...(round === undefined ? {} : { round }),
    decided: DECIDED.has(end),
    ofState: true,
    ofMain: end === 'withdrew',
  };
  const contest = told.contest ?? scene.contests.contestAt(sentence, near, person.of, about);
  // "Vole, who lost her seat in Utah last year", told beside the presidency
  const isOfSeat = scene.reading.tokens.slice(at + 1, at + SEAT_REACH).some(({ lower }) => lower === 'seat');
  if (isOfSeat && contest?.office === 'President') return null;
  // "dropped out of the presidential race after the South Carolina primary": out of the country's.
  return end === 'withdrew' && contest?.office === 'President' ? { ...contest, place: 'US' } : contest;
}

function toFacts(
  scene: Scene,
  sentence: SentenceReading,
  at: number,
  { person, outcome: end, inferred }: Told,
  contest: ContestParts | null,
): FactFinding[] {
  // "since Trump's victory": the president's own, whichever race the article is about.
  if (isElsewhere(scene, person, contest)) return [];
  return [
    factAt(scene, 'outcome', sentence, scene.reading.tokens[at]!, {
      type: 'outcome',
      ...(inferred ? { basis: 'inferred' as const } : {}),
      person: person.of.name,
      personId: person.of.id,
      contest: keyOf(contest),
      outcome: end,
      calledBy: null,
    }),
  ];
}

const DECIDED: ReadonlySet<OutcomeKind> = new Set(['won', 'lost', 'conceded']);

/** How far behind its verb the seat that is lost may stand, in tokens. */
const SEAT_REACH = 4;

/** A name this close to its verb stands in the verb's contest, in tokens. */
const NEAR = 8;
