import { verbSet } from '../../knowledge/verb-forms.js';
import { officeOfTitle } from '../contests/incumbents.js';
import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { subjectsOf } from '../reading/syntax.js';

const RESIGNS = verbSet('resign');
/** What the holder of a seat does. */
export const LEAVES = verbSet('vacate leave resign retire quit');

const NOT = new Set(['not', "n't", 'n’t', 'never']);
const LEFT = new Set(['seat', 'district', 'vacancy', 'office']);
const OPEN_WORDS = new Set(['vacant', 'open', 'vacated', 'vacancy', 'incumbent', 'term', 'terms', 'seat']);

/** Who leaves the seat: it is told that it is the seat, or a special election fills what this person had. */
export function leaverOf(scene: Scene, sentence: SentenceReading, at: number): PersonAt | undefined {
  const leaver = subjectsOf(scene.reading, sentence, at)[0];
  const isLeaver =
    leaver !== undefined &&
    (leavesSeat(scene, sentence, at) || hasResigned(scene, leaver, at) || isRetiring(scene, leaver, at));
  if (isLeaver) return leaver;
  return undefined;
}

/** "former Rep. Ada Finch … Finch resigned in July", told of a special election for the House. */
function hasResigned({ reading, contests: { main } }: Scene, { of }: PersonAt, at: number): boolean {
  if (!main?.special || !RESIGNS.has(reading.tokens[at]!.lower)) return false;
  return reading.analysis.entities.roles.some(
    ({ person, title, status }) =>
      person === of.id &&
      status === 'former' &&
      !/\bstate\b/i.test(title) &&
      officeOfTitle(title) === main.office,
  );
}

const RETIRES = verbSet('retire');
const NEVER = new Set(['never', 'not', "n't", 'n’t', 'if', 'should']);

/** "Sen. Finch announced in January that she would retire", told of a race for the Senate. */
function isRetiring({ reading, contests: { main } }: Scene, { of }: PersonAt, at: number): boolean {
  const before = reading.tokens.slice(Math.max(0, at - 2), at);
  if (!RETIRES.has(reading.tokens[at]!.lower) || before.some(({ lower }) => NEVER.has(lower))) return false;
  return reading.analysis.entities.roles.some(
    ({ person, title, status }) =>
      person === of.id &&
      status === 'current' &&
      !/\bstate\b/i.test(title) &&
      officeOfTitle(title) === main?.office,
  );
}

/** Whether a verb of leaving leaves the seat: it is named beside it, or the sentence says that it is open. */
function leavesSeat({ reading: { tokens } }: Scene, sentence: SentenceReading, at: number): boolean {
  const near = tokens.slice(at + 1, Math.min(at + 6, sentence.endToken));
  // "said she would not leave office", "left Congress with no choice", "quit her job at a bank"
  if (NOT.has(tokens[at - 1]?.lower ?? '') || tokens[at + 2]?.lower === 'with') return false;
  if (near.some((token) => LEFT.has(token.lower))) return true;
  if (
    /^(?:leave|leaving|left|leaves)$/.test(tokens[at]!.lower) &&
    !near.some((token) => token.lower === 'washington' || token.lower === 'congress')
  )
    return false;
  const words = tokens.slice(sentence.firstToken, sentence.endToken);
  return (
    words.some((token) => OPEN_WORDS.has(token.lower)) ||
    near.some((token) => token.lower === 'washington' || token.lower === 'congress')
  );
}
