import { AGENCIES } from './tables/agencies.js';

const AGENCY = `(?:${AGENCIES.map((name) => name.replace(/[ -]/g, '[ -]')).join('|')})`;
/** A name or two, a house: what stands on either side of a stroke. Bounded, as all parts of credits are. */
const WORD =
  "(?:\\p{Lu}[\\p{L}\\d'’&]{0,25}(?:-\\p{L}{1,25})?(?:\\.(?:com|net|org))?,?|(?:\\p{Lu}\\.){1,4}|Jr\\.|of|the|for|de|van|von|via|and|la|el|/)";
const NAMES = `\\p{Lu}(?<=(?:^|[^\\p{L}])\\p{Lu})(?:[\\p{L}\\d'’&]{0,25}(?:-\\p{L}{1,25})?,?|(?:\\.\\p{Lu}){0,3}\\.)(?: ${WORD}){0,6}`;
const STROKE = '(?: ?[/|—–] ?| - )';
const WORK = '(?:photo|photograph|image|picture|video|graphic|illustration|screenshot|screen ?grab)s?';

/** "Finch in Salem last week. Credit...Dana Roe for The Harbor Ledger" */
const CREDIT = /(?:^|[.!?”"’)] ?)(?<credit>credit(?:\.{3}|…) ?.{2,80})$/i;

/** Forms of a credit at the end of a caption that end in a bracket, each with one that it is for. */
const BRACKETED: readonly RegExp[] = [
  // "… greets voters in Salem. (Photo by Dana Roe)", "(Photo: Dana Roe, AFP/Getty)", "(Reuters photo: Dana Roe)"
  new RegExp(
    `[([] ?(?<credit>(?:[\\p{L}. ]{1,30} )?${WORK}(?: credit| courtesy)?(?: ?[:/|]| by| of| from| via) ?[^()]{2,80})[)\\]]\\.?$`,
    'iu',
  ),
  // "(AP Photo/Dana Roe)", "(Dana Roe/Reuters)", "(Dana Roe / Harbor Ledger)"
  new RegExp(`[([] ?(?<credit>(?:AP )?${NAMES}(?:${STROKE}${NAMES}){1,3})[)\\]]\\.?$`, 'u'),
  // "(AP)", "(Getty Images)"; behind a quotation it is the source: "“We won.” (Associated Press)"
  new RegExp(`(?<![”"’'] ?)[([](?<credit>${AGENCY})[)\\]]$`, 'u'),
  // "(Courtesy of the Finch campaign)", "(File)", "(Provided by the county)"
  /[([](?<credit>(?:(?:courtesy|provided|submitted)(?: photo| of| by)?\b[^()]{0,60}|file(?: photo)?))[)\]]\.?$/i,
  CREDIT,
  // "(Dana Roe, special to the Ledger)"
  new RegExp(`[([](?<credit>${NAMES} special (?:to|for) [^()]{2,40})[)\\]]$`, 'u'),
];

/** Forms that end in none and name an agency. */
const OF_AGENCY: readonly RegExp[] = [
  // "… in Salem. REUTERS/Dana Roe/File Photo", "… Dana Roe—AFP/Getty Images", "… Dana Roe / AP", "… | AP Photo"
  new RegExp(
    `(?:^|[.!?)] ?|[.!?][”"’] (?=[^ ]+ ?[/|—–])|\\| ?)(?<credit>(?:${NAMES}${STROKE}){0,3}${AGENCY}(?:${STROKE}${NAMES}){0,3}(?: via ${AGENCY})?)$`,
    'u',
  ),
  new RegExp(`(?: |^)(?<credit>(?:${NAMES}${STROKE}){1,3}${AGENCY})$`, 'u'),
];

/** Forms that end in none and need not name one. */
const OPEN: readonly RegExp[] = [
  // "… at the market. Dana Roe/The Harbor Ledger"
  new RegExp(`[.!?)] ?(?<credit>${NAMES} ?/ ?${NAMES})$`, 'u'),
  CREDIT,
  // "… at the market. Dana Roe for HARBOR"
  new RegExp(`[.!?”)] (?<credit>${NAMES} for \\p{Lu}[\\p{L} ]{1,40})$`, 'u'),
  // "… in Salem. Photo: Dana Roe", "Photo : Shutterstock", "Credit: Dana Roe"
  new RegExp(
    `(?:^|[.!?”"’)] )(?<credit>(?:${WORK}(?: credit)?|credit)(?: ?: ?| by | courtesy of )${NAMES}(?:${STROKE}${NAMES}){0,2})\\.?$`,
    'iu',
  ),
];

/** "Dana Roe / Harbor Ledger", "(harborphotos/iStock)": nothing but a credit. */
const ALONE: readonly RegExp[] = [
  new RegExp(`^(?<credit>${NAMES} ?/ ?${NAMES})$`, 'u'),
  /^\((?<credit>[\w.' -]{2,40}(?:\/[\w.' -]{2,40}){1,3})\)$/,
];
const ALONE_LONGEST = 70;

/** "Dana Roe/Reuters Candidate Ada Finch greets voters": the credit first. */
const BEGINNING = new RegExp(
  `^(?<credit>(?:AP Photo|${NAMES.replace('{0,6}', '{0,3}')})/(?:${AGENCY}/)?${AGENCY}) (?=\\p{Lu})`,
  'u',
);

/** "County Clerk Ada Finch AP": no more than the agency behind a short caption that is no sentence. */
const BARE = new RegExp(`(?:\\p{Lu}[\\p{L}'’-]*|[\\d)]) (?<credit>${AGENCY})$`, 'u');
const BARE_LONGEST = 30;

/** A credit stands within this many characters of its end of the caption. */
const REACH = 160;

/** "The clerk said it was \"not designed to fail.\" Associated Press"; what begins with a quotation is a quotation with its source. */
const AFTER_QUOTE = new RegExp(`[.!?]["”] (?<credit>${AGENCY})$`, 'u');

/** Sentences that speak of no picture have no credit at their end, and nearly all paragraphs end so. */
const PLAIN_END = /[.!?,:;]["”’)\]]*$/;
const OF_PICTURES =
  /photo|image|picture|video|graphic|illustration|screen|credit|courtesy|provided|submitted|file/i;
const BRACKETED_END = /[)\]]\.?$/;
const NAMES_AGENCY = new RegExp(AGENCY, 'u');

/** The credit at an end of a caption; null where it has none. */
export function creditOf(caption: string): string | null {
  const end = caption.slice(-REACH);
  const isBracketed = BRACKETED_END.test(end.slice(-2));
  const mayEnd = isBracketed || !PLAIN_END.test(end) || OF_PICTURES.test(end);
  return (mayEnd ? creditAtEnd(caption, end, isBracketed) : null) ?? creditAtBeginning(caption);
}

function creditAtBeginning(caption: string): string | null {
  const beginning = caption.slice(0, REACH);
  return beginning.includes('/') ? (BEGINNING.exec(beginning)?.groups?.credit ?? null) : null;
}

function creditAtEnd(caption: string, end: string, isBracketed: boolean): string | null {
  const alone = caption.length <= ALONE_LONGEST ? creditIn(caption, ALONE) : null;
  if (alone !== null) return alone;
  if (isBracketed) return creditIn(end, BRACKETED)?.trim() ?? null;
  if (!NAMES_AGENCY.test(end)) return creditIn(end, OPEN)?.trim() ?? null;
  const credit = creditIn(end, OF_AGENCY) ?? creditIn(end, OPEN);
  if (credit !== null) return credit.trim();
  const quoted = /^["“‘']/.test(caption) ? null : AFTER_QUOTE.exec(end)?.groups?.credit;
  if (quoted) return quoted;
  return caption.split(' ', BARE_LONGEST + 1).length <= BARE_LONGEST
    ? (BARE.exec(end)?.groups?.credit ?? null)
    : null;
}

/** The credit by the first of several forms that a caption has. */
function creditIn(caption: string, forms: readonly RegExp[]): string | null {
  for (const form of forms) {
    const credit = form.exec(caption)?.groups?.credit;
    if (credit) return credit;
  }
  return null;
}
