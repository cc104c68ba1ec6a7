import { BODY_WORDS, TITLE_WORDS } from '../../../knowledge/name-words.js';
import { inEach } from '../../../text/in-each.js';
import type { NameSpan } from '../spans.js';
import type { NameRule, RuleContext } from './rule.js';

/** Titles inside a body's name that begin what is no longer the body: "Justice Department Secretary Ann Roe". */
const OFFICES = new Set(
  'secretary speaker leader whip director chairman chairwoman chair commissioner administrator spokesman spokeswoman justice judge president'.split(
    ' ',
  ),
);
/** Words before them that belong to the office and not to the body: "House Minority Leader". */
const RANKS = new Set('minority majority deputy assistant vice associate chief executive'.split(' '));
/** A body's name that goes on after the title: "Speaker of the House", "Secretary of State's office". */
const GOES_ON = new Set(['of', 'for', 'and', "'s", '’s', '&']);

/** Titles and parties before a name are no part of it: "Democrat Ann Roe", "Mr Roe", "State Senator Roe". */
export const cutTitles: NameRule = (names, context) =>
  inEach(names, (name) => {
    if (name.type === 'person') return withoutTitles(name, context);
    if (name.type === 'organization') return bodyAndPerson(name, context);
    return [name];
  });

/** First names that are titles too stand for the name where another name follows: "Dean Roe", "Major Roe". */
const ALSO_NAMES = new Set([
  'dean',
  'major',
  'earl',
  'duke',
  'king',
  'prince',
  'judge',
  'pope',
  'bishop',
  'general',
]);
const BEFORE_TITLES = new Set(
  'u.s. us state county city town deputy former ex then house senate republican democratic gop lt. vice'.split(
    ' ',
  ),
);

function withoutTitles(name: NameSpan, { tokens }: RuleContext): NameSpan[] {
  let first = name.first;
  while (first < name.end) {
    const { lower } = tokens[first]!;
    const next = tokens[first + 1]?.lower ?? '';
    const title = TITLE_WORDS.has(lower) && !ALSO_NAMES.has(lower);
    const leadsToTitle = BEFORE_TITLES.has(lower) && first + 1 < name.end && TITLE_WORDS.has(next);
    if (!title && !leadsToTitle) break;
    first++;
  }
  if (first === name.end) return [];
  return [{ first, end: name.end, type: name.type }];
}

function bodyAndPerson(name: NameSpan, { tokens }: RuleContext): NameSpan[] {
  for (let i = name.first + 1; i < name.end; i++) {
    const { lower, text } = tokens[i]!;
    if (!OFFICES.has(lower) || text === lower) continue;
    if (i + 1 < name.end && GOES_ON.has(tokens[i + 1]!.lower)) return [name];
    let bodyEnd = i;
    while (bodyEnd > name.first && RANKS.has(tokens[bodyEnd - 1]!.lower)) bodyEnd--;
    if (
      bodyEnd === name.first ||
      GOES_ON.has(tokens[bodyEnd - 1]!.lower) ||
      (lower === 'justice' && tokens[i + 1]?.lower === 'department')
    )
      return [name];
    const rest = name.end - i - 1;
    // "Alder Justice Party": what ends like a body is one.
    if (rest > 0 && BODY_WORDS.has(tokens[name.end - 1]!.lower)) return [name];
    const body: NameSpan = { first: name.first, end: bodyEnd, type: name.type };
    return rest >= 1 && rest <= 4
      ? [body, { first: i + 1, end: name.end, type: 'person' }]
      : rest === 0
        ? [body]
        : [name];
  }
  return [name];
}
