import { BODY_FORMS, CERTAIN_BODIES } from '../../../knowledge/bodies.js';
import type { Token } from '../../../text/tokens.js';
import { signOf } from '../../../text/word-forms.js';
import type { NameSpan } from '../spans.js';
import { isFree, type NameRule, nameAt, type RuleContext, textOf, withSpans } from './rule.js';

const LONGEST = 6;
const STARTS = new Set([...BODY_FORMS.keys()].map((form) => form.split(/[ -]/)[0]!));
const BEGINS_BODY = signOf(({ text }) => STARTS.has(text));

/** What makes "House" the chamber and no building: "House Republicans", "the House", "a House seat". */
const BEFORE_CHAMBER = new Set(['the', 'a', 'in', 'of', 'to', 'state', 'this', '’s', "'s"]);
const AFTER_CHAMBER = new Set(
  'republicans democrats republican democrat gop speaker majority minority race races seat seats election elections leader leaders leadership members member candidate candidates district intelligence judiciary runoff primary committee budget lawmakers'.split(
    ' ',
  ),
);

const SCHOOL_WORDS = new Set('class classes course courses exam exams test tests'.split(' '));

/**
 * Bodies that are nothing else wherever they stand: "GOP strategist Roy Bell", "the White House", "an open House seat".
 * Inside the longer name of a body they stay part of it ("Senate Ethics Committee", "Fox News Sunday").
 */
export const findKnownBodies: NameRule = (names, context) => {
  const { tokens, signs, cases } = context;
  const added: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!(signs[i]! & BEGINS_BODY)) continue;
    const end = knownForm(names, context, i) || chamberAt(context, i);
    if (end === 0) continue;
    const over = nameAt(names, i) ?? nameAt(names, end - 1);
    const longer = over && over.type === 'organization' && over.end - over.first > end - i;
    // In a headline "Senate" may be the first word of anything.
    const doubtful = over && over.type !== 'other' && cases[tokens[i]!.sentence] === 'title';
    if (!longer && !doubtful) added.push({ first: i, end, type: 'organization' });
    i = end - 1;
  }
  return withSpans(names, added);
};

/**
 * Where the longest known form ends that begins here. Certain forms and those of several words are taken as they stand;
 * single words and letters ("HHS") only where they are nothing else yet.
 */
function knownForm(names: readonly NameSpan[], context: RuleContext, first: number): number {
  const { tokens } = context;
  for (let end = Math.min(tokens.length, first + LONGEST); end > first; end--) {
    if (tokens[end - 1]!.sentence !== tokens[first]!.sentence) continue;
    const form = textOf(context, first, end);
    if (CERTAIN_BODIES.has(form) || (BODY_FORMS.has(form) && form.includes(' '))) return end;
    if (!BODY_FORMS.has(form) || !isFree(names, first)) continue;
    if (/^\p{Lu}{3,}$/u.test(form) || isCredit(form, tokens[end])) return end;
  }
  return 0;
}

/** Two letters that name an agency: "County Clerk Ada Finch AP", "(AP Photo)", but not "AP classes". */
const isCredit = (form: string, next: Token | undefined): boolean =>
  form === 'AP' && !SCHOOL_WORDS.has(next?.lower ?? '');

function chamberAt({ tokens, cases }: RuleContext, i: number): number {
  if (tokens[i]!.text !== 'House' || tokens[i - 1]?.text === 'White') return 0;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const followed = after !== undefined && AFTER_CHAMBER.has(after.lower);
  const led =
    before !== undefined && before.sentence === tokens[i]!.sentence && BEFORE_CHAMBER.has(before.lower);
  return followed || (led && cases[tokens[i]!.sentence] === 'plain') ? i + 1 : 0;
}
