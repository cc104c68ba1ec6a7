import type { LinearModel } from '../../model/linear-model.js';
import { loadModel } from '../../model/load.js';
import { type Chooser, createChooser } from './link/index.js';
import { type Lexicon, lexiconOf } from './tagger/lexicon.js';
import { createTagger, type Tagger } from './tagger/tag.js';

/** What the finding of quotes has learned. */
export interface QuoteModels {
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  readonly stretches: LinearModel;
  readonly chooser: Chooser;
  readonly confidence: LinearModel;
}

let loaded: QuoteModels | null = null;

/** The models that ship with the package, read once. */
export function loadQuoteModels(): QuoteModels {
  loaded ??= {
    lexicon: lexiconOf(loadModel('quotes-lexicon')),
    tagger: createTagger(loadModel('quotes-tagger')),
    stretches: loadModel('quotes-stretches'),
    chooser: createChooser({ cues: loadModel('quotes-cues'), sources: loadModel('quotes-sources') }),
    confidence: loadModel('quotes-confidence'),
  };
  return loaded;
}
