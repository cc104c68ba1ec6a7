/** Sections under which outlets print opinion. */
const SECTION =
  /^(?:opinions?|op-?eds?|editorials?|commentary|commentaries|columns?|columnists?|perspectives?|voices|letters?(?: to the editor)?|guest (?:column|commentary|opinion)s?)$/i;
/** "https://ledger.example/opinion/finch-should-win" */
const ADDRESS = /\/(?:opinions?|op-?eds?|editorials?|commentary|columnists?)(?:\/|$)/i;
/** "Opinion | Finch should win", "OPINION: …", "Editorial: …", "… | Opinion" */
const TITLE =
  /^(?:opinion|op-?ed|editorial|commentary|column|letters?(?: to the editor)?)(?: ?[|:]| [–—-] )|(?: [|–—-] |, )(?:opinion|op-ed|editorial|commentary)$/i;

/** What an input says about the kind of an article. */
export interface KindWitnesses {
  readonly sections?: readonly string[];
  readonly url?: string | null;
  readonly title?: string | null;
  /** Types of schema.org or IPTC: "OpinionNewsArticle". */
  readonly types?: readonly string[];
}

/** How an input says that the article is opinion; null where it does not. */
export function opinionOf({
  sections = [],
  url = null,
  title = null,
  types = [],
}: KindWitnesses): string | null {
  const type = types.find((name) => /opinion|editorial/i.test(name));
  if (type) return `its type is ${type}`;
  const section = sections.find((name) => SECTION.test(name.trim()));
  if (section) return `its section is "${section.trim()}"`;
  if (title !== null && TITLE.test(title.trim())) return 'its title says so';
  return url !== null && ADDRESS.test(url) ? 'its address lies among opinion' : null;
}

/** "Guest columnist", "Opinion contributor", "Editorial Board" */
const WRITER =
  /^(?:by )?(?:(?:opinion|guest|contributing|syndicated) (?:columnist|contributor|writer|essayist)|columnist|(?:the )?editorial board)$/i;
/** "The views expressed here are his own." */
export const OWN_VIEWS =
  /\b(?:views|opinions) expressed\b.{0,60}\b(?:hers|his|theirs|their|her|own|authors?(?:['’]s?)?|those of)\b/i;

/** How a line around an article, which is no part of it, says that the article is opinion; null where it does not. */
export const opinionInLine = (line: string): string | null =>
  WRITER.test(line) || OWN_VIEWS.test(line)
    ? `a line of the page says "${line.slice(0, LONGEST_LINE)}"`
    : null;

const LONGEST_LINE = 160;
