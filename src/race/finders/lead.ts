import { verbSet } from '../../knowledge/verb-forms.js';
import type { NumberMention } from '../../nlp/numbers/number.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import { isParticipleBehind } from '../outcomes/told.js';
import { isElectoral } from '../reading/electoral.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { isOwner, isPassive, isUnreal, objectOf, personAfter, subjectsOf } from '../reading/syntax.js';
import { areaAt } from '../shares/area.js';
import { bindFigures } from '../shares/bind.js';
import { type FigureContext, figureContexts } from '../shares/context.js';
import { amountAfter, bareAmount, isAmount, isError } from '../shares/distance.js';
import { groupIn } from '../shares/group.js';
import { pollsterIn } from '../shares/pollster.js';

/** Who is in front of whom, and by how much. */
interface Lead {
  readonly ahead: PersonAt;
  readonly behind: PersonAt | null;
  readonly at: number;
  readonly amount: NumberMention | null;
  /** The race is over: "won by 20 points". */
  readonly decided: boolean;
}

const LEADING = verbSet('lead');
const TRAILING = verbSet('trail');
const WON = verbSet('win defeat beat edge carry prevail keep retain');
const OWNERS = new Set(['his', 'her', 'their', 'its', 'the', 'a', "'s", '’s']);
const LEAD_NOUNS = new Set(['lead', 'edge', 'advantage', 'margin', 'leads']);

/**
 * Leads and margins: of a survey, of a count that goes on, of a race that is over.
 *   "a poll showed Finch leading by 2 points" · "Finch clung to a 191-vote lead over Roe" · "Finch won by 20 points"
 * Not: "Finch needs to win by 20 points".
 */
export const lead: Finder = {
  name: 'lead',
  find(scene) {
    const contexts = figureContexts(scene.reading);
    return scene.reading.sentences.flatMap((sentence, i) =>
      sentence.people.length === 0
        ? []
        : leadsIn(scene, sentence).flatMap((found) => factsOf(scene, sentence, found, contexts[i]!)),
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
        decided,
      });
  // "Trump won the state by 5 points in November", undated: the president's own margin, of a contest not told.
  if (decided && contest && contest.office !== 'President' && contests.isPresident(ahead.of)) return [];
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

function leadsIn(scene: Scene, sentence: SentenceReading): Lead[] {
  const found: Lead[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const told = byVerb(scene, sentence, at) ?? byPlace(scene, sentence, at) ?? byNoun(scene, sentence, at);
    if (told && !found.some((other) => other.ahead.of === told.ahead.of && other.amount === told.amount))
      found.push(told);
  }
  return found;
}

/** "Finch led Roe by 5 points", "Roe trails Finch", "Finch won by more than 20 points". */
function byVerb({ reading }: Scene, sentence: SentenceReading, at: number): Lead | null {
  const { lower, pos } = reading.tokens[at]!;
  // "his leading rival, Roe"
  const describes = lower === 'leading' && OWNERS.has(reading.tokens[at - 1]?.lower ?? '');
  const leading =
    LEADING.has(lower) && pos !== 'ADJ' && !describes && !isLeadNoun(reading.tokens, sentence, at);
  const trailing = TRAILING.has(lower);
  const won = WON.has(lower);
  const noun = pos === 'NOUN' && !isParticipleBehind(reading.tokens, at);
  if ((!leading && !trailing && !won) || noun || isUnreal(reading, sentence, at)) return null;
  const subject = subjectsOf(reading, sentence, at)[0];
  if (!subject) return null;
  const amount = amountAfter(sentence, at, 'by', reading.tokens);
  if (won) return amount ? { ahead: subject, behind: null, at, amount, decided: true } : null;
  // "a group led by Reps. Finch and Roe", "which led Finch to ask": none is in front of anybody.
  if (lower === 'led' && isPassive(reading, at)) return null;
  const other = rivalAt(reading, sentence, at);
  // "led an 18-candidate field", "led the charge": in front only with a rival, a number, or a field.
  const field = reading.tokens
    .slice(at + 1, at + 7)
    .some((token) => ['field', 'pack', 'race', 'returns', 'count', 'vote', 'votes'].includes(token.lower));
  if (leading && !other && !amount && !field) return null;
  if (trailing && !other) return null;
  return trailing
    ? { ahead: other!, behind: subject, at, amount, decided: false }
    : { ahead: subject, behind: other, at, amount, decided: false };
}

/** How far behind a verb of leading or trailing the rival may stand, over titles, in tokens. */
const RIVAL_REACH = 8;

/** "led Roe", "trails Democratic state Sen. Bo Roe"; not "led a push to change Roe's plan". */
function rivalAt(reading: Reading, sentence: SentenceReading, at: number): PersonAt | null {
  const rival = objectOf(reading, sentence, at, RIVAL_REACH);
  if (!rival || isOwner(reading, rival) || !isElectoral(reading, sentence)) return null;
  const to = reading.tokens[rival.endToken]?.lower === 'to';
  const between = reading.tokens.slice(at + 1, rival.firstToken);
  return !to && between.every(({ pos, kind }) => !LINKS.has(pos) && kind !== 'number') ? rival : null;
}

/** What stands between a verb and a name makes the name no object of it: "led a push to change". */
const LINKS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADP', 'PART', 'CCONJ', 'SCONJ']);

/** "Finch ahead by 3 points", "Finch up 7 points", "Finch ten points ahead of Roe". */
function byPlace(scene: Scene, sentence: SentenceReading, at: number): Lead | null {
  const { reading } = scene;
  const { lower } = reading.tokens[at]!;
  if (lower === 'behind') return byFinish(scene, sentence, at);
  if (lower !== 'ahead' && lower !== 'up') return null;
  const before = sentence.numbers.find((n) => n.kind === 'points' && n.endToken === at);
  const link = lower === 'up' && reading.tokens[at + 1]?.lower !== 'by' ? null : 'by';
  const amount =
    before ?? amountAfter(sentence, at, link, reading.tokens) ?? upOn(sentence, at, reading.tokens);
  const of = reading.tokens[at + 1]?.lower === 'of' ? rivalAt(reading, sentence, at + 1) : null;
  if (!amount && !of) return null;
  // "finishing ahead of Roe": the count is over.
  if (
    reading.tokens
      .slice(Math.max(sentence.firstToken, at - 3), at)
      .some((token) => token.lower.startsWith('finish'))
  )
    return null;
  if (lower === 'up' && amount?.kind !== 'points') return null;
  const person = [...sentence.people].reverse().find((p) => p.endToken <= at);
  if (!person || isUnreal(reading, sentence, at)) return null;
  return { ahead: person, behind: of, at, amount, decided: false };
}

/** "had her up six on Roe": points, where a rival follows. */
function upOn(
  sentence: SentenceReading,
  at: number,
  tokens: Scene['reading']['tokens'],
): NumberMention | null {
  const number = sentence.numbers.find(({ firstToken }) => firstToken === at + 1);
  if (!number || !['on', 'over'].includes(tokens[number.endToken]?.lower ?? '')) return null;
  return sentence.people.some(({ firstToken }) => firstToken === number.endToken + 1)
    ? bareAmount(number, tokens)
    : null;
}

/** "Roe finished six points behind her in the primary": the count is over. */
function byFinish({ reading }: Scene, sentence: SentenceReading, at: number): Lead | null {
  const amount = sentence.numbers.find((n) => isAmount(n) && n.endToken === at);
  const verb = amount ? amount.firstToken - 1 : -1;
  if (!amount || !FINISHED.has(reading.tokens[verb]?.lower ?? '')) return null;
  const ahead = objectOf(reading, sentence, at, 4);
  const behind = subjectsOf(reading, sentence, verb)[0];
  return ahead && behind && ahead.of !== behind.of ? { ahead, behind, at, amount, decided: true } : null;
}

const FINISHED = new Set(['finished', 'finishing', 'ended', 'came', 'placed']);

/** "Finch's 191-vote lead over Roe", "Finch holds a 5-point edge". */
function byNoun(scene: Scene, sentence: SentenceReading, at: number): Lead | null {
  const { reading } = scene;
  const { lower } = reading.tokens[at]!;
  if (!isLeadNoun(reading.tokens, sentence, at)) return null;
  const amount = sentence.numbers.find(
    (n) =>
      isAmount(n) &&
      !isError(reading.tokens, n) &&
      (n.endToken === at || (n.endToken < at && at - n.endToken <= 2 && n.endToken > at - 4)),
  );
  const after = amountAfter(sentence, at, lower === 'margin' ? 'of' : null, reading.tokens);
  const over = personAfter(reading, sentence, at + 1, 'over', 5);
  const owner = [...sentence.people]
    .reverse()
    .find((p) => p.endToken <= at && at - p.endToken <= 6 && (isOwner(reading, p) || isWhose(reading, p)));
  const verb = verbBefore(reading.tokens, sentence, at);
  const subject = owner ?? withLead(scene, sentence, at) ?? leader(scene, sentence, verb);
  const told = amount ?? after;
  if (lower === 'margin' && told && !subject) {
    const leader = leaderOf(scene, sentence, at);
    return leader && { ahead: leader, behind: null, at, amount: told, decided: true };
  }
  if (!subject || (!told && !over && !HOLDING.has(reading.tokens[verb]?.lower ?? ''))) return null;
  if (lower === 'margin' && !told) return null;
  return { ahead: subject, behind: over, at, amount: told, decided: lower === 'margin' };
}

/** "Her 3.1-point margin was wider", as a sentence begins: further in, whose it is may be somebody else. */
const isWhose = ({ tokens }: Reading, { kind, firstToken }: PersonAt): boolean =>
  kind === 'pronoun' &&
  ['his', 'her', 'their'].includes(tokens[firstToken]!.lower) &&
  tokens[firstToken - 1]?.sentence !== tokens[firstToken]!.sentence;

/** Whether a word such as "lead" is a noun here: after a number, an article, an adjective; the tagger takes some for verbs. */
function isLeadNoun(tokens: Scene['reading']['tokens'], sentence: SentenceReading, at: number): boolean {
  if (!LEAD_NOUNS.has(tokens[at]!.lower)) return false;
  // "the margin of error of plus or minus 4 points"
  if (tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'error') return false;
  if (tokens[at]!.pos !== 'VERB' || sentence.numbers.some(({ endToken }) => endToken === at)) return true;
  const before = tokens[at - 1];
  return (
    before !== undefined && (before.pos === 'DET' || before.pos === 'ADJ' || /^['’]s$/.test(before.text))
  );
}

/** Whoever a verb says has the lead. */
const leader = ({ reading }: Scene, sentence: SentenceReading, verb: number): PersonAt | undefined =>
  verb < 0 || isUnreal(reading, sentence, verb) ? undefined : subjectsOf(reading, sentence, verb)[0];

/** How far before "lead" its "with" may stand, in tokens. */
const WITH_REACH = 6;

/** "returns showed Finch, a state senator, with a slight lead over Roe". */
function withLead({ reading }: Scene, sentence: SentenceReading, at: number): PersonAt | null {
  const { tokens } = reading;
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - WITH_REACH); i--) {
    if (tokens[i]!.pos === 'VERB') return null;
    if (tokens[i]!.lower === 'with')
      return sentence.people.findLast((p) => p.endToken <= i && !isOwner(reading, p)) ?? null;
  }
  return null;
}

/** "Finch had 52 percent to Roe's 48 — a margin of 4 points": the margin of whoever has the largest share. */
function leaderOf(scene: Scene, sentence: SentenceReading, at: number): PersonAt | null {
  const bound = bindFigures(scene.reading, sentence, scene.rivalOf).filter(
    ({ figure }) => figure.endToken <= at,
  );
  const best = bound.sort((a, b) => b.figure.value - a.figure.value)[0];
  return (best && sentence.people.find((person) => person.of === best.person)) ?? null;
}

const HOLDING = new Set(
  'clung clings clinging holds held holding hold built had has maintained maintains opened'.split(' '),
);

function verbBefore(tokens: Scene['reading']['tokens'], sentence: SentenceReading, at: number): number {
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 8); i--)
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX' || HOLDING.has(tokens[i]!.lower)) return i;
  return -1;
}
