import { isCapital } from '../../../text/capital.js';
import { behindTag } from '../../../text/name-tags.js';
import type { Token } from '../../../text/tokens.js';
import type { TitlePhrase } from './phrase.js';

/** A person's name in the text. */
export interface PersonSpan {
  readonly person: number;
  readonly first: number;
  readonly end: number;
}

const BETWEEN_NAMES = new Set([',', 'and', '&', 'or']);
const BEING: ReadonlySet<string> = new Set([
  'is',
  'was',
  "'s",
  '’s',
  'became',
  'remains',
  'as',
  'be',
  'been',
]);

export interface Attachment {
  readonly person: number;
  /** "was" stands between, or "served as": the title is of the past. */
  readonly past: boolean;
}

/**
 * Whose title a phrase is: the name right after it ("Sens. Ann Roe and Roy Bell", "a former senator named Ann Roe"),
 * the name before a comma ("Roy Bell, the party chairman,"), or the name before "is" and "was".
 */
export function bearersOf(
  phrase: TitlePhrase,
  people: readonly PersonSpan[],
  tokens: readonly Token[],
): Attachment[] {
  const after = people[firstFrom(people, phrase.head.end)];
  const { sentence } = tokens[phrase.head.first]!;
  if (after && tokens[after.first]!.sentence === sentence && standsBefore(phrase, after, tokens))
    return [after, ...listed(after, people, tokens, phrase)].map(({ person }) => ({ person, past: false }));
  const before = lastBefore(people, phrase.outset);
  if (!before || tokens[before.first]!.sentence !== sentence) return [];
  if (!isPossessor(before, phrase.outset, tokens)) return standsAfter(before, phrase.outset, tokens);
  const bearer = lastBefore(people, before.first);
  if (!bearer || tokens[bearer.first]!.sentence !== sentence) return [];
  return standsAfter(bearer, titlesBefore(before.first, tokens), tokens);
}

/** "Roe's health secretary": the secretary is somebody else. */
const isPossessor = ({ end }: PersonSpan, outset: number, tokens: readonly Token[]): boolean =>
  end + 1 === outset && /^['’]s?$/.test(tokens[end]!.text);

const COURTESY = new Set([
  'mr.',
  'mrs.',
  'ms.',
  'dr.',
  'mr',
  'mrs',
  'ms',
  'dr',
  'president',
  'gov.',
  'governor',
]);

/** Where a name begins with the title of courtesy before it. */
const titlesBefore = (first: number, tokens: readonly Token[]): number =>
  COURTESY.has(tokens[first - 1]?.lower ?? '') ? first - 1 : first;

/** "Rep. Ann Roe", "the governor, Ann Roe,", "a senator named Ann Roe", "Rep.-elect Ann Roe". */
function standsBefore(phrase: TitlePhrase, person: PersonSpan, tokens: readonly Token[]): boolean {
  const { head } = phrase;
  const ends = phrase.end === head.end ? [head.end] : [head.end, phrase.end];
  for (const end of ends) {
    if (person.first < end) continue;
    const between = tokens.slice(end, person.first).map((token) => token.lower);
    const joined = between.join(' ');
    if (joined === '' && end === head.end) return true;
    if (joined === '' && phrase.end > head.end) return false;
    if (/^(?:named|called|- elect|elect|- designate|nominee|, named)$/.test(joined)) return true;
    // "the party's chairman, Roy Bell,", "Health Secretary, Ann Roe,".
    const determined =
      /^(?:the|a|an|'s|’s|his|her|their|its)$/.test(tokens[phrase.first - 1]?.lower ?? '') ||
      phrase.outset < phrase.first ||
      isCapital(tokens[head.first]!.form);
    if (joined === ',' && determined && closes(person, tokens)) return true;
  }
  return false;
}

/** The name is closed by a comma, or the sentence ends with it. */
const closes = ({ end }: PersonSpan, tokens: readonly Token[]): boolean =>
  /^[,.;)—–-]$/.test(tokens[end]?.text ?? '.');

/** "Reps. Ann Roe, Roy Bell and Tim Ash": the title is for all of them where it is in the plural. */
function listed(
  first: PersonSpan,
  people: readonly PersonSpan[],
  tokens: readonly Token[],
  { head }: TitlePhrase,
): PersonSpan[] {
  const last = tokens[head.end - 1]!.lower.replace(/\.$/, '');
  if (!/(?:s|men|women)$/.test(last) || last === 'boss') return [];
  const list: PersonSpan[] = [];
  let at = first;
  for (let i = people.indexOf(first) + 1; i < people.length; i++) {
    const next = people[i]!;
    const between = tokens.slice(behindTag(tokens, at.end, next.first), next.first);
    if (!between.length || !between.every((token) => BETWEEN_NAMES.has(token.lower))) break;
    list.push(next);
    at = next;
  }
  return list;
}

const LONGEST_GAP = 12;
/** What may stand between a name and the title that follows it: "Roy Bell, an Ohio-based Republican". */
const IN_APPOSITION = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'CCONJ', 'NUM', 'PART']);
const OVER = new Set(['once', 'previously', 'formerly']);
const PAST_WORDS = new Set(['was', 'been', 'served', ...OVER]);
const RELATIVE_WORDS = new Set([
  ...PAST_WORDS,
  'who',
  'serves',
  'now',
  'also',
  'currently',
  'has',
  'had',
  ...BEING,
]);

/**
 * "Ann Roe, a former senator,", "Ann Roe (R-Ga.), the chairwoman", "Ann Roe is the mayor", "Ann Roe, who was mayor",
 * "Ann Roe, who left the seat to become Bell's health secretary".
 */
function standsAfter(person: PersonSpan, outset: number, tokens: readonly Token[]): Attachment[] {
  let from = person.end;
  if (tokens[from]?.text === '(') {
    while (from < outset && tokens[from]!.text !== ')') from++;
    from++;
  }
  // "Roe, 60, is a state lawmaker".
  if (
    tokens[from]?.text === ',' &&
    /^\d\d$/.test(tokens[from + 1]?.text ?? '') &&
    tokens[from + 2]?.text === ','
  )
    from += BEING.has(tokens[from + 3]?.lower ?? '') ? 3 : 2;
  const between = tokens.slice(from, outset);
  if (between.length > LONGEST_GAP) return [];
  const words = between.map((token) => token.lower);
  const attach = (past: boolean): Attachment[] => [{ person: person.person, past }];
  if (words.length === 1 && (words[0] === ',' || words[0] === '—' || words[0] === '–')) return attach(false);
  // ", a Republican and former mayor": what stands between belongs to the same apposition.
  if (
    words[0] === ',' &&
    !words.slice(1).includes(',') &&
    between
      .slice(1)
      .every((token, i) => IN_APPOSITION.has(token.pos) || token.text === '-' || between[i]?.text === '-')
  )
    // ", a former federal and state prosecutor": former as both.
    return attach(words.includes('former') && tokens[outset]?.pos !== 'DET');
  if (words[0] === ',' && words[1] === 'who' && words.at(-1) === 'become' && words.at(-2) === 'to')
    return attach(false);
  const verb = words.findIndex((word) => BEING.has(word));
  const relative = words.every((word, i) => (i === 0 && word === ',') || RELATIVE_WORDS.has(word));
  if (verb >= 0 && relative && words[0] !== "'s" && words[0] !== '’s') {
    // "Roe has been mayor since 2018": she still is.
    const isOver = words.some((word) => OVER.has(word));
    return attach(isOver || (!words.includes('has') && words.some((word) => PAST_WORDS.has(word))));
  }
  return [];
}

function firstFrom(people: readonly PersonSpan[], token: number): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (people[middle]!.first >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}

const lastBefore = (people: readonly PersonSpan[], token: number): PersonSpan | null => {
  const at = firstFrom(people, token) - 1;
  const person = people[at];
  return person && person.end <= token ? person : null;
};
