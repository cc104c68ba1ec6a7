import { verbSet } from '../../knowledge/verb-forms.js';
import type { DateMention } from '../../nlp/dates/date.js';
import type { Token } from '../../text/tokens.js';
import { placeCode } from '../contests/place-code.js';
import type { Scene } from '../finder.js';
import type { PlaceAt, SentenceReading } from '../reading/reading.js';
import type { NamedEvent } from './event.js';

const VOTES = verbSet('vote hold caucus');
/** How far before a day the verb may stand, and before that the state, in tokens. */
const REACH = 5;
const LINKS = new Set([',', 'and', 'along', 'with', 'as', 'well', 'both']);

/**
 * The states that vote in a presidential primary on a day, each a contest of its own.
 *   "Maryland, which will vote on Tuesday along with Delaware and Connecticut" · "Oregon, which votes May 17" ·
 *   "the primaries in Ohio and Iowa on May 3"
 */
export function statesVoting(scene: Scene, sentence: SentenceReading, date: DateMention): NamedEvent[] {
  const { tokens } = scene.reading;
  const { main } = scene.contests;
  if (main?.office !== 'President' || main.round === 'general') return [];
  const from = Math.max(sentence.firstToken, date.firstToken - REACH);
  const states = sentence.places.filter(({ of }) => placeCode(of)?.kind === 'state');
  const verb = tokens.slice(from, date.firstToken).findLast(({ lower }) => VOTES.has(lower))?.index;
  const last =
    verb === undefined
      ? states.findLast(
          (state) => isOfPrimaries(tokens, state) && isLinked(tokens, state.endToken, date.firstToken, ON),
        )
      : states.findLast(({ endToken }) => endToken <= verb && verb - endToken <= REACH);
  if (!last) return [];
  const before = states.filter(
    (state) => state.endToken <= last.endToken && isLinked(tokens, state.endToken, last.firstToken),
  );
  const behind = states.filter((state) => state.firstToken >= date.endToken);
  const listed = behind.filter((state, i) =>
    isLinked(tokens, i === 0 ? date.endToken : behind[i - 1]!.endToken, state.firstToken),
  );
  const isAlong = tokens[date.endToken]?.lower === 'along';
  return [...before, ...(isAlong ? listed : [])].map((state) => ({
    event: 'primary',
    at: state.firstToken,
    contest: { ...main, place: placeCode(state.of)!.code, round: 'primary' },
  }));
}

const ON = new Set([',', 'on', 'take', 'takes', 'place', 'are']);
const PRIMARIES = new Set(['primaries', 'caucuses', 'contests', 'voting']);
/** How far before a state of a list its noun may stand, in tokens. */
const NOUN_REACH = 9;

/** "the primaries in Ohio and Iowa". */
const isOfPrimaries = (tokens: readonly Token[], { firstToken }: PlaceAt): boolean => {
  const before = tokens.slice(Math.max(0, firstToken - NOUN_REACH), firstToken);
  const noun = before.findLast(({ lower }) => PRIMARIES.has(lower));
  return noun !== undefined && tokens[noun.index + 1]?.lower === 'in';
};

/** Whether nothing stands between two places but what joins them, or other states. */
function isLinked(
  tokens: readonly Token[],
  from: number,
  to: number,
  links: ReadonlySet<string> = LINKS,
): boolean {
  return tokens
    .slice(from, Math.max(from, to))
    .every(({ lower, pos }) => links.has(lower) || pos === 'PROPN');
}
