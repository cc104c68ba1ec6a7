import type { LinearModel } from '../../src/model/linear-model.js';
import { spansOf } from '../../src/nlp/names/spans.js';
import { createTagger, tagSegment } from '../../src/nlp/names/tagger.js';
import type { Example } from './examples.js';

export interface Tally {
  right: number;
  gold: number;
  found: number;
}

export const f1 = ({ right, gold, found }: Tally): number => (2 * right) / Math.max(1, gold + found);

/** Exact F1 of the spans by class, and of all three that count. */
export function scoreModel(
  examples: readonly Example[],
  tag: (example: Example) => readonly Uint8Array[],
): Record<string, Tally> {
  const tallies: Record<string, Tally> = {};
  const at = (name: string): Tally => (tallies[name] ??= { right: 0, gold: 0, found: 0 });
  for (const example of examples) {
    const { tokens } = example.input;
    const right = new Set(example.names.map(({ start, end, type }) => `${start} ${end} ${type}`));
    for (const { type } of example.names) {
      at(type).gold++;
      if (type !== 'other') at('all').gold++;
    }
    for (const [s, labels] of tag(example).entries()) {
      for (const { first, end, type } of spansOf(example.segments[s]!, labels)) {
        const hit = right.has(`${tokens[first]!.start} ${tokens[end - 1]!.end} ${type}`) ? 1 : 0;
        for (const name of type === 'other' ? [type] : [type, 'all']) {
          at(name).found++;
          at(name).right += hit;
        }
      }
    }
  }
  return tallies;
}

export function tagWith(model: LinearModel): (example: Example) => Uint8Array[] {
  const tagger = createTagger(model);
  return ({ segments, input }) => segments.map((segment) => tagSegment(tagger, input, segment));
}
