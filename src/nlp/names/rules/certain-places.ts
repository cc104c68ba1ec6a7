import { COUNTRY_FORMS, HOME_COUNTRY } from '../../../knowledge/countries.js';
import { STATES } from '../../../knowledge/states.js';
import { signOf } from '../../../text/word-forms.js';
import type { NameSpan } from '../spans.js';
import { isFree, type NameRule, nameAt, type RuleContext, textOf, withSpans } from './rule.js';

/** Of these the name alone does not tell the state: a city, a man, a country. */
const DOUBTFUL = new Set(['Washington', 'Virginia', 'Georgia']);
const FORMS: ReadonlySet<string> = new Set([
  ...STATES.map((state) => state.name).filter((name) => !DOUBTFUL.has(name)),
  ...[...COUNTRY_FORMS]
    .filter(([form, country]) => country === HOME_COUNTRY && form !== 'America')
    .map(([form]) => form),
]);
const UPPER: ReadonlySet<string> = new Set([...FORMS].map((form) => form.toUpperCase()));
const STARTS = new Set([...FORMS, ...UPPER].map((form) => form.split(' ')[0]!));
const BEGINS_PLACE = signOf(({ text }) => STARTS.has(text));
const LONGEST = 4;

/** States and the country, where nothing else has been made of their names: "the US mid-term polls", "OHIO VOTES". */
export const findCertainPlaces: NameRule = (names, context) => {
  const { tokens, signs } = context;
  const added: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!(signs[i]! & BEGINS_PLACE)) continue;
    const end = isFree(names, i) ? formAt(names, context, i) : stateTakenForAnother(names, context, i);
    // "the 2016 Ohio presidential election": it stays part of what else was found.
    const other = nameAt(names, i);
    if (end === 0 || (other && other.end - other.first > end - i)) continue;
    added.push({ first: i, end, type: 'place' });
    i = end - 1;
  }
  return withDistrictOfColumbia(withSpans(names, added), context);
};

/** "New Hampshire's voters", taken for a person or a body: where such a name ends that is just a state's, of several words; 0 where it is not. */
function stateTakenForAnother(names: readonly NameSpan[], context: RuleContext, at: number): number {
  const name = nameAt(names, at)!;
  const isWhole = name.first === at && name.type !== 'place' && name.end - at > 1;
  return isWhole && FORMS.has(textOf(context, at, name.end)) ? name.end : 0;
}

function formAt(names: readonly NameSpan[], context: RuleContext, first: number): number {
  const { tokens, cases } = context;
  const upper = cases[tokens[first]!.sentence] === 'upper';
  for (let end = Math.min(tokens.length, first + LONGEST); end > first; end--) {
    if (tokens[end - 1]!.sentence !== tokens[first]!.sentence || !isFree(names, end - 1)) continue;
    const form = textOf(context, first, end);
    // "GIVE US": in capitals the country cannot be told from the pronoun.
    if (FORMS.has(form) && !(upper && form === 'US')) return end;
    if (upper && UPPER.has(form) && form.length > 3) return end;
  }
  return 0;
}

const IS_WASHINGTON = signOf(({ text }) => text === 'Washington');
const DC = new Set(['D.C.', 'DC', 'D.C']);

/** "Washington, D.C." is one place. */
function withDistrictOfColumbia(names: readonly NameSpan[], { tokens, signs }: RuleContext): NameSpan[] {
  const whole: NameSpan[] = [];
  for (let i = 0; i + 2 < tokens.length; i++)
    if (signs[i]! & IS_WASHINGTON && tokens[i + 1]!.text === ',' && DC.has(tokens[i + 2]!.text))
      whole.push({ first: i, end: i + 3, type: 'place' });
  return withSpans(names, whole);
}
