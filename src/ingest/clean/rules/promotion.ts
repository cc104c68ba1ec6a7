import { type Paragraph, paragraphRule } from '../page.js';
import { APPEALS, COMMON_OFFERS, COMMON_REQUESTS, OFFERS, REQUESTS } from '../tables/promotion.js';

const anyOf = (patterns: readonly string[]): string => patterns.join('|').replace(/'/g, "['’]");

const beginning = (patterns: readonly string[]): RegExp =>
  new RegExp(`^[\\s•*>▶►»(\\[“"–—-]*(?:${anyOf(patterns)})\\b`, 'i');
const within = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\s(“"])(?:${anyOf(patterns)})(?=$|[\\s.,;:!?)”"’'])`, 'i');

const REQUEST = beginning(REQUESTS);
const COMMON_REQUEST = beginning(COMMON_REQUESTS);
const OFFER = within(OFFERS);
const COMMON_OFFER = within(COMMON_OFFERS);
const APPEAL = new RegExp(`(?:^|[\\s(“".!?—–-])(?:${anyOf(APPEALS)})`, 'i');
/** "To read what others say, click here." Any words may lead to it: it is looked for where a paragraph ends so. */
const CLICK = /(?:^|[\s(“".!?—–-])[^.!?]{2,120}, (?:please )?click here\.?$/i;
const ENDS_IN_CLICK = /click here\.?$/i;
/** "Follow Dana Roe on Twitter", "CLICK HERE TO GET THE APP", "Support our explanatory journalism", "Read more at the Ledger here." */
const PLAIN =
  /^[\s•*>([–—-]*(?:(?:like|follow|find|join|tweet)\b.{1,60}\b(?:on|at) (?:twitter|facebook|instagram|linkedin)\b|follow (?:on )?@\w+|click (?:here )?(?:to|for|here)\b|subscribe\b.{0,40}$|sign up\b.{0,80}$|support .{1,40}\bjournalism$|read (?:more|the (?:full|rest|whole))\b.{0,80}\bhere\.?$|read more (?:at|in|on|from) .{2,60}$|thank(?:s| you) for (?:reading|visiting|watching)\b.{0,40}$|comments? (?:on this \w+ )?are (?:now |pre-?)?(?:moderated\b.{0,150}|closed(?: for this \w+)?\.?)$)/i;

/** Every appeal has one of these, and what forms say of themselves; a quick look before the long ones. */
const KEYWORD =
  /your|thank|donate|give|gift|archived|guidelines|standards|sign|subscri|mail|newsletter|paywall|robot|spam|recaptcha|agree|claim|journalism|reporting|newsroom|contribution|donation|gift|consider|supported|chip in|coverage|receive|facebook|twitter|instagram|linkedin|youtube|interest|home ?page|for more|share this|follow|app\b|comment|first to|join|hear from|affiliate|commission|contact|write to|reach|click here|opinion/i;

/** Requests are short; what lists the countries of a sign-up form is not. */
const LONGEST = { common: 200, request: 320, appeal: 900, listing: 8000 } as const;
/** Beyond that only what forms say of themselves counts. */
const FORM = /not a robot|invalid e-?mail|spam folder|protected by recaptcha|confirmation e-?mail/i;

/** Somebody is quoted: the request may be theirs. */
const QUOTATION = /[“"][^”"]{25,}[”"]|^[“"][^”"]+[,.!?][”"] \p{Ll}/u;
/** What a page corrects stays, whatever it asks for in the same breath. */
const CORRECTION = /\b(?:correction|clarification|corrects|misstated|an earlier version)\b/i;

/** Newsletters, apps, accounts to follow, calls for donations: "Sign up for our daily newsletter". */
export const promotion = paragraphRule('promotion', ({ text }: Paragraph) => {
  if (text.length > LONGEST.listing) return false;
  const mayAppeal = KEYWORD.test(text);
  if (mayAppeal && FORM.test(text)) return true;
  // Nearly all paragraphs ask for nothing: that is looked at first, then whose words they are.
  return (
    text.length <= LONGEST.appeal && asks(text, mayAppeal) && !QUOTATION.test(text) && !CORRECTION.test(text)
  );
});

function asks(text: string, mayAppeal: boolean): boolean {
  if (PLAIN.test(text) || (mayAppeal && appeals(text))) return true;
  if (text.length <= LONGEST.request && REQUEST.test(text))
    return OFFER.test(text) || COMMON_OFFER.test(text);
  return text.length <= LONGEST.common && COMMON_REQUEST.test(text) && OFFER.test(text);
}

const appeals = (text: string): boolean =>
  APPEAL.test(text) || (ENDS_IN_CLICK.test(text) && CLICK.test(text));
