import { applyEdits, type Edit, type MappedText } from '../../text/mapped-text.js';

/** Replaces every match of a pattern, by a text or by what a function makes of it; null leaves a match as it is. */
export function replaceAll(
  mapped: MappedText,
  pattern: RegExp,
  by: string | ((match: string) => string | null),
): MappedText {
  if (mapped.text.search(pattern) < 0) return mapped;
  const edits: Edit[] = [];
  for (const match of mapped.text.matchAll(pattern)) {
    const text = typeof by === 'string' ? by : by(match[0]);
    if (text !== null) edits.push({ start: match.index, end: match.index + match[0].length, text });
  }
  return applyEdits(mapped, edits);
}
