import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { reelectionEnd } from '../reading/reelection.js';
import { type ContestCue, NOTHING } from './cues.js';
import type { Home } from './home-states.js';
import { officeOfTitle } from './incumbents.js';

/** Words of one who stands for an office again, and of those who stand against him. */
const AGAIN = new Set([
  'incumbent',
  'challenger',
  'challengers',
  'unseat',
  'ousting',
  'oust',
  'retiring',
  'outgoing',
  'succeed',
]);
/** Offices whose holders seek them again more often than any other. */
const SOUGHT_AGAIN = new Set(['Governor', 'US-Senate', 'Mayor']);
/** How far before a name its title may stand, in tokens. */
const TITLE_REACH = 3;

/**
 * The contests of those who stand for their own office again, where no word names the race itself:
 *   "Gov. Finch is poised to win re-election" · "Incumbent Sen. Roe leads" · "Gov. Vole is in trouble. Democratic challenger Bo Hale leads"
 * Or leave it: "the race to replace retiring Sen. Finch". Not: "Sen. Finch campaigned for Roe", "former Gov. Hale".
 */
export function holderCues(
  reading: Reading,
  sentence: SentenceReading,
  homes: ReadonlyMap<string, Home>,
): ContestCue[] {
  if (!speaksOfIncumbents(reading, sentence)) return [];
  return sentence.people.flatMap((person) => {
    const office = person.kind === 'name' ? officeBefore(reading, sentence, person) : undefined;
    if (!office || !SOUGHT_AGAIN.has(office)) return [];
    const state = homes.get(person.of.id)?.state;
    const place = state && office !== 'Mayor' ? { code: state, state, kind: 'state' as const } : null;
    return [{ ...NOTHING, firstToken: person.firstToken - 1, endToken: person.endToken, office, place }];
  });
}

/** In the sentence itself, or in the one that follows in its paragraph. */
function speaksOfIncumbents({ tokens, sentences }: Reading, sentence: SentenceReading): boolean {
  const next = sentences[sentence.index + 1];
  const end = next?.paragraph === sentence.paragraph ? next.endToken : sentence.endToken;
  return tokens
    .slice(sentence.firstToken, end)
    .some(({ lower, index }) => AGAIN.has(lower) || reelectionEnd(tokens, index) !== null);
}

/** The office of the title right before a name: "Gov. Finch"; none of "former Gov. Finch" or "state Sen. Roe". */
function officeBefore(
  { tokens }: Reading,
  sentence: SentenceReading,
  { firstToken }: PersonAt,
): string | undefined {
  const words = tokens.slice(Math.max(sentence.firstToken, firstToken - TITLE_REACH), firstToken);
  if (words.some(({ lower }) => lower === 'former' || lower === 'state' || lower === 'ex')) return undefined;
  return officeOfTitle(words.at(-1)?.text ?? '');
}
