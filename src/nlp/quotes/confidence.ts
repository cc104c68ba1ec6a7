import { chanceOf, chanceStep, FeatureList, pack, scoreOf } from '../../model/features.js';
import type { LinearModel } from '../../model/linear-model.js';
import type { Utterance } from './join.js';

export const CONFIDENCE_BITS = 12;

const KINDS = { indirect: 0, mixed: 1, direct: 2 } as const;

/** What tells how far to trust an attribution: how sure each step was of it. */
export function confidenceFeatures(list: FeatureList, { links, kind, verbatim }: Utterance): void {
  const { cue, source } = links[0]!;
  const least = (chances: readonly number[]): number => chanceStep(Math.min(...chances));
  const contents = links.map(({ content }) => content);
  const content = least(contents.map(({ chance }) => chance));
  const quoted = least([1, ...contents.flatMap((part) => part.verbatim.map(({ chance }) => chance))]);
  const sourceShare = least(links.map((link) => link.sourceShare));
  const cueShare = least(links.map((link) => link.cueShare));
  const how = KINDS[kind];
  const sourceChance = source ? chanceStep(source.chance) : 20;
  const cueChance = cue ? chanceStep(cue.chance) : 20;
  const size = Math.min(5, Math.floor(Math.log2(contents[0]!.end - contents[0]!.first)));
  list.add(0, how);
  list.add(1, pack(content, how));
  list.add(2, pack(quoted, how));
  list.add(3, pack(sourceShare, how, source ? 1 : 0));
  list.add(4, pack(cueShare, how, cue ? 1 : 0));
  list.add(5, pack(sourceChance, how));
  list.add(6, pack(cueChance, how));
  list.add(7, pack(size, how));
  list.add(8, pack(Math.min(3, links.length), Math.min(3, verbatim.length), how));
  list.add(9, pack(sourceShare, quoted, source ? 1 : 0));
  list.add(10, pack(content, size, how));
  list.add(11, pack(source ? 1 : 0, cue ? 1 : 0, how));
}

const list = new FeatureList(CONFIDENCE_BITS);

/** How likely the words are somebody's and the source phrase is right. */
export function confidenceOf(model: LinearModel, utterance: Utterance): number {
  list.clear();
  confidenceFeatures(list, utterance);
  return Math.round(chanceOf(scoreOf(model, list)) * 100) / 100;
}
