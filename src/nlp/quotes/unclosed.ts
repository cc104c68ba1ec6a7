import { SPEECH_WORDS } from '../../knowledge/name-words.js';
import type { Range } from '../../text/spans.js';

const PRONOUNS = new Set(['he', 'she', 'they']);
/** Behind the comma at which a quote may end: up to three words. */
const AFTER = /[,?!] (?<words>\p{L}+ \p{L}+(?: \p{L}+)?)/gu;

/**
 * Where a quote ends whose closing mark is missing: before the words that name the speaker, `“I owe them more than that, said Finch,
 * whose father …` and `“We won, she told reporters.`; else at the end of the paragraph. Inside a quote too somebody may be said to
 * have said something, but not right behind a comma with the verb first or a bare pronoun.
 */
export function endOfUnclosed(text: string, { start, end }: Range): number {
  for (const match of text.slice(start, end).matchAll(AFTER)) {
    const [first, second] = match.groups!.words!.split(' ') as [string, string];
    const verbFirst = SPEECH_WORDS.has(first) && /^\p{Lu}/u.test(second);
    if (verbFirst || (PRONOUNS.has(first) && SPEECH_WORDS.has(second))) return start + match.index + 1;
  }
  return end;
}
