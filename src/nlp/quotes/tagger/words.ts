import { loadClusters } from '../../../model/clusters.js';
import { pack } from '../../../model/features.js';
import { hashString } from '../../../model/hash.js';
import { Columns } from '../../../text/columns.js';
import type { Document } from '../../../text/document.js';
import { FormNumbers } from '../../../text/form-numbers.js';
import { firstTokenAt, type Token } from '../../../text/tokens.js';
import type { WordForm } from '../../../text/word-forms.js';
import type { Entities } from '../../entities/entities.js';
import type { Tokenized } from '../../tokens/index.js';
import type { QuotedStretch } from '../stretches.js';
import type { Lexicon } from './lexicon.js';
import { stemOf } from './stem.js';

/** Blank words between paragraphs, so that a look to the side needs no check. */
export const BLANKS = 3;

/** The slot that stands for "no such word": a blank, whose numbers are all 0. */
export const NONE = 0;

/** How a token stands to quotation marks. */
export const QUOTED = { outside: 0, inside: 1, insideSingle: 2, opening: 3, closing: 4 } as const;

/** What kind of name a token is part of. */
export const NAMED = { none: 0, person: 1, organization: 2, place: 3 } as const;

/**
 * The tokens of a document as columns of numbers. A token's place in them is its slot: `BLANKS` empty slots
 * stand before, between and after the paragraphs.
 */
export interface Words {
  readonly length: number;
  /** The number of its form (see `FormNumbers`) plus 1. */
  readonly form: Int32Array;
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly suffix: Int32Array;
  /** The group of words that stand in like places; 0 for an unknown word. */
  readonly group: Int32Array;
  readonly pos: Uint8Array;
  /** 1 lower case, 2 capitalised, 3 capitals, 4 figure, 5 mark, 6 other. */
  readonly shape: Uint8Array;
  readonly cueLevel: Uint8Array;
  readonly sourceLevel: Uint8Array;
  readonly quoted: Uint8Array;
  readonly named: Uint8Array;
  /** Where in its article a token stands: 1 in a headline, 2 in the first sentence of a paragraph, else 0. */
  readonly line: Uint8Array;
  /** Index of the quoted stretch a token lies in; -1 outside. */
  readonly stretch: Int32Array;
  /** What several features see of a token and its neighbours, in one number. */
  readonly posAround: Int32Array;
  readonly posQuoted: Int32Array;
  readonly sourcesAround: Int32Array;
}

/** The slot of the token with an index, in a paragraph. */
export const slotAt = (index: number, paragraph: number): number => index + BLANKS * (paragraph + 1);
export const slotOf = ({ index, paragraph }: Token): number => slotAt(index, paragraph);

export function readWords(
  document: Document,
  tokenized: Tokenized,
  stretches: readonly QuotedStretch[],
  entities: Entities,
  lexicon: Lexicon,
): Words {
  const { tokens } = tokenized;
  const length = tokens.length + BLANKS * (document.paragraphs.length + 1);
  const columns = new Columns(length, 9, 7);
  const words: Words = {
    length,
    form: columns.wide(),
    word: columns.wide(),
    stem: columns.wide(),
    suffix: columns.wide(),
    group: columns.wide(),
    stretch: columns.wide().fill(-1),
    posAround: columns.wide(),
    posQuoted: columns.wide(),
    sourcesAround: columns.wide(),
    pos: columns.narrow(),
    shape: columns.narrow(),
    cueLevel: columns.narrow(),
    sourceLevel: columns.narrow(),
    quoted: columns.narrow(),
    named: columns.narrow(),
    line: columns.narrow(),
  };
  readForms(words, tokenized, findHeadlines(document), lexicon);
  markStretches(words, tokens, stretches);
  markNames(words, tokens, entities);
  joinNeighbours(words);
  return words;
}

const DASHES = new Set(['-', '--', '---', '–', '—', '―', '‒']);

/** Numbers of a form, in the order of `DESCRIBED`. */
const descriptions = new FormNumbers(5, (form, values, place) => {
  const lower = plain(form);
  values[place + DESCRIBED.word] = hashString(lower);
  values[place + DESCRIBED.stem] = hashString(stemOf(lower));
  values[place + DESCRIBED.suffix] = hashString(lower.slice(-3));
  values[place + DESCRIBED.group] = loadClusters('clusters').fine(hashString(lower)) + 1;
  values[place + DESCRIBED.shape] = shapeOf(form);
});
const DESCRIBED = { word: 0, stem: 1, suffix: 2, group: 3, shape: 4 } as const;

/** What can be told of the tokens by their forms and parts of speech: runs along columns, and touches no token. */
function readForms(
  words: Words,
  { tokens, sentences, forms, pos }: Tokenized,
  headlines: readonly boolean[],
  lexicon: Lexicon,
): void {
  const { values } = descriptions;
  const { form, word, stem, suffix, group, shape, cueLevel, sourceLevel } = words;
  let before = -1;
  for (const { firstToken, endToken, paragraph } of sentences) {
    const line = headlines[paragraph] ? 1 : paragraph === before ? 0 : 2;
    before = paragraph;
    let slot = slotAt(firstToken, paragraph);
    for (let i = firstToken; i < endToken; i++, slot++) {
      let place = descriptions.find(forms[i]!);
      if (place < 0) place = descriptions.add(tokens[i]!.form);
      const hash = values[place + DESCRIBED.stem]!;
      form[slot] = forms[i]! + 1;
      word[slot] = values[place + DESCRIBED.word]!;
      stem[slot] = hash;
      suffix[slot] = values[place + DESCRIBED.suffix]!;
      group[slot] = values[place + DESCRIBED.group]!;
      shape[slot] = values[place + DESCRIBED.shape]!;
      words.pos[slot] = pos[i]!;
      const row = lexicon.row(hash, pos[i]!);
      cueLevel[slot] = lexicon.cueLevel(row);
      sourceLevel[slot] = lexicon.sourceLevel(row);
      words.line[slot] = line;
    }
  }
}

/** The word as features see it: figures and dashes of one kind, straight apostrophes. */
export function plain({ kind, lower, text }: WordForm): string {
  if (kind === 'number') return lower.replace(/\d/g, '0');
  return DASHES.has(text) ? '—' : lower.replace('’', "'");
}

function shapeOf({ text, lower, kind }: WordForm): number {
  if (kind === 'number') return 4;
  if (kind === 'punctuation') return 5;
  if (kind !== 'word') return 6;
  if (text === lower) return 1;
  return text.length > 1 && text === text.toUpperCase() ? 3 : 2;
}

const MARKS = new Set(['"', '“', '”', '„', '«', '»', "''", '``', '‟', '＂']);

function markStretches(words: Words, tokens: readonly Token[], stretches: readonly QuotedStretch[]): void {
  for (const [index, { start, end, single }] of stretches.entries()) {
    const first = firstTokenAt(tokens, start);
    let i = first;
    for (; i < tokens.length && tokens[i]!.start < end; i++) {
      const slot = slotOf(tokens[i]!);
      words.quoted[slot] = single ? QUOTED.insideSingle : QUOTED.inside;
      words.stretch[slot] = index;
    }
    const before = tokens[first - 1];
    const after = tokens[i];
    if (before && (single || MARKS.has(before.text)) && before.end === start)
      words.quoted[slotOf(before)] = QUOTED.opening;
    if (after && (single || MARKS.has(after.text)) && after.start === end)
      words.quoted[slotOf(after)] = QUOTED.closing;
  }
}

function markNames(words: Words, tokens: readonly Token[], entities: Entities): void {
  const mark = (lists: Entities[keyof Entities], code: number): void => {
    for (const entity of lists as Entities['people' | 'organizations' | 'places']) {
      for (const { kind, start, end } of entity.mentions) {
        if (kind !== 'name') continue;
        for (let i = firstTokenAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++)
          words.named[slotOf(tokens[i]!)] = code;
      }
    }
  };
  mark(entities.people, NAMED.person);
  mark(entities.organizations, NAMED.organization);
  mark(entities.places, NAMED.place);
}

function joinNeighbours({
  length,
  pos,
  quoted,
  sourceLevel,
  posAround,
  posQuoted,
  sourcesAround,
}: Words): void {
  for (let i = 1; i + 1 < length; i++) {
    posAround[i] = pack(pos[i - 1]!, pos[i]!, pos[i + 1]!);
    posQuoted[i] = pack(pos[i]!, pos[i + 1]!, quoted[i]!);
    sourcesAround[i] = pack(sourceLevel[i - 1]!, sourceLevel[i]!, sourceLevel[i + 1]!);
  }
}

/** Marks that end a sentence, with what may close after them. */
const SENTENCE_END = /[.?!…]["”’')\]]*$/u;

/** The title, and the first line of the text where it is no sentence. */
function findHeadlines({ text, zones, paragraphs }: Document): boolean[] {
  const title = zones.find((zone) => zone.in === 'title');
  const body = zones.find((zone) => zone.in === null);
  return paragraphs.map(
    ({ start, end }) =>
      (title !== undefined && start >= title.start && end <= title.end) ||
      (body !== undefined && start === body.start && !SENTENCE_END.test(text.slice(start, end).trimEnd())),
  );
}
