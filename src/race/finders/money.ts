import { verbTable } from '../../knowledge/verb-forms.js';
import type { NumberMention } from '../../nlp/numbers/number.js';
import type { Fact } from '../../schema/index.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { isOwner, isUnreal, objectOf, subjectsOf } from '../reading/syntax.js';

type Action = Extract<Fact, { type: 'money' }>['action'];

const ACTIONS: ReadonlyMap<string, Action> = verbTable<Action>({
  raise: 'raised',
  bring: 'raised',
  haul: 'raised',
  collect: 'raised',
  amass: 'raised',
  attract: 'raised',
  take: 'raised',
  net: 'raised',
  spend: 'spent',
  pour: 'spent',
  pump: 'spent',
  drop: 'spent',
  invest: 'spent',
  air: 'spent',
  buy: 'spent',
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
const NOUNS: Readonly<Record<string, Action>> = {
  donations: 'raised',
  contributions: 'raised',
  fundraising: 'raised',
  haul: 'raised',
  raising: 'raised',
  spending: 'spent',
  ad: 'spent',
  ads: 'spent',
  advertising: 'spent',
  buy: 'spent',
  blitz: 'spent',
};
const CASH = ['cash', 'bank', 'hand', 'coffers'];
/** Words of a sentence about money in an election; without one a sum is somebody's salary or a city's budget. */
const POLITICS = new Set(
  'campaign campaigns race races candidate candidates donors donor donations contributions ads ad advertising advertisements television pac pacs super committee party republicans democrats election primary runoff raised fundraising fundraiser spent spending cash reelection district seat quarter outside groups group war chest airwaves'.split(
    ' ',
  ),
);

/**
 * Money in an election: who raised, spent, gave, has or pledged how much, for or against whom.
 *   "Finch raised more than $23 million" · "The super PAC spent about $3 million attacking Finch" ·
 *   "had $73.3 million in cash on hand" · "the most expensive House race in history, at $50 million"
 * Not: "a $15,000 bond", "a $2 billion budget".
 */
export const money: Finder = {
  name: 'money',
  find: (scene) =>
    scene.reading.sentences.flatMap((sentence) => {
      const sums = sentence.numbers.filter((number) => number.kind === 'money' && number.value !== null);
      if (sums.length === 0 || !isPolitical(scene, sentence)) return [];
      return sums.flatMap((sum) => sumAt(scene, sentence, sum));
    }),
};

function isPolitical({ reading: { tokens }, contests }: Scene, sentence: SentenceReading): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (POLITICS.has(tokens[i]!.lower)) return true;
  return sentence.people.length > 0 && contests.main !== null;
}

function sumAt(scene: Scene, sentence: SentenceReading, sum: NumberMention): FactFinding[] {
  const { reading, contests } = scene;
  const found = actionOf(scene, sentence, sum);
  if (!found || (found.verb !== null && isUnreal(reading, sentence, found.verb))) return [];
  const actor = actorOf(scene, sentence, sum, found);
  if (found.action !== 'cost_of_race' && !actor) return [];
  const target = targetOf(scene, sentence, sum, actor?.person ?? null);
  const person = actor?.person ?? target?.person ?? null;
  const contest = contests.contestAt(sentence, sum.firstToken, person?.of ?? null);
  return [
    factAt(scene, 'money', sentence, sum, {
      type: 'money',
      amount: sum.low !== null && sum.high !== null ? sum.low : sum.value!,
      low: sum.low !== null && sum.high !== null ? sum.low : null,
      high: sum.low !== null && sum.high !== null ? sum.high : null,
      currency: sum.unit ?? 'USD',
      approx: sum.approx,
      actor: actor?.name ?? null,
      actorId: actor?.person?.of.id ?? null,
      action: found.action,
      target: target?.name ?? null,
      targetId: target?.person?.of.id ?? null,
      contest: keyOf(contest),
      period: null,
    }),
  ];
}

interface FoundAction {
  readonly action: Action;
  readonly verb: number | null;
}

/** What was done with a sum: by the words after it ("in cash on hand"), the verb before it, a noun beside it. */
function actionOf(
  { reading: { tokens } }: Scene,
  sentence: SentenceReading,
  sum: NumberMention,
): FoundAction | null {
  const after = tokens
    .slice(sum.endToken, Math.min(sum.endToken + 5, sentence.endToken))
    .map((token) => token.lower);
  if (
    after.includes('cash') ||
    (after.includes('hand') && after.includes('on')) ||
    (after.includes('bank') && after.includes('in'))
  ) {
    return { action: 'cash_on_hand', verb: lastVerb(tokens, sentence, sum.firstToken) };
  }
  for (let i = sum.firstToken - 1; i >= Math.max(sentence.firstToken, sum.firstToken - 14); i--) {
    const { lower, pos, text } = tokens[i]!;
    const action = ACTIONS.get(lower);
    if (action && pos !== 'NOUN') return { action, verb: i };
    if (CASH.includes(lower) && sum.firstToken - i <= 5 && tokens[i - 1]?.lower !== 'a')
      return { action: 'cash_on_hand', verb: lastVerb(tokens, sentence, i) };
    if (text === ';') break;
  }
  // "the $4 million that the party pumped into the district"
  for (let i = sum.endToken; i < Math.min(sum.endToken + 10, sentence.endToken); i++) {
    const action = ACTIONS.get(tokens[i]!.lower);
    if (action && tokens[i]!.pos !== 'NOUN' && tokens[i]!.lower.endsWith('ed')) return { action, verb: i };
    if (tokens[i]!.text === ',' || tokens[i]!.text === ';') break;
  }
  const noun = [...after.slice(0, 4)].find((word) => word in NOUNS);
  if (noun) return { action: NOUNS[noun]!, verb: lastVerb(tokens, sentence, sum.firstToken) };
  const words = tokens.slice(sentence.firstToken, sentence.endToken).map((token) => token.lower);
  const cost = words.includes('expensive') || words.includes('costliest') || words.includes('cost');
  return cost && words.some((word) => ['race', 'election', 'contest', 'campaign', 'runoff'].includes(word))
    ? { action: 'cost_of_race', verb: null }
    : null;
}

function lastVerb(
  tokens: Scene['reading']['tokens'],
  sentence: SentenceReading,
  before: number,
): number | null {
  for (let i = before - 1; i >= sentence.firstToken; i--)
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return i;
  return null;
}

interface Party {
  readonly name: string;
  readonly person: PersonAt | null;
}

const CAMPAIGN = new Set(['campaign', 'run', 'bid', 'candidacy', 'team', 'effort']);

/** Who raised or spent: a person, a body, a group of people ("the party and outside groups"). */
function actorOf(
  scene: Scene,
  sentence: SentenceReading,
  sum: NumberMention,
  { action, verb }: FoundAction,
): Party | null {
  const { reading } = scene;
  const { tokens } = reading;
  // "Finch's campaign raised", "His run attracted": the candidate's.
  const anchor = verb ?? sum.firstToken;
  const owner = [...sentence.people]
    .reverse()
    .find((p) => p.endToken <= anchor && isOwnerOfCampaign(scene, p));
  const subject = verb === null ? undefined : subjectsOf(reading, sentence, verb).at(-1);
  const body = [...sentence.organizations]
    .reverse()
    .find((org) => org.endToken <= anchor && anchor - org.endToken <= 16);
  const group = groupBefore(tokens, sentence, anchor);
  if (owner && (!subject || owner.firstToken >= subject.firstToken))
    return { name: owner.of.name, person: owner };
  const nearest = Math.max(subject?.endToken ?? -1, body?.endToken ?? -1, group?.end ?? -1);
  if (group && group.end === nearest) return { name: group.name, person: null };
  if (body && body.endToken === nearest) return { name: body.of.name, person: null };
  if (subject) return { name: subject.of.name, person: subject };
  // "$700,000 for her campaign", said of a lunch: the candidate's.
  if (action === 'raised') {
    const forWhom = sentence.people.find(
      (p) => p.firstToken > sum.endToken && p.firstToken - sum.endToken <= 4,
    );
    if (forWhom) return { name: forWhom.of.name, person: forWhom };
  }
  return null;
}

const isOwnerOfCampaign = ({ reading }: Scene, person: PersonAt): boolean => {
  const { tokens } = reading;
  const after = isOwner(reading, person) ? person.endToken + 1 : person.endToken;
  return (
    CAMPAIGN.has(tokens[after]?.lower ?? '') &&
    (isOwner(reading, person) || person.kind === 'pronoun' || tokens[after]!.lower === 'campaign')
  );
};

const GROUP_NOUNS = new Set(
  'groups group pac pacs superpac committee committees donors donor republicans democrats party allies supporters campaign campaigns candidates coalition organization organizations union unions executive businessman'.split(
    ' ',
  ),
);

/** A group that no name stands for: "The super PAC aligned with House leaders", "outside groups". */
function groupBefore(
  tokens: Scene['reading']['tokens'],
  sentence: SentenceReading,
  before: number,
): { name: string; end: number } | null {
  for (let i = before - 1; i >= Math.max(sentence.firstToken, before - 14); i--) {
    if (!GROUP_NOUNS.has(tokens[i]!.lower)) continue;
    let first = i;
    while (first > sentence.firstToken && isGroupWord(tokens[first - 1]!)) first--;
    while (first < i && ['the', 'a', 'an', 'and', 'of', ','].includes(tokens[first]!.lower)) first++;
    return {
      name: tokens
        .slice(first, i + 1)
        .map((token, n) => (n > 0 && token.spaced ? ` ${token.text}` : token.text))
        .join(''),
      end: i + 1,
    };
  }
  return null;
}

const isGroupWord = (token: Scene['reading']['tokens'][number]): boolean =>
  (token.kind === 'word' && ['ADJ', 'NOUN', 'PROPN', 'DET'].includes(token.pos)) ||
  token.lower === 'and' ||
  token.text === '-';

const AGAINST = new Set(
  'against attacking attack opposing oppose bashing defeat blasting hitting targeting criticizing'.split(' '),
);
const FOR = new Set(
  'for supporting support boosting boost backing behalf help helping elect promoting'.split(' '),
);

/** For or against whom: "attacking Finch", "on behalf of Roe", "to help Republicans". */
function targetOf(
  { reading }: Scene,
  sentence: SentenceReading,
  sum: NumberMention,
  actor: PersonAt | null,
): Party | null {
  const { tokens } = reading;
  for (let i = sum.endToken; i < Math.min(sum.endToken + 16, sentence.endToken); i++) {
    const { lower, text } = tokens[i]!;
    if (text === ';') return null;
    if (!AGAINST.has(lower) && !FOR.has(lower)) continue;
    const person = objectOf(reading, sentence, i, 5);
    if (person && person.of !== actor?.of) return { name: person.of.name, person };
    const group = tokens
      .slice(i + 1, i + 4)
      .find((token) => ['republicans', 'democrats'].includes(token.lower));
    if (group) return { name: group.text, person: null };
  }
  return null;
}
