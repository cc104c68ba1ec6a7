import type { Document } from '../../text/document.js';
import type { Entities } from '../entities/entities.js';
import type { Tokenized } from '../tokens/index.js';
import type { Attribution, Quotes } from './attribution.js';
import { confidenceOf } from './confidence.js';
import { cueLemma } from './cue-lemma.js';
import { headlineQuotes } from './headlines.js';
import { joinLinks } from './join.js';
import { linkContents } from './link/index.js';
import { loadQuoteModels } from './models.js';
import { readParts } from './reading.js';
import { scareQuoteOf } from './scare-quotes.js';
import { createSpeakerFinder } from './speaker/index.js';
import type { QuotedStretch } from './stretches.js';
import { readTaggerInput } from './tagger/input.js';

/**
 * Who said what: finds the words that somebody is credited with, between quotation marks or not, then for each the
 * cue and the source that fit best, or none; joins what is one utterance, and tells who is meant by the source.
 */
export function findQuotes(
  document: Document,
  tokenized: Tokenized,
  stretches: readonly QuotedStretch[],
  entities: Entities,
): Quotes {
  const { tokens } = tokenized;
  if (tokens.length === 0) return { quotes: [], scareQuotes: [] };
  const models = loadQuoteModels();
  const input = readTaggerInput(document, tokenized, stretches, entities, models.lexicon);
  const reading = readParts(document, input, stretches, models.tagger, models.stretches);
  const utterances = joinLinks(reading, linkContents(reading, models.chooser));
  const speakerOf = createSpeakerFinder(reading, entities);
  const quotes = utterances.map((utterance, i): Attribution => {
    const { cue, source } = utterance.links[0]!;
    return {
      id: `q${i + 1}`,
      start: utterance.content[0]!.start,
      end: utterance.content.at(-1)!.end,
      kind: utterance.kind,
      verbatim: utterance.verbatim,
      content: utterance.content,
      speaker: source && speakerOf(source),
      cue: cue && {
        start: tokens[cue.first]!.start,
        end: tokens[cue.end - 1]!.end,
        lemma: cueLemma(tokens, cue.first, cue.end),
      },
      confidence: confidenceOf(models.confidence, utterance),
    };
  });
  const headlines = headlineQuotes(document, reading.stretches, quotes);
  const inHeadline = new Set(headlines.map(({ start }) => start));
  return {
    quotes: withHeadlines(quotes, headlines),
    scareQuotes: reading.stretches
      .filter(({ isQuote, stretch }) => !isQuote && !inHeadline.has(stretch.start))
      .map((stretch) => scareQuoteOf(tokens, stretch)),
  };
}

/** All in the order of the text and numbered so; what was nobody's in a headline gives way to whom it is known to be of. */
function withHeadlines(
  quotes: readonly Attribution[],
  headlines: readonly Omit<Attribution, 'id'>[],
): Attribution[] {
  if (headlines.length === 0) return [...quotes];
  const isKnown = ({ start, end }: Attribution): boolean =>
    headlines.some((known) => known.start < end && start < known.end);
  return [...quotes.filter((quote) => !isKnown(quote)), ...headlines]
    .sort((a, b) => a.start - b.start)
    .map((quote, i) => ({ ...quote, id: `q${i + 1}` }));
}
