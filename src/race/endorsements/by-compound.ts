import type { SentenceReading } from '../reading/reading.js';
import { objectOf } from '../reading/syntax.js';
import { asEndorser, type EndorsementReader, type Endorser } from './pair.js';

const BACKED = new Set(['backed', 'endorsed', 'supported']);
/** How far behind the compound the name stands, in tokens. */
const REACH = 4;

/** "Finch-backed challenger Bo Roe", "Grange Party-backed Roe". */
export const byCompound: EndorsementReader = (reading, sentence, at) => {
  const { tokens } = reading;
  if (!BACKED.has(tokens[at]!.lower) || tokens[at - 1]?.text !== '-') return [];
  const endorsee = objectOf(reading, sentence, at, REACH);
  const endorser = endorserEndingAt(sentence, at - 1) ?? properNameBefore(reading.tokens, sentence, at - 1);
  return endorsee && endorser ? [{ endorser, endorsee }] : [];
};

function endorserEndingAt(sentence: SentenceReading, end: number): Endorser | null {
  const named = [...sentence.people, ...sentence.organizations].find(({ endToken }) => endToken === end);
  return named ? asEndorser(named) : null;
}

/** "Grange Party": a name that is no entity of the article's. */
function properNameBefore(
  tokens: Parameters<EndorsementReader>[0]['tokens'],
  { firstToken }: SentenceReading,
  end: number,
): Endorser | null {
  let first = end;
  while (first > firstToken && tokens[first - 1]!.pos === 'PROPN') first--;
  const name = tokens.slice(first, end).map(({ text }) => text);
  return name.length > 0 ? { name: name.join(' '), id: null } : null;
}
