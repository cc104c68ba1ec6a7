import { hashString } from '../../src/model/hash.js';
import { LEXICON_BITS, levelOf, lexiconRow } from '../../src/nlp/quotes/tagger/lexicon.js';
import { roleOf } from '../../src/nlp/quotes/tagger/roles.js';
import { stemOf } from '../../src/nlp/quotes/tagger/stem.js';
import { plain } from '../../src/nlp/quotes/tagger/words.js';
import { POS_CODES } from '../../src/text/tokens.js';
import { type Example, labelsOf } from './examples.js';

const ROWS = 2 ** LEXICON_BITS;

/** Of each row of the lexicon: its uses, those as part of a cue, those as part of a source. */
export interface LexiconCounts {
  readonly uses: Uint32Array;
  readonly cues: Uint32Array;
  readonly sources: Uint32Array;
}

export function countWords(examples: readonly Example[]): LexiconCounts {
  const uses = new Uint32Array(ROWS);
  const cues = new Uint32Array(ROWS);
  const sources = new Uint32Array(ROWS);
  for (const example of examples) {
    const labels = labelsOf(example);
    for (const [i, token] of example.tokenized.tokens.entries()) {
      if (token.start < example.textStart) continue;
      const row = lexiconRow(hashString(stemOf(plain(token.form))), POS_CODES[token.pos]);
      const role = roleOf(labels[i]!);
      uses[row]!++;
      if (role === 'cue') cues[row]!++;
      if (role === 'source') sources[row]!++;
    }
  }
  return { uses, cues, sources };
}

/** Counts without those of a part of the examples. */
export function without(all: LexiconCounts, part: LexiconCounts): LexiconCounts {
  const less = (a: Uint32Array, b: Uint32Array): Uint32Array => a.map((count, i) => count - b[i]!);
  return {
    uses: less(all.uses, part.uses),
    cues: less(all.cues, part.cues),
    sources: less(all.sources, part.sources),
  };
}

/** The table of the lexicon: a row a hash, level as cue and level as source. */
export function lexiconTable({ uses, cues, sources }: LexiconCounts): Int8Array {
  const table = new Int8Array(ROWS * 2);
  for (let row = 0; row < ROWS; row++) {
    table[row * 2] = levelOf(cues[row]!, uses[row]!);
    table[row * 2 + 1] = levelOf(sources[row]!, uses[row]!);
  }
  return table;
}
