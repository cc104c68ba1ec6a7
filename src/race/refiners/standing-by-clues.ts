import { PARTY_ADJECTIVES, PARTY_MEMBERS } from '../../knowledge/parties.js';
import type { PersonEntity } from '../../nlp/entities/entities.js';
import { inEach, oneInEach } from '../../text/in-each.js';
import { formatContest, parseContest, raceOf } from '../contest.js';
import { presidentialYearUnderWay } from '../contests/years.js';
import type { FactFinding } from '../fact-finding.js';
import type { Scene } from '../finder.js';
import { candidacyAt } from '../finders/candidacy.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { isOwner } from '../reading/syntax.js';
import { hasWordOf, trigger } from '../reading/triggers.js';
import type { Refiner } from '../refiner.js';

/** What each clue adds that somebody stands in the race the article is about. One alone is never enough. */
const WEIGHTS = {
  /** "Republican Bo Roe", "Roe, a Democrat,": a party, and no office. */
  partyBeside: 2,
  /** "Roe, the Libertarian,": of a small party, the one who stands. */
  oneOfAParty: 3,
  /** "Roe's campaign", "her supporters". */
  campaign: 1.5,
  /** Named in the headline. */
  headline: 1,
  /** Named as often as the article's main people. */
  prominent: 1,
  /** Named beside a debate, a ballot, a primary. */
  electoral: 0.5,
  /** Raised money, or has it. */
  money: 1.5,
  /** A spokesman, a professor, a party's chairman; a president; who endorses, or held the seat. */
  otherPart: -4,
} as const;
const ENOUGH = 3;
/** Clues of one kind are counted so often at most. */
const MOST_OF_A_KIND = 2;

const CAMPAIGN = new Set([
  'campaign',
  'bid',
  'candidacy',
  'supporters',
  'opponent',
  'rival',
  'opponents',
  'candidates',
  'ads',
  'showing',
  'volunteers',
  'headquarters',
]);
const ELECTORAL = trigger([
  'debate',
  'debates',
  'ballot',
  'primary',
  'runoff',
  'campaigned',
  'voters',
  'candidate',
  'candidates',
  'contest',
]);
const OTHER_PARTS =
  /\b(?:spokes|strateg|pollster|professor|scientist|analyst|chair|manager|director|adviser|advisor|consultant|aide|editor|reporter|president|director|founder|historian|volunteer|clerk|official|supervisor|administrator)\b|\b(?:spokes|strateg)\w+/i;

/**
 * Who stands in the race though no sentence says so outright: told by several clues together.
 *   "Republican Ada Finch … Finch's campaign … Roe and Finch debated"
 * Inferred; its evidence is the sentence that tells most.
 */
export const standingByClues: Refiner = {
  name: 'standing-by-clues',
  refine(facts, scene) {
    const { main } = scene.contests;
    if (!main) return [...facts];
    const race = formatContest(raceOf(main));
    const known = new Set(
      inEach(facts, (fact) => (fact.type === 'candidacy' && isOf(fact.contest, race) ? [fact.personId] : [])),
    );
    const sentencesOf = sentencesByPerson(scene.reading);
    const parts: Parts = {
      often: prominence(scene.reading),
      funded: fundedIn(facts),
      others: otherParts(scene, facts),
    };
    const added = oneInEach(
      scene.reading.people.filter((person) => !known.has(person.id)),
      (person) => standing(scene, person, sentencesOf.get(person) ?? [], parts),
    );
    return [...facts, ...added];
  },
};

const isOf = (contest: string | null, race: string): boolean =>
  contest !== null && formatContest(raceOf(parseContest(contest))) === race;

/** The sentences that speak of each person. */
function sentencesByPerson({ sentences }: Reading): ReadonlyMap<PersonEntity, readonly SentenceReading[]> {
  const found = new Map<PersonEntity, SentenceReading[]>();
  for (const sentence of sentences)
    for (const { of } of sentence.people) {
      const own = found.get(of);
      if (!own) found.set(of, [sentence]);
      else if (own.at(-1) !== sentence) own.push(sentence);
    }
  return found;
}

/** What parts people play in an article, by their ids. */
interface Parts {
  /** How often somebody is named to be prominent. */
  readonly often: number;
  /** Those who raised money, or have it. */
  readonly funded: ReadonlySet<string>;
  /** Those who play another part than that of one who stands. */
  readonly others: ReadonlySet<string>;
}

function standing(
  scene: Scene,
  person: PersonEntity,
  sentences: readonly SentenceReading[],
  { often, funded, others }: Parts,
): FactFinding | null {
  const { reading } = scene;
  let score = others.has(person.id) ? WEIGHTS.otherPart : 0;
  if (funded.has(person.id)) score += WEIGHTS.money;
  if (sentences.some(({ zone }) => zone === 'title')) score += WEIGHTS.headline;
  if (person.mentions.length >= often) score += WEIGHTS.prominent;

  const counts = { partyBeside: 0, oneOfAParty: 0, campaign: 0, electoral: 0 };
  let best: { sentence: SentenceReading; at: PersonAt; told: number } | null = null;
  for (const sentence of sentences) {
    let told = 0;
    for (const at of sentence.people) {
      if (at.of !== person) continue;
      for (const clue of cluesAt(scene, sentence, at)) {
        if (counts[clue]++ < MOST_OF_A_KIND) score += WEIGHTS[clue];
        told += WEIGHTS[clue];
      }
      if (at.kind === 'name' && sentence.zone === 'text' && (!best || told > best.told))
        best = { sentence, at, told };
    }
  }
  if (score < ENOUGH || counts.partyBeside + counts.oneOfAParty + counts.campaign === 0 || !best) return null;
  // The country is full of people of a party who do not stand for president: only a campaign tells, while there is one.
  const { main } = scene.contests;
  if (
    main?.office === 'President' &&
    (counts.campaign === 0 || main.year === null || !isUnderWay(main.year, reading))
  )
    return null;
  return {
    ...candidacyAt(scene, best.sentence, best.at, 'standing-by-clues'),
    basis: 'inferred',
  } as FactFinding;
}

/** Whether the presidential race of a year is under way when an article is published. */
const isUnderWay = (year: number, { document: { published } }: Reading): boolean =>
  presidentialYearUnderWay(published) === year;

function fundedIn(facts: readonly FactFinding[]): ReadonlySet<string> {
  const funded = new Set<string>();
  for (const fact of facts)
    if (fact.type === 'money' && fact.actorId && fact.action !== 'donated') funded.add(fact.actorId);
  return funded;
}

function otherParts(scene: Scene, facts: readonly FactFinding[]): ReadonlySet<string> {
  const others = new Set<string>();
  for (const { person, title, status } of scene.reading.analysis.entities.roles)
    if (status !== 'former' && OTHER_PARTS.test(title)) others.add(person);
  for (const fact of facts) {
    if (fact.type === 'predecessor' && fact.personId) others.add(fact.personId);
    if (fact.type === 'endorsement' && fact.endorserId) others.add(fact.endorserId);
  }
  return others;
}

/** How often somebody is named to be prominent: the two named most often are, and whoever is named nearly as often. */
function prominence({ people }: Reading): number {
  const counts = people.map(({ mentions }) => mentions.length).sort((a, b) => b - a);
  return Math.max(3, 0.8 * (counts[1] ?? counts[0] ?? 0));
}

const SMALL = new Set(['L', 'G', 'I']);

function cluesAt(
  scene: Scene,
  sentence: SentenceReading,
  at: PersonAt,
): ('partyBeside' | 'oneOfAParty' | 'campaign' | 'electoral')[] {
  const { reading } = scene;
  const { tokens } = reading;
  const clues: ReturnType<typeof cluesAt> = [];
  if (hasPartyBeside(scene, sentence, at)) clues.push('partyBeside');
  if (isOneOfAParty(tokens, at)) clues.push('oneOfAParty');
  const after = isOwner(reading, at) ? at.endToken + 1 : at.endToken;
  const owned =
    isOwner(reading, at) ||
    (at.kind === 'pronoun' && ['his', 'her', 'their'].includes(tokens[at.firstToken]!.lower));
  if (owned && tokens.slice(after, after + 3).some((token) => CAMPAIGN.has(token.lower)))
    clues.push('campaign');
  if (hasWordOf(reading, sentence, ELECTORAL) && !isApposed(scene, sentence, at)) clues.push('electoral');
  return clues;
}

/** "Roe, the Libertarian,". */
const isOneOfAParty = (tokens: Reading['tokens'], { endToken }: PersonAt): boolean =>
  tokens[endToken]?.text === ',' &&
  tokens[endToken + 1]?.text === 'the' &&
  tokens[endToken + 3]?.text === ',' &&
  SMALL.has(PARTY_MEMBERS.get(tokens[endToken + 2]!.text) ?? '');

/** A party right before the name, or in apposition behind it, with no office between: "Republican Roe", "Roe, the Libertarian,". */
function hasPartyBeside({ reading: { tokens } }: Scene, sentence: SentenceReading, at: PersonAt): boolean {
  const before = tokens[at.firstToken - 1];
  if (
    before &&
    before.sentence === tokens[at.firstToken]!.sentence &&
    PARTY_MEMBERS.has(before.text) &&
    at.kind === 'name'
  )
    return true;
  if (tokens[at.endToken]?.text !== ',') return false;
  for (let i = at.endToken + 1; i < Math.min(at.endToken + 8, sentence.endToken); i++) {
    const { text } = tokens[i]!;
    if (PARTY_MEMBERS.has(text)) return true;
    if (text === ',' || PARTY_ADJECTIVES.has(text) || tokens[i]!.pos === 'VERB') return false;
  }
  return false;
}

/** "Voters heard of Ada Finch, the Dayton Democrat": named beside voters once, not twice. */
const isApposed = ({ reading: { tokens } }: Scene, { people }: SentenceReading, at: PersonAt): boolean =>
  at.kind === 'nominal' &&
  people.some(
    ({ of, endToken }) =>
      of === at.of &&
      tokens[endToken]?.text === ',' &&
      tokens[endToken + 1]!.pos === 'DET' &&
      endToken < at.firstToken,
  );
