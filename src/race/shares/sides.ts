import type { PersonEntity } from '../../nlp/entities/entities.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { isOwner, objectOf, subjectsOf } from '../reading/syntax.js';
import { ONLY_FOR, personRightAfter } from './right-after.js';
import { BACKS, LEAD_NOUNS, LEADS, TRAILS } from './words.js';

/** Who is in front and who behind, of two whom figures are set against each other for. */
export interface Sides {
  readonly ahead: PersonEntity | null;
  readonly behind: PersonEntity | null;
}

/** Who is ahead and who behind, by the words nearest to a pair: "Roe trails Finch, 48-40", "Women back Finch, 53-34". */
export function sidesOf(reading: Reading, sentence: SentenceReading, from: number, to: number): Sides | null {
  const { tokens } = reading;
  const forWhom = personRightAfter(reading, sentence, to, ONLY_FOR, 4);
  if (forWhom) return { ahead: forWhom.of, behind: null };
  for (let i = from - 1; i >= sentence.firstToken; i--) {
    const { lower, text } = tokens[i]!;
    if (text === ';') break;
    if (BACKS.has(lower)) return backed(reading, sentence, i);
    if (isGoingFor(reading, i)) return backed(reading, sentence, i + 1);
    if (lower === 'gave' || lower === 'gives' || lower === 'give') {
      const given = objectOf(reading, sentence, i, 5);
      return given && given.endToken <= from ? { ahead: given.of, behind: null } : null;
    }
    if (lower === 'ahead' || lower === 'up') return besideAhead(reading, sentence, i, to);
    // "to the edge of San Antonio" is a place.
    const isPlace = tokens[i]!.pos === 'NOUN' && tokens[i + 1]?.lower === 'of';
    if (!isPlace && (LEADS.has(lower) || TRAILS.has(lower))) {
      const subject = subjectsOf(reading, sentence, i)[0]?.of ?? null;
      const object = objectOf(reading, sentence, i)?.of ?? null;
      const rival = object === subject ? null : object;
      if (!subject && !rival) continue;
      return TRAILS.has(lower) ? { ahead: rival, behind: subject } : { ahead: subject, behind: rival };
    }
    if (lower === 'split' || lower === 'tied' || lower === 'even') {
      const both = sentence.people.filter((person) => person.endToken <= from);
      return both.length > 0 ? { ahead: both.at(-1)!.of, behind: null } : null;
    }
  }
  return openingPair(reading, sentence, from, to) ?? afterPair(reading, sentence, from, to);
}

const GOES = new Set(['go', 'goes', 'going', 'went']);

/** "independents go for Finch by 51-36 percent". */
const isGoingFor = ({ tokens }: Reading, at: number): boolean =>
  GOES.has(tokens[at]!.lower) && tokens[at + 1]?.lower === 'for';

/** How far behind a pair that opens its sentence the verb may stand, in tokens. */
const VERB_REACH = 6;

/** "By 47-39 percent, women back Finch." */
function openingPair(reading: Reading, sentence: SentenceReading, from: number, to: number): Sides | null {
  const { tokens } = reading;
  if (from - 1 !== sentence.firstToken || tokens[from - 1]!.lower !== 'by') return null;
  for (let i = to; i < Math.min(to + VERB_REACH, sentence.endToken); i++) {
    if (BACKS.has(tokens[i]!.lower)) return backed(reading, sentence, i);
    if (isGoingFor(reading, i)) return backed(reading, sentence, i + 1);
  }
  return null;
}

/** "Women back Finch over Roe", "men preferred Roe". */
function backed(reading: Reading, sentence: SentenceReading, verb: number): Sides | null {
  const ahead = objectOf(reading, sentence, verb, 6);
  if (!ahead) return null;
  const over = reading.tokens
    .slice(ahead.endToken, ahead.endToken + 2)
    .some((token) => ['over', 'to', 'against'].includes(token.lower));
  const behind = over ? objectOf(reading, sentence, ahead.endToken, 5) : null;
  return { ahead: ahead.of, behind: behind?.of ?? null };
}

/** How far behind a pair "over" may stand, and how far behind it the rival, over titles, in tokens. */
const OVER_REACH = 3;
const RIVAL_REACH = 6;

/** "Finch is up 43-42 percent over Roe", "Finch ahead, 46-45", "her up six on Roe, 48 to 42", "Finch ahead of Roe". */
function besideAhead(reading: Reading, sentence: SentenceReading, at: number, to: number): Sides | null {
  const person = [...sentence.people].reverse().find((p) => p.endToken <= at);
  if (!person) return null;
  const next = reading.tokens.slice(at + 1, at + 5);
  const link = next.findIndex(
    (token) => token.lower === 'of' || token.lower === 'on' || token.lower === 'over',
  );
  const over = reading.tokens.slice(to, to + OVER_REACH).find((token) => token.lower === 'over');
  const from = link < 0 ? (over?.index ?? -1) : at + 1 + link;
  const behind = from < 0 ? null : objectOf(reading, sentence, from, RIVAL_REACH);
  return { ahead: person.of, behind: behind && behind.of !== person.of ? behind.of : null };
}

/** "a 49-47 edge over Roe", "Finch's 49-47 lead". */
function afterPair(reading: Reading, sentence: SentenceReading, from: number, to: number): Sides | null {
  const { tokens } = reading;
  const owner = [...sentence.people]
    .reverse()
    .find((p) => p.endToken <= from && isOwner(reading, p) && from - p.endToken <= 4);
  for (let i = to; i < Math.min(sentence.endToken, to + 6); i++) {
    if (tokens[i]!.lower !== 'over') continue;
    const behind = objectOf(reading, sentence, i, 6)?.of ?? null;
    const ahead = owner?.of ?? subjectsOf(reading, sentence, from)[0]?.of ?? null;
    return behind || ahead ? { ahead, behind: behind === ahead ? null : behind } : null;
  }
  if (owner) return { ahead: owner.of, behind: null };
  // "Finch holds a narrow 45-44 lead"
  const isLead = tokens.slice(to, to + 2).some(({ lower }) => LEAD_NOUNS.has(lower));
  const [subject] = isLead ? subjectsOf(reading, sentence, from) : [];
  return subject ? { ahead: subject.of, behind: null } : null;
}
