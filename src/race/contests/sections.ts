import { oneInEach } from '../../text/in-each.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { placeCode } from './place-code.js';

/** A part of a round-up: the sentences `[first, end)` under one heading, and the state that it names. */
export interface Section {
  readonly state: string | null;
  readonly first: number;
  readonly end: number;
}

/** A heading has so many tokens at most. */
const LONGEST_HEADING = 5;
/** Marks that set a run-in heading apart from what it heads. */
const AFTER_HEADING = new Set([':', '—', '–']);
/** So many headings make a round-up. */
const FEWEST = 2;

/**
 * The parts of a round-up that the names of states head: "Kansas" as a paragraph of its own, "Oregon: This is a race to
 * watch." Other headings begin parts of their own; an article with the name of one state has none.
 */
export function sectionsOf(reading: Reading): readonly Section[] {
  const sections: Section[] = [];
  let open: { state: string | null; first: number } | null = null;
  const close = (end: number): void => {
    if (open) sections.push({ ...open, end });
    open = null;
  };
  for (const sentence of reading.sentences) {
    if (sentence.zone !== 'text' || !opensParagraph(reading, sentence)) continue;
    const state = headingState(reading, sentence);
    if (state === null && !isHeading(reading, sentence)) continue;
    close(sentence.index);
    open = { state, first: sentence.index };
  }
  const last = reading.sentences.findLast(({ zone }) => zone === 'text');
  close((last?.index ?? -1) + 1);
  const states = new Set(oneInEach(sections, ({ state }) => state));
  return states.size >= FEWEST ? sections : [];
}

/** The part that a sentence belongs to; null where it belongs to none. */
export const sectionAt = (sections: readonly Section[], { index }: SentenceReading): Section | null =>
  sections.find(({ first, end }) => index >= first && index < end) ?? null;

const opensParagraph = ({ sentences }: Reading, { index, paragraph }: SentenceReading): boolean =>
  sentences[index - 1]?.paragraph !== paragraph;

/** The state that a sentence is the heading of, or opens with as a heading. */
function headingState({ tokens }: Reading, { firstToken, endToken, places }: SentenceReading): string | null {
  const place = places.find((one) => one.firstToken === firstToken);
  const code = place ? placeCode(place.of) : null;
  if (!place || code?.kind !== 'state') return null;
  const rest = tokens.slice(place.endToken, endToken);
  const isAlone = rest.length === 0 || (rest.length === 1 && rest[0]!.kind !== 'word');
  return isAlone || AFTER_HEADING.has(rest[0]!.text) ? code.state : null;
}

const isParagraph = ({ sentences }: Reading, { index, paragraph }: SentenceReading): boolean =>
  sentences[index + 1]?.paragraph !== paragraph;

/** "2016 Presidential Election": a short paragraph without a verb or a mark at its end. */
function isHeading(reading: Reading, sentence: SentenceReading): boolean {
  const words = reading.tokens.slice(sentence.firstToken, sentence.endToken);
  return (
    isParagraph(reading, sentence) &&
    words.length <= LONGEST_HEADING &&
    words.every(({ pos }) => pos !== 'PUNCT' && pos !== 'VERB' && pos !== 'AUX')
  );
}
