import { OFFICE_FORMS, type OfficeTitle } from '../../../knowledge/offices.js';
import type { Token } from '../../../text/tokens.js';
import { signOf } from '../../../text/word-forms.js';
import type { Tokenized } from '../../tokens/index.js';

/** Tokens `[first, end)` that say an office, without what stands around it. */
export interface TitleHead {
  readonly first: number;
  readonly end: number;
  readonly office: OfficeTitle;
}

interface Form {
  readonly words: readonly string[];
  readonly office: OfficeTitle;
}

/** Forms by their first word, the longest first, cut as the tokens are. */
const FORMS: ReadonlyMap<string, readonly Form[]> = (() => {
  const map = new Map<string, { words: string[]; office: OfficeTitle }[]>();
  for (const [form, office] of OFFICE_FORMS) {
    const words = form.split(/(?<=-)|(?=-)| |(?='s)/).filter((word) => word !== '');
    const list = map.get(words[0]!) ?? [];
    map.set(words[0]!, list);
    list.push({ words, office });
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
})();

const BEGINS_TITLE = signOf(({ lower }) => FORMS.has(lower));

/** The titles of a document, the longest form at each place. */
export function findTitleHeads({ tokens, signs }: Tokenized): TitleHead[] {
  const heads: TitleHead[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!(signs[i]! & BEGINS_TITLE)) continue;
    const form = FORMS.get(tokens[i]!.lower)!.find(({ words }) => standsAt(tokens, i, words));
    if (!form) continue;
    heads.push({ first: i, end: i + form.words.length, office: form.office });
    i += form.words.length - 1;
  }
  return heads;
}

/** Whether words stand at a token, in one sentence. */
function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  const { sentence } = tokens[at]!;
  for (let n = 1; n < words.length; n++) {
    const token = tokens[at + n];
    if (token?.lower !== words[n] || token?.sentence !== sentence) return false;
  }
  return true;
}
