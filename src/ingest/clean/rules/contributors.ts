import { paragraphRule } from '../page.js';

const FORMS: readonly RegExp[] = [
  // "Dana Roe and the Associated Press contributed to this report."
  /\bcontributed (?:(?:to )?(?:this |the )?(?:report|reporting|story|article|piece|post|coverage|research)|from\b)/i,
  // "Staff writer Dana Roe contributed."
  /^[\s(*•–—-]*(?:(?:staff |senior )?(?:writer|reporter|correspondent|editor|researcher)s?|\p{Lu}[\p{L}.]+['’]s) [^.!?“”"]{4,80} (?:also )?contributed\.?\)?$/iu,
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
  /\b(?:can be (?:reached|contacted|followed|e-?mailed|found)|(?:is|are) (?:reachable|on twitter)) (?:at|on|via|by|@|\()/i,
];
const LONGEST = 420;

/** Who helped with the story, and how to reach the writer. */
export const contributors = paragraphRule(
  'contributors',
  ({ text }) =>
    text.length <= LONGEST && FORMS.some((form) => form.test(text)) && !/[“"].{40,}[”"]/.test(text),
);
