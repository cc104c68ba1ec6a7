import type { Refiner } from '../refiner.js';
import { advancedToGeneral } from './advanced-to-general.js';
import { calls } from './calls.js';
import { candidaciesOfResults } from './candidacies-of-results.js';
import { dropRepeats } from './drop-repeats.js';
import { lostByConceding } from './lost-by-conceding.js';
import { otherPartysPrimary } from './other-partys-primary.js';
import { partyOfPrimary } from './party-of-primary.js';
import { pollMethods } from './poll-methods.js';
import { predecessorsGone } from './predecessors-gone.js';
import { presidentialField } from './presidential-field.js';
import { presidentsElsewhere } from './presidents-elsewhere.js';
import { primariesOver } from './primaries-over.js';
import { settledLeads } from './settled-leads.js';
import { standingByClues } from './standing-by-clues.js';
import { standingsOfCounts } from './standings-of-counts.js';
import { topTwo } from './top-two.js';
import { untied } from './untied.js';
import { withoutContest } from './without-contest.js';

/** What is done with the findings of all finders, in order. */
export const REFINERS: readonly Refiner[] = [
  presidentsElsewhere, // first: nothing follows from what they are said to be
  candidaciesOfResults, // before repeats go: it adds what may be told elsewhere in so many words
  presidentialField,
  standingByClues, // after them: only who is still missing
  pollMethods, // before repeats go: with its pollster a figure is another's repeat
  otherPartysPrimary,
  partyOfPrimary, // after it: whoever is of another party is elsewhere by now
  // What follows from results, once rounds are set right.
  standingsOfCounts,
  topTwo,
  advancedToGeneral,
  lostByConceding,
  settledLeads,
  primariesOver,
  calls,
  untied,
  predecessorsGone, // once it is settled who stands
  withoutContest, // after rounds and years are set right: what has none by now has none
  dropRepeats,
];
