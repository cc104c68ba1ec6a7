import { PARTY_MEMBERS, PARTY_PLURALS } from '../../knowledge/parties.js';
import type { NumberMention } from '../../nlp/numbers/number.js';
import type { PartyLetter } from '../../schema/index.js';
import { inEach, oneInEach } from '../../text/in-each.js';
import type { Token } from '../../text/tokens.js';
import { type Finder, factAt, keyOf } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { hasWordOf, trigger } from '../reading/triggers.js';

const CANDIDATES = new Set([
  'candidate',
  'candidates',
  'contenders',
  'hopefuls',
  'names',
  'challengers',
  'rivals',
  'people',
]);
/** A field, or what candidates do. */
const FIELD = trigger(
  'field slate ballot crowded primary contest race running run ran vying competing jumped appeared filed qualified candidates'.split(
    ' ',
  ),
);

const BALLOT = trigger(['ballot']);

/** "a three-way race"; not "a three-way matchup", which is a question of a poll. */
const WAYS = new Set(['race', 'contest', 'primary', 'field', 'runoff', 'battle', 'fight']);

/** More than this many members of a party are a chamber's, not a ballot's. */
const MOST = 60;

/**
 * How many stand in a race.
 *   "an 18-candidate field" · "a slate of 11 Republicans, five Democrats and two independents" · "a field of 14"
 * More than two never stand in a runoff: theirs is the vote before it.
 * Not: "two Republicans in the Senate".
 */
export const fieldSize: Finder = {
  name: 'field-size',
  find(scene) {
    const { reading, contests } = scene;
    return inEach(reading.sentences, (sentence) => {
      const aboutField = hasWordOf(reading, sentence, FIELD);
      const ones =
        aboutField && hasWordOf(reading, sentence, PARTIES) ? singles(reading.tokens, sentence) : [];
      const single = ones.map(({ at, party }) =>
        factAt(scene, 'field-size', sentence, reading.tokens[at]!, {
          type: 'field_size',
          contest: keyOf(contests.contestAt(sentence, at)),
          count: 1,
          approx: 'exact',
          party,
        }),
      );
      const counted = oneInEach(sentence.numbers, (number) => {
        if (
          number.value === null ||
          !Number.isInteger(number.value) ||
          number.value < 2 ||
          number.value > MOST
        )
          return null;
        if (number.kind !== 'count' && number.kind !== 'other') return null;
        // "cut off all three candidates": those on the stage.
        const before = reading.tokens[number.firstToken - 1]?.lower ?? '';
        if (SOME.has(before)) return null;
        const behind = reading.tokens.slice(number.endToken, number.endToken + 3);
        // "fundraising for three House candidates": of as many seats
        const isOfSeats = behind.slice(1).some(({ lower }) => CANDIDATES.has(lower));
        if (isOfSeats && CHAMBERS.has(behind[0]!.lower)) return null;
        const isPart = behind.some(
          ({ lower }) => OTHERS.has(lower) || (lower === 'other' && number.approx !== 'more_than'),
        );
        if (isPart) return null;
        // "the two candidates": a pair that was spoken of before; but "five Democrats and two independents".
        if (
          number.value === 2 &&
          !isPairRunning(reading.tokens, number.endToken) &&
          !isListed(reading.tokens, number)
        )
          return null;
        const way = reading.tokens.slice(number.endToken, number.endToken + 3).map((token) => token.lower);
        const isWay = way[0] === '-' && way[1] === 'way' && WAYS.has(way[2] ?? '');
        const noun = reading.tokens
          .slice(number.endToken, number.endToken + 4)
          .find((token) => CANDIDATES.has(token.lower) || PARTY_PLURALS.has(token.text));
        const fieldOf = reading.tokens
          .slice(Math.max(0, number.firstToken - 3), number.firstToken)
          .map((token) => token.lower)
          .join(' ');
        const party = noun ? (partyOf(noun.text) ?? null) : null;
        const counted =
          noun &&
          (CANDIDATES.has(noun.lower)
            ? aboutField && noun.lower !== 'people' && noun.lower !== 'names'
            : aboutField && party !== null);
        const named =
          noun && (noun.lower === 'names' || noun.lower === 'people') && hasWordOf(reading, sentence, BALLOT);
        if (!counted && !named && !isWay && !/(?:field|slate) of$/.test(fieldOf)) return null;
        const round = number.value > 2 && contests.round === 'runoff' ? { round: contests.beforeRunoff } : {};
        const contest = contests.contestAt(sentence, number.firstToken, null, round);
        return factAt(scene, 'field-size', sentence, number, {
          type: 'field_size',
          contest: keyOf(contest),
          count: number.value,
          approx: number.approx,
          // In a party's primary all are of that party.
          party: party ?? (isWay ? ((contest?.party as PartyLetter | undefined) ?? null) : null),
        });
      });
      return [...counted, ...single];
    });
  },
};

/** "eight Republicans, four Democrats, a Libertarian and an independent": one of a party, at the end of a list that counts them. */
function singles(
  tokens: readonly Token[],
  { endToken, firstToken }: SentenceReading,
): { at: number; party: PartyLetter }[] {
  const found: { at: number; party: PartyLetter }[] = [];
  let inList = false;
  for (let i = firstToken; i < endToken; i++) {
    const { text, lower } = tokens[i]!;
    if (PARTY_PLURALS.has(text) && tokens[i - 1]?.pos === 'NUM') inList = true;
    const party = PARTY_MEMBERS.get(text);
    const isOne = party !== undefined && ['a', 'an'].includes(tokens[i - 1]?.lower ?? '');
    if (inList && isOne && !GOES_ON.has(tokens[i + 1]?.pos ?? '')) found.push({ at: i, party });
    else if (!PARTY_PLURALS.has(text) && !LINKS.has(lower) && tokens[i]!.pos !== 'NUM') inList = false;
  }
  return found;
}

/** A list begins with more than one of a party. */
const PARTIES = trigger([...PARTY_PLURALS.keys()].map((word) => word.toLowerCase()));
const LINKS = new Set([',', 'and', 'a', 'an']);
/** "a Democrat spoke", "an independent voter": no entry of a list. */
const GOES_ON: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'AUX']);

/** "the top four candidates", "the 10 candidates on the stage", "those four": some of them. */
const SOME = new Set([
  'all',
  'other',
  'top',
  'leading',
  'those',
  'these',
  'final',
  'last',
  'first',
  'featuring',
  'only',
]);
/** "six additional candidates", "two former candidates": not the field; "more than a dozen other candidates" is at least that. */
const OTHERS = new Set(['additional', 'more', 'former', 'remaining', 'targeted', 'leading', 'past']);

/** "11 Republicans, five Democrats and two independents": the end of a list of parties. */
const isListed = (tokens: readonly Token[], { firstToken, endToken }: NumberMention): boolean =>
  PARTY_PLURALS.has(tokens[endToken]?.text ?? '') &&
  ['and', ','].includes(tokens[firstToken - 1]?.lower ?? '') &&
  PARTY_PLURALS.has(tokens[firstToken - 2]?.text ?? '');

/** What makes candidates those of many races. */
const CHAMBERS = new Set([
  'house',
  'senate',
  'legislative',
  'congressional',
  'state',
  'statewide',
  'local',
  'council',
]);

/** What makes two a field: "a two-way race", "two candidates are running". */
const isPairRunning = (tokens: readonly Token[], end: number): boolean =>
  tokens
    .slice(end, end + 6)
    .some(({ lower }) =>
      ['way', 'running', 'run', 'vying', 'competing', 'filed', 'qualified'].includes(lower),
    );

const partyOf = (word: string): PartyLetter | undefined => PARTY_PLURALS.get(word) ?? PARTY_MEMBERS.get(word);
