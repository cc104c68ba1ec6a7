import type { Doubt, FlaggedArticle } from '../flag.js';

const EVENT = '(?<event>run-?off|recount|special election|primary|general election|caucuses|election)';
/** "Finch won the runoff", "defeated Roe in the primary", told as done. */
const DONE = new RegExp(
  `\\b(?:won|defeated|beat|clinched|captured|conceded|prevailed in)\\b(?:(?! (?:will|would|could|if)\\b)[^.!?]){0,60}\\b(?:the|a|her|his|their|Tuesday['’]s|Monday['’]s|Saturday['’]s) (?:[\\p{L}-]+ ){0,3}?${EVENT}\\b`,
  'iu',
);
/** A quick look for it before the long one. */
const MAY_BE_DONE = /\b(?:won|defeated|beat|clinched|captured|conceded|prevailed in)\b/i;
const COMING =
  '(?:will (?:face|decide|vote|choose|compete|meet|go to the polls|head)|heads? into|polls (?:close|open)|early voting (?:for|in))';
/** "Voters will decide in the runoff", "heads into the primary": the same as yet to come. */
const TO_COME = new RegExp(
  `\\b${COMING}\\b[^.!?]{0,80}\\b(?:the|Tuesday['’]s|next week['’]s|a) (?:[\\p{L}-]+ ){0,3}?${EVENT}\\b`,
  'iu',
);
/** A quick look for it, which settles most texts. Where quotations become blanks, these words come no closer. */
const MAY_BE_TO_COME = new RegExp(COMING, 'iu');
/** Words that make it another event, or another year's. */
const ANOTHER =
  /\b(?:19|20)\d{2}\b|\bnext\b|\bNovember\b|\bgeneral\b|\bwhoever\b|\bif\b|\bpresidential\b|\bago\b|\blast (?:year|month|week)\b|\bprevious|\bonce\b/i;

const eventOf = (name: string): string => name.toLowerCase().replace('-', '');

/** An event that is over, and the words that tell so. */
interface EventDone {
  readonly event: string;
  readonly words: string;
}

/** What has happened in one paragraph is yet to come in a later one: the later piece is older. */
export function timeJumpsBack({ text, paragraphs }: FlaggedArticle): Doubt[] {
  if (!MAY_BE_TO_COME.test(text)) return [];
  let done: EventDone | null = null;
  for (const paragraph of paragraphs) {
    const words = text.slice(paragraph.start, paragraph.end);
    if (done === null) {
      done = MAY_BE_DONE.test(words) ? eventDone(withoutQuotes(words)) : null;
      continue;
    }
    const plain = withoutQuotes(words);
    const coming = TO_COME.exec(plain);
    if (
      coming &&
      eventOf(coming.groups!.event!) === done.event &&
      !ANOTHER.test(sentenceAround(plain, coming.index))
    ) {
      const at = {
        start: paragraph.start + coming.index,
        end: paragraph.start + coming.index + coming[0].length,
      };
      return [{ why: `"${coming[0]}", though before it the ${done.event} was over: "${done.words}"`, at }];
    }
  }
  return [];
}

/** An event that words tell as done; null where they tell of none. */
function eventDone(words: string): EventDone | null {
  const past = DONE.exec(words);
  if (!past || ANOTHER.test(sentenceAround(words, past.index))) return null;
  return { event: eventOf(past.groups!.event!), words: past[0] };
}

/** Quotations tell what somebody said at another time: blanks in place of them. */
const withoutQuotes = (words: string): string =>
  words.replace(/[“"][^”"]*[”"]/g, (quote) => ' '.repeat(quote.length));

function sentenceAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('. ', at), 0);
  const end = text.indexOf('. ', at);
  return text.slice(start, end < 0 ? text.length : end);
}
