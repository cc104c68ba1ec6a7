import { verbSet } from '../../knowledge/verb-forms.js';
import type { Token } from '../../text/tokens.js';
import { openingList } from '../reading/lists.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { OTHERS } from './others.js';
import { all, outcomeReader } from './told.js';

const DROPS_OUT = verbSet('drop bow pull');
const SUSPENDS = new Set(['suspend', 'suspended', 'ended', 'ends', 'folded', 'folds', 'abandoned']);
const WHOSE = new Set(['his', 'her', 'their']);
const CAMPAIGNS = new Set(['campaign', 'bid', 'candidacy']);
const WITHDRAWS = verbSet('withdraw');
/** What a candidate leaves. */
const RACES = new Set(
  'race contest campaign primary election runoff ballot running contention nomination'.split(' '),
);
/** How far behind the verb what is left may be named, in tokens. */
const REACH = 7;
/** What may stand behind a verb of leaving that names nothing left. */
const ENDS = new Set(['.', ',', ';', 'last', 'before', 'after', 'in', 'on', 'this', 'early', 'and']);

/**
 * "dropped out of the race", "Roe withdrew last week", "suspended her campaign".
 * Not: "pulled out a handgun", "withdrew from the agreement", "dropped out of college".
 */
export const withdrawals = outcomeReader([...DROPS_OUT, ...SUSPENDS, ...WITHDRAWS], (scene, sentence, at) => {
  const { reading } = scene;
  if (!isLeaving(reading.tokens, at, sentence.endToken) || isUnreal(reading, sentence, at)) return [];
  // "After Finch won, his last two competitors dropped out": who they are, nobody says.
  if (OTHERS.has(reading.tokens[at - 1]?.lower ?? '')) return [];
  return all(leaversOf(reading, sentence, at), 'withdrew');
});

/** "Finch and Roe endorsed Vole after they dropped out": they are those the sentence begins with. */
function leaversOf(reading: Reading, sentence: SentenceReading, at: number): PersonAt[] {
  const before = reading.tokens[at - 1]?.lower === 'both' ? at - 2 : at - 1;
  if (reading.tokens[before]?.lower !== 'they') return subjectsOf(reading, sentence, at);
  const both = openingList(reading, sentence.people, before);
  return both.length > 1 ? both : [];
}

function isLeaving(tokens: readonly Token[], at: number, limit: number): boolean {
  const [verb, next] = tokens.slice(at, at + 2).map(({ lower }) => lower);
  // "suspended his presidential campaign"
  const what = tokens.slice(at + 2, at + 5).map(({ lower }) => lower);
  if (SUSPENDS.has(verb ?? '')) return WHOSE.has(next ?? '') && what.some((word) => CAMPAIGNS.has(word));
  const out = DROPS_OUT.has(verb ?? '') && next === 'out';
  if (!out && !WITHDRAWS.has(verb ?? '')) return false;
  const after = out ? at + 2 : at + 1;
  const left = tokens.slice(after, Math.min(after + REACH, limit));
  return left.some(({ lower }) => RACES.has(lower)) || left.length === 0 || ENDS.has(left[0]!.lower);
}
