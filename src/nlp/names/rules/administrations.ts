import { inEach } from '../../../text/in-each.js';
import type { NameRule } from './rule.js';

const GOVERNMENTS = new Set(['administration', 'presidency', 'campaign', 'cabinet', 'team']);

/** "the Roe Administration" names the person; "the Roe White House" the person and the White House. */
export const cutAdministrations: NameRule = (names, { tokens }) =>
  inEach(names, (name) => {
    if (name.end - name.first < 2 || name.type === 'person') return [name];
    const last = tokens[name.end - 1]!.lower;
    const house = last === 'house' && tokens[name.end - 2]!.text === 'White';
    if (house && name.end - name.first === 3)
      return [
        { first: name.first, end: name.first + 1, type: 'person' },
        { first: name.first + 1, end: name.end, type: 'organization' },
      ];
    if (GOVERNMENTS.has(last) && name.end - name.first === 2)
      return [{ first: name.first, end: name.end - 1, type: 'person' }];
    return [name];
  });
