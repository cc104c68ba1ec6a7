import type { CleaningRule, Judgement, Page } from '../page.js';
import { embedTail } from './embed-residue.js';

/** A post with the name of its account behind it is no longer than this. */
const LONGEST = 700;
/** The words of a post whose account stands on a line of its own. */
const LONGEST_POST = 330;

/**
 * Posts of social networks in the text. Their words are somebody's words: they stand beside the text as an
 * embed with its account, and only what is written around them goes.
 *   "We won, and we counted twice. pic.example.com/x — Ada Finch (@adafinch) November 7, 2018"
 */
export const embeddedPost: CleaningRule = {
  name: 'embedded-post',
  *judge(page) {
    yield* markedPosts(page);
    // The others have an account's name, with its mark.
    if (!page.paragraphs.some(({ text }) => text.includes('@'))) return;
    yield* headedPosts(page);
    for (const [index, { text, block }] of page.paragraphs.entries()) {
      if (!page.stands(index) || block?.kind === 'embed' || text.length > LONGEST) continue;
      const tail = embedTail(text);
      if (!tail) continue;
      const account = tail.groups!.account!;
      const before = page.paragraphs[index - 1];
      if (tail.index > 0) yield { ...post(index, account), part: { start: 0, end: tail.index } };
      else if (before && page.stands(index - 1) && before.text.length <= LONGEST_POST)
        yield post(index - 1, account);
    }
  },
};

/** "Skip Twitter post by @adafinch We won. Report", "Ada Finch (@adafinch) We won. https://t.co/x": the account first. */
const HEAD =
  /^(?:skip (?:twitter|instagram|facebook|x) post(?: \d)? by (?<skipped>@\w{1,30}) |[^()@.!?]{2,50} \((?<named>@\w{1,30})\) (?=.*(?:pic\.twitter\.com|t\.co)\/\w+$))/i;
const REST = /(?: ?(?:pic\.twitter\.com|https?:\/\/t\.co)\/\w{1,30}| report)+$/i;

function* headedPosts({ paragraphs, stands }: Page): Generator<Judgement> {
  for (const [paragraph, { text }] of paragraphs.entries()) {
    if (!stands(paragraph) || text.length > LONGEST) continue;
    const head = text.includes('@') ? HEAD.exec(text) : null;
    if (!head) continue;
    const start = head[0].length;
    const tail = embedTail(text)?.index ?? REST.exec(text)?.index ?? text.length;
    const account = head.groups!.skipped ?? head.groups!.named!;
    if (tail <= start) continue;
    yield { ...post(paragraph, account), part: { start, end: tail } };
  }
}

/** What the page marks as a post, its paragraphs together. */
function* markedPosts({ paragraphs, stands }: Page): Generator<Judgement> {
  for (let first = 0; first < paragraphs.length; first++) {
    const { block } = paragraphs[first]!;
    if (block?.kind !== 'embed' || !stands(first)) continue;
    let last = first;
    const isTail = (index: number): boolean => embedTail(paragraphs[index]!.text)?.index === 0;
    if (isTail(first)) continue;
    while (
      embedTail(paragraphs[last]!.text) === null &&
      paragraphs[last + 1]?.block?.kind === 'embed' &&
      paragraphs[last + 1]!.block!.account === block.account &&
      !isTail(last + 1)
    )
      last++;
    const tail = last === first ? embedTail(paragraphs[first]!.text) : null;
    const whole = { ...post(first, block.account ?? null), through: last };
    yield tail ? { ...post(first, tail.groups!.account!), part: { start: 0, end: tail.index } } : whole;
    first = last;
  }
}

const post = (paragraph: number, account: string | null) =>
  ({ kind: 'media', paragraph, media: 'embed', credit: null, account }) as const;
