import type { Token } from '../../../text/tokens.js';

/** They open clauses before the main one, in which a pronoun may stand for the name that follows. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  'after although as because before if since though unless until when whenever where whether while who whom whose which that'.split(
    ' ',
  ),
);

/**
 * The tokens that a subject pronoun rules: whoever is named there is somebody else. "He even mocked Finch's house" is
 * not about Finch mocking himself, nor does Finch speak in "On Tuesday, he warned that “Finch will raise your taxes”".
 * A pronoun in a clause that comes before the main one rules nothing: "When he won, Finch thanked his staff." The rule
 * is Principle C of Chomsky, "Lectures on Government and Binding" (1981).
 *
 * @param pronoun the token of a pronoun in the form of a subject
 * @returns the token where what it rules ends; the one after it where it rules nothing
 */
export function endOfRuled(tokens: readonly Token[], pronoun: number): number {
  if (!opensMainClause(tokens, pronoun)) return pronoun + 1;
  const { sentence } = tokens[pronoun]!;
  for (let i = pronoun + 1; i < tokens.length; i++) {
    if (tokens[i]!.sentence !== sentence) return i;
    if (tokens[i]!.text === ';') return i;
    if (tokens[i]!.text === ',' && opensClause(tokens[i + 1])) return i;
  }
  return tokens.length;
}

const opensClause = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'CCONJ' || SUBORDINATORS.has(token.lower));

/** Whether a subject stands first in its sentence, or behind a word like "But" or a phrase like "On Tuesday,". */
function opensMainClause(tokens: readonly Token[], subject: number): boolean {
  const { sentence } = tokens[subject]!;
  let first = subject;
  while (first > 0 && tokens[first - 1]!.sentence === sentence) first--;
  const before = tokens.slice(first, subject).filter(({ text }) => !/^["“”]$/.test(text));
  if (before.length === 0) return true;
  if (before.some(({ lower, pos }) => SUBORDINATORS.has(lower) || pos === 'VERB')) return false;
  const last = before.at(-1)!;
  return last.text === ',' || (before.length === 1 && (last.pos === 'CCONJ' || last.pos === 'ADV'));
}
