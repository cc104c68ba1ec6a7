import type { CleaningRule } from '../rule.js';
import { creditedCaption } from './credited-caption.js';
import { duplicateParagraph } from './duplicate-paragraph.js';
import { markedCaption } from './marked-caption.js';
import { repeatedCaption } from './repeated-caption.js';
import { trailer } from './trailer.js';

/** All cleaning rules, in order; the first to judge a paragraph decides. */
export const RULES: readonly CleaningRule[] = [
  trailer,
  repeatedCaption, // before what would keep each copy as a caption of its own
  markedCaption,
  creditedCaption,
  duplicateParagraph,
];
