import { inEach } from '../../text/in-each.js';

/** Words that lead to a name: "By Dana Roe", "Posted by". */
const LEAD = /^(?:(?:posted|written|story|opinion|analysis|reported|published) )?by:? +/i;
/** What follows the names: a house, a role, an address. */
const TAIL =
  /(?:,| [|–—-]| for) (?:the )?(?:associated press|reuters|staff|special to|contributor|correspondent|columnist|editor|reporter|writer|usa today)\b.*$/i;

const LONGEST_NAME = 60;
const MOST_NAMES = 20;

/**
 * The names in what an input gives as its author: "By Dana Roe and Ned Ames, Associated Press" has two.
 * Addresses are no names.
 */
export function parseByline(values: readonly string[]): string[] {
  const names = new Set<string>();
  for (const value of values) {
    const line = value.replace(/\s+/g, ' ').trim().replace(LEAD, '').replace(TAIL, '');
    for (const part of inEach(line.split(/ and | & |;|\|/i), splitAtCommas)) {
      const name = part.trim().replace(LEAD, '');
      const isName = name.length > 1 && name.length <= LONGEST_NAME && /\p{L}/u.test(name);
      if (isName && !/https?:|www\.|@/.test(name)) names.add(name);
    }
  }
  return [...names].slice(0, MOST_NAMES);
}

/** "Dana Roe, Ned Ames" are two; "Dana Roe, Jr." and "Roe, Dana" are one. */
function splitAtCommas(part: string): string[] {
  const pieces = part.split(',').map((piece) => piece.trim());
  const areNames = pieces.every((piece) => piece.includes(' '));
  return areNames ? pieces : [part];
}
