import { labelsOf } from '../labels.js';
import { paragraphRule } from '../page.js';

/** The page's controls: "Share Tweet Email Print", "Latest News", "Skip to main content". */
export const navigation = paragraphRule(
  'navigation',
  ({ text }) => labelsOf(text)?.includes('navigation') ?? false,
);
