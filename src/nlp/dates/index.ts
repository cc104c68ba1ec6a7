import { MONTHS, WEEKDAYS } from '../../knowledge/months.js';
import { ORDINAL_WORDS, UNIT_WORDS } from '../../knowledge/number-words.js';
import { parseIsoDay } from '../../text/calendar.js';
import type { Document } from '../../text/document.js';
import type { Token } from '../../text/tokens.js';
import { signOf } from '../../text/word-forms.js';
import type { Tokenized } from '../tokens/index.js';
import type { DateMention } from './date.js';
import type { DateContext, DateRule, FoundDate } from './rule.js';
import { ago } from './rules/ago.js';
import { decade } from './rules/decade.js';
import { month } from './rules/month.js';
import { monthDay } from './rules/month-day.js';
import { numeric } from './rules/numeric.js';
import { period } from './rules/period.js';
import { quarter } from './rules/quarter.js';
import { relativeDay } from './rules/relative-day.js';
import { season } from './rules/season.js';
import { weekday } from './rules/weekday.js';
import { year } from './rules/year.js';
import { tenseAround } from './tense.js';

/** Every form of date; the first rule that finds one at a token decides. */
export const DATE_RULES: readonly DateRule[] = [
  numeric,
  monthDay, // before weekdays and months: "Tuesday, June 20"
  weekday,
  relativeDay,
  period,
  ago,
  month,
  season,
  quarter,
  decade,
  year,
];

/** The dates of a document, in order, resolved against its day of publication; never guessed without one. */
export function findDates(document: Document, { tokens, signs }: Tokenized): DateMention[] {
  const published = document.published === null ? null : document.published.slice(0, 10);
  const context: DateContext = {
    tokens,
    published: published?.length === 10 ? parseIsoDay(published) : null,
    tense: (firstToken, endToken) => tenseAround(tokens, firstToken, endToken),
  };
  const dates: DateMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = signs[at]! & MAY_BEGIN ? firstFound(context, at) : null;
    if (!found) {
      at++;
      continue;
    }
    const { firstToken, endToken, value, grain, resolvedBy, low, high } = found;
    dates.push({
      start: tokens[firstToken]!.start,
      end: tokens[endToken - 1]!.end,
      firstToken,
      endToken,
      value,
      grain,
      low: low ?? null,
      high: high ?? null,
      resolvedBy,
    });
    at = endToken;
  }
  return dates;
}

const FIRST_WORDS = new Set(
  'last next this coming today tonight yesterday tomorrow in a an early mid late spring summer fall autumn winter q1 q2 q3 q4'.split(
    ' ',
  ),
);

const MAY_BEGIN = signOf(
  ({ kind, lower }): boolean =>
    kind === 'number' ||
    FIRST_WORDS.has(lower) ||
    WEEKDAYS.has(lower) ||
    MONTHS.has(lower.replace(/\.$/, '')) ||
    UNIT_WORDS.has(lower) ||
    ORDINAL_WORDS.has(lower),
);

function firstFound(context: DateContext, at: number): FoundDate | null {
  for (const rule of DATE_RULES) {
    const found = rule.find(context, at);
    if (found && sameSentence(context.tokens, found)) return found;
  }
  return null;
}

const sameSentence = (tokens: readonly Token[], { firstToken, endToken }: FoundDate): boolean =>
  tokens[firstToken]!.sentence === tokens[endToken - 1]!.sentence;
