import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { isOwner, isUnreal, joinedTo, objectOf, personAfter, subjectsOf } from '../reading/syntax.js';

const FACES = new Set(
  'face faces faced facing against challenge challenges challenging challenged'.split(' '),
);

/** "Finch faces Roe", "Finch, facing a challenge from Roe". */
export function facing({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  if (!contests.main) return [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { lower } = reading.tokens[i]!;
    if (!FACES.has(lower) || lower === 'against') continue;
    const rival = objectOf(reading, sentence, i, 8);
    const subjects = subjectsOf(reading, sentence, i);
    if (rival && subjects.length > 0 && !subjects.some((s) => s.of === rival.of)) return [...subjects, rival];
  }
  return [];
}

/** "The winner of the runoff will face Roe": in the vote that comes after it. */
export function facedByWinner({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (!FACES.has(reading.tokens[i]!.lower)) continue;
    const rival = objectOf(reading, sentence, i, 8);
    const unnamed = reading.tokens.slice(sentence.firstToken, i).some((token) => WINNERS.has(token.lower));
    if (rival && unnamed && subjectsOf(reading, sentence, i).length === 0)
      return joinedTo(reading, sentence.people, rival);
  }
  return [];
}

const WINNERS = new Set(['winner', 'victor', 'survivor', 'nominee']);

const LEADS = new Set(['lead', 'edge', 'advantage']);

/** "Finch holds a 6-point lead over Republican Bo Roe". */
export function ledOver({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  if (!contests.main) return [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (!LEADS.has(reading.tokens[i]!.lower)) continue;
    const behind = personAfter(reading, sentence, i + 1, 'over', 2);
    const ahead = sentence.people.find((person) => person.endToken <= i && !isOwner(reading, person));
    if (behind && ahead && behind.of !== ahead.of) return [ahead, behind];
  }
  return [];
}

const CONTEST_NOUNS = new Set('race runoff contest election matchup battle choose choosing'.split(' '));

/** "the race between Finch and Roe", "choose between Finch and Roe". */
export function between({ reading: { tokens } }: Scene, sentence: SentenceReading): PersonAt[] {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (tokens[i]!.lower !== 'between') continue;
    const before = tokens.slice(Math.max(sentence.firstToken, i - 8), i);
    if (!before.some((token) => CONTEST_NOUNS.has(token.lower))) continue;
    const people = sentence.people.filter((person) => person.firstToken > i).slice(0, 2);
    if (
      people.length === 2 &&
      tokens.slice(people[0]!.endToken, people[1]!.firstToken).some((token) => token.lower === 'and')
    )
      return people;
  }
  return [];
}

const CLOSES = new Set(['closed', 'closing', 'narrowed', 'narrowing', 'cut']);
const GAPS = new Set(['gap', 'lead', 'margin']);

/** "Republicans say Roe has closed the gap with Gov. Finch": one who is behind, and one who is ahead, in one race. */
export function closingIn({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  if (!contests.main) return [];
  const { tokens } = reading;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (!CLOSES.has(tokens[i]!.lower) || !GAPS.has(tokens[i + 2]?.lower ?? '')) continue;
    const ahead = personAfter(reading, sentence, i + 3, 'with', 1);
    const behind = subjectsOf(reading, sentence, i)[0];
    if (ahead && behind && ahead.of !== behind.of && !isUnreal(reading, sentence, i)) return [behind, ahead];
  }
  return [];
}

/** "a hard position to hold in a race with Bo Roe, the auto dealer": whoever is raced with stands in it. */
export function racedWith({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  for (let i = sentence.firstToken + 2; i < sentence.endToken; i++) {
    const [before, article, noun] = reading.tokens.slice(i - 2, i + 1).map(({ lower }) => lower);
    if (noun !== 'race' || article !== 'a' || before !== 'in') continue;
    const rival =
      personAfter(reading, sentence, i + 1, 'with', 1) ?? personAfter(reading, sentence, i + 1, 'against', 1);
    if (rival) return [rival];
  }
  return [];
}
