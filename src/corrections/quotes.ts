import type { ArticleRecord, CorrectionOf, Quote, Speaker } from '../schema/index.js';
import { foldName } from '../text/person-name.js';
import { overlaps } from '../text/spans.js';
import type { Change } from './change.js';
import { findByWords, peopleNamed, withWords } from './match.js';

/** Takes a quote out, with the facts that only it states; what is nobody's words states nothing. */
export function rejectQuote(record: ArticleRecord, { text, nth }: CorrectionOf<'reject-quote'>): Change {
  const quote = findByWords(record.quotes, (one) => one.text, text, nth);
  if (!quote) return { missed: noSuchQuote(record, text) };
  const facts = record.facts.filter((fact) => fact.saidBy?.quote !== quote.id);
  const went = record.facts.length - facts.length;
  return {
    record: {
      ...record,
      quotes: record.quotes.filter((one) => one !== quote),
      facts,
      claims: record.claims.map((claim) => (isWithin(claim, quote) ? { ...claim, speaker: null } : claim)),
      flags: withoutDoubt(record, quote),
    },
    did: `rejected the quote “${quote.text}”${went > 0 ? `, and ${went} that only it states` : ''}`,
  };
}

/** Credits a quote to somebody else, or to nobody; facts that it states go with it. */
export function setSpeaker(record: ArticleRecord, correction: CorrectionOf<'set-speaker'>): Change {
  const { text, nth, speaker: name } = correction;
  const quote = findByWords(record.quotes, (one) => one.text, text, nth);
  if (!quote) return { missed: noSuchQuote(record, text) };
  const speaker = name === null ? null : speakerNamed(record, name, correction.type);
  if (speaker === 'several') return { missed: `several people of the article may be ${name}` };
  const before = quote.speaker?.name ?? 'nobody';
  const facts = record.facts.flatMap((fact) => {
    if (fact.saidBy?.quote !== quote.id) return [fact];
    // A fact that only these words state is nobody's once the words are.
    if (!speaker) return [];
    const personId = speaker.type === 'person' ? speaker.entity : null;
    return [{ ...fact, saidBy: { ...fact.saidBy, name: speaker.name, personId }, corrected: 'set-speaker' }];
  });
  const corrected: Quote = { ...quote, speaker, corrected: 'set-speaker' };
  return {
    record: {
      ...record,
      quotes: record.quotes.map((one) => (one === quote ? corrected : one)),
      facts,
      claims: record.claims.map((claim) =>
        isWithin(claim, quote) ? { ...claim, speaker: speaker?.entity ?? null } : claim,
      ),
      flags: speaker ? withoutDoubt(record, quote) : record.flags,
    },
    did: `credited “${quote.text}” to ${speaker?.name ?? 'nobody'} (was ${before})`,
  };
}

/** The person or body of the record by that name, or else a name that the record does not know. */
function speakerNamed(
  record: ArticleRecord,
  name: string,
  type: Speaker['type'] | undefined,
): Speaker | 'several' {
  const nowhere = { mention: null, source: null };
  if (type === undefined || type === 'person') {
    const people = peopleNamed(record, name);
    if (people.length > 1) return 'several';
    const [person] = people;
    if (person) return { entity: person.id, name: person.name, type: 'person', ...nowhere };
  }
  if (type === undefined || type === 'org') {
    const body = record.organizations.find((one) => foldName(one.name) === foldName(name));
    if (body) return { entity: body.id, name: body.name, type: 'org', ...nowhere };
  }
  return { entity: null, name, type: type ?? 'person', ...nowhere };
}

const isWithin = (claim: ArticleRecord['claims'][number], quote: Quote): boolean =>
  claim.speaker !== null && claim.in === quote.in && overlaps(claim, quote);

/** The flags without the doubt that nobody is credited with the quote. */
const withoutDoubt = ({ flags }: ArticleRecord, quote: Quote): ArticleRecord['flags'] =>
  flags.filter(
    ({ flag, start, end }) => !(flag === 'unattributed-quote' && start === quote.start && end === quote.end),
  );

const noSuchQuote = ({ id, quotes }: ArticleRecord, text: string): string => {
  const same = withWords(quotes, (quote) => quote.text, text).length;
  return same > 1 ? `${id} has ${same} such quotes: say which by "nth"` : `${id} has no such quote`;
};
