import type { Document } from '../../../text/document.js';
import type { Entities } from '../../entities/entities.js';
import type { Tokenized } from '../../tokens/index.js';
import type { QuotedStretch } from '../stretches.js';
import type { TaggerInput } from './features.js';
import type { Lexicon } from './lexicon.js';
import { readSurroundings } from './surroundings.js';
import { readWords } from './words.js';

export function readTaggerInput(
  document: Document,
  tokenized: Tokenized,
  stretches: readonly QuotedStretch[],
  entities: Entities,
  lexicon: Lexicon,
): TaggerInput {
  const words = readWords(document, tokenized, stretches, entities, lexicon);
  return {
    tokens: tokenized.tokens,
    sentences: tokenized.sentences,
    words,
    around: readSurroundings(tokenized, stretches, words),
  };
}
