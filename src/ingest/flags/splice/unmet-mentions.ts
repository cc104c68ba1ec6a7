import { type Doubt, type FlaggedArticle, quoteWords } from '../flag.js';

/** Events that an article on an election brings in before it speaks of them as known, with all their names. */
const EVENTS: readonly { readonly noun: string; readonly names: RegExp }[] = [
  { noun: 'runoff', names: /run-?offs?/gi },
  { noun: 'recount', names: /recount(?:s|ed|ing)?/gi },
  { noun: 'primary', names: /primar(?:y|ies)/gi },
  { noun: 'caucus', names: /caucus(?:es)?/gi },
  { noun: 'ruling', names: /rul(?:ing|ings|ed)/gi },
  { noun: 'poll', names: /poll(?:s|ing|ster|sters|ed)?|surveys?/gi },
  { noun: 'lawsuit', names: /lawsuits?|sued|suits?/gi },
];

/** "That primary is June 13", "these polls", with no adjective between: the noun alone is pointed at. */
const POINTED_AT = /Th(?:at|ose|ese) (?<=(?:^|\n|[.!?]["”]? )Th(?:at|ose|ese) )(?<noun>[a-z]+)\b/g;
/** "the runoff", "the Georgia runoff", but not "the June 20 runoff", "the runoff between …", "the runoff on Tuesday". */
const KNOWN_RUNOFF =
  /\b[Tt]he (?:\p{Lu}[\p{L}.]+ ){0,2}run-?off\b(?! (?:election|between|for|against|on|in|is|will|would|that|which|, which|scheduled|set|campaign|race|date|next|this|system|vote)|, (?:which|scheduled|set|on))/u;
const DATED =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
/** A runoff of which the first two paragraphs say nothing is no longer the news that the reader comes with. */
const LEDE = 2;

/** Something is spoken of as known that nothing before has brought in: "That primary", "the runoff". */
export function unmetMentions(article: FlaggedArticle): Doubt[] {
  const { text, meta, media } = article;
  const around = `${meta.title ?? ''} ${media.map((item) => item.text).join(' ')}`;
  const doubts: Doubt[] = [];
  for (const match of text.matchAll(POINTED_AT)) {
    const singular = match
      .groups!.noun!.replace(/(?<=caucus)es$/, '')
      .replace(/ies$/, 'y')
      .replace(/(?<!us)s$/, '');
    const event = EVENTS.find(({ noun }) => noun === singular);
    if (!event || `${around} ${text.slice(0, match.index)}`.search(event.names) >= 0) continue;
    const at = { start: match.index, end: match.index + match[0].length };
    doubts.push({ why: `"${match[0]}", but nothing before it speaks of a ${event.noun}`, at });
  }
  return [...doubts, ...unmetRunoff(article, around)];
}

function unmetRunoff({ text, paragraphs }: FlaggedArticle, around: string): Doubt[] {
  const from = paragraphs[LEDE]?.start;
  const first = text.search(/run-?off/i);
  if (from === undefined || first < from || /run-?off/i.test(around)) return [];
  const match = KNOWN_RUNOFF.exec(text.slice(Math.max(0, first - 40), first + 60));
  if (!match || DATED.test(match[0])) return [];
  const start = Math.max(0, first - 40) + match.index;
  const at = { start, end: start + match[0].length };
  return at.end < first || isQuoted(text, first)
    ? []
    : [{ why: `"${quoteWords(text, at)}", but nothing before it speaks of a runoff`, at }];
}

/** Whether an offset lies between quotation marks: people speak of what both they and their hearers know. */
function isQuoted(text: string, offset: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
  const opened = paragraph.match(/[“"]/g)?.length ?? 0;
  const closed = paragraph.match(/”/g)?.length ?? 0;
  return paragraph.includes('“') ? opened > closed : opened % 2 === 1;
}
