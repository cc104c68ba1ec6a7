import { paragraphRule } from '../page.js';

/** "© 2019 Harbor Ledger", "Copyright 2014 by …", "(c) 2019 …", "COPYRIGHT 2016 CREATORS.COM" */
const NOTICE = /^[\s(*•–—-]*(?:©|\(c\) ?(?=\d)|copyright\b ?(?:©|\(c\)|by\b|\d{4}))/i;
/** Sentences of licence that news text does not say about itself otherwise. */
const LICENCE =
  /\ball rights reserved\b(?! (?:to|for|by the) )|\bmay not be (?:published|reproduced|republished|reprinted)\b[^.]{0,60}(?:broadcast|rewritten|redistributed|permission)|\bclick here for reprint permission|\bavailable without charge to any eligible\b|\bcreative commons\b[^.]{0,60}\blicen[cs]e|\brepublish (?:our|this) (?:article|stor)|\b(?:re)?printed with permission\b|\bdistributed by (?:tribune content|king features|creators|the associated press|tns)/i;
const LONGEST = 700;

/** Copyright and licence lines. */
export const copyright = paragraphRule(
  'copyright',
  ({ text }) => text.length <= LONGEST && (NOTICE.test(text) || LICENCE.test(text)),
);
