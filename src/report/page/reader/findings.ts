import type {
  ArticleRecord,
  Claim,
  DateFinding,
  Fact,
  Mention,
  NumberFinding,
  Office,
  Organization,
  Person,
  Place,
  PlaceEntity,
  Quote,
  ScareQuote,
} from '../../../schema/index.js';

/** What can be highlighted in an article, in the order of the switches. */
export const LAYERS = [
  ['quotes', 'Quotes'],
  ['people', 'People'],
  ['organizations', 'Organizations'],
  ['places', 'Places'],
  ['offices', 'Offices'],
  ['numbers', 'Numbers'],
  ['dates', 'Dates'],
  ['facts', 'Facts'],
  ['claims', 'Claims'],
  ['scareQuotes', 'Nobody’s quotation marks'],
] as const;
export type Layer = (typeof LAYERS)[number][0];

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly in?: Place | undefined;
}

/** Something found in an article, at one stretch of it. */
export type Finding = Stretch &
  (
    | { readonly layer: 'quotes'; readonly found: Quote }
    | { readonly layer: 'people'; readonly found: Person; readonly mention: Mention }
    | { readonly layer: 'organizations'; readonly found: Organization }
    | { readonly layer: 'places'; readonly found: PlaceEntity }
    | { readonly layer: 'offices'; readonly found: Office }
    | { readonly layer: 'numbers'; readonly found: NumberFinding }
    | { readonly layer: 'dates'; readonly found: DateFinding }
    | { readonly layer: 'facts'; readonly found: Fact }
    | { readonly layer: 'claims'; readonly found: Claim }
    | { readonly layer: 'scareQuotes'; readonly found: ScareQuote }
  );

const at = ({ start, end, in: place }: Stretch): Stretch => ({ start, end, in: place });

/** Everything found in an article, layer by layer. */
export function findingsOf(record: ArticleRecord): Finding[] {
  return [
    ...record.quotes.flatMap((found) =>
      found.content.map((span): Finding => ({ layer: 'quotes', found, ...at(span) })),
    ),
    ...record.people.flatMap((found) =>
      found.mentions.map((mention): Finding => ({ layer: 'people', found, mention, ...at(mention) })),
    ),
    ...record.organizations.flatMap((found) =>
      found.mentions.map((span): Finding => ({ layer: 'organizations', found, ...at(span) })),
    ),
    ...record.places.flatMap((found) =>
      found.mentions.map((span): Finding => ({ layer: 'places', found, ...at(span) })),
    ),
    ...record.offices.flatMap((found) =>
      found.mentions.map((span): Finding => ({ layer: 'offices', found, ...at(span) })),
    ),
    ...record.numbers.map((found): Finding => ({ layer: 'numbers', found, ...at(found) })),
    ...record.dates.map((found): Finding => ({ layer: 'dates', found, ...at(found) })),
    ...record.facts.map((found): Finding => ({ layer: 'facts', found, ...at(found.evidence) })),
    ...record.claims.map((found): Finding => ({ layer: 'claims', found, ...at(found) })),
    ...record.scareQuotes.map((found): Finding => ({ layer: 'scareQuotes', found, ...at(found) })),
  ];
}

/** How many things of each layer an article has: a person counts once, however often named. */
export const countsOf = (record: ArticleRecord): Readonly<Record<Layer, number>> => ({
  quotes: record.quotes.length,
  people: record.people.length,
  organizations: record.organizations.length,
  places: record.places.length,
  offices: record.offices.length,
  numbers: record.numbers.length,
  dates: record.dates.length,
  facts: record.facts.length,
  claims: record.claims.length,
  scareQuotes: record.scareQuotes.length,
});
