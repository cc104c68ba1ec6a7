import { verbSet } from '../../knowledge/verb-forms.js';
import type { NumberMention } from '../../nlp/numbers/number.js';
import type { Scene } from '../finder.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { isOwner, personAfter, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { bindFigures } from '../shares/bind.js';
import { isShownByPoll } from '../shares/context.js';
import { amountAfter, isAmount, isError } from '../shares/distance.js';
import { leadReader } from './lead.js';

const LEAD_NOUNS = new Set(['lead', 'edge', 'advantage', 'margin', 'leads', 'win', 'victory']);
/** Nouns of a race that is over: "Finch's 7-point win". */
const ENDED = new Set(['margin', 'win', 'victory']);

/** "Finch's 191-vote lead over Roe", "Finch holds a 5-point edge". */
export const byNoun = leadReader(LEAD_NOUNS, (scene, sentence, at) => {
  const { reading } = scene;
  const { lower } = reading.tokens[at]!;
  // "Finch's 1.7-point margin of defeat": who was ahead is not told.
  if (reading.tokens[at + 1]?.lower === 'of' && reading.tokens[at + 2]?.lower === 'defeat') return null;
  if (!isLeadNoun(reading.tokens, sentence, at)) return null;
  const amount = sentence.numbers.find(
    (n) =>
      isAmount(n) &&
      !isError(reading.tokens, n) &&
      (n.endToken === at || (n.endToken < at && at - n.endToken <= 2 && n.endToken > at - 4)),
  );
  const after =
    amountAfter(sentence, at, lower === 'margin' ? 'of' : null, reading.tokens) ??
    changedTo(scene, sentence, at);
  const over = personAfter(reading, sentence, at + 1, 'over', 5);
  const owner = [...sentence.people]
    .reverse()
    .find((p) => p.endToken <= at && at - p.endToken <= 6 && (isOwner(reading, p) || isWhose(reading, p)));
  const verb = verbBefore(reading.tokens, sentence, at);
  // "a 7-point win" needs its points beside it.
  const isEnd = lower === 'win' || lower === 'victory';
  if (isEnd && !amount) return null;
  const subject =
    owner ?? givenTo(scene, sentence, at) ?? withLead(scene, sentence, at) ?? leader(scene, sentence, verb);
  const told = amount ?? after;
  if (lower === 'margin' && told && !subject) {
    const leader = leaderOf(scene, sentence, at);
    return leader && { ahead: leader, behind: null, at, amount: told, decided: true };
  }
  if (!subject || (!told && !over && !HOLDING.has(reading.tokens[verb]?.lower ?? ''))) return null;
  if (lower === 'margin' && !told) return null;
  // "a poll of likely voters finds that Finch leads with a three-point margin"
  const decided = ENDED.has(lower) && !isShownByPoll(reading, sentence, at);
  return { ahead: subject, behind: over, at, amount: told, decided };
});

const CHANGES = verbSet('shrink narrow grow widen fall drop slip swell dwindle expand increase');
/** How far behind "lead" its change may be told: "lead has since narrowed to 2 points", in tokens. */
const CHANGE_REACH = 4;

/** "Finch's lead has shrunk to 2 points". */
function changedTo(
  { reading: { tokens } }: Scene,
  sentence: SentenceReading,
  at: number,
): NumberMention | null {
  // "widened his lead to 316 votes"
  const isChanged = tokens.slice(Math.max(0, at - CHANGE_REACH), at).some(({ lower }) => CHANGES.has(lower));
  if (isChanged && tokens[at + 1]?.lower === 'to') return amountAfter(sentence, at, 'to', tokens);
  const verb = tokens.slice(at + 1, at + 1 + CHANGE_REACH).find(({ lower }) => CHANGES.has(lower))?.index;
  return verb !== undefined && tokens[verb + 1]?.lower === 'to'
    ? amountAfter(sentence, verb, 'to', tokens)
    : null;
}

/** "Her 3.1-point margin was wider", as a sentence begins: further in, whose it is may be somebody else. */
const isWhose = ({ tokens }: Reading, { kind, firstToken }: PersonAt): boolean =>
  kind === 'pronoun' &&
  ['his', 'her', 'their'].includes(tokens[firstToken]!.lower) &&
  tokens[firstToken - 1]?.sentence !== tokens[firstToken]!.sentence;

/** Whether a word such as "lead" is a noun here: after a number, an article, an adjective; the tagger takes some for verbs. */
export function isLeadNoun(
  tokens: Scene['reading']['tokens'],
  sentence: SentenceReading,
  at: number,
): boolean {
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

const GIVES = verbSet('give');
/** How far before "lead" the name may stand, over its figure: "gave Finch a narrow 4-point edge", in tokens. */
const GIVEN_REACH = 7;

/** "The poll gave Finch a 4-point edge". */
const givenTo = (
  { reading: { tokens } }: Scene,
  sentence: SentenceReading,
  at: number,
): PersonAt | undefined =>
  sentence.people.findLast(
    ({ firstToken, endToken }) =>
      endToken <= at && at - endToken <= GIVEN_REACH && GIVES.has(tokens[firstToken - 1]?.lower ?? ''),
  );

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
