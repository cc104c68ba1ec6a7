/** Scripts that write no spaces between words; two of their characters make about one word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** A quick look for them: all of them lie here, and little else. */
const MAY_BE_UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\ufaff\ud840-\ud8ff]/;

/** How many words a line has, one space between any two: an estimate where its script writes no spaces. */
export function countWords(line: string): number {
  let words = 1;
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) words++;
  return MAY_BE_UNSPACED.test(line) ? words + Math.floor((line.match(UNSPACED)?.length ?? 0) / 2) : words;
}
