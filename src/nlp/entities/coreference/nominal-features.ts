import { hashString, mix } from '../../../model/hash.js';
import { type Agreement, BEST } from './agreement.js';
import { kindOfHead } from './anaphors.js';
import type { AnaphorContext } from './candidates.js';
import { speaksAt } from './sightings.js';
import { COUNTS, DISTANCES, KINDS, PARAGRAPHS, SLOTS, step } from './steps.js';
import { clauseBetween, genderOfNext, isPredicate } from './surroundings.js';

const AMOUNTS = [0, 1, 2];
const POINTING = new Set(['this', 'that']);
const HEAD_KINDS = { office: 1, party: 2, race: 3, trade: 4, other: 5 } as const;
/** How many times as often one is mentioned as the other. */
const RATIOS = [0.34, 0.99, 1, 1.99, 2.99];

/**
 * What speaks for and against a nominal's standing for a candidate, or for nobody (-1), as hashes: whether the article tells
 * what the nominal says, of the candidate and of the others, how often and how long ago each was mentioned, in which part of
 * the sentence, and whether the nominal speaks.
 *
 * @returns how many of `out` are filled
 */
export function nominalFeatures(context: AnaphorContext, choice: number, out: Uint32Array): number {
  const { tokens, quoted, anaphor, candidates, agreements } = context;
  const token = tokens[anaphor.opening]!;
  const head = hashString(anaphor.head);
  const inQuote = quoted[anaphor.first]!;
  const speaks = speaksAt(tokens, anaphor.opening, anaphor.end) ? 1 : 0;
  const modifiers = step(anaphor.words.length, AMOUNTS);
  const kind = HEAD_KINDS[kindOfHead(anaphor.head) ?? 'other'];
  const former = anaphor.former ? 1 : 0;
  const pointing = POINTING.has(token.lower) ? 1 : 0;
  const predicate = isPredicate(context) ? 1 : 0;
  const follows = hashString(tokens[anaphor.end]?.pos ?? '');
  const strongest = Math.max(0, ...agreements.map(strength));
  let n = 0;
  let template = choice < 0 ? 192 : 128;
  const add = (first: number, second?: number, third?: number): void => {
    let value = mix(template++, first);
    if (second !== undefined) value = mix(value, second);
    if (third !== undefined) value = mix(value, third);
    out[n++] = value;
  };

  if (choice < 0) {
    const told = step(agreements.filter(({ called }) => called === BEST.called).length, AMOUNTS);
    const equal = step(agreements.filter((agreement) => strength(agreement) === strongest).length, AMOUNTS);
    const nearest = step(candidates[0] ? token.sentence - candidates[0].last.sentence : 99, [0, 1, 2, 4]);
    const many = step(candidates.length, [0, 1, 2, 4]);
    // How free of anybody such nominals are: "the next president", "the stern judge".
    add(0);
    add(head);
    add(head, step(told, [0]));
    add(head, inQuote);
    add(head, former);
    add(kind, told);
    add(kind);
    add(kind, inQuote);
    add(kind, former);
    add(kind, strongest);
    add(kind, speaks);
    // Whether the article tells it of nobody, of one, or of two alike: "Democrat Finch faces Democrat Roe. The Democrat leads."
    add(told, equal);
    add(strongest, equal);
    add(strongest);
    add(strongest, many);
    add(modifiers, strongest);
    add(speaks, strongest);
    add(inQuote, speaks);
    // "that candidate", "if Finch is the nominee", "the candidate who".
    add(pointing);
    add(predicate);
    add(predicate, head);
    add(follows);
    add(follows, head);
    add(nearest, many);
    add(nearest, strongest);
    return n;
  }

  const { last, count, person } = candidates[choice]!;
  const own = agreements[choice]!;
  const force = strength(own);
  const rivals = candidates.filter((_, i) => i !== choice && strength(agreements[i]!) >= force);
  const better = agreements.some((other) => strength(other) > force) ? 1 : 0;
  const many = step(rivals.length, AMOUNTS);
  const others = agreements.filter((_, i) => i !== choice).map(strength);
  const gap = step(force - Math.max(-1, ...others), [-4, -2, -1, 0, 1, 3]);
  const ratio = step(count / Math.max(1, ...rivals.map((rival) => rival.count)), RATIOS);
  const share = step(
    count / Math.max(1, ...candidates.filter((_, i) => i !== choice).map((c) => c.count)),
    RATIOS,
  );
  const distance = step(token.sentence - last.sentence, DISTANCES);
  const paragraphs = step(token.paragraph - last.paragraph, PARAGRAPHS);
  const rank = Math.min(choice, 3);
  const slot = SLOTS[last.slot];
  const lastQuoted = last.quoted ? 1 : 0;
  const alone =
    candidates.filter(({ last: { sentence } }) => sentence === last.sentence).length === 1 ? 1 : 0;
  const clause = clauseBetween(context, last.end);
  const follower = genderOfNext(context);
  const agrees = follower === null || person.gender === null ? 0 : follower === person.gender ? 1 : 2;
  const starts = anaphor.opening === 0 || tokens[anaphor.opening - 1]!.sentence !== token.sentence ? 1 : 0;
  const nearRival = rivals.some((rival) => rival.last.sentence >= last.sentence) ? 1 : 0;

  // What is told: "Finch, a Gary pastor" and "the Gary pastor".
  add(0);
  add(own.called, own.place);
  add(own.called, own.party);
  add(own.called, own.words);
  add(own.called, former);
  add(own.called, kind);
  add(own.place);
  add(own.words);
  add(own.party, own.place);
  // Rivals, and who is spoken of more: "one of several is plainly meant".
  add(force, better);
  add(force, better, many);
  add(force, many, ratio);
  add(force, ratio);
  add(share, force);
  add(share, rank);
  add(step(count, COUNTS), force);
  // How long ago, and in which part of the sentence: "Finch had won. “I am glad,” the senator said."
  add(distance, force);
  add(rank, force);
  add(rank, many, force);
  add(distance, slot);
  add(distance, alone, force);
  add(nearRival, force);
  add(nearRival, alone, many);
  add(paragraphs, force);
  add(paragraphs, rank);
  add(KINDS[last.kind], distance);
  add(KINDS[last.kind], slot);
  add(speaks, last.speaks ? 1 : 0, paragraphs);
  add(speaks, slot, distance);
  add(speaks, alone, force);
  add(inQuote, lastQuoted, distance);
  add(modifiers, force);
  add(anaphor.gender === null || person.gender === null ? 0 : 1);
  add(person.given === null ? 1 : 0);
  add(kind, better);
  // How far what is told of this one outweighs what is told of the others, against all that stands nearer.
  add(gap);
  add(gap, rank);
  add(gap, distance);
  add(gap, kind);
  add(gap, share);
  add(gap, speaks);
  add(gap, own.called);
  // "the Ohio senator" once more.
  add(own.again, own.called);
  add(own.again, kind);
  add(own.again, own.place);
  add(own.again, better);
  // "Finch met the senator": somebody else. "The mayor spent the night at her desk": a woman.
  add(clause, slot);
  add(clause, speaks);
  add(agrees);
  add(agrees, gap);
  add(own.called, own.words, gap);
  add(starts, distance, slot);
  add(starts, rank, force);
  add(own.called, share);
  add(own.called, rank, better);
  return n;
}

/** How strongly what is told speaks for somebody, as one number. */
function strength({ called, party, place, words, again }: Agreement): number {
  if (place === 1 || again === 0) return 0;
  return (
    (called === BEST.called ? 4 : called === 3 ? 2 : 0) +
    (place === BEST.place ? 3 : 0) +
    (party === BEST.party ? 2 : 0) +
    (words === BEST.words ? 2 : words === 2 ? 1 : 0) +
    (again === BEST.again ? 4 : again === 2 ? 2 : 0)
  );
}
