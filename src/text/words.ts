/** The number of words of a text, as a person counts them: what stands between white space. */
export function plainWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) count++;
  return count;
}
