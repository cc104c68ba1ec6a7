import { inEach } from '../../../text/in-each.js';
import { type Doubt, type FlaggedArticle, quoteWords } from '../flag.js';

const ENDED = /[.!?]["”’)\]]*$/;
/** Names that begin small, and what lists begin with. */
const SMALL_NAME =
  /^(?:i(?:Phone|Pad|Cloud|Tunes|OS|Mac)|e(?:Bay|Book)|de |du |van |von |al-|el-|bin |ibn |http|www\.|@|#)/;
const FEWEST_WORDS = 5;
/** A text in which many paragraphs begin small is written so. */
const LARGEST_SHARE = 0.2;

/** A paragraph that begins inside a sentence, though the one before it has ended its own: the sentence's beginning is lost. */
export function brokenParagraphs({ text, paragraphs }: FlaggedArticle): Doubt[] {
  const doubts = inEach(paragraphs, (paragraph, i): Doubt[] => {
    const words = text.slice(paragraph.start, paragraph.end);
    if (!/^\p{Ll}\p{L}*[ ,]/u.test(words) || SMALL_NAME.test(words)) return [];
    const before = paragraphs[i - 1];
    const isCut = before ? ENDED.test(text.slice(before.start, before.end)) : true;
    const isProse = ENDED.test(words) && words.split(' ', FEWEST_WORDS).length === FEWEST_WORDS;
    if (!isCut || !isProse) return [];
    const at = { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + PLACE) };
    return [{ why: `a paragraph begins inside a sentence: "${quoteWords(text, at)}"`, at }];
  });
  return doubts.length > Math.max(1, paragraphs.length * LARGEST_SHARE) ? [] : doubts;
}

const PLACE = 60;
