import type { Finder } from '../finder.js';
import { candidacy } from './candidacy.js';
import { endorsement } from './endorsement.js';
import { eventDate } from './event-date.js';
import { fieldSize } from './field-size.js';
import { history } from './history.js';
import { lead } from './lead.js';
import { money } from './money.js';
import { outcome } from './outcome.js';
import { poll } from './poll.js';
import { precincts } from './precincts.js';
import { predecessor } from './predecessor.js';
import { results } from './results.js';
import { threshold } from './threshold.js';
import { votes } from './votes.js';

/** All finders of facts. They do not see each other's findings; the refiners do. */
export const FINDERS: readonly Finder[] = [
  candidacy,
  outcome,
  results,
  votes,
  precincts,
  lead,
  poll,
  money,
  eventDate,
  endorsement,
  predecessor,
  fieldSize,
  threshold,
  history,
];
