import { FeatureList, scoreOf, shareOfBest } from '../../../model/features.js';
import type { LinearModel } from '../../../model/linear-model.js';
import type { Content, Part, Reading } from '../reading.js';
import { type CueContext, cueFeatures } from './cue-features.js';
import type { Link } from './link.js';
import { countParts, gapBetween, shapeOf } from './places.js';
import { withinReach } from './reach.js';
import { NO_GAP, type SourceContext, sourceFeatures } from './source-features.js';
import { withoutVoice } from './voiceless.js';

export const LINK_BITS = 16;

export interface LinkModels {
  readonly cues: LinearModel;
  readonly sources: LinearModel;
}

/** Chooses among what may be the cue or the source of a content; an index, or -1 for none. */
export interface Chooser {
  cue(context: CueContext): { readonly index: number; readonly share: number };
  source(context: SourceContext): { readonly index: number; readonly share: number };
}

/** The smallest share with which a source is believed. */
const LEAST_SHARE = 0.45;
/** At most so many tokens stand between quoted words and their credit: marks, a dash or a colon. */
const NEAR = 3;
/** How many paragraphs a speaker is carried on without being named again. */
const CARRIED_ON = 6;

/** The shape of a line tells its credit: nothing else comes into question. */
const CREDITED = { index: 0, share: 1 };

/** Gives each content its cue and its source, in the order of the text: a source may be carried on from the last. */
export function linkContents(reading: Reading, chooser: Chooser): Link[] {
  const counts = countParts(reading);
  const links: Link[] = [];
  const cues = createWindow(reading, reading.cues);
  const sources = createWindow(reading, reading.sources);
  for (const [index, content] of reading.contents.entries()) {
    const next = reading.contents[index + 1];
    const before = links[links.length - 1] ?? null;
    const last = before && isNear(reading, before.content, content) ? before : null;
    const shape = shapeOf(reading, content);
    const cueContext = {
      reading,
      counts,
      content,
      shape,
      last: last?.cue ?? null,
      candidates: withinReach(reading, content, next, withoutOthersCredits(cues(content), content)),
    };
    const cueChoice = isOwnCredit(cueContext.candidates) ? CREDITED : chooser.cue(cueContext);
    const cue = cueContext.candidates[cueChoice.index] ?? null;
    const near = withinReach(reading, content, next, withoutOthersCredits(sources(content), content));
    const isCredited = isOwnCredit(near);
    const isCarriedOn = last?.source && !isCredited && !near.includes(last.source);
    const candidates = isCarriedOn ? [...near, last.source] : near;
    const sourceContext = {
      reading,
      counts,
      content,
      shape,
      cue,
      cueGap: cue ? gapBetween(counts, content, cue) : NO_GAP,
      last: last?.source ?? null,
      lastCue: last?.cue ?? null,
      candidates,
    };
    const sourceChoice = isCredited ? CREDITED : chooser.source(sourceContext);
    // Words that somebody is quoted with are given to nobody rather than to the likeliest of many.
    const isDoubtful = content.verbatim.length > 0 && sourceChoice.share < LEAST_SHARE;
    const isOpen = last !== null && isLeftOpen(last.content, content);
    if (isOpen && last.source && (isDoubtful || sourceChoice.index < 0)) {
      const { cue, source, cueShare, sourceShare } = last;
      links.push({ content, cue, source, cueShare, sourceShare });
      continue;
    }
    const link = {
      content,
      cue,
      source: isDoubtful ? null : (candidates[sourceChoice.index] ?? null),
      cueShare: cueChoice.share,
      sourceShare: sourceChoice.share,
    };
    links.push(...withoutVoice(reading, link));
  }
  return links;
}

/** A quote that a paragraph leaves open goes on in the next, and so does its speaker. */
const isLeftOpen = (before: Content, content: Content): boolean =>
  content.paragraph === before.paragraph + 1 &&
  before.verbatim.at(-1)?.stretch.open === true &&
  content.verbatim[0]?.stretch.continues === true;

const isNear = ({ zones }: Reading, a: Content, b: Content): boolean =>
  zones[a.paragraph] === zones[b.paragraph] && b.paragraph - a.paragraph <= CARRIED_ON;

/** A credit on a line of its own (`"We won." — Finch`) is that line's alone, and the only one that counts there. */
function withoutOthersCredits(parts: readonly Part[], content: Content): readonly Part[] {
  if (!parts.some(({ settled }) => settled)) return parts;
  const own = parts.filter(({ settled, first, end, paragraph }) => {
    const gap = first < content.first ? content.first - end : first - content.end;
    return settled && paragraph === content.paragraph && gap <= NEAR;
  });
  if (own.length === 1) return own;
  return parts.filter(({ settled, paragraph }) => !settled || paragraph === content.paragraph);
}

/** Whether `withoutOthersCredits` left a content nothing but its own. */
const isOwnCredit = (parts: readonly Part[]): boolean => parts.length === 1 && parts[0]!.settled;

/** The parts of a content's own paragraph and of its two neighbours; asked for in the order of the text. */
function createWindow(reading: Reading, parts: readonly Part[]): (content: Content) => Part[] {
  let from = 0;
  return ({ paragraph }) => {
    while (from < parts.length && parts[from]!.paragraph < paragraph - 1) from++;
    const found: Part[] = [];
    for (let i = from; i < parts.length && parts[i]!.paragraph <= paragraph + 1; i++) {
      if (reading.zones[parts[i]!.paragraph] === reading.zones[paragraph]) found.push(parts[i]!);
    }
    return found;
  };
}

const list = new FeatureList(LINK_BITS);

/** Chooses by the trained models. */
export function createChooser({ cues, sources }: LinkModels): Chooser {
  return {
    cue: (context) => choose(context, cueFeatures, cues),
    source: (context) => choose(context, sourceFeatures, sources),
  };
}

function choose<Context extends { readonly candidates: readonly Part[] }>(
  context: Context,
  featuresOf: (list: FeatureList, context: Context, part: Part | null) => void,
  model: LinearModel,
): { index: number; share: number } {
  const { candidates } = context;
  featuresOf(list, context, null);
  const scores = [scoreOf(model, list)];
  let best = 0;
  for (let i = 0; i < candidates.length; i++) {
    featuresOf(list, context, candidates[i]!);
    const score = scoreOf(model, list);
    scores.push(score);
    if (score > scores[best]!) best = i + 1;
  }
  return { index: best - 1, share: shareOfBest(scores, best) };
}
