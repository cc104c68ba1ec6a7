import { PARTY_MEMBERS } from '../../knowledge/parties.js';
import { verbSet } from '../../knowledge/verb-forms.js';
import type { PartyLetter } from '../../schema/index.js';
import { inEach } from '../../text/in-each.js';
import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { isOwner, objectOf, personAfter, subjectsOf } from '../reading/syntax.js';
import { placesOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';

const RUNS = trigger('running runs run ran seeking seeks sought vying campaigning'.split(' '));

/** What is sought by one who runs. */
const OFFICE_SOUGHT = new Set(
  're-election reelection election seat term nomination governor senate congress mayor office president house replace succeed'.split(
    ' ',
  ),
);
/** How far behind "running" the contest may be named, in tokens. */
const CUE_REACH = 8;

const RUN = new Set(['run', 'runs', 'ran', 'running']);
const OF_SOMEBODY = new Set(['the', 'his', 'her', 'their', 'its']);

/** "Roe, who ran Finch’s campaign", "runs the state board": what is run is no race. */
function isManaging(tokens: Scene['reading']['tokens'], verb: number): boolean {
  const next = tokens[verb + 1];
  if (!next || !RUN.has(tokens[verb]!.lower)) return false;
  return OF_SOMEBODY.has(next.lower) || next.pos === 'PROPN';
}

/** What may follow the name of an office that is sought: "seeks the Senate seat". */
const AFTER_OFFICE = new Set('seat race nomination term bid job post primary runoff election'.split(' '));

/** "The counsel seeks Finch presidency records": the records are sought. */
const describes = (tokens: Scene['reading']['tokens'], end: number): boolean =>
  tokens[end]?.pos === 'NOUN' && !AFTER_OFFICE.has(tokens[end]!.lower);

/** "is also running", with nothing behind it that is run. */
const isAlsoRunning = (tokens: Scene['reading']['tokens'], at: number): boolean =>
  tokens[at - 1]?.lower === 'also' && /^[.,;]$/.test(tokens[at + 1]?.text ?? '.');

const LEAVES = verbSet('leave quit resign vacate forgo relinquish retire');
/** How far before "to run" it may stand, over what is left, in tokens. */
const LEAVES_REACH = 8;

/** "is leaving Congress to run for governor", "resigned to seek the nomination": what it is given up for is meant. */
const isReason = (tokens: Scene['reading']['tokens'], { firstToken }: SentenceReading, at: number): boolean =>
  tokens[at - 1]?.lower === 'to' &&
  tokens.slice(Math.max(firstToken, at - LEAVES_REACH), at).some(({ lower }) => LEAVES.has(lower));

/** "Finch is running for governor", "Roe, who is seeking a third term". */
export function running({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  const people: PersonAt[] = [];
  for (const i of placesOf(reading, sentence, RUNS)) {
    const isUndecided = isUnreal(reading, sentence, i) && !isReason(reading.tokens, sentence, i);
    if (isUndecided || isManaging(reading.tokens, i)) continue;
    const next = reading.tokens.slice(i + 1, i + 7);
    const sought = contests
      .cuesIn(sentence)
      .some(
        (cue) =>
          cue.firstToken > i && cue.firstToken - i <= CUE_REACH && !describes(reading.tokens, cue.endToken),
      );
    const forOffice =
      sought ||
      next.some(({ lower, index }) => OFFICE_SOUGHT.has(lower) && !describes(reading.tokens, index + 1));
    const rival = next[0]?.lower === 'against' ? objectOf(reading, sentence, i + 1, 6) : null;
    // "The mistake was running against a résumé."
    // "Libertarian Cy Vole is also running."
    const isAlso = reading.tokens[i]!.lower === 'running' && isAlsoRunning(reading.tokens, i);
    if (!forOffice && !rival && !isAlso) continue;
    people.push(...subjectsOf(reading, sentence, i));
    if (rival) people.push(rival);
  }
  return people;
}

const AGAINST = trigger(['against']);
const RACES = new Set(
  'run running ran race bid candidacy candidate matchup rematch contest term election reelection'.split(' '),
);
/** How far before "against" the race may be named: "running for the state Senate against Roe", in tokens. */
const RACE_REACH = 8;
const UNDECIDED = new Set(
  "considering mulling weighing might may could if consider mull not n't n’t never".split(' '),
);

/** "announced plans to run for the Senate against Democratic Sen. Finch", "is running a tough race against Roe": the rival stands. */
export function runAgainst({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  if (!contests.main && contests.cuesIn(sentence).length === 0) return [];
  return inEach(placesOf(reading, sentence, AGAINST), (at) => {
    const before = tokens.slice(Math.max(sentence.firstToken, at - RACE_REACH), at);
    const race = before.findLast(({ lower }) => RACES.has(lower));
    if (
      !race ||
      before.some(({ lower, pos, index }) => index > race.index && (lower === ',' || pos === 'VERB'))
    )
      return [];
    if (tokens.slice(sentence.firstToken, race.index).some(({ lower }) => UNDECIDED.has(lower))) return [];
    const rival = personAfter(reading, sentence, at, 'against', 1);
    // "in the 2012 race against Finch": of another year, which the race itself tells.
    return rival && rival.kind === 'name' && !isOwner(reading, rival) ? [rival] : [];
  });
}

/** "Constance Vole, a retired colonel running as an independent". */
export function runningAs(
  { reading }: Scene,
  sentence: SentenceReading,
): { person: PersonAt; party: PartyLetter }[] {
  const { tokens } = reading;
  for (const i of placesOf(reading, sentence, RUNS)) {
    const party = PARTY_MEMBERS.get(tokens[i + 3]?.text ?? '');
    if (tokens[i + 1]?.lower !== 'as' || !party) continue;
    const person = subjectsOf(reading, sentence, i).at(-1);
    if (person && !isUnreal(reading, sentence, i)) return [{ person, party }];
  }
  return [];
}
