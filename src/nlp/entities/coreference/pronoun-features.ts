import { mix } from '../../../model/hash.js';
import type { AnaphorContext } from './candidates.js';
import { speaksAt } from './sightings.js';
import { COUNTS, DISTANCES, KINDS, PARAGRAPHS, SLOTS, step } from './steps.js';

/** Where stretches end: of sentences from the nearest candidate, of tokens from a candidate. */
const NEAREST = [0, 1, 2, 4, 8];
const TOKENS = [1, 3, 6, 12, 25, 60];

const FORMS = { subject: 1, object: 2, possessive: 3, reflexive: 4, nominal: 5 } as const;

/**
 * What speaks for and against a pronoun's standing for a candidate, or for nobody (-1), as hashes: distance and rank, the part
 * that the last mention played, sex, and how the two stand to quotation marks.
 *
 * @returns how many of `out` are filled
 */
export function pronounFeatures(context: AnaphorContext, choice: number, out: Uint32Array): number {
  const { tokens, quoted, anaphor, candidates } = context;
  const form = FORMS[anaphor.form];
  const token = tokens[anaphor.first]!;
  const inQuote = quoted[anaphor.first]!;
  const speaks = speaksAt(tokens, anaphor.first, anaphor.end) ? 1 : 0;
  const many = Math.min(candidates.length, 4);
  let n = 0;
  let template = choice < 0 ? 64 : 0;
  const add = (first: number, second?: number, third?: number): void => {
    let value = mix(template++, first);
    if (second !== undefined) value = mix(value, second);
    if (third !== undefined) value = mix(value, third);
    out[n++] = value;
  };

  if (choice < 0) {
    const nearest = candidates[0] ? token.sentence - candidates[0].last.sentence : 99;
    add(form);
    add(form, inQuote);
    add(form, many);
    add(step(nearest, NEAREST), form);
    add(step(nearest, NEAREST), inQuote);
    add(candidates.length === 0 ? 1 : 0);
    add(speaks, form);
    return n;
  }

  const { person, last, count } = candidates[choice]!;
  const distance = step(token.sentence - last.sentence, DISTANCES);
  const rank = Math.min(choice, 3);
  const slot = SLOTS[last.slot];
  const gender = anaphor.gender === null || person.gender === null ? 0 : 1;
  const lastQuoted = last.quoted ? 1 : 0;
  const most = candidates.every((other) => other.count <= count) ? 1 : 0;
  const subjects = candidates.filter(
    (other) => other.last.slot === 'subject' && other.last.sentence === last.sentence,
  ).length;
  const near = step(anaphor.first - last.end, TOKENS);
  const paragraphs = step(token.paragraph - last.paragraph, PARAGRAPHS);
  const starts = anaphor.first === 0 || tokens[anaphor.first - 1]!.sentence !== token.sentence ? 1 : 0;

  add(form, distance);
  add(form, rank);
  add(form, rank, many);
  add(distance, slot);
  add(form, distance, slot);
  add(gender, form);
  add(gender, rank);
  add(KINDS[last.kind], distance);
  add(KINDS[last.kind], slot, form);
  add(step(count, COUNTS), form);
  add(most, form);
  add(most, rank);
  add(inQuote, lastQuoted, distance);
  add(inQuote, last.speaks ? 1 : 0, distance);
  add(speaks, last.speaks ? 1 : 0, distance);
  add(speaks, slot, inQuote);
  add(near, form);
  add(near, slot, form);
  add(paragraphs, distance);
  add(paragraphs, rank);
  add(starts, distance, slot);
  add(starts, rank, form);
  add(subjects, slot, distance);
  add(person.given === null ? 1 : 0, form);
  add(most, distance, slot);
  add(many, distance, rank);
  add(lastQuoted, inQuote, paragraphs);
  return n;
}
