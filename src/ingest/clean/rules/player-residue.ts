import { paragraphRule } from '../page.js';

/** Beginnings of what players write around the title of a clip. */
const BEGINNINGS =
  /^(?:just watched|must watch|now playing|up next:|video player is loading|this is a modal window)\b/i;

/**
 * What is left of players and galleries: "Slideshow (2 Images)", "WATCH:",
 * "JUST WATCHED The count in Salem Replay More Videos ... MUST WATCH The count in Salem 02:40".
 */
export const playerResidue = paragraphRule(
  'player-residue',
  ({ text, labels }) => BEGINNINGS.test(text) || (labels?.includes('player') ?? false),
);
