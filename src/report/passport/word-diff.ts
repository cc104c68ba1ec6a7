import { isEllipsis, type QuotedWord } from './words.js';

/** A step from one wording to another: words kept, left out, or put in. */
export interface DiffPart {
  readonly change: 'same' | 'cut' | 'added';
  readonly text: string;
}

/** How a variant departs from the words it is compared with. */
export type Departure = 'same' | 'cut' | 'joined' | 'inserted' | 'reworded';

/** The shortest way from one wording to another (longest common subsequence; Wagner and Fischer, 1974). */
export function diffWords(from: readonly QuotedWord[], to: readonly QuotedWord[]): DiffPart[] {
  const width = to.length + 1;
  const lengths = new Uint16Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i--) {
    for (let k = to.length - 1; k >= 0; k--) {
      lengths[i * width + k] =
        from[i]!.plain === to[k]!.plain
          ? lengths[(i + 1) * width + k + 1]! + 1
          : Math.max(lengths[(i + 1) * width + k]!, lengths[i * width + k + 1]!);
    }
  }
  const parts: { change: DiffPart['change']; words: string[] }[] = [];
  const add = (change: DiffPart['change'], word: QuotedWord): void => {
    const last = parts.at(-1);
    if (last?.change === change) last.words.push(word.text);
    else parts.push({ change, words: [word.text] });
  };
  let i = 0;
  let k = 0;
  while (i < from.length || k < to.length) {
    if (i < from.length && k < to.length && from[i]!.plain === to[k]!.plain) {
      add('same', to[k]!);
      i++;
      k++;
    } else if (
      k === to.length ||
      (i < from.length && lengths[(i + 1) * width + k]! >= lengths[i * width + k + 1]!)
    ) {
      add('cut', from[i]!);
      i++;
    } else {
      add('added', to[k]!);
      k++;
    }
  }
  return parts.map(({ change, words }) => ({ change, text: words.join(' ') }));
}

/**
 * What a variant did to the words: left some out at its edges or where it says so ("cut"), left some out in the
 * middle without a sign ("joined"), put a word in brackets ("inserted"), or has other words ("reworded").
 */
export function departureOf(diff: readonly DiffPart[], to: readonly QuotedWord[]): Departure {
  const added = diff.filter(({ change }) => change === 'added').flatMap(({ text }) => splitWords(text));
  const foreign = added.filter((word) => !word.startsWith('[') && word !== '…' && word !== '...');
  if (foreign.length > 0) return 'reworded';
  if (to.some(({ inserted }) => inserted) && added.some((word) => word.startsWith('['))) return 'inserted';
  const cuts = diff.flatMap(({ change }, i) => (change === 'cut' ? [i] : []));
  if (cuts.length === 0) return 'same';
  const inside = cuts.filter((i) => i > 0 && i < diff.length - 1);
  return inside.length > 0 && !to.some(isEllipsis) ? 'joined' : 'cut';
}

const splitWords = (text: string): string[] => text.match(/\[[^\]]*\]|\S+/g) ?? [];
