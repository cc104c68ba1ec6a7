import { inEach } from '../../text/in-each.js';
import type { FlagRule } from './flag.js';
import { brokenParagraphs } from './splice/broken-paragraphs.js';
import { datelinesWithin } from './splice/datelines-within.js';
import { timeJumpsBack } from './splice/time-jumps-back.js';
import { unmetMentions } from './splice/unmet-mentions.js';
import { unmetPronouns } from './splice/unmet-pronouns.js';

/** Signs that a text was put together from pieces of others, by what they are sure of. */
const SIGNS = [datelinesWithin, brokenParagraphs, unmetMentions, unmetPronouns, timeJumpsBack] as const;

/** Pieces of several texts in one: what is referred to is not there, or a story begins in the middle. */
export const spliced: FlagRule = {
  flag: 'spliced',
  find: (article) => inEach(SIGNS, (sign) => sign(article)),
};
