import { ofForm } from './word-forms.js';

/** Whether a word begins with a capital letter. */
export const isCapital = ofForm(({ text }) => /^\p{Lu}/u.test(text));
