import type { NumberMention } from '../../nlp/numbers/number.js';
import type { Approximation, Fact } from '../../schema/index.js';
import { oneInEach } from '../../text/in-each.js';
import type { Token } from '../../text/tokens.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { placesOf, trigger } from '../reading/triggers.js';

/** What a part is taken of: "half of that", "half of it", "most of his". */
const THAT = new Set(['that', 'it', 'this']);
const HIS = new Set(['his', 'hers', 'her', 'theirs', 'its']);

/** A sum of money; inferred where it is reckoned from another. */
export interface Sum extends NumberMention {
  readonly basis?: Fact['basis'];
}

/** A sum somebody is told to have raised, before the sentence at hand. */
export type RaisedBy = (person: string) => number | null;

/**
 * Sums that stand in other words than figures, by one that is told in figures:
 *   "has pledged $3 million and has spent a little over half of that" · "Roe has a little more than half of his left" ·
 *   "after the sum that Vole, an oilman, has given" · "has spent $6.2 million, which is more than Roe has raised"
 */
export function untoldSums(scene: Scene, sentence: SentenceReading, raisedBy: RaisedBy): Sum[] {
  const { tokens } = scene.reading;
  const told = (before: number): NumberMention | undefined =>
    sentence.numbers.findLast(({ kind, endToken }) => kind === 'money' && endToken <= before);
  const parts = oneInEach(sentence.numbers, (part) => partOf(scene, sentence, part, told, raisedBy));
  const others: Sum[] = [];
  for (const i of placesOf(scene.reading, sentence, TOLD_BY)) {
    const sum = told(i);
    if (!sum?.value) continue;
    if (isTheSum(tokens, i))
      others.push({ ...sumAs(tokens, sum, sum.value, sum.approx, i - 1, i + 2), basis: 'stated' });
    const approx = comparedAt(tokens, sum, i);
    if (approx) others.push(sumAs(tokens, sum, sum.value, approx, i, i + 2));
  }
  return [...parts, ...others];
}

/** "half of that", "half of his": a part of the sum before it, or of what its owner has raised. */
function partOf(
  { reading: { tokens } }: Scene,
  sentence: SentenceReading,
  part: NumberMention,
  told: (before: number) => NumberMention | undefined,
  raisedBy: RaisedBy,
): Sum | null {
  const { kind, value, firstToken, endToken } = part;
  if (kind !== 'fraction' || value === null || value >= 1 || tokens[endToken]?.lower !== 'of') return null;
  const whose = tokens[endToken + 1]?.lower ?? '';
  const sum = told(firstToken);
  if (THAT.has(whose) && sum?.value)
    return sumAs(tokens, sum, sum.value * value, part.approx, firstToken, endToken + 2);
  const owner = sentence.people.findLast((person) => person.endToken <= firstToken);
  const whole = HIS.has(whose) && owner ? raisedBy(owner.of.id) : null;
  return whole === null ? null : sumAs(tokens, part, whole * value, part.approx, firstToken, endToken + 2);
}

const SUMS = new Set(['sum', 'amount']);
const TOLD_BY = trigger([...SUMS, 'more', 'less']);

/** Whether "the sum that" stands at a token. */
const isTheSum = (tokens: readonly Token[], at: number): boolean =>
  SUMS.has(tokens[at]!.lower) && tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.lower === 'that';

/** How far behind a sum it may be compared, in tokens: "$6.2 million since January, which is more than". */
const COMPARED_WITHIN = 9;

/** ", which is more than" behind a sum: what follows is less; null where nothing is compared. */
function comparedAt(tokens: readonly Token[], sum: NumberMention, at: number): Approximation | null {
  const { lower } = tokens[at]!;
  if ((lower !== 'more' && lower !== 'less') || tokens[at + 1]?.lower !== 'than') return null;
  const isOfSum =
    tokens[at - 1]?.text === ',' || (tokens[at - 2]?.lower === 'which' && tokens[at - 1]?.lower === 'is');
  // "more than $2 million" is a sum of its own.
  const isOwn = tokens[at + 2]?.text === '$' || tokens[at + 2]?.kind === 'number';
  if (!isOfSum || isOwn || at - sum.endToken > COMPARED_WITHIN || sum.approx !== 'exact') return null;
  return lower === 'more' ? 'less_than' : 'more_than';
}

const sumAs = (
  tokens: readonly Token[],
  { unit }: NumberMention,
  value: number,
  approx: Approximation,
  firstToken: number,
  endToken: number,
): Sum => ({
  basis: 'inferred',
  kind: 'money',
  value,
  low: null,
  high: null,
  approx,
  unit,
  of: null,
  start: tokens[firstToken]!.start,
  end: tokens[endToken - 1]!.end,
  firstToken,
  endToken,
});
