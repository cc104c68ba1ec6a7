/** A quoted text as its words, for comparing: lower case, without marks; words in brackets keep them. */
export interface QuotedWord {
  /** What is compared. */
  readonly plain: string;
  /** As printed. */
  readonly text: string;
  /** "[he]": put in by an editor. */
  readonly inserted: boolean;
}

const WORD = /\[[^\]\n]{1,80}\]|[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*|…|\.\.\./gu;

export function wordsOf(text: string): QuotedWord[] {
  return [...text.matchAll(WORD)].map(([word]) => ({
    plain: word.toLowerCase().replaceAll('’', "'"),
    text: word,
    inserted: word.startsWith('['),
  }));
}

export const isEllipsis = ({ plain }: QuotedWord): boolean => plain === '…' || plain === '...';
