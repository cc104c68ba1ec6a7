import { SPEECH_WORDS } from '../../../knowledge/name-words.js';
import type { Token } from '../../../text/tokens.js';

/** What part in its sentence a mention plays, as far as its neighbours tell. */
export type Slot = 'subject' | 'object' | 'possessive' | 'other';

/** The last mention of a person before some place in the text. */
export interface Sighting {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly slot: Slot;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly quoted: boolean;
  /** Whether a word of saying stands right beside it. */
  readonly speaks: boolean;
}

export function sightingAt(
  tokens: readonly Token[],
  first: number,
  end: number,
  kind: Sighting['kind'],
  quoted: Uint8Array,
): Sighting {
  const { sentence, paragraph } = tokens[first]!;
  return {
    first,
    end,
    sentence,
    paragraph,
    slot: slotOf(tokens, first, end),
    kind,
    quoted: quoted[first] === 1,
    speaks: speaksAt(tokens, first, end),
  };
}

export const speaksAt = (tokens: readonly Token[], first: number, end: number): boolean =>
  SPEECH_WORDS.has(tokens[end]?.lower ?? '') || SPEECH_WORDS.has(tokens[first - 1]?.lower ?? '');

const SKIPPED = new Set(['ADV', 'PART']);

function slotOf(tokens: readonly Token[], first: number, end: number): Slot {
  const { sentence } = tokens[first]!;
  const next = tokens[end];
  if (next && /^['’]s?$/.test(next.text)) return 'possessive';
  let after = end;
  while (tokens[after]?.sentence === sentence && SKIPPED.has(tokens[after]!.pos)) after++;
  const verbAfter = tokens[after]?.sentence === sentence && ['VERB', 'AUX'].includes(tokens[after]!.pos);
  if (verbAfter) return 'subject';
  const before = tokens[first - 1];
  if (
    before?.sentence === sentence &&
    ['VERB', 'ADP'].includes(before.pos) &&
    !SPEECH_WORDS.has(before.lower)
  )
    return 'object';
  // "Ann Roe, a senator, said": a comma right after the head of a sentence.
  if (next?.text === ',' && (!before || before.sentence !== sentence)) return 'subject';
  return SPEECH_WORDS.has(before?.lower ?? '') ? 'subject' : 'other';
}
