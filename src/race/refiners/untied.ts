import type { PersonEntity } from '../../nlp/entities/entities.js';
import { inEach } from '../../text/in-each.js';
import { type ContestParts, parseContest } from '../contest.js';
import type { ContestCue } from '../contests/cues.js';
import type { Contests } from '../contests/index.js';
import { contenderIn } from '../contests/presidential.js';
import type { FactFinding } from '../fact-finding.js';
import type { Scene } from '../finder.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import type { Refiner } from '../refiner.js';
import { bearerOf } from './bearer.js';

/** Sentences in which an article introduces whom it is about. */
const OPENING = 4;
/** So many times named, somebody is one of those an article is about. */
const OFTEN = 3;

/**
 * In an article about races of several states nobody is put in one of them for want of a better: "In Virginia Finch barely won, while
 * in New Jersey Roe sailed to a second term" must tell each seat beside its winner, there or elsewhere. Whoever is
 * tied to none by a sentence, and is not one of those whom the article is about, has won, or stands in, an unknown race.
 */
export const untied: Refiner = {
  name: 'untied',
  refine(facts, scene) {
    if (!isAboutSeveralStates(scene.contests)) return [...facts];
    const tied = tiesOf(facts, scene);
    const people = new Map(scene.reading.people.map((person) => [person.id, person]));
    return facts.map((fact) => {
      const who = bearerOf(fact);
      if (who === null || !('contest' in fact) || fact.contest === null) return fact;
      const contest = parseContest(fact.contest);
      // "Finch won Ohio in 2016": the place is told, for it is what was won.
      if (contest.office === 'President' && contest.place !== 'US') return fact;
      const person = people.get(who);
      // Who is known to have run for president then did.
      if (
        contest.office === 'President' &&
        contest.year !== null &&
        person &&
        contenderIn(person, contest.year)
      )
        return fact;
      // "Wisconsin Gov. Finch … Finch's campaign": a race of the state that he is of.
      const isAtHome = person !== undefined && scene.contests.homeOf(person) === contest.place.slice(0, 2);
      if (isAtHome || tied.has(tieOf(who, contest)) || (person && isOfMainRace(scene, contest, person)))
        return fact;
      return { ...fact, contest: null, ...(fact.type === 'candidacy' ? { incumbent: null } : {}) };
    });
  },
};

/** Whether there is more than one state that a race may be in; a country's race beside one state's confuses nobody. */
function isAboutSeveralStates({ seats, main }: Contests): boolean {
  const places = seats.map(({ place }) => place.slice(0, 2));
  return new Set(main?.place === 'US' ? places : places.filter((place) => place !== 'US')).size > 1;
}

const tieOf = (person: string, { office, place }: ContestParts): string => `${person} ${office} ${place}`;

/** The people and seats that a sentence, a heading, or a paragraph before it names together; and who is told of beside them. */
function tiesOf(facts: readonly FactFinding[], { reading, contests }: Scene): ReadonlySet<string> {
  const sentences = new Map(reading.sentences.map((sentence) => [sentence.start, sentence]));
  const ofPerson = new Map<string, SentenceReading[]>();
  for (const sentence of reading.sentences)
    for (const { of } of sentence.people) {
      const own = ofPerson.get(of.id) ?? [];
      own.push(sentence);
      ofPerson.set(of.id, own);
    }
  const ties = new Set<string>();
  const standings = inEach(facts, (fact) => {
    const who = bearerOf(fact);
    const own = sentences.get(fact.evidence.start);
    if (who === null || !own || !('contest' in fact) || fact.contest === null) return [];
    return [{ who, own, contest: parseContest(fact.contest) }];
  });
  for (const { who, own, contest } of standings) {
    const told = [own, ...(ofPerson.get(who) ?? [])].some((sentence) =>
      tells(reading, contests, sentence, contest),
    );
    if (told) ties.add(tieOf(who, contest));
  }
  // "Finch, of Ohio, leads. … Finch has an edge of 5 points over Roe": the rival stands where Finch does.
  const beside = standings.filter(({ own, contest }) =>
    own.people.some(({ of }) => ties.has(tieOf(of.id, contest))),
  );
  for (const { who, contest } of beside) ties.add(tieOf(who, contest));
  return ties;
}

/** Whether a sentence names the seat of a contest, or the paragraph does before it and no other seat has come between. */
function tells(
  { sentences }: Reading,
  { cuesIn, seatUnderHeading, main }: Contests,
  sentence: SentenceReading,
  contest: ContestParts,
): boolean {
  const heading = seatUnderHeading(sentence);
  if (heading?.office === contest.office && heading.place === contest.place) return true;
  for (let i = sentence.index; sentences[i]?.paragraph === sentence.paragraph; i--) {
    const cues = cuesIn(sentences[i]!);
    if (cues.some((cue) => names(cue, contest, main))) return true;
    if (cues.some(({ place }) => place !== null)) return false;
  }
  return false;
}

/**
 * Whether a cue names the seat of a contest: its place above all. "The gubernatorial nominee", in an article about the
 * Senate race of a state, is that state's.
 */
function names({ office, place }: ContestCue, contest: ContestParts, main: ContestParts | null): boolean {
  if (office !== null && office !== contest.office) return false;
  if (contest.place === 'US') return office === 'President';
  const state = contest.place.slice(0, 2);
  if (place !== null) return place.state === state;
  return office !== null && main !== null && main.office !== office && main.place.slice(0, 2) === state;
}

/** Whether somebody is one of those in the race that the article is about: named early or often. */
function isOfMainRace(
  { reading, contests: { main } }: Scene,
  { office, place }: ContestParts,
  person: PersonEntity,
): boolean {
  if (main?.office !== office || main.place !== place) return false;
  const isEarly = reading.sentences
    .slice(0, OPENING)
    .some((sentence: SentenceReading) => sentence.people.some(({ of }) => of === person));
  return isEarly || person.mentions.length >= OFTEN;
}
