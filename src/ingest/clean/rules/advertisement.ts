import { labelsOf } from '../labels.js';
import { paragraphRule } from '../page.js';

/** "Advertisement", "Story Continues Below", "Advertisement Continue reading the main story". */
export const advertisement = paragraphRule(
  'advertisement',
  ({ text }) => labelsOf(text)?.includes('advertisement') ?? false,
);
