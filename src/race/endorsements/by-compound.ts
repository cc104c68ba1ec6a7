import type { Token } from '../../text/tokens.js';
import type { SentenceReading } from '../reading/reading.js';
import { objectOf } from '../reading/syntax.js';
import { asEndorser, type Endorser, endorsementReader } from './pair.js';

const BACKED = new Set(['backed', 'endorsed', 'supported']);
/** How far behind the compound the name stands, in tokens. */
const REACH = 4;

/** "Finch-backed challenger Bo Roe", "Grange Party-backed Roe". */
export const byCompound = endorsementReader(BACKED, (reading, sentence, at) => {
  const { tokens } = reading;
  if (tokens[at - 1]?.text !== '-') return [];
  const endorsee = objectOf(reading, sentence, at, REACH);
  const endorser = endorserEndingAt(sentence, at - 1) ?? properNameBefore(reading.tokens, sentence, at - 1);
  return endorsee && endorser ? [{ endorser, endorsee }] : [];
});

function endorserEndingAt(sentence: SentenceReading, end: number): Endorser | null {
  const named = [...sentence.people, ...sentence.organizations].find(({ endToken }) => endToken === end);
  return named ? asEndorser(named) : null;
}

/** "Grange Party": a name that is no entity of the article's. */
function properNameBefore(
  tokens: readonly Token[],
  { firstToken }: SentenceReading,
  end: number,
): Endorser | null {
  let first = end;
  while (first > firstToken && tokens[first - 1]!.pos === 'PROPN') first--;
  const name = tokens.slice(first, end).map(({ text }) => text);
  return name.length > 0 ? { name: name.join(' '), id: null } : null;
}
