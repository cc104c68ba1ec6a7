import type { Flag, Media, Meta, Removal, Source } from '../../schema/index.js';
import { contentId } from '../../text/hash.js';
import { applyEdits, type MappedText, rawRange, sliceMapped } from '../../text/mapped-text.js';
import { overlaps } from '../../text/spans.js';
import type { RawArticle } from '../raw-article.js';
import { accountForAll } from './ledger.js';
import { normalizeCharacters } from './normalize.js';
import { splitParagraphs } from './paragraphs.js';
import type { Judgement, Page } from './rule.js';
import { RULES } from './rules/index.js';

/** An article ready to be analysed: its text is fixed from here on. */
export interface CleanArticle {
  readonly id: string;
  readonly source: Source;
  readonly meta: Meta;
  readonly text: string;
  readonly textMap: MappedText['map'];
  readonly removed: Removal[];
  readonly media: Media[];
  readonly flags: Flag[];
}

export interface CleanOptions {
  /** Names of rules whose removals are to stay in the text. */
  readonly restore?: readonly string[];
  /** Passages that are to stay in the text whatever a rule says, by their words; white space does not matter. */
  readonly keep?: readonly string[];
}

/**
 * Cleans an article. Every character of the raw text is kept, replaced or removed, and the result tells
 * which: the rows of `textMap` and of the captions, and `removed`, account for all of it.
 */
export function cleanArticle(article: RawArticle, options: CleanOptions = {}): CleanArticle {
  const normal = normalizeCharacters(article.raw);
  const { paragraphs: ranges, wrapped } = splitParagraphs(normal.text);
  const pieces = ranges.map(({ start, end }) => tidy(sliceMapped(normal, start, end), wrapped));
  const raws = pieces.map((piece) => rawRange(piece.map, { start: 0, end: piece.text.length })!);
  const page: Page = {
    meta: article.meta,
    paragraphs: pieces.map(({ text }, i) => ({
      start: ranges[i]!.start,
      end: ranges[i]!.end,
      text,
      block: article.blocks.find((block) => overlaps(block, raws[i]!)) ?? null,
    })),
  };

  const judged = judge(page, new Set(options.restore ?? []));
  const kept: MappedText[] = [];
  const media: Media[] = [];
  const removed: Removal[] = [];
  const keep = new Set((options.keep ?? []).map(oneLine));
  for (const [i, piece] of pieces.entries()) {
    const judgement = judged.get(i);
    if (!judgement || keep.has(oneLine(article.raw.slice(raws[i]!.start, raws[i]!.end)))) kept.push(piece);
    else if (judgement.kind === 'media') {
      const { media: kind, credit, account } = judgement;
      media.push({ kind, text: piece.text, textMap: piece.map, credit, account });
    } else {
      const raw = raws[i]!;
      const copyOf = judgement.copyOf === undefined ? null : raws[judgement.copyOf]!;
      removed.push({ rule: judgement.rule, text: article.raw.slice(raw.start, raw.end), raw, copyOf });
    }
  }
  const { text, map } = accountForAll(article.raw.length, kept, [
    ...media.flatMap((m) => m.textMap.map(([, , start, length]) => ({ start, end: start + length }))),
    ...removed.map((r) => r.raw),
  ]);
  const flags: Flag[] = [];
  if (article.meta.published === null) {
    flags.push({ flag: 'no-date', why: 'the input tells no publication date', start: null, end: null });
  }
  return {
    id: article.id ?? contentId(article.meta.title, article.raw),
    source: article.source,
    meta: article.meta,
    text,
    textMap: map,
    removed,
    media,
    flags,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One line, single spaces. */
function tidy(paragraph: MappedText, wrapped: boolean): MappedText {
  const untidy = wrapped ? / *\n */g : / {2,}/g;
  if (paragraph.text.search(untidy) < 0) return paragraph;
  const edits = [...paragraph.text.matchAll(untidy)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: ' ',
  }));
  return applyEdits(paragraph, edits);
}

type Judged = Judgement & { readonly rule: string };

function judge(page: Page, restored: ReadonlySet<string>): Map<number, Judged> {
  const judged = new Map<number, Judged>();
  for (const rule of RULES) {
    if (restored.has(rule.name)) continue;
    for (const judgement of rule.judge(page)) {
      if (!judged.has(judgement.paragraph))
        judged.set(judgement.paragraph, { ...judgement, rule: rule.name });
    }
  }
  return judged;
}
