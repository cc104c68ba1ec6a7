import type { ArticleRecord, Cluster, Fact, Race, RaceCandidate } from '../../schema/index.js';
import { formatContest, raceId, roundName } from '../contest.js';
import { divisionOf, nameOf, officeOf } from '../describe.js';
import { assignToRaces, type ContestFact, type RaceFacts } from './assign.js';
import { bodyNames } from './body-names.js';
import { type Candidate, type Candidates, findCandidates } from './candidates.js';
import { findConflicts } from './conflicts/index.js';
import { compare, digest, inOrder, type RaceDigest } from './digest.js';
import { inTime, type PublishedOf, publishedIn } from './order.js';
import { type Outline, Outliner } from './outline.js';
import { summarize } from './summary.js';
import { evidenceOf, ofType, type StoryOf, storiesOf, tally, witnesses } from './tally.js';
import { timelineOf, votingDays } from './timeline.js';
import { toldOfRace } from './told-of-race.js';
import { endorsements, margins, money, mostTold, outcomes, pollLeads, polls, results } from './values.js';

export interface MergeOptions {
  /** Copies of one story; each cluster counts as one witness. */
  readonly clusters?: readonly Cluster[];
}

/**
 * Merges the facts of many articles into races. The articles may come in any order, and from any number of
 * machines: the result is the same. Values that several outlets report become one with several evidence items;
 * values that disagree are all kept, and named in `conflicts`.
 */
export function mergeRaces(records: readonly ArticleRecord[], options: MergeOptions = {}): Race[] {
  return mergeDigests(records.map(digest), options);
}

/** As `mergeRaces`, from what merging needs of each article. */
export function mergeDigests(digests: readonly RaceDigest[], options: MergeOptions = {}): Race[] {
  const outliner = new Outliner();
  const byId = new Map(digests.map((one) => [one.id, one]));
  return [
    ...mergeOutlines(
      digests.map((one) => outliner.outline(one)),
      (id) => byId.get(id)!,
      options,
    ),
  ];
}

/**
 * As `mergeDigests`, one race after the other: memory holds the outlines, and the articles of one race.
 *
 * @param digestOf what merging needs of an article; asked for once for each race that the article tells of
 */
export function* mergeOutlines(
  outlines: readonly Outline[],
  digestOf: (id: string) => RaceDigest,
  { clusters = [] }: MergeOptions = {},
): Generator<Race> {
  const storyOf = storiesOf(clusters);
  const races = assignToRaces(inOrder(outlines)).reverse();
  // What was put to a race is let go once the race is made: it is as much as all outlines.
  for (let placed = races.pop(); placed; placed = races.pop()) {
    const facts = toldOfRace(placed, digestOf);
    yield buildRace({ race: placed.race, facts }, storyOf, publishedIn(facts.map(({ article }) => article)));
  }
}

function buildRace(assigned: RaceFacts, storyOf: StoryOf, publishedOf: PublishedOf): Race {
  const { race, facts } = assigned;
  const candidates = findCandidates(facts);
  const bodyOf = bodyNames(facts);
  const named = { race, facts: facts.map((item) => withFullNames(item, candidates, bodyOf)) };
  const office = officeOf(race);
  const others = ofType(named.facts, 'money').filter(
    ({ fact, article }) => !fact.actor || !candidates.of(article.id, fact.actor),
  );
  const about = factsByCandidate(named.facts, candidates);
  const built: Omit<Race, 'summary'> = {
    schema: 'racefile.race/1',
    id: raceId(race),
    contest: formatContest(race),
    name: nameOf(race),
    office: { title: office.title, body: office.body, level: office.level },
    division: divisionOf(race),
    year: race.year,
    special: race.special,
    rounds: roundsOf(named.facts, storyOf),
    candidates: candidates.list.map((candidate) => buildCandidate(candidate, about, storyOf, publishedOf)),
    predecessor: tally(
      ofType(named.facts, 'predecessor'),
      ({ fact }) => JSON.stringify([fact.person, fact.saidBy?.name]),
      storyOf,
    ).map(({ facts: told, evidence }) => ({
      name: told[0]!.fact.person,
      reason: told.find(({ fact }) => fact.reason)?.fact.reason ?? null,
      saidBy: told[0]!.fact.saidBy?.name ?? null,
      evidence,
    })),
    fieldSize: tally(
      ofType(named.facts, 'field_size'),
      (item) =>
        JSON.stringify([
          roundName(item.contest),
          item.fact.count,
          item.fact.approx,
          item.fact.party,
          item.fact.saidBy?.name,
        ]),
      storyOf,
    ).map(({ facts: [first], evidence }) => ({
      count: first!.fact.count,
      approx: first!.fact.approx,
      party: first!.fact.party,
      round: roundName(first!.contest),
      saidBy: first!.fact.saidBy?.name ?? null,
      evidence,
    })),
    threshold: tally(
      ofType(named.facts, 'threshold'),
      (item) => JSON.stringify([roundName(item.contest), item.fact.percent, item.fact.saidBy?.name]),
      storyOf,
    ).map(({ facts: [first], evidence }) => ({
      percent: first!.fact.percent,
      round: roundName(first!.contest),
      saidBy: first!.fact.saidBy?.name ?? null,
      evidence,
    })),
    history: tally(
      ofType(named.facts, 'history'),
      ({ fact }) => JSON.stringify([fact.party, fact.since, fact.approx, fact.saidBy?.name]),
      storyOf,
    ).map(({ facts: [first], evidence }) => ({
      party: first!.fact.party,
      since: first!.fact.since,
      approx: first!.fact.approx,
      saidBy: first!.fact.saidBy?.name ?? null,
      evidence,
    })),
    spending: money(others, storyOf),
    polls: pollLeads(ofType(named.facts, 'poll_lead'), storyOf),
    margins: margins(ofType(named.facts, 'margin'), storyOf),
    events: tally(
      ofType(named.facts, 'event_date'),
      (item) =>
        JSON.stringify([item.fact.event, item.fact.date, roundName(item.contest), item.fact.saidBy?.name]),
      storyOf,
    ).map(({ facts: [first], evidence }) => ({
      event: first!.fact.event,
      date: first!.fact.date,
      round: roundName(first!.contest),
      saidBy: first!.fact.saidBy?.name ?? null,
      evidence,
    })),
    timeline: timelineOf(named, candidates, storyOf),
    conflicts: findConflicts(named, candidates, storyOf, publishedOf),
    articles: articlesOf(facts),
  };
  return { ...built, summary: summarize(built) };
}

/**
 * A surname in a fact becomes the candidate's full name, and a body's name the one that most articles use, so that
 * what outlets say of one person or body stands together.
 */
function withFullNames(
  item: ContestFact,
  candidates: Candidates,
  bodyOf: (name: string) => string,
): ContestFact {
  const full = (name: string): string => candidates.of(item.article.id, name)?.name ?? bodyOf(name);
  const fact = { ...item.fact };
  if ('ahead' in fact) fact.ahead = full(fact.ahead);
  if ('actor' in fact && fact.actor) fact.actor = full(fact.actor);
  if ('target' in fact && fact.target) fact.target = full(fact.target);
  if ('endorser' in fact) fact.endorser = full(fact.endorser);
  if ('pollster' in fact && fact.pollster) fact.pollster = bodyOf(fact.pollster);
  if ('calledBy' in fact && fact.calledBy) fact.calledBy = bodyOf(fact.calledBy);
  // Most facts bear full names already: a copy of each would double what a race takes in memory.
  const isNamed = Object.entries(fact).every(([field, value]) => item.fact[field as keyof Fact] === value);
  return isNamed ? item : { ...item, fact };
}

/** Facts of a race by the ids of the candidates they are about, each list in the order of the facts. */
type ByCandidate<T> = ReadonlyMap<string, readonly T[]>;

function byCandidate<T extends ContestFact>(
  facts: readonly T[],
  candidateOf: (item: T) => { readonly id: string } | null,
): ByCandidate<T> {
  const lists = new Map<string, T[]>();
  for (const item of facts) {
    const id = candidateOf(item)?.id;
    if (id === undefined) continue;
    const list = lists.get(id);
    if (list) list.push(item);
    else lists.set(id, [item]);
  }
  return lists;
}

type AboutCandidates = ReturnType<typeof factsByCandidate>;

function factsByCandidate(facts: readonly ContestFact[], { of }: Candidates) {
  const ofPerson = <
    T extends ContestFact & { readonly fact: { person: string; personId?: string | null | undefined } },
  >(
    list: readonly T[],
  ): ByCandidate<T> =>
    byCandidate(list, ({ article, fact }) => of(article.id, fact.person, fact.personId ?? null));
  return {
    candidacies: ofPerson(ofType(facts, 'candidacy')),
    shares: ofPerson(ofType(facts, 'vote_share')),
    votes: ofPerson(ofType(facts, 'votes')),
    outcomes: ofPerson(ofType(facts, 'outcome')),
    polls: ofPerson(ofType(facts, 'poll')),
    money: byCandidate(ofType(facts, 'money'), ({ article, fact }) =>
      fact.actor === null ? null : of(article.id, fact.actor, fact.actorId ?? null),
    ),
    endorsements: byCandidate(ofType(facts, 'endorsement'), ({ article, fact }) =>
      of(article.id, fact.endorsee, fact.endorseeId ?? null),
    ),
    stands: byCandidate(facts, ({ article, fact }) =>
      'person' in fact && fact.type !== 'predecessor' ? of(article.id, fact.person) : null,
    ),
    articles: new Map(facts.map(({ article }) => [article.id, article])),
  };
}

function buildCandidate(
  candidate: Candidate,
  about: AboutCandidates,
  storyOf: StoryOf,
  publishedOf: PublishedOf,
): RaceCandidate {
  const { id } = candidate;
  const candidacies = about.candidacies.get(id) ?? [];
  return {
    id,
    name: candidate.name,
    party: mostTold(candidacies, ({ fact }) => (fact.type === 'candidacy' ? fact.party : null), storyOf),
    incumbent: mostTold(
      candidacies,
      ({ fact }) => (fact.type === 'candidacy' ? fact.incumbent : null),
      storyOf,
    ),
    link: candidate.link,
    results: inTime(results(about.shares.get(id) ?? [], about.votes.get(id) ?? [], storyOf), publishedOf),
    outcomes: outcomes(about.outcomes.get(id) ?? [], storyOf),
    polls: polls(about.polls.get(id) ?? [], storyOf),
    money: money(about.money.get(id) ?? [], storyOf),
    endorsements: endorsements(about.endorsements.get(id) ?? [], storyOf),
    quotes: quotesOf(candidate, about.articles, storyOf),
    mentions: [...candidate.people].reduce(
      (sum, [article, { mentions }]) => sum + (isCopy(article, storyOf) ? 0 : mentions),
      0,
    ),
    evidence: witnesses(candidacies.length > 0 ? candidacies : (about.stands.get(id) ?? []), storyOf),
  };
}

const isCopy = (article: string, storyOf: StoryOf): boolean => storyOf(article) !== article;

/** What the candidate says in the articles about the race. */
function quotesOf(
  { people }: Candidate,
  articles: ReadonlyMap<string, RaceDigest>,
  storyOf: StoryOf,
): RaceCandidate['quotes'] {
  return [...people.keys()]
    .flatMap((id) => (isCopy(id, storyOf) ? [] : (articles.get(id) ?? [])))
    .sort((a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id))
    .flatMap(({ id, quotes }) =>
      quotes
        .filter(({ speaker }) => speaker === people.get(id)?.id)
        .map((quote) => ({ article: id, id: quote.id })),
    );
}

/** The rounds that articles tell of, each with its day. */
function roundsOf(facts: readonly ContestFact[], storyOf: StoryOf): Race['rounds'] {
  const days = votingDays(facts, storyOf);
  const rounds = [...new Set(facts.map(({ contest }) => roundName(contest)))].sort((a, b) =>
    compare(a ?? '', b ?? ''),
  );
  return rounds.map((round) => {
    const day = days.get(round);
    return { round, date: day ? { value: day.date, evidence: day.evidence } : null };
  });
}

function articlesOf(facts: readonly ContestFact[]): Race['articles'] {
  const articles = new Map(facts.map(({ article }) => [article.id, article]));
  return [...articles.values()].map(({ id, title, publisher, published, url }) => ({
    id,
    title,
    publisher,
    published,
    url,
  }));
}

export { digest, evidenceOf, type Outline, Outliner, type RaceDigest };
