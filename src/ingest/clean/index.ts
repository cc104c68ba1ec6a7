import type { Flag, Media, Meta, Problem, Removal, Source } from '../../schema/index.js';
import { contentId } from '../../text/hash.js';
import { inEach } from '../../text/in-each.js';
import { applyEdits, type MappedText, rawRange, unmapped } from '../../text/mapped-text.js';
import { overlaps, type Range } from '../../text/spans.js';
import { opinionInLine } from '../fields/opinion.js';
import { flaggedArticle } from '../flags/flag.js';
import { findFlags } from '../flags/index.js';
import type { Profile } from '../profile/profile.js';
import { profileRule } from '../profile/rule.js';
import type { Block, RawArticle } from '../raw-article.js';
import { applyVerdict } from './apply.js';
import { judgePage, restoreRules } from './judge.js';
import { accountForAll } from './ledger.js';
import { normalizeCharacters, normalizeMeta } from './normalize.js';
import { type CleaningRule, type Judgement, Paragraph } from './page.js';
import { cutParagraphs } from './paragraphs.js';
import { RULES } from './rules/index.js';

/** An article ready to be analysed: its text is fixed from here on. */
export interface CleanArticle {
  readonly id: string;
  readonly source: Source;
  readonly meta: Meta;
  readonly text: string;
  readonly textMap: Media['textMap'];
  readonly removed: Removal[];
  readonly media: Media[];
  readonly flags: Flag[];
  readonly problems: readonly Problem[];
}

export interface CleanOptions {
  /** Names of rules whose removals are to stay in the text. */
  readonly restore?: readonly string[];
  /** Passages that are to stay in the text whatever a rule says, by their words; white space does not matter. */
  readonly keep?: readonly string[];
  /** What `racefile profile` learned of publishers. Without one, a text never depends on other articles. */
  readonly profile?: Profile;
}

/** Names of all cleaning rules, as `restore` takes them. */
export const CLEANING_RULES: readonly string[] = [...RULES.map(({ name }) => name), 'profile'];

/**
 * Cleans an article. Every character of the raw text is kept, replaced or removed, and the result tells
 * which: the rows of `textMap` and of the captions, and `removed`, account for all of it.
 */
export function cleanArticle(article: RawArticle, options: CleanOptions = {}): CleanArticle {
  const meta = normalizeMeta(article.meta);
  const { mapped: normal, repairs } = normalizeCharacters(
    applyEdits(unmapped(article.raw), article.markup ?? []),
  );
  const pieces = cutParagraphs(normal).map(({ mapped }) => mapped);
  const raws = pieces.map(({ text, map }) => rawRange(map, { start: 0, end: text.length })!);
  const blocks = blocksOf(raws, article.blocks);
  const paragraphs = pieces.map(({ text }, i) => new Paragraph(text, blocks[i]!));

  const judged = judgePage(
    paragraphs,
    meta,
    rulesFor(meta, options.profile),
    sparing(pieces, article.raw, options.keep ?? []),
  );
  const verdict = options.restore ? restoreRules(judged, options.restore) : judged;
  const { kept, media, removed } = applyVerdict(pieces, verdict, article.raw);
  const { text, map } = accountForAll(article.raw, kept, [
    ...inEach(media, (m) => m.textMap.map(([, , start, length]) => ({ start, end: start + length }))),
    ...removed.map((r) => r.raw),
  ]);
  const opinion = article.opinion ?? removed.map((r) => opinionInLine(oneLine(r.text))).find(Boolean) ?? null;
  const flags = findFlags(flaggedArticle(text, meta, media, opinion));
  return {
    id: article.id ?? contentId(article.meta.title, article.raw),
    source: article.source,
    meta,
    text,
    textMap: map,
    removed: [...removed],
    media: [...media],
    flags,
    problems: repairs === 0 ? article.problems : [...article.problems, mojibakeProblem(repairs)],
  };
}

function rulesFor(meta: Meta, profile: Profile | undefined): readonly CleaningRule[] {
  const learned = profile === undefined ? null : profileRule(profile, meta);
  return learned === null ? RULES : [...RULES, learned];
}

/** The block each paragraph begins in; both lists are in order of the raw text. */
function blocksOf(paragraphs: readonly Range[], blocks: readonly Block[]): (Block | null)[] {
  let next = 0;
  return paragraphs.map((range) => {
    while (next < blocks.length && blocks[next]!.end <= range.start) next++;
    const block = blocks[next];
    return block && overlaps(block, range) ? block : null;
  });
}

/** Tells of a judgement whether the reader wants its passage kept. */
function sparing(
  pieces: readonly MappedText[],
  raw: string,
  keep: readonly string[],
): (judgement: Judgement) => boolean {
  const wanted = new Set(keep.map(oneLine));
  return ({ paragraph, part }) => {
    if (wanted.size === 0) return false;
    const { text, map } = pieces[paragraph]!;
    const range = rawRange(map, part ?? { start: 0, end: text.length });
    return range !== null && wanted.has(oneLine(raw.slice(range.start, range.end)));
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const mojibakeProblem = (repairs: number): Problem => ({
  rule: 'mojibake',
  severity: 'warning',
  reason: `${repairs} character${repairs === 1 ? '' : 's'} of text decoded in the wrong encoding repaired`,
});
