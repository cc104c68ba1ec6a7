import type { Finder } from '../finder.js';
import { candidacy } from './candidacy.js';
import { closeCounts } from './close-counts.js';
import { countedAndListed } from './counted-and-listed.js';
import { endorsement } from './endorsement.js';
import { eventDate } from './event-date.js';
import { exitPoll } from './exit-poll.js';
import { fieldSize } from './field-size.js';
import { history } from './history.js';
import { lead } from './lead.js';
import { money } from './money.js';
import { oneOfAField } from './one-of-a-field.js';
import { outcome } from './outcome.js';
import { poll } from './poll.js';
import { precincts } from './precincts.js';
import { predecessor } from './predecessor.js';
import { presidentsMargin } from './presidents-margin.js';
import { resignation } from './resignation.js';
import { results } from './results.js';
import { spokenField } from './spoken-field.js';
import { threshold } from './threshold.js';
import { toldDays } from './told-days.js';
import { unopposed } from './unopposed.js';

/** Finders of who stands, and how it ended; the others may ask who stands against whom. */
export const STANDING_FINDERS: readonly Finder[] = [
  candidacy,
  outcome,
  oneOfAField,
  countedAndListed,
  unopposed,
];

/** Finders of votes: whoever has some stands. */
export const COUNTING_FINDERS: readonly Finder[] = [results, exitPoll];

/** All other finders. They do not see each other's findings; the refiners do. */
export const FINDERS: readonly Finder[] = [
  precincts,
  lead,
  presidentsMargin,
  closeCounts,
  poll,
  money,
  eventDate,
  toldDays,
  resignation,
  endorsement,
  predecessor,
  fieldSize,
  spokenField,
  threshold,
  history,
];
