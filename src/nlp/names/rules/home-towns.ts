import { FIRST_NAMES } from '../../../knowledge/first-names.js';
import { isKnownPlace } from '../../../knowledge/place-names.js';
import { inEach } from '../../../text/in-each.js';
import type { Token } from '../../../text/tokens.js';
import type { NameSpan } from '../spans.js';
import type { NameRule } from './rule.js';

/** What stands before a place sooner than before a person. */
const LOCATIVE = new Set(['in', 'near', 'outside']);
/** The same, but first names stand after them too: "the friends of Kyle". */
const DOUBTFUL = new Set(['from', 'of', 'at']);

/**
 * A town where somebody lives is no person: "a state representative from Seguin", "Ada Finch, a dentist in Belen". A
 * word that is part of a full name in the article stays with its bearer, a first name with whom it may be
 * after all but the plainest words.
 */
export const findHomeTowns: NameRule = (names, { tokens }) => {
  const inFullNames = new Set(
    inEach(
      names.filter(({ type, first, end }) => type === 'person' && end - first > 1),
      ({ first, end }) => tokens.slice(first, end).map(({ text }) => text),
    ),
  );
  return names.map((name) => {
    const { text } = tokens[name.first]!;
    const before = tokens[name.first - 1]?.lower ?? '';
    const single = name.type === 'person' && name.end - name.first === 1;
    if (!single || inFullNames.has(text) || !isKnownPlace(text)) return name;
    const town =
      LOCATIVE.has(before) ||
      opensAsPlace(tokens, name) ||
      (DOUBTFUL.has(before) && !FIRST_NAMES.has(text.toLowerCase()));
    return town ? { first: name.first, end: name.end, type: 'place' } : name;
  });
};

/** "At Belen, a rancher asked about the road." */
function opensAsPlace(tokens: readonly Token[], { first, end }: NameSpan): boolean {
  const at = tokens[first - 1];
  return at?.text === 'At' && tokens[end]?.text === ',' && tokens[first - 2]?.sentence !== at.sentence;
}
