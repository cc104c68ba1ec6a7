import { verbSet } from '../../knowledge/verb-forms.js';
import type { DateMention } from '../../nlp/dates/date.js';
import { inEach } from '../../text/in-each.js';
import { raceOf } from '../contest.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';

const RESIGNS = verbSet('resign');
const GIVES_UP = verbSet('give step');
/** How far behind the verb its day may stand, in tokens. */
const REACH = 5;

/**
 * When the seat of a special election came open.
 *   "former Rep. Ada Finch, a Republican, resigned July 31" · "Finch, who gave up the seat last July"
 * Not: "Roe called on Finch to resign Tuesday".
 */
export const resignation: Finder = {
  name: 'resignation',
  find(scene) {
    const { main } = scene.contests;
    if (!main?.special) return [];
    return inEach(scene.reading.sentences, (sentence) => {
      const date = sentence.dates.find((one) => isLeavingOn(scene, sentence, one));
      if (!date) return [];
      const event = {
        type: 'event_date',
        event: 'resignation',
        date: date.value!,
        contest: keyOf(raceOf(main)),
      } as const;
      return [factAt(scene, 'resignation', sentence, date, event)];
    });
  },
};

function isLeavingOn({ reading }: Scene, sentence: SentenceReading, date: DateMention): boolean {
  if (date.value === null || (date.grain !== 'day' && date.grain !== 'month')) return false;
  if (isWhen(reading, sentence, date)) return true;
  const first = Math.max(sentence.firstToken, date.firstToken - REACH);
  for (let verb = date.firstToken - 1; verb >= first; verb--) {
    if (!leavesAt(reading.tokens, verb)) continue;
    return !isUnreal(reading, sentence, verb) && subjectsOf(reading, sentence, verb).length > 0;
  }
  return false;
}

/** How far behind "when" the verb may stand, over a name with its party, in tokens. */
const WHEN_REACH = 14;

/** "The seat came open in July, when Rep. Ada Finch, R-Salt City, resigned". */
function isWhen({ tokens }: Scene['reading'], { endToken }: SentenceReading, date: DateMention): boolean {
  const when = tokens[date.endToken]?.text === ',' ? date.endToken + 1 : date.endToken;
  if (tokens[when]?.lower !== 'when') return false;
  const last = Math.min(endToken, when + WHEN_REACH);
  return tokens.slice(when, last).some(({ index }) => leavesAt(tokens, index));
}

/** "resigned", "stepped down", "gave up the seat". */
function leavesAt(tokens: Scene['reading']['tokens'], at: number): boolean {
  const [verb, next, , seat] = tokens.slice(at, at + 4).map(({ lower }) => lower);
  if (RESIGNS.has(verb ?? '')) return true;
  return GIVES_UP.has(verb ?? '') && (next === 'down' || (next === 'up' && seat === 'seat'));
}
