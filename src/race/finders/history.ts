import { PARTY_ADJECTIVES, PARTY_MEMBERS, PARTY_PLURALS } from '../../knowledge/parties.js';
import type { Approximation, PartyLetter } from '../../schema/index.js';
import { yearOf } from '../../text/calendar.js';
import { inEach } from '../../text/in-each.js';
import { type Finder, factAt, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { hasWordOf, trigger } from '../reading/triggers.js';

const HELD = trigger(
  'held hold holds hands elected represented control controlled kept been sent occupied belonged'.split(' '),
);
/** "has not won the seat since 2002"; who won it since then tells nothing of who has held it. */
const WON = trigger(['won']);
const FIRST_OR_LAST = trigger(['first', 'last']);

/**
 * Which party has held a seat, and since when.
 *   "The district has been in Republican hands since 1979." · "a seat that Republicans have held for nearly 40 years"
 * · "Kansas last elected a Democrat to the Senate in 1932"
 * Not: "the first Democrat elected there since 1979".
 */
export const history: Finder = {
  name: 'history',
  find(scene) {
    const { reading, contests } = scene;
    return inEach(reading.sentences, (sentence) => {
      const isHeld = hasWordOf(reading, sentence, HELD);
      if (!isHeld && !hasWordOf(reading, sentence, WON)) return [];
      const isLast = isLastElected(scene, sentence);
      if (!isLast && hasWordOf(reading, sentence, FIRST_OR_LAST)) return [];
      const since = sinceIn(scene, sentence, isLast ? 'in' : 'since');
      const words = reading.tokens.slice(sentence.firstToken, sentence.endToken);
      if (isOnePerson(words) || !(isHeld || negated(words))) return [];
      const party = words
        .map(({ text }) => PARTY_PLURALS.get(text) ?? PARTY_MEMBERS.get(text) ?? PARTY_ADJECTIVES.get(text))
        .find((letter) => letter !== undefined);
      if (!since || !party) return [];
      const contest = contests.contestAt(sentence, since.at, null, { thisRace: true });
      if (!contest || contest.place === 'US' || contest.place === '?') return [];
      const { start, end } = reading.tokens[since.at]!;
      return [
        factAt(
          scene,
          'history',
          sentence,
          { start, end },
          {
            type: 'history',
            place: contest.place,
            party: isLast || negated(words) ? other(party) : party,
            since: since.year,
            approx: since.approx,
          },
        ),
      ];
    });
  },
};

/** "Finch, a Republican, had held the seat since 1999", "Roe, who has represented Kansas since 1997": one person's time in office. */
const isOnePerson = (words: readonly { readonly lower: string; readonly text: string }[]): boolean =>
  words.some(
    ({ text, lower }, i) =>
      (PARTY_MEMBERS.has(text) && words[i - 1]?.lower === 'a' && words[i - 2]?.text === ',') ||
      (lower === 'who' && ['has', 'had', 'have'].includes(words[i + 1]?.lower ?? '')),
  );

/** "which last elected a Democrat to the Senate in 1982", "Democrats last won the seat in 2006": since then the other party has held it. */
const isLastElected = ({ reading: { tokens } }: Scene, { firstToken, endToken }: SentenceReading): boolean =>
  tokens
    .slice(firstToken, endToken)
    .some(
      ({ lower, index }) =>
        lower === 'last' &&
        ((['elected', 'sent'].includes(tokens[index + 1]?.lower ?? '') &&
          tokens.slice(index + 2, index + 4).some(({ text }) => PARTY_MEMBERS.has(text))) ||
          (['won', 'held'].includes(tokens[index + 1]?.lower ?? '') &&
            PARTY_PLURALS.has(tokens[index - 1]?.text ?? ''))),
    );

/** "has not elected a Democrat since 1979" tells of the other party. */
const negated = (words: readonly { readonly lower: string }[]): boolean =>
  words.some(({ lower }) => ['not', "n't", 'n’t', 'never', 'no'].includes(lower));

const other = (party: PartyLetter): PartyLetter => (party === 'D' ? 'R' : party === 'R' ? 'D' : party);

/** "since 1979", or "in 1979" where `link` is so, "since the late 1970s", "for 30 years", "for nearly 40 years". */
function sinceIn(
  { reading }: Scene,
  sentence: SentenceReading,
  link: 'since' | 'in',
): { year: number; approx: Approximation; at: number } | null {
  const { tokens } = reading;
  for (const date of sentence.dates) {
    const before = tokens
      .slice(Math.max(sentence.firstToken, date.firstToken - 2), date.firstToken)
      .map((token) => token.lower);
    if (!before.includes(link) || !date.value) continue;
    if (date.grain === 'year' || date.grain === 'month')
      return { year: yearOf(date.value), approx: 'exact', at: date.firstToken };
    if (date.grain === 'decade') {
      const middle = Math.round((Number(date.low) + Number(date.high)) / 2);
      return { year: middle, approx: 'about', at: date.firstToken };
    }
  }
  const { published } = reading.document;
  if (!published) return null;
  for (const number of sentence.numbers) {
    if (
      number.kind !== 'duration' ||
      number.value === null ||
      (number.unit !== 'years' && number.unit !== 'decades')
    )
      continue;
    const before = tokens
      .slice(Math.max(sentence.firstToken, number.firstToken - 4), number.firstToken)
      .map((token) => token.lower);
    if (!before.includes('for')) continue;
    const years = number.unit === 'decades' ? number.value * 10 : number.value;
    return { year: yearOf(published) - years, approx: 'about', at: number.firstToken };
  }
  return null;
}
