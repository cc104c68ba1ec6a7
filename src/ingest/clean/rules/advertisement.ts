import { paragraphRule } from '../page.js';

/** "Advertisement", "Story Continues Below", "Advertisement Continue reading the main story". */
export const advertisement = paragraphRule(
  'advertisement',
  ({ labels }) => labels?.includes('advertisement') ?? false,
);
