import { paragraphRule } from '../page.js';

/** Lines without a letter or a digit: "___", "* * *". */
export const separator = paragraphRule('separator', ({ text }) => !/[\p{L}\p{N}]/u.test(text));
