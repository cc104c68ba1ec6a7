import { verbSet } from '../../knowledge/verb-forms.js';
import type { Token } from '../../text/tokens.js';
import type { SentenceReading } from '../reading/reading.js';
import { objectOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { asEndorser, type Endorser, endorsementReader } from './pair.js';

const ENDORSES = verbSet('endorse back support');
/** What a body is called behind its name. */
const BODIES = new Set([
  'committee',
  'pac',
  'union',
  'group',
  'organization',
  'association',
  'federation',
  'coalition',
  'council',
  'chamber',
  'league',
]);
/** How far before "that" the description of a body may begin, in tokens. */
const DESCRIPTION = 7;

/** "Lakeshore Majority, a political action committee that has endorsed Roe": a body by what it is called, known or not. */
export const byDescribedBody = endorsementReader(ENDORSES, (reading, sentence, at) => {
  const { tokens } = reading;
  const that = tokens[at - 1]?.pos === 'AUX' ? at - 2 : at - 1;
  const isRelative = ['that', 'which'].includes(tokens[that]?.lower ?? '');
  if (!isRelative || isUnreal(reading, sentence, at)) return [];
  const endorsee = objectOf(reading, sentence, at, 4);
  const endorser = endorsee && describedBefore(tokens, sentence, that);
  return endorsee && endorser ? [{ endorser, endorsee }] : [];
});

/** "Lakeshore Majority, a political action committee". */
function describedBefore(tokens: readonly Token[], sentence: SentenceReading, that: number): Endorser | null {
  const first = Math.max(sentence.firstToken + 1, that - DESCRIPTION);
  const comma = tokens.slice(first, that).findLast(({ text }) => text === ',');
  const article = tokens[(comma?.index ?? 0) + 1]?.lower;
  if (!comma || !BODIES.has(tokens[that - 1]!.lower) || (article !== 'a' && article !== 'an')) return null;
  const named = sentence.organizations.find(({ endToken }) => endToken === comma.index);
  if (named) return asEndorser(named);
  let start = comma.index;
  while (start > sentence.firstToken && /^\p{Lu}/u.test(tokens[start - 1]!.text)) start--;
  const words = tokens.slice(start, comma.index).map(({ text }) => text);
  const isPerson = sentence.people.some(({ endToken }) => endToken === comma.index);
  return words.length > 1 && !isPerson ? { name: words.join(' '), id: null } : null;
}
