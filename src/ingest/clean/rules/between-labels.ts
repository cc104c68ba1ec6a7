import { type CleaningRule, type Paragraph, remove } from '../page.js';

/** A title of a clip, a name of a network: no longer than a headline. */
const LONGEST = 120;
const FEW_WORDS = 3;

/**
 * What stands among the controls of a page and is no sentence:
 *   "Share this story" ¶ "Facebook" ¶ "X" ¶ "Email", "Give this article" ¶ "36"
 *   "Just Watched" ¶ "Clerk: 'We count twice'" ¶ "Replay", "MUST WATCH" ¶ "Clerk: 'We count twice' 01:12"
 */
export const betweenLabels: CleaningRule = {
  name: 'between-labels',
  *judge({ paragraphs, stands }) {
    const isLabel = (index: number, kind: 'player' | 'navigation'): boolean =>
      !stands(index) && (paragraphs[index]?.labels?.includes(kind) ?? false);
    for (const [index, paragraph] of paragraphs.entries()) {
      if (!stands(index) || paragraph.text.length > LONGEST || paragraph.endsAsSentence) continue;
      const isEnclosed = (kind: 'player' | 'navigation'): boolean =>
        isLabel(index - 1, kind) && isLabel(index + 1, kind);
      const isControl = isEnclosed('navigation') && paragraph.wordCount <= FEW_WORDS;
      const isCount = isLabel(index - 1, 'navigation') && /^[\d,.]+[km]?$/i.test(paragraph.text);
      const isClip =
        isLabel(index - 1, 'player') && (isLabel(index + 1, 'player') || ENDS_IN_TIME.test(paragraph.text));
      if (isControl || isCount || (isClip && isTitle(paragraph))) yield remove(index);
    }
  },
};

const ENDS_IN_TIME = / \d{1,2}:\d{2}$/;
/** A list item or a heading of the story may stand between two pictures. */
const isTitle = ({ block }: Paragraph): boolean => block === null || block.kind === 'text';
