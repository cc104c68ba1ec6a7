/** Agencies and services whose names stand at the end of captions, as printed. */
const AGENCIES = [
  'AP',
  'AP Photo',
  'The Associated Press',
  'Associated Press',
  'Reuters',
  'REUTERS',
  'AFP',
  'Getty Images',
  'Getty',
  'EPA',
  'UPI',
  'Bloomberg',
  'TNS',
  'iStock',
  'Shutterstock',
];

const ENDS_IN_AGENCY = new RegExp(
  `(?:^|[\\s/|(])(?<credit>(?:[^/|()]{2,40}\\s?/\\s?)?(?:${AGENCIES.join('|')}))\\)?$`,
);
/** "(Photo by Dana Roe)", "Photo: Dana Roe/Harbor Ledger". */
const PHOTO_BY =
  /\(?(?:photo|image|picture|video|credit)s?(?:\s+(?:by|courtesy of)|\s*[:/])\s*(?<credit>[^()]{2,60})\)?$/i;

/** The credit at the end of a caption; null where it has none. */
export function creditOf(caption: string): string | null {
  const match = PHOTO_BY.exec(caption) ?? ENDS_IN_AGENCY.exec(caption);
  return match?.groups?.credit?.trim() ?? null;
}

/** Whether the words end as a sentence does. */
export const endsAsSentence = (text: string): boolean => /[.!?:;,][)\]"”’']*$/.test(text);
