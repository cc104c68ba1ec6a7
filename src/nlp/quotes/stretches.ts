import type { Document } from '../../text/document.js';
import type { Range } from '../../text/spans.js';

/** What stands between a pair of quotation marks within one paragraph, the marks left out. */
export interface QuotedStretch extends Range {
  /** The mark was opened and never closed: in news it goes on in the next paragraph. */
  readonly open: boolean;
}

const OPENERS = new Set(['“', '"', '„']);
const CLOSERS = new Set(['”', '"', '“']);

/** The quoted stretches of each paragraph. */
export function findQuotedStretches(document: Document): QuotedStretch[] {
  return document.paragraphs.flatMap((paragraph) => stretchesOf(document.text, paragraph));
}

function stretchesOf(text: string, paragraph: Range): QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let start = -1;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const mark = text[i]!;
    if (start < 0 && OPENERS.has(mark)) start = i + 1;
    else if (start >= 0 && CLOSERS.has(mark)) {
      if (i > start) stretches.push({ start, end: i, open: false });
      start = -1;
    }
  }
  if (start >= 0 && start < paragraph.end) stretches.push({ start, end: paragraph.end, open: true });
  return stretches;
}
