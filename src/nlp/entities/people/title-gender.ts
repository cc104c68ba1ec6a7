import type { Token } from '../../../text/tokens.js';
import type { Gender } from './person-mention.js';

const MALE = new Set(
  'mr. mr sir lord king prince father pope congressman councilman assemblyman alderman spokesman chairman businessman actor congressmen'.split(
    ' ',
  ),
);
const FEMALE = new Set(
  'mrs. mrs ms. ms miss madam dame lady queen princess congresswoman councilwoman assemblywoman alderwoman spokeswoman chairwoman businesswoman actress'.split(
    ' ',
  ),
);

/** How far before a name its title may begin: "Congresswoman Emerita Ann Roe". */
const REACH = 2;

/** The sex that a title right before a name tells: "Mrs. Roe", "spokesman Roy Bell". */
export function titleGender(tokens: readonly Token[], firstToken: number): Gender | null {
  for (let i = firstToken - 1; i >= Math.max(0, firstToken - REACH); i--) {
    const { lower, sentence, kind } = tokens[i]!;
    if (sentence !== tokens[firstToken]!.sentence || kind === 'punctuation') return null;
    if (MALE.has(lower)) return 'male';
    if (FEMALE.has(lower)) return 'female';
  }
  return null;
}
