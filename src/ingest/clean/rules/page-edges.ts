import { type CleaningRule, type Paragraph, remove } from '../page.js';

/** Lines at the edges of a page's story that are neither prose nor part of a list: no longer than a dek. */
const LONGEST_HEAD_LINE = 40;
const LONGEST_TAIL_LINE = 20;

/**
 * What stands between the headline of a page and its story, and below it: dek, byline, date, section, "Comments",
 * "Tell us what you think …". Only pages say which lines are headings, list items and plain text.
 */
export const pageEdges: CleaningRule = {
  name: 'page-edge',
  *judge({ paragraphs, stands }) {
    if (!paragraphs.some(({ block }) => block !== null)) return;
    const isStory = (i: number): boolean => stands(i) && isProseBlock(paragraphs[i]!);
    const first = paragraphs.findIndex((_, i) => isStory(i));
    if (first < 0) return;
    for (let i = 0; i < first; i++) if (stands(i) && isHeadLine(paragraphs[i]!)) yield remove(i);
    for (let i = paragraphs.length - 1; i > first && !isStory(i); i--) {
      if (!stands(i)) continue;
      if (!isTailLine(paragraphs[i]!)) break;
      yield remove(i);
    }
  },
};

const isProseBlock = ({ block, wordCount, endsAsSentence }: Paragraph): boolean =>
  block?.kind !== 'heading' && block?.kind !== 'dek' && wordCount >= 8 && (endsAsSentence || wordCount >= 30);

const isHeadLine = (paragraph: Paragraph): boolean => {
  const { block, wordCount, endsAsSentence, text } = paragraph;
  if (wordCount > LONGEST_HEAD_LINE) return false;
  if (block?.kind === 'heading' || block?.kind === 'dek') return true;
  const isLabel = !endsAsSentence || wordCount < 5;
  return (
    isLabel &&
    (block?.kind === 'text' || (block?.kind === 'paragraph' && (DATED.test(text) || isPartLink(paragraph))))
  );
};

const isTailLine = (paragraph: Paragraph): boolean => {
  const { block, wordCount, endsAsSentence } = paragraph;
  if (wordCount > LONGEST_TAIL_LINE) return false;
  if (block?.kind === 'heading') return true;
  const isLabel = !endsAsSentence || wordCount < 3;
  return isLabel && (block?.kind === 'text' || (block?.kind === 'paragraph' && isPartLink(paragraph)));
};

/** "Tag: ledger.example", "Categories: County": a label with its link. */
const isPartLink = ({ block }: Paragraph): boolean => (block?.linked ?? 0) >= 0.3;

const DATED = /\b\d{1,2}[:./-]\d{2}\b|\b(?:19|20)\d{2}\b/;
