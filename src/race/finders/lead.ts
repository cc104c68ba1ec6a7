import { inEach } from '../../text/in-each.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import { byDistance } from '../leads/by-distance.js';
import { byNoun } from '../leads/by-noun.js';
import { byPlace } from '../leads/by-place.js';
import { byPlaceVoting } from '../leads/by-place-voting.js';
import { byBacking, byVerb } from '../leads/by-verb.js';
import type { Lead, LeadReader } from '../leads/lead.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { isWordOf, placesOf, trigger } from '../reading/triggers.js';
import { areaAt } from '../shares/area.js';
import type { FigureContext } from '../shares/context.js';
import { groupIn } from '../shares/group.js';
import { pollsterIn } from '../shares/pollster.js';

/**
 * Leads and margins: of a survey, of a count that goes on, of a race that is over.
 *   "a poll showed Finch leading by 2 points" · "Finch clung to a 191-vote lead over Roe" · "Finch won by 20 points"
 * Not: "Finch needs to win by 20 points".
 */
export const lead: Finder = {
  name: 'lead',
  find(scene) {
    return inEach(scene.reading.sentences, (sentence, i) =>
      sentence.people.length === 0
        ? []
        : inEach(leadsIn(scene, sentence), (found) =>
            factsOf(scene, sentence, found, scene.figureContexts[i]!),
          ),
    );
  },
};

function factsOf(
  scene: Scene,
  sentence: SentenceReading,
  found: Lead,
  context: FigureContext,
): FactFinding[] {
  const { reading, contests } = scene;
  const { ahead, behind, amount, decided, at } = found;
  const { start, end } = reading.tokens[at]!;
  const where = { start, end };
  const presidential = decided ? contests.presidentialAt(sentence, at, ahead) : null;
  const contest = presidential
    ? (presidential[0] ?? null)
    : contests.contestAt(sentence, at, ahead.of, {
        thisRace: context === 'poll' && !decided,
        decided: context === 'poll' ? false : decided,
        ofState: true,
      });
  // "Trump won the state by 5 points in November", undated: the president's own margin, of a contest not told.
  const isPresidents = contests.isPresident(ahead.of) || (behind !== null && contests.isPresident(behind.of));
  if (decided && contest && contest.office !== 'President' && isPresidents) return [];
  const inVotes = amount?.kind === 'votes' || (amount?.kind === 'count' && amount.unit === 'votes');
  const points = amount && !inVotes ? amount.value : null;
  if (context === 'poll' && !decided && points === null) return [];
  if (context === 'poll' && !decided && !inVotes) {
    return [
      factAt(scene, 'lead', sentence, where, {
        type: 'poll_lead',
        ahead: ahead.of.name,
        aheadId: ahead.of.id,
        contest: keyOf(contest),
        points,
        pollster: pollsterIn(scene, sentence),
        group: groupIn(reading, sentence, amount?.firstToken ?? at),
      }),
    ];
  }
  const facts: FactFinding[] = [];
  if (amount?.value !== undefined && amount.value !== null) {
    facts.push(
      factAt(scene, 'lead', sentence, where, {
        type: 'margin',
        ahead: ahead.of.name,
        aheadId: ahead.of.id,
        contest: keyOf(contest),
        points,
        votes: inVotes ? amount.value : null,
        approx: amount.approx,
        area: areaAt(reading, sentence, amount.firstToken),
      }),
    );
  }
  if (decided) return facts;
  const standing = (person: PersonAt, outcome: 'leading' | 'trailing'): FactFinding =>
    factAt(scene, 'lead', sentence, where, {
      type: 'outcome',
      person: person.of.name,
      personId: person.of.id,
      contest: keyOf(contest),
      outcome,
      calledBy: null,
    });
  facts.push(standing(ahead, 'leading'));
  if (behind && behind.of !== ahead.of) facts.push(standing(behind, 'trailing'));
  return facts;
}

/** Ways of telling a lead; the first to find one at a token decides. */
const READERS: readonly LeadReader[] = [byVerb, byPlace, byNoun, byBacking, byDistance, byPlaceVoting];

const TOLD_BY = trigger(READERS.flatMap((reader) => [...reader.trigger.words]));

function leadsIn(scene: Scene, sentence: SentenceReading): Lead[] {
  const found: Lead[] = [];
  for (const at of placesOf(scene.reading, sentence, TOLD_BY)) {
    const told = READERS.reduce<Lead | null>(
      (found, { trigger, read }) =>
        found ?? (isWordOf(scene.reading, at, trigger) ? read(scene, sentence, at) : null),
      null,
    );
    if (told && !found.some((other) => other.ahead.of === told.ahead.of && other.amount === told.amount))
      found.push(told);
  }
  return found;
}
