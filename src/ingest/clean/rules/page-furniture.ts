import { paragraphRule } from '../page.js';

/** What the page's own markup sets apart from the story: `<aside>`, `<div class="newsletter-signup">`. */
export const pageFurniture = paragraphRule('page-furniture', ({ block }) => block?.kind === 'furniture');
