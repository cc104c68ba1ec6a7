import { paragraphRule } from '../page.js';

/** Share of a line's characters that are links, from which it hands on to other pages. */
const LINKED = 0.75;
const ALL_LINKED = 0.95;
/** A heading of the story may be a link; it says so by what follows it. */
const LONGEST = 300;
/** A paragraph that is one linked name is a source: "[Harbor Ledger]". */
const FEWEST_WORDS = 4;

/** A line of a page that is nothing but a link: the headline of another story, a tag, a source. */
export const linkedLine = paragraphRule('linked-line', (paragraph, { paragraphs }, index) => {
  const { block, text } = paragraph;
  if (!block || (block.linked ?? 0) < LINKED || text.length > LONGEST || /^https?:/.test(text)) return false;
  if (block.kind === 'cell') return false;
  if (block.kind === 'heading') return !(paragraphs[index + 1]?.isProse ?? false);
  if (block.kind === 'paragraph' && paragraph.wordCount < FEWEST_WORDS) return false;
  if (block.kind === 'text' && (block.linked ?? 0) >= ALL_LINKED) return true;
  return !paragraph.endsAsSentence || /\?$|…$|\.\.\.$/.test(text);
});
