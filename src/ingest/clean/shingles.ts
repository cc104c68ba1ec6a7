/** Words of a text without case and marks. */
export const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Whether a UTF-16 unit belongs to a word: Latin letters and digits, and all beyond ASCII that is no punctuation of ours. */
const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 48 && unit <= 57) ||
  (unit > 0xbf && (unit < 0x2000 || unit > 0x206f) && unit !== 0xd7 && unit !== 0xf7);

/** The words of a text as 32-bit hashes (FNV-1a), without case and marks. */
export function hashWords(text: string): number[] {
  const lower = text.toLowerCase();
  const hashes: number[] = [];
  let hash = FNV_OFFSET;
  let inWord = false;
  for (let i = 0; i <= lower.length; i++) {
    const unit = i < lower.length ? lower.charCodeAt(i) : 0;
    if (isWordUnit(unit)) {
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      inWord = true;
    } else if (inWord) {
      hashes.push(hash);
      hash = FNV_OFFSET;
      inWord = false;
    }
  }
  return hashes;
}

/** The runs of `size` words as 32-bit hashes, in order, repeats among them; of a shorter text the whole. */
export function hashShingles(words: readonly number[], size: number): number[] {
  const shingles: number[] = [];
  const last = Math.max(1, words.length - size + 1);
  for (let i = 0; i < last && words.length > 0; i++) {
    let hash = FNV_OFFSET;
    const end = Math.min(words.length, i + size);
    for (let j = i; j < end; j++) hash = Math.imul(hash ^ words[j]!, FNV_PRIME) ^ (hash >>> 15);
    shingles.push(hash);
  }
  return shingles;
}
