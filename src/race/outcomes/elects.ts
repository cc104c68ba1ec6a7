import { yearOf } from '../../text/calendar.js';
import { officeOfTitle } from '../contests/incumbents.js';
import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { all, outcomeReader, word } from './told.js';

/** The months in which whoever has been elected in November waits for the office: of later ones the year would be a guess. */
const WAITING = new Set(['11', '12']);

const DEPUTIES = new Set(['vice', 'lieutenant', 'lt.', 'deputy', 'state']);

/** "Senator-elect Ada Finch", "Finch, the governor-elect": whoever waits for an office has won it. */
export const elects = outcomeReader(['elect'], (scene, sentence, at) => {
  const { reading, contests } = scene;
  const { published } = reading.document;
  if (word(scene, at - 1) !== '-' || published === null || !WAITING.has(published.slice(5, 7))) return [];
  // "Vice President-elect Roe" waits for another office than the one named.
  const office = DEPUTIES.has(word(scene, at - 3)) ? undefined : officeOfTitle(word(scene, at - 2));
  const person = bearerOf(scene, sentence, at);
  if (!office || !person) return [];
  const contest = contests.contestAt(sentence, at, person.of, { decided: true });
  const isOfOffice = contest?.office === office && contest.year === yearOf(published);
  return isOfOffice ? all([person], 'won') : [];
});

/** The name right behind the title, or before a comma and an article. */
function bearerOf(
  { reading: { tokens } }: Scene,
  { people }: SentenceReading,
  at: number,
): PersonAt | undefined {
  const behind = people.find(({ kind, firstToken }) => kind === 'name' && firstToken === at + 1);
  if (behind) return behind;
  const article = tokens[at - 3]?.pos === 'DET' ? at - 3 : at - 2;
  return tokens[article - 1]?.text === ','
    ? people.find(({ kind, endToken }) => kind === 'name' && endToken === article - 1)
    : undefined;
}
