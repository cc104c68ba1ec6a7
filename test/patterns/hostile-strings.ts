import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Pattern } from './all-patterns.js';

/** What no pattern of news expects: it makes a match fail at the last moment, after which a regex goes back. */
const ENDS = ['\u0000', '!', ' x', ''];

/** Characters that stand for a class: some that news is full of, tried against the class itself. */
const SAMPLES = [...'aZ0 .,-/:;\'"’“”()[]$%&@#+*=<>|_?!\n\t', 'é', '—', '…', '世'];

/** A string that a pattern is tried on. */
export interface HostileString {
  /** What is repeated, for a failure to name. */
  readonly pump: string;
  readonly text: string;
}

/**
 * Strings made to lead a pattern astray: for each part of it that repeats, a way to that part, the part again and
 * again, and an end that does not fit. So made for each pair of neighbouring repeats too, which may share what they
 * match. The method is that of the known denial-of-service attacks on regular expressions: see Davis et al., "The
 * Impact of Regular Expression Denial of Service (ReDoS) in Practice" (2018).
 *
 * @param length characters of each string
 */
export function hostileStrings({ source, flags }: Pattern, length: number): HostileString[] {
  const tree = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const pumps = new Map<string, string>();
  for (const alternative of tree.alternatives) collect(alternative, '', flags, pumps);
  for (const pump of ['a', ' ', 'a ', 'A. ', '“', '1', '1,']) if (!pumps.has(pump)) pumps.set(pump, '');
  return [...pumps].flatMap(([pump, way]) => {
    const body = pump.repeat(Math.ceil(length / pump.length));
    return ENDS.map((end) => ({ pump, text: `${way}${body}${end}` }));
  });
}

/** @param way a text that leads to where the alternative begins */
function collect(
  alternative: AST.Alternative,
  way: string,
  flags: string,
  pumps: Map<string, string>,
): string {
  let here = way;
  let before = '';
  for (const element of alternative.elements) {
    const sample = sampleOf(element, flags);
    if (element.type === 'Quantifier') {
      for (const pump of [sampleOf(element.element, flags), before + sample])
        if (pump !== '' && !pumps.has(pump)) pumps.set(pump, here);
      before = sample;
    }
    const inner = element.type === 'Quantifier' ? element.element : element;
    if ('alternatives' in inner) for (const one of inner.alternatives) collect(one, here, flags, pumps);
    here += sample;
  }
  return here;
}

/** A text that an element may match; "" for what matches no characters. */
function sampleOf(element: AST.Element, flags: string): string {
  switch (element.type) {
    case 'Character':
      return element.raw.length === 1 ? element.raw : String.fromCodePoint(element.value);
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return sampleOfClass(element.raw, flags);
    case 'Quantifier':
      return sampleOf(element.element, flags).repeat(Math.max(1, Math.min(element.min, 8)));
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives[0]!.elements.map((one) => sampleOf(one, flags)).join('');
    default:
      return '';
  }
}

function sampleOfClass(raw: string, flags: string): string {
  const one = new RegExp(`^${raw}$`, flags.replace(/[gy]/g, ''));
  return SAMPLES.find((sample) => one.test(sample)) ?? '';
}
