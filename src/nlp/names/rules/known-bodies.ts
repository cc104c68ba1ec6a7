import { CERTAIN_BODIES } from '../../../knowledge/bodies.js';
import type { NameSpan } from '../spans.js';
import { type NameRule, nameAt, textOf, withSpans } from './rule.js';

const LONGEST = 5;
const STARTS = new Set([...CERTAIN_BODIES].map((form) => form.split(' ')[0]!));

/** What makes "House" the chamber and no building: "House Republicans", "the House", "a House seat". */
const BEFORE_CHAMBER = new Set(['the', 'a', 'in', 'of', 'to', 'state', 'this', '’s', "'s"]);
const AFTER_CHAMBER = new Set(
  'republicans democrats republican democrat gop speaker majority minority race races seat seats election elections leader leaders leadership members member candidate candidates district intelligence judiciary district runoff primary committee budget lawmakers'.split(
    ' ',
  ),
);

/**
 * Bodies that are nothing else wherever they stand: "GOP strategist Roy Bell", "the White House", "an open House seat".
 * Inside the longer name of a body they stay part of it ("Senate Ethics Committee", "Fox News Sunday").
 */
export const findKnownBodies: NameRule = (names, context) => {
  const { tokens, cases } = context;
  const added: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!STARTS.has(tokens[i]!.text) && tokens[i]!.text !== 'House') continue;
    const end = longestForm(context, i) || chamberAt(context, i);
    if (end === 0) continue;
    const over = nameAt(names, i) ?? nameAt(names, end - 1);
    const longer = over && over.type === 'organization' && over.end - over.first > end - i;
    // "SENATE" in a headline is not looked up, and "Senate" there may be part of a longer name.
    if (!longer && !(over && cases[tokens[i]!.sentence] === 'title' && over.type !== 'other'))
      added.push({ first: i, end, type: 'organization' });
    i = end - 1;
  }
  return withSpans(names, added);
};

function longestForm(context: Parameters<NameRule>[1], first: number): number {
  const { tokens } = context;
  for (let end = Math.min(tokens.length, first + LONGEST); end > first; end--) {
    if (tokens[end - 1]!.sentence !== tokens[first]!.sentence) continue;
    if (CERTAIN_BODIES.has(textOf(context, first, end))) return end;
  }
  return 0;
}

function chamberAt({ tokens, cases }: Parameters<NameRule>[1], i: number): number {
  if (tokens[i]!.text !== 'House' || tokens[i - 1]?.text === 'White') return 0;
  if (cases[tokens[i]!.sentence] !== 'plain')
    return AFTER_CHAMBER.has(tokens[i + 1]?.lower ?? '') ? i + 1 : 0;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const told =
    (before && before.sentence === tokens[i]!.sentence && BEFORE_CHAMBER.has(before.lower)) ||
    (after && AFTER_CHAMBER.has(after.lower));
  return told ? i + 1 : 0;
}
