import { verbTable } from '../../knowledge/verb-forms.js';
import type { NumberMention } from '../../nlp/numbers/number.js';
import type { Approximation, MoneyAction } from '../../schema/index.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';

const ACTIONS: ReadonlyMap<string, MoneyAction> = verbTable<MoneyAction>({ raise: 'raised', spend: 'spent' });
/** What a sum is to what it is compared with: more than he has raised is more than all of his. */
const COMPARED: ReadonlyMap<string, Approximation> = new Map([
  ['more', 'less_than'],
  ['less', 'more_than'],
]);
/** How far behind a sum the comparison may begin, and behind it the name, in tokens. */
const REACH = 6;
const NAME_REACH = 14;

/** "has spent $6.2 million, which is more than her opponent, Bo Roe, has raised in total": what Roe raised is less than that. */
export const comparedSums: Finder = {
  name: 'compared-sums',
  find: (scene) =>
    scene.reading.sentences.flatMap((sentence) =>
      sentence.numbers.flatMap((sum) => (sum.kind === 'money' ? comparedWith(scene, sentence, sum) : [])),
    ),
};

function comparedWith(scene: Scene, sentence: SentenceReading, sum: NumberMention): FactFinding[] {
  const { tokens } = scene.reading;
  const which = tokens
    .slice(sum.endToken, Math.min(sentence.endToken, sum.endToken + REACH))
    .find(({ lower }) => lower === 'which');
  if (!which || sum.value === null) return [];
  const [is, more, than] = tokens.slice(which.index + 1, which.index + 4).map(({ lower }) => lower);
  const approx = COMPARED.get(more ?? '');
  if (is !== 'is' || than !== 'than' || !approx) return [];
  const from = which.index + 4;
  const person = sentence.people.find(
    ({ kind, firstToken }) => kind === 'name' && firstToken >= from && firstToken - from <= NAME_REACH,
  );
  const [comma, has, verb] = person
    ? tokens.slice(person.endToken, person.endToken + 3).map(({ lower }) => lower)
    : [];
  const action = ACTIONS.get((comma === ',' ? verb : has) ?? '');
  if (!person || !action || ![comma, has].includes('has') || !scene.stands(person.of)) return [];
  return [
    factAt(scene, 'compared-sums', sentence, sum, {
      type: 'money',
      amount: sum.value,
      low: null,
      high: null,
      currency: sum.unit ?? 'USD',
      approx,
      actor: person.of.name,
      actorId: person.of.id,
      action,
      target: null,
      targetId: null,
      contest: keyOf(scene.contests.contestAt(sentence, sum.firstToken, person.of, { ofPerson: true })),
      period: null,
      basis: 'inferred',
    }),
  ];
}
