import type { Token } from '../../text/tokens.js';
import type { PersonAt } from '../reading/reading.js';
import type { Figure } from './figures.js';

/** Words that may stand between a name and its figure where nothing else does: "Finch at 24%", "Roe (21.3%)", "Finch's 47". */
const BESIDE = new Set([
  "'s",
  '’s',
  "'",
  '’',
  ',',
  '(',
  ':',
  '—',
  '–',
  '-',
  'at',
  'with',
  'of',
  'only',
  'just',
  'about',
  'nearly',
  'almost',
  'roughly',
  'under',
  'over',
  'around',
  'some',
  'had',
  'has',
  'got',
  'won',
  'took',
  'drew',
  'received',
  // "where Finch was running ahead, 38 percent to Roe's 31"
  'was',
  'running',
  'ahead',
]);
const MOST_BESIDE = 4;

/** Whether a figure stands beside a name, with nothing between that would give it to somebody else. */
export function isBeside(tokens: readonly Token[], person: PersonAt, figure: Figure): boolean {
  const between = withoutApposition(tokens.slice(person.endToken, figure.firstToken));
  return (
    between.length <= MOST_BESIDE &&
    between.every((token) => BESIDE.has(token.lower) || BESIDE.has(token.text))
  );
}

/** ", a retired tugboat captain, 17.2%": the words between without what describes the name. */
function withoutApposition(words: readonly Token[]): readonly Token[] {
  const end = words.findLastIndex(({ text }) => text === ',');
  const described =
    words[0]?.text === ',' &&
    end > 1 &&
    ['a', 'an', 'the'].includes(words[1]!.lower) &&
    words.slice(1, end).every(({ kind, pos }) => kind === 'word' && pos !== 'VERB' && pos !== 'AUX');
  return described ? words.slice(end) : words;
}
