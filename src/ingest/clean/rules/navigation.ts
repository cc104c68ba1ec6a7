import { paragraphRule } from '../page.js';

/** The page's controls: "Share Tweet Email Print", "Latest News", "Skip to main content". */
export const navigation = paragraphRule(
  'navigation',
  ({ labels }) => labels?.includes('navigation') ?? false,
);
