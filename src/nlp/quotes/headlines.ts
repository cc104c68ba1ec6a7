import { type Document, zoneAt } from '../../text/document.js';
import { inEach } from '../../text/in-each.js';
import type { Attribution } from './attribution.js';
import type { JudgedStretch } from './reading.js';
import type { QuotedStretch } from './stretches.js';

/** So short, words between marks may be anybody's: "‘Enough’". */
const FEWEST_WORDS = 2;

/**
 * Headlines quote in single marks what the article has in full: "‘We don’t keep score’: At home with the Finches" above
 * "“We don’t keep score,” said Ada Finch." Such words are of whoever says them below.
 */
export function headlineQuotes(
  document: Document,
  stretches: readonly JudgedStretch[],
  quotes: readonly Attribution[],
): Omit<Attribution, 'id'>[] {
  const { text } = document;
  const open = stretches.filter(
    ({ stretch }) => stretch.single && isHeadline(document, stretch) && !isCredited(stretch, quotes),
  );
  if (open.length === 0) return [];
  const bodies = quotes.filter(({ verbatim, speaker }) => verbatim.length > 0 && speaker !== null);
  return inEach(open, ({ stretch: { start, end } }) => {
    const words = folded(text.slice(start, end));
    if (words.split(' ').length < FEWEST_WORDS) return [];
    const said = inEach(bodies, (quote) => quote.verbatim.map((piece) => ({ quote, piece })));
    const found = said.find(({ piece }) =>
      ` ${folded(text.slice(piece.start, piece.end))} `.includes(` ${words} `),
    );
    if (!found) return [];
    const { quote, piece } = found;
    const { entity, name, type } = quote.speaker!;
    const isWhole = folded(text.slice(piece.start, piece.end)) === words;
    return [
      {
        start,
        end,
        kind: isWhole ? 'direct' : 'mixed',
        verbatim: [{ start, end }],
        content: [{ start, end }],
        speaker: { entity, name, type, mention: null, source: null },
        cue: null,
        confidence: quote.confidence,
      } as const,
    ];
  });
}

/** In the title, or in the first line of a text that brings its headline along. */
const isHeadline = (document: Document, { start, paragraph }: QuotedStretch): boolean =>
  paragraph === 0 || zoneAt(document, start).in === 'title';

/** Whether a stretch is part of what somebody is credited with, or of more than itself. */
const isCredited = ({ start, end }: QuotedStretch, quotes: readonly Attribution[]): boolean =>
  quotes.some(
    (quote) =>
      quote.start < end &&
      start < quote.end &&
      (quote.speaker !== null || quote.start < start || quote.end > end),
  );

/** Words alone, in lower case, a space between. */
const folded = (words: string): string =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}’']+/u)
    .filter((word) => word !== '')
    .join(' ');
