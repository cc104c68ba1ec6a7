import type { TaggerInput } from '../../src/nlp/quotes/tagger/features.js';
import { readTaggerInput } from '../../src/nlp/quotes/tagger/input.js';
import { lexiconOf } from '../../src/nlp/quotes/tagger/lexicon.js';
import { createTagger, type Tagged, type Tagger, tagWords } from '../../src/nlp/quotes/tagger/tag.js';
import type { Example } from './examples.js';
import type { TaggerModels } from './train-tagger.js';

/** An article as a tagger reads it that has not seen it. */
export interface Tried {
  readonly example: Example;
  readonly tagger: Tagger;
  readonly input: TaggerInput;
  readonly tagged: Tagged;
}

export function tryTagger(examples: readonly Example[], { lexicon, tagger: model }: TaggerModels): Tried[] {
  const words = lexiconOf(lexicon);
  const tagger = createTagger(model);
  return examples.map((example) => {
    const { document, tokenized, stretches, entities } = example;
    const input = readTaggerInput(document, tokenized, stretches, entities, words);
    return { example, tagger, input, tagged: tagWords(tagger, input) };
  });
}
