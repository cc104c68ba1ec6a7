import type { Reading, SentenceReading } from '../reading/reading.js';
import { objectOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { asEndorser, type Endorser, endorsementReader } from './pair.js';

const ENDORSES = new Set(['endorsed', 'endorses', 'endorsing', 'backed']);
const AUXILIARIES = new Set(['has', 'have', 'did', 'does', 'do']);
const UNIONS = new Set(['union', 'association', 'local', 'committee', 'group', 'chapter']);
/** How far behind "as has" the name may stand, over what the body is called, in tokens. */
const REACH = 6;

/** "Brandvold has endorsed Roe, as has the firefighters union, Local 2281": whoever has done so, too. */
export const byLikewise = endorsementReader(ENDORSES, (reading, sentence, at) => {
  const { tokens } = reading;
  if (isUnreal(reading, sentence, at)) return [];
  const endorsee = objectOf(reading, sentence, at, 4);
  if (!endorsee) return [];
  const [comma, as, auxiliary] = tokens
    .slice(endorsee.endToken, endorsee.endToken + 3)
    .map(({ lower }) => lower);
  if (comma !== ',' || as !== 'as' || !AUXILIARIES.has(auxiliary ?? '')) return [];
  const endorser = namedFrom(reading, sentence, endorsee.endToken + 3);
  return endorser ? [{ endorser, endorsee }] : [];
});

/** "the firefighters union, Local 2281": the name behind what it is, else a body or person named right there. */
function namedFrom({ tokens, document }: Reading, sentence: SentenceReading, from: number): Endorser | null {
  const end = Math.min(sentence.endToken, from + REACH);
  const known = [...sentence.organizations, ...sentence.people].find(
    ({ firstToken, kind }) => firstToken >= from && firstToken < end && kind === 'name',
  );
  if (known) return asEndorser(known);
  const local = tokens
    .slice(from, end)
    .find(({ text, index }) => text === 'Local' && tokens[index + 1]?.kind === 'number');
  const isUnion = tokens.slice(from, local?.index ?? from).some(({ lower }) => UNIONS.has(lower));
  return local && isUnion
    ? { name: document.text.slice(local.start, tokens[local.index + 1]!.end), id: null }
    : null;
}
