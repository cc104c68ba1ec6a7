import type { Document } from '../../text/document.js';
import type { Attribution } from './attribution.js';
import type { JudgedStretch } from './reading.js';

/** So short, words between marks may be anybody's: "‘Enough’". */
const FEWEST_WORDS = 2;

/**
 * Headlines quote in single marks what the article has in full: "‘We don’t keep score’: At home with the Finches" above
 * "“We don’t keep score,” said Ada Finch." Such words are of whoever says them below.
 */
export function headlineQuotes(
  { text }: Document,
  stretches: readonly JudgedStretch[],
  quotes: readonly Attribution[],
): Omit<Attribution, 'id'>[] {
  const bodies = quotes.filter(({ verbatim, speaker }) => verbatim.length > 0 && speaker !== null);
  return stretches.flatMap(({ stretch: { single, start, end } }) => {
    const isCredited = quotes.some(
      (quote) => quote.speaker !== null && quote.start <= start && end <= quote.end,
    );
    const words = folded(text.slice(start, end));
    if (!single || isCredited || words.split(' ').length < FEWEST_WORDS) return [];
    const said = bodies.flatMap((quote) => quote.verbatim.map((piece) => ({ quote, piece })));
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

/** Words alone, in lower case, a space between. */
const folded = (words: string): string =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}’']+/u)
    .filter((word) => word !== '')
    .join(' ');
