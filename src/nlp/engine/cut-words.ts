import { Columns } from '../../text/columns.js';
import { FormNumbers } from '../../text/form-numbers.js';
import type { WordForm } from '../../text/word-forms.js';
import type { Piece } from '../tokens/scan.js';
import type { Engine, EngineToken, EngineTokens } from './engine.js';
import { surrogateOf, UNKNOWN_NAME } from './surrogate.js';

/** The numbers of a form: how many tokens it is cut into, and those of the first (see `EngineToken`). */
const ROW = { count: 0, normal: 1, end: 2, pos: 3, fixed: 4, hint: 5 } as const;
const ROW_LENGTH = 8;

/** Letters alone, not all of them small ones of English: where the engine does not know such a word, it is any name to it. */
const NOT_ALL_LOW = /^(?![a-z]+$)\p{L}+$/u;

/** The tokens of a text, and where the first of each piece is among them; last, how many there are. */
export interface CutText {
  readonly tokens: EngineTokens;
  readonly firsts: Int32Array;
}

/** The words that an engine has cut into tokens: each once, however often it stands in texts. */
export class CutWords {
  readonly #engine: Engine;
  readonly #lineBreak: EngineToken;
  readonly #unknownName: readonly EngineToken[];
  readonly #rows = new FormNumbers(ROW_LENGTH, (form, values, place) => this.#describe(form, values, place));
  /** What follows the first token of a form that is cut into several ("cannot"), by the number of the form. */
  readonly #others = new Map<number, readonly EngineToken[]>();

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#lineBreak = engine.cut('\n\n')[0]!;
    this.#unknownName = engine.cut(UNKNOWN_NAME);
  }

  /** The tokens of the pieces of a text, with a line break between two paragraphs. */
  cut(pieces: readonly Piece[]): CutText {
    const firsts = new Int32Array(pieces.length + 1);
    let length = 0;
    for (let i = 0; i < pieces.length; i++) {
      if (i > 0 && pieces[i]!.paragraph !== pieces[i - 1]!.paragraph) length++;
      firsts[i] = length;
      length += this.#rows.values[this.#rowOf(pieces[i]!.form) + ROW.count]!;
    }
    firsts[pieces.length] = length;
    return { tokens: this.#tokensOf(pieces, firsts), firsts };
  }

  #tokensOf(pieces: readonly Piece[], firsts: Int32Array): EngineTokens {
    const { values } = this.#rows;
    const length = firsts[pieces.length]!;
    const columns = new Columns(length, 4, 1);
    const tokens: EngineTokens = {
      normals: columns.wide(),
      ends: columns.wide(),
      pos: columns.wide(),
      hints: columns.wide(),
      fixed: columns.narrow(),
    };
    const { normals, ends, pos, hints, fixed } = tokens;
    for (let i = 0; i < pieces.length; i++) {
      const { form, paragraph } = pieces[i]!;
      const at = firsts[i]!;
      if (i > 0 && pieces[i - 1]!.paragraph !== paragraph) put(tokens, at - 1, this.#lineBreak);
      const row = this.#rowOf(form);
      normals[at] = values[row + ROW.normal]!;
      ends[at] = values[row + ROW.end]!;
      pos[at] = values[row + ROW.pos]!;
      hints[at] = values[row + ROW.hint]!;
      fixed[at] = values[row + ROW.fixed]!;
      if (values[row + ROW.count] === 1) continue;
      for (const [place, other] of this.#others.get(form.number)!.entries())
        put(tokens, at + 1 + place, other);
    }
    return tokens;
  }

  #rowOf(form: WordForm): number {
    const row = this.#rows.find(form.number);
    return row < 0 ? this.#rows.add(form) : row;
  }

  #describe(form: WordForm, values: Int32Array, row: number): void {
    const word = surrogateOf(form);
    const isName = NOT_ALL_LOW.test(word) && this.#engine.isUnknown(word);
    const [first, ...others] = isName ? this.#unknownName : this.#engine.cut(word);
    values[row + ROW.count] = 1 + others.length;
    for (const name of ['normal', 'end', 'pos', 'fixed', 'hint'] as const)
      values[row + ROW[name]] = first![name];
    if (others.length > 0) this.#others.set(form.number, others);
  }
}

function put({ normals, ends, pos, hints, fixed }: EngineTokens, at: number, token: EngineToken): void {
  normals[at] = token.normal;
  ends[at] = token.end;
  pos[at] = token.pos;
  hints[at] = token.hint;
  fixed[at] = token.fixed;
}
