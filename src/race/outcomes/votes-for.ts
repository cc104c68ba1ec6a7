import { DEFEATED_NOMINEES } from '../../knowledge/officials.js';
import { VOTES_FOR } from '../contests/presidential.js';
import { isOngoing, isOwner, personAfter } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { outcomeReader, type Told, word } from './told.js';

/** What may stand between the verb and the name. */
const LINKS = new Set(['for', 'to', 'toward']);

/** "The district voted for Trump by 13 points", "Kansas went to Trump", told beside another race. */
export const votesFor = outcomeReader(VOTES_FOR, (scene, sentence, at) => {
  const { reading, contests } = scene;
  if (isUnreal(reading, sentence, at) || isOngoing(reading, at)) return [];
  const next = word(scene, at + 1);
  const person = LINKS.has(next)
    ? personAfter(reading, sentence, at + 1, next, 1)
    : personAfter(reading, sentence, at, word(scene, at), 1);
  // "Sens. Finch of Iowa and Roe of Alaska back Vole's plan"
  const isOfPresidency =
    person !== null &&
    !isOwner(reading, person) &&
    (contests.isPresident(person.of) || DEFEATED_NOMINEES.has(person.of.name));
  const won = isOfPresidency ? contests.presidentialAt(sentence, at, person) : null;
  return (won ?? []).map((contest): Told => ({ person: person!, outcome: 'won', contest }));
});
