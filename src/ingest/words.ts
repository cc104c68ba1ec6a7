/** Scripts that write no spaces between words; two of their characters make about one word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** How many words a line has, one space between any two: an estimate where its script writes no spaces. */
export function countWords(line: string): number {
  let words = 1;
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) words++;
  return words + Math.floor((line.match(UNSPACED)?.length ?? 0) / 2);
}
