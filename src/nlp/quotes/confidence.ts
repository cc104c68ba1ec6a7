import { chanceOf, chanceStep, FeatureList, pack, scoreOf } from '../../model/features.js';
import type { LinearModel } from '../../model/linear-model.js';
import type { Utterance } from './join.js';

export const CONFIDENCE_BITS = 12;

const KINDS = { indirect: 0, mixed: 1, direct: 2 } as const;

/** What tells how far to trust an attribution: how sure each step was of it. */
export function confidenceFeatures(list: FeatureList, { links, kind, verbatim }: Utterance): void {
  const { cue, source } = links[0]!;
  let leastContent = 1;
  let leastQuoted = 1;
  let leastSource = 1;
  let leastCue = 1;
  for (const link of links) {
    leastContent = Math.min(leastContent, link.content.chance);
    for (const { chance } of link.content.verbatim) leastQuoted = Math.min(leastQuoted, chance);
    leastSource = Math.min(leastSource, link.sourceShare);
    leastCue = Math.min(leastCue, link.cueShare);
  }
  const content = chanceStep(leastContent);
  const quoted = chanceStep(leastQuoted);
  const sourceShare = chanceStep(leastSource);
  const cueShare = chanceStep(leastCue);
  const how = KINDS[kind];
  const sourceChance = source ? chanceStep(source.chance) : 20;
  const cueChance = cue ? chanceStep(cue.chance) : 20;
  const opening = links[0]!.content;
  const size = Math.min(5, Math.floor(Math.log2(opening.end - opening.first)));
  const out = list.values;
  out[0] = how;
  out[1] = pack(content, how);
  out[2] = pack(quoted, how);
  out[3] = pack(sourceShare, how, source ? 1 : 0);
  out[4] = pack(cueShare, how, cue ? 1 : 0);
  out[5] = pack(sourceChance, how);
  out[6] = pack(cueChance, how);
  out[7] = pack(size, how);
  out[8] = pack(Math.min(3, links.length), Math.min(3, verbatim.length), how);
  out[9] = pack(sourceShare, quoted, source ? 1 : 0);
  out[10] = pack(content, size, how);
  out[11] = pack(source ? 1 : 0, cue ? 1 : 0, how);
  list.span(0, 12);
}

const list = new FeatureList(CONFIDENCE_BITS);

/** How likely the words are somebody's and the source phrase is right. */
export function confidenceOf(model: LinearModel, utterance: Utterance): number {
  confidenceFeatures(list, utterance);
  return Math.round(chanceOf(scoreOf(model, list)) * 100) / 100;
}
