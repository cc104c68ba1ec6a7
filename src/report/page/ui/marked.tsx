import type { JSX } from 'preact';
import { hitsIn } from '../format/search.js';

/** A text with the words of a search marked. */
export function Marked({ text, words }: { text: string; words: readonly string[] }): JSX.Element {
  if (words.length === 0) return <>{text}</>;
  const parts: (JSX.Element | string)[] = [];
  let at = 0;
  for (const [start, end] of hitsIn(text, words)) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
