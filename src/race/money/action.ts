import { verbSet, verbTable } from '../../knowledge/verb-forms.js';
import type { NumberMention } from '../../nlp/numbers/number.js';
import type { MoneyAction } from '../../schema/index.js';
import type { Token } from '../../text/tokens.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';

/** What was done with a sum, and the verb that says so; the verb is null where a noun does. */
export interface SumAction {
  readonly action: MoneyAction;
  readonly verb: number | null;
}

const VERBS: ReadonlyMap<string, MoneyAction> = verbTable<MoneyAction>({
  raise: 'raised',
  outraise: 'raised',
  bring: 'raised',
  haul: 'raised',
  collect: 'raised',
  amass: 'raised',
  attract: 'raised',
  take: 'raised',
  net: 'raised',
  spend: 'spent',
  outspend: 'spent',
  pour: 'spent',
  pump: 'spent',
  drop: 'spent',
  dump: 'spent',
  funnel: 'spent',
  invest: 'spent',
  put: 'spent',
  air: 'spent',
  shell: 'spent',
  burn: 'spent',
  donate: 'donated',
  give: 'donated',
  contribute: 'donated',
  kick: 'donated',
  lend: 'donated',
  loan: 'donated',
  pledge: 'pledged',
  reserve: 'pledged',
  commit: 'pledged',
});

const NOUNS: ReadonlyMap<string, MoneyAction> = new Map([
  ['donations', 'raised'],
  ['contributions', 'raised'],
  ['fundraising', 'raised'],
  ['haul', 'raised'],
  ['raising', 'raised'],
  ['spending', 'spent'],
  ['ad', 'spent'],
  ['ads', 'spent'],
  ['advertising', 'spent'],
  ['buy', 'spent'],
  ['blitz', 'spent'],
]);

/** "the most expensive House race in history", "the primary cost more than $30 million". */
const TOPS = new Set(['topped', 'exceeded', 'surpassed', 'reached', 'tops', 'exceeds']);
const COSTS = new Set(['expensive', 'costliest', 'priciest', 'cost', 'costs', 'costing']);
/** "Spending in the race has topped $50 million". */
function isTopped(tokens: readonly Token[], { firstToken }: SentenceReading, sum: NumberMention): boolean {
  const before = tokens.slice(firstToken, sum.firstToken).map(({ lower }) => lower);
  return (
    TOPS.has(before.at(-1) ?? '') && before.includes('spending') && before.some((word) => RACES.has(word))
  );
}
/** "$15 million has been spent on the race": by nobody in particular. */
const isSpentOnRace = (words: readonly string[]): boolean =>
  words.some(
    (word, i) =>
      word === 'spent' && words[i - 1] === 'been' && words[i + 1] === 'on' && RACES.has(words[i + 3] ?? ''),
  );
const RACES = new Set(['race', 'election', 'contest', 'campaign', 'runoff', 'primary']);

/** How far before and behind a sum its verb is looked for, in tokens. */
const BEFORE = 14;
const AFTER = 10;

/** What was done with each sum of a sentence; a sum that says nothing of its own does as the one before it. */
export function actionsOf(
  scene: Scene,
  sentence: SentenceReading,
  sums: readonly NumberMention[],
): (SumAction | null)[] {
  const actions: (SumAction | null)[] = [];
  for (const [i, sum] of sums.entries()) {
    const before = actions[i - 1] ?? null;
    const own = ownAction(scene, sentence, sum, sums[i - 1]?.endToken ?? sentence.firstToken);
    actions.push(own ?? (before && goesOn(scene, sentence, sums[i - 1]!, sum) ? before : null));
  }
  return actions;
}

const TO_HIS = new Set(['to', 'his', 'her', 'their']);
const COMPARED = new Set(['with', 'to']);

/** "Finch has raised $48,210 and Roe $31,975"; "had $96,000 on hand; Roe had $1.8 million"; "$5.2 million to $3.9 million". */
function goesOn(
  { reading: { tokens } }: Scene,
  sentence: SentenceReading,
  last: NumberMention,
  sum: NumberMention,
): boolean {
  const between = tokens.slice(last.endToken, sum.firstToken);
  if (between[0]?.lower === 'to' && between.length <= 2 && between.every(({ lower }) => TO_HIS.has(lower)))
    return true;
  // "raised $4.1 million, compared with $3.2 million for Roe"
  if (between.at(-2)?.lower === 'compared' && COMPARED.has(between.at(-1)!.lower) && between.length <= 3)
    return true;
  // "has lent his campaign $6.9 million, including $2 million in March"
  if (between.length === 2 && between[0]!.text === ',' && between[1]!.lower === 'including') return true;
  const person = sentence.people.some(
    (p) => p.firstToken >= last.endToken && p.endToken <= sum.firstToken && sum.firstToken - p.endToken <= 3,
  );
  return person && between.length <= 14;
}

function ownAction(
  { reading: { tokens } }: Scene,
  sentence: SentenceReading,
  sum: NumberMention,
  from: number,
): SumAction | null {
  const after = tokens
    .slice(sum.endToken, Math.min(sum.endToken + 5, sentence.endToken))
    .map((token) => token.lower);
  const had = lastVerb(tokens, sentence, sum.firstToken);
  if (isBalance(after) || isLeft(tokens, from, sum.firstToken) || isAllBut(tokens, sum.firstToken))
    return { action: 'cash_on_hand', verb: had };
  const behind = tokens
    .slice(sum.endToken, Math.min(sum.endToken + AFTER, sentence.endToken))
    .map(({ lower }) => lower);
  if (isSpentOnRace(behind) || isTopped(tokens, sentence, sum)) return { action: 'cost_of_race', verb: null };
  for (let i = sum.firstToken - 1; i >= Math.max(from, sum.firstToken - BEFORE); i--) {
    const { lower, pos, text } = tokens[i]!;
    const action = VERBS.get(lower);
    if (GIVES.test(lower) && pos !== 'NOUN' && isOwnMoney(after)) return { action: 'donated', verb: i };
    const planned = action === 'spent' ? plannedBefore(tokens, sentence, i) : null;
    if (planned !== null) return { action: 'pledged', verb: planned };
    if (action && pos !== 'NOUN' && isOfMoney(tokens, i, sum.endToken, sentence.endToken))
      return { action, verb: i };
    if (text === ';') break;
  }
  // "the $4 million that the party pumped into the district", "the $640,000 collected by Roe", "the sum that Vole has given"
  for (let i = sum.endToken; i < Math.min(sum.endToken + AFTER, sentence.endToken); i++) {
    const { lower, pos, text } = tokens[i]!;
    const action = VERBS.get(lower);
    if (action && pos !== 'NOUN' && /(?:ed|nt|ve|ght|en)$/.test(lower)) return { action, verb: i };
    const behind = text === ',' ? endOfApposition(tokens, sentence, i) : null;
    if (behind !== null) return behindApposition(tokens, behind);
    if (text === ',' || text === ';') break;
  }
  const noun = after
    .slice(0, 4)
    .map((word) => NOUNS.get(word))
    .find((action) => action !== undefined);
  const isTakenBack = had !== null && TAKES_BACK.has(tokens[had]!.lower);
  if (isTakenBack) return null;
  if (noun) return { action: noun, verb: had };
  const words = tokens.slice(sentence.firstToken, sentence.endToken).map((token) => token.lower);
  const costs = words.some((word) => COSTS.has(word));
  return costs && words.some((word) => RACES.has(word)) ? { action: 'cost_of_race', verb: null } : null;
}

/** How long what is told of a name between commas may be, in tokens. */
const LONGEST_APPOSITION = 10;

/** Where the verb stands of "the sum that Vole, an oilman, has given"; null where the comma at a token opens no apposition of a name. */
function endOfApposition(
  tokens: readonly Token[],
  { people, organizations, endToken }: SentenceReading,
  comma: number,
): number | null {
  const isOfName =
    people.some((person) => person.endToken === comma) ||
    organizations.some((body) => body.endToken === comma) ||
    RIVALS.has(tokens[comma - 1]!.lower);
  if (!isOfName) return null;
  const close = tokens
    .slice(comma + 1, Math.min(endToken, comma + LONGEST_APPOSITION))
    .find(({ text, pos }) => text === ',' || pos === 'VERB');
  const next = close?.text === ',' ? tokens[close.index + 1] : undefined;
  return next && (next.pos === 'AUX' || next.pos === 'VERB') ? next.index : null;
}

const RIVALS = new Set(['opponent', 'rival', 'challenger']);

/** "has given", "had raised": what was done with a sum, by the verb that an apposition ends before. */
function behindApposition(tokens: readonly Token[], at: number): SumAction | null {
  const verb = tokens[at]!.pos === 'AUX' ? at + 1 : at;
  const action = VERBS.get(tokens[verb]?.lower ?? '');
  return action ? { action, verb } : null;
}

/** "canceled $1.2 million in ads": not spent. */
const TAKES_BACK = new Set([
  'canceled',
  'cancelled',
  'canceling',
  'pulled',
  'pulling',
  'scrapped',
  'yanked',
  'cut',
]);

const PLANS = verbSet('plan vow pledge promise intend');

/** "plans to spend $5 million": the verb of who says so; null where it is spent, or only thought of. */
const plannedBefore = (
  tokens: readonly Token[],
  { firstToken }: SentenceReading,
  verb: number,
): number | null =>
  tokens[verb - 1]?.lower === 'to' && verb - 2 >= firstToken && PLANS.has(tokens[verb - 2]!.lower)
    ? verb - 2
    : null;

/** "has put $6.9 million of his own into it": given to one's own campaign. */
const GIVES = /^(?:put|pour|pump|invest|sank|sunk)/;
const isOwnMoney = ([of, whose, own]: readonly string[]): boolean =>
  of === 'of' && own === 'own' && ['his', 'her', 'their'].includes(whose ?? '');

/** "in cash on hand", "in the bank", "on hand". */
function isBalance(after: readonly string[]): boolean {
  const text = after.join(' ');
  return (
    /^in (?:his|her|their|its) (?:campaign|war|political)\b|^(?:in |of )?(?:\w+ )?cash\b|^on hand\b|^in the bank\b|^left\b|^in reserve\b/.test(
      text,
    ) ||
    (after.includes('cash') && after.includes('in'))
  );
}

/** "had less than half as much left: $1.1 million", "cash on hand was $2 million". */
function isLeft(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(Math.max(from, to - 4), to).map((token) => token.lower);
  return words.includes('left') || (words.includes('hand') && words.includes('on'));
}

/** "She has spent all but about $6,000 of hers": what is left. */
const isAllBut = (tokens: readonly Token[], to: number): boolean =>
  [to - 1, to - 2].some((but) => tokens[but]?.lower === 'but' && tokens[but - 1]?.lower === 'all');

/** "put $1.2 million into ads", "take in $2 million"; "took office", "put him ahead" have no sum near enough. */
function isOfMoney(tokens: readonly Token[], verb: number, after: number, limit: number): boolean {
  const { lower } = tokens[verb]!;
  if (/^put/.test(lower))
    return tokens
      .slice(after, Math.min(after + 5, limit))
      .some((token) => token.lower === 'into' || token.lower === 'toward');
  if (/^(?:take|takes|took|taking|bring|brings|brought|bringing)$/.test(lower)) {
    return tokens.slice(verb + 1, verb + 4).some((token) => token.lower === 'in');
  }
  return true;
}

function lastVerb(tokens: readonly Token[], sentence: SentenceReading, before: number): number | null {
  for (let i = before - 1; i >= sentence.firstToken; i--)
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return i;
  return null;
}
