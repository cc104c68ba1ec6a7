import { paragraphRule } from '../page.js';

/** "Dana Roe and the Associated Press contributed to this report.", "Dana Roe can be reached at dana.roe@ledger.example." */
const WITHIN: readonly RegExp[] = [
  /\bcontributed (?:(?:to )?(?:this |the )?(?:report|reporting|story|article|piece|post|coverage|research)|from\b)/i,
  /\b(?:can be (?:reached|contacted|followed|e-?mailed|found)|(?:is|are) (?:reachable|on twitter)) (?:at|on|via|by|@|\()/i,
];

/** "Staff writer Dana Roe contributed." */
const STAFF =
  /^[\s(*•–—-]*(?:(?:staff |senior )?(?:writer|reporter|correspondent|editor|researcher)s?|\p{Lu}[\p{L}.]+['’]s) [^.!?“”"]{4,80} (?:also )?contributed\.?\)?$/iu;
/** How it ends, in the last characters. */
const CONTRIBUTED = /contributed\.?\)?$/i;
const CONTRIBUTED_REACH = 13;

const BEGINNINGS: readonly RegExp[] = [
  // "Contributing: Dana Roe", "— With assistance by Dana Roe", "(Reporting by Dana Roe; editing by Ned Ames)"
  /^[\s(*•–—-]*(?:contributing|contributors?|additional reporting|reporting|written|compiled|edited|produced|with (?:assistance|reporting|additional reporting|files|contributions?)) ?(?::|by|from)\b/i,
  /^[\s(*•–—-]*contributing: ?\p{Lu}/iu,
  // "Reporting was contributed by Dana Roe.", "This column originally appeared in the Harbor Ledger."
  /^(?:additional )?reporting (?:was |is )?(?:contributed|provided) by\b/i,
  /^[\s(*•–—-]*(?:(?:a|another) version of )?(?:this|the) (?:article|story|piece|column|essay|post|op-ed|commentary|excerpt|report|interview)\b.{0,30}\b(?:originally|first)? ?(?:appear(?:s|ed)|(?:was |is )(?:originally |first )?published|ran) (?:first |originally )?(?:in|on|at|by)\b/i,
  // "This story includes material from the Associated Press.", "From staff and wire reports"
  /^(?:this (?:article|story|report) (?:is|was|includes|contains|uses)\b.{0,60}\b(?:wire|material|reporting|produced by|written by|provided by)|from (?:staff|wire|news) (?:and wire )?(?:reports|services)|source: (?:news )?agenc)/i,
  // "Write to Dana Roe at dana.roe@ledger.example.", "Email: …", "Follow her at …", "Contact the writer: …"
  /^[\s(*•–—-]*(?:(?:e-?mail|contact|reach|write to|tweet)\b.{0,80}(?:@|twitter|facebook|\bat \d{3}-)|to (?:contact|reach) the (?:author|reporter|editor|writer))/i,
];
/** What they all begin with: a quick look, which settles nearly all paragraphs. */
const BEGINNING =
  /^[\s(*•–—-]*(?:contribut|additional reporting|reporting|written|compiled|edited|produced|with |an?(?:other)? version of |(?:this|the) (?:article|story|piece|column|essay|post|op-ed|commentary|excerpt|report|interview)|from |source: |e-?mail|contact|reach|write to|tweet|to (?:contact|reach) )/i;

const LONGEST = 420;

/** Who helped with the story, and how to reach the writer. */
export const contributors = paragraphRule(
  'contributors',
  ({ text }) => text.length <= LONGEST && tellsWhoHelped(text) && !/[“"].{40,}[”"]/.test(text),
);

const tellsWhoHelped = (text: string): boolean =>
  (BEGINNING.test(text) && BEGINNINGS.some((form) => form.test(text))) ||
  WITHIN.some((form) => form.test(text)) ||
  (CONTRIBUTED.test(text.slice(-CONTRIBUTED_REACH)) && STAFF.test(text));
