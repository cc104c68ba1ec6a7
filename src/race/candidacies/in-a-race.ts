import { PARTY_WORDS } from '../../knowledge/parties.js';
import { verbSet } from '../../knowledge/verb-forms.js';
import { inEach } from '../../text/in-each.js';
import type { Scene } from '../finder.js';
import { joinedTo } from '../reading/lists.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { REELECTION, reelectionEnd } from '../reading/reelection.js';
import { isOwner, objectOf, subjectsOf } from '../reading/syntax.js';
import { hasWordOf, placesOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';

const FIGHTS = trigger(['race', 'contest', 'battle', 'fight', 'showdown', 'matchup']);
const AGAINST = new Set(['with', 'against']);
/** "is running a tough race against Roe" */
const RUNS = verbSet('run wage mount launch face');
/** How far before the noun the verb may stand, over adjectives and the office, in tokens. */
const VERB_REACH = 8;

/** "Finch, who finds herself in a close Senate contest with former Gov. Bo Roe", "Finch is locked in a tight race against Roe". */
export function inAFight({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  for (const i of placesOf(reading, sentence, FIGHTS)) {
    if (!AGAINST.has(tokens[i + 1]?.lower ?? '')) continue;
    const rival = objectOf(reading, sentence, i + 1, VERB_REACH);
    const into = tokens
      .slice(Math.max(sentence.firstToken, i - VERB_REACH), i)
      .find(({ lower }) => lower === 'in');
    const verb = into
      ? tokens.slice(sentence.firstToken, into.index).findLast(({ pos }) => pos === 'VERB' || pos === 'AUX')
      : tokens
          .slice(Math.max(sentence.firstToken, i - VERB_REACH), i)
          .findLast(({ lower }) => RUNS.has(lower));
    if (!rival || !verb || isOwner(reading, rival) || isUnreal(reading, sentence, verb.index)) continue;
    const subjects = subjectsOf(reading, sentence, verb.index);
    if (subjects.length > 0 && subjects.every(({ of }) => of !== rival.of)) return [...subjects, rival];
  }
  return [];
}

/** How far behind the start of a sentence its comma may stand: "In the hotly contested governor's race,". */
const OPENING_REACH = 9;

/** "In the governor's race, Democrat Ada Finch and Republican Bo Roe are tied": both stand, where both parties are told. */
export function inThatRace({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  const { firstToken, endToken } = sentence;
  if (tokens[firstToken]!.lower !== 'in') return [];
  const comma = tokens
    .slice(firstToken, Math.min(endToken, firstToken + OPENING_REACH))
    .find(({ text }) => text === ',');
  const cue = contests.cuesIn(sentence).find((one) => one.office !== null && !one.generic);
  if (!comma || !cue || cue.endToken > comma.index) return [];
  const first = sentence.people.find(({ firstToken: at }) => at > comma.index);
  if (!first) return [];
  const both = joinedTo(reading, sentence.people, first);
  const told = tokens.slice(comma.index, both.at(-1)!.firstToken).filter(({ text }) => PARTY_WORDS.has(text));
  return both.length === 2 && told.length === 2 ? both : [];
}

const SOUGHT = new Set([
  'race',
  'battle',
  'fight',
  'bid',
  'campaign',
  'contest',
  'prospects',
  'chances',
  'hopes',
]);

/** How far before "re-election" who wins it may be named, in tokens. */
const NAME_REACH = 7;

/** "Gov. Finch is poised to win re-election": who is told of as standing again, by the title of the office. */
export function poised({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  return inEach(placesOf(reading, sentence, REELECTION), (index) => {
    if (reelectionEnd(reading.tokens, index) === null || reading.tokens[index - 1]?.lower !== 'win')
      return [];
    const person = sentence.people.findLast(({ endToken }) => endToken <= index);
    const isHolder = contests.cuesIn(sentence).some((cue) => cue.endToken === person?.endToken);
    return person && isHolder && index - person.endToken <= NAME_REACH ? [person] : [];
  });
}

/** "Sen. Finch's re-election prospects", "Roe's reelection bid": whose they are. */
export function again({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  return sentence.people.filter((person) => {
    if (person.kind !== 'name' || !isOwner(reading, person)) return false;
    const end = reelectionEnd(reading.tokens, person.endToken + 1);
    return end !== null && SOUGHT.has(reading.tokens[end]?.lower ?? '');
  });
}

const RACES = trigger(['race', 'contest', 'election', 'matchup', 'showdown']);
const MAJOR = new Set(['D', 'R']);
/** What one of two parties may do for the other's candidate; then they are no rivals. */
const TOGETHER = new Set([
  ...verbSet('endorse back support praise join appoint replace succeed thank nominate defend'),
  'endorsement',
  'former',
  'late',
]);

/** "Republican Bo Roe is closing in on Gov. Ida Tate, a Democrat, in the race for governor": the only two whom it names, of two parties. */
export function opposed({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  if (!hasWordOf(reading, sentence, RACES)) return [];
  const { tokens } = reading;
  const named = sentence.people.filter(({ kind }) => kind === 'name');
  const [one, other] = named;
  if (!one || !other || named.length !== 2 || one.of === other.of) return [];
  const cue = contests.cuesIn(sentence).find(({ office, generic }) => office !== null && !generic);
  const race = placesOf(reading, sentence, RACES).find(
    (at) => cue && Math.abs(cue.firstToken - at) <= CUE_REACH,
  );
  const parties = named.map(({ of }) => contests.partyOf(of) ?? '');
  const areRivals = parties[0] !== parties[1] && parties.every((party) => MAJOR.has(party));
  if (race === undefined || cue?.office === 'President' || !areRivals) return [];
  const isTogether = tokens
    .slice(sentence.firstToken, sentence.endToken)
    .some(({ lower }) => TOGETHER.has(lower));
  const isDone = isOwner(reading, one) || isOwner(reading, other) || isUnreal(reading, sentence, race);
  return isTogether || isDone ? [] : [one, other];
}

/** How far from "race" its office may stand, in tokens: "the race for Ohio governor". */
const CUE_REACH = 4;

const BIDS = new Set(['campaign', 'bid', 'run', 'candidacy', 'quest']);

/** "Ida Tate's campaign for Ohio governor got a boost": whose bid for an office it is. */
export function ownBids({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  const cues = contests.cuesIn(sentence).filter(({ office, generic }) => office !== null && !generic);
  if (cues.length === 0) return [];
  return sentence.people.filter((person) => {
    const noun = person.endToken + 1;
    const isBid = BIDS.has(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'for';
    if (person.kind !== 'name' || !isOwner(reading, person) || !isBid) return false;
    return cues.some(({ firstToken }) => firstToken > noun && firstToken - noun <= CUE_REACH);
  });
}
