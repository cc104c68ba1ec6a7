import { PARTY_MEMBERS } from '../../../knowledge/parties.js';
import { isKnownPlace } from '../../../knowledge/place-names.js';
import { STATE_FORMS } from '../../../knowledge/states.js';
import { inEach } from '../../../text/in-each.js';
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
  inEach(names, (name) => {
    const { tokens } = context;
    if (name.type !== 'organization' || name.end - name.first < 2) return [name];
    const last = tokens[name.end - 1]!;
    const before = tokens[name.end - 2]!;
    if (PARTIES.has(last.text) && CHAMBERS.has(before.text)) {
      const chamber: NameSpan = { first: name.first, end: name.end - 1, type: name.type };
      return last.text === 'GOP'
        ? [chamber, { first: name.end - 1, end: name.end, type: name.type }]
        : [chamber];
    }
    // "a Democratic House of Representatives", but "Democratic National Committee".
    if (PARTIES.has(tokens[name.first]!.text) && CHAMBERS.has(tokens[name.first + 1]!.text))
      return [{ first: name.first + 1, end: name.end, type: name.type }];
    // "the Salem Democrat" is somebody from Salem.
    if (PARTY_MEMBERS.has(last.text) && isKnownPlace(textOf(context, name.first, name.end - 1)))
      return [{ first: name.first, end: name.end - 1, type: 'place' }];
    const contest = CONTESTS.has(tokens[name.end]?.lower ?? '');
    if (contest && CHAMBERS.has(last.text) && STATE_FORMS.has(textOf(context, name.first, name.end - 1)))
      return [
        { first: name.first, end: name.end - 1, type: 'place' },
        { first: name.end - 1, end: name.end, type: 'organization' },
      ];
    return [name];
  });
