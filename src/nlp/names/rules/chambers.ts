import { STATE_FORMS } from '../../../knowledge/states.js';
import type { NameSpan } from '../spans.js';
import { type NameRule, textOf } from './rule.js';

const CHAMBERS = new Set(['Senate', 'House', 'Congress']);
const PARTIES = new Set(['GOP', 'Republicans', 'Democrats', 'Republican', 'Democrat', 'Democratic']);
const CONTESTS = new Set(
  'seat seats race races election elections runoff primary contest candidate candidates hopeful campaign bid nominee nomination'.split(
    ' ',
  ),
);

/**
 * "House GOP" is the House and the GOP, "Senate Democrats" the Senate; "an Ohio Senate seat" is a seat in Washington, so
 * the state and the Senate are two names.
 */
export const cutChambers: NameRule = (names, context) =>
  names.flatMap((name): NameSpan[] => {
    const { tokens } = context;
    if (name.type !== 'organization' || name.end - name.first < 2) return [name];
    const last = tokens[name.end - 1]!;
    const before = tokens[name.end - 2]!;
    if (PARTIES.has(last.text) && CHAMBERS.has(before.text)) {
      const chamber: NameSpan = { ...name, end: name.end - 1 };
      return last.text === 'GOP' ? [chamber, { ...name, first: name.end - 1 }] : [chamber];
    }
    const first = tokens[name.first]!.text;
    if (PARTIES.has(first) && first !== 'GOP' && first !== 'Democratic' && first !== 'Republican')
      return [{ ...name, first: name.first + 1 }];
    const contest = CONTESTS.has(tokens[name.end]?.lower ?? '');
    if (contest && CHAMBERS.has(last.text) && STATE_FORMS.has(textOf(context, name.first, name.end - 1)))
      return [
        { first: name.first, end: name.end - 1, type: 'place' },
        { first: name.end - 1, end: name.end, type: 'organization' },
      ];
    return [name];
  });
