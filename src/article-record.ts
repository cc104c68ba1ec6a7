import type { CleanArticle } from './ingest/clean/index.js';
import type { ClaimFinding } from './nlp/claims/index.js';
import type { DateMention } from './nlp/dates/date.js';
import type { EntityMention } from './nlp/entities/entities.js';
import type { NumberMention } from './nlp/numbers/number.js';
import type { Analysis } from './nlp/pipeline.js';
import type { Attribution, SpeakerFinding } from './nlp/quotes/attribution.js';
import type { FactFinding } from './race/fact-finding.js';
import type {
  ArticleRecord,
  DateFinding,
  Fact,
  Flag,
  Mention,
  NumberFinding,
  Quote,
  Speaker,
  TextSpan,
} from './schema/index.js';
import { toSpan, toTextSpan, zoneAt } from './text/document.js';
import type { Range } from './text/spans.js';

/** Writes down what was found in an article: every range of the document becomes a span with its words. */
export function toRecord(
  article: CleanArticle,
  analysis: Analysis,
  facts: readonly FactFinding[],
): ArticleRecord {
  const { document, tokenized, numbers, dates, entities, quotes, claims } = analysis;
  const span = (range: Range): TextSpan => toTextSpan(document, range);
  // Of what there is much of, every field is named, with a place and without: to spread a span takes several times as long.
  const mention = (found: EntityMention): Mention => {
    const { start, end, in: place, text } = span(found);
    const { kind } = found;
    return place === undefined ? { start, end, text, kind } : { start, end, in: place, text, kind };
  };
  const mentions = (list: readonly EntityMention[]): Mention[] => list.map(mention);
  const spanOrNull = (range: Range | null): TextSpan | null => (range ? span(range) : null);

  const speaker = (found: SpeakerFinding): Speaker => ({
    entity: found.entity,
    name: found.name,
    type: found.type,
    mention: spanOrNull(found.mention),
    source: spanOrNull(found.source),
  });
  const cueOf = (found: NonNullable<Attribution['cue']>): NonNullable<Quote['cue']> => {
    const { start, end, in: place, text } = span(found);
    const { lemma } = found;
    return place === undefined ? { start, end, text, lemma } : { start, end, in: place, text, lemma };
  };
  const quote = (q: Attribution): Quote => {
    const { start, end, in: place, text } = span(q);
    const { id, kind, confidence } = q;
    const verbatim = q.verbatim.map(span);
    const content = q.content.map(span);
    const said = q.speaker ? speaker(q.speaker) : null;
    const cue = q.cue ? cueOf(q.cue) : null;
    return place === undefined
      ? { id, start, end, text, kind, verbatim, content, speaker: said, cue, confidence }
      : { id, start, end, in: place, text, kind, verbatim, content, speaker: said, cue, confidence };
  };
  const number = (found: NumberMention): NumberFinding => {
    const { start, end, in: place, text } = span(found);
    const { kind, value, low, high, approx, unit, of } = found;
    return place === undefined
      ? { start, end, text, kind, value, low, high, approx, unit, of }
      : { start, end, in: place, text, kind, value, low, high, approx, unit, of };
  };
  const date = (found: DateMention): DateFinding => {
    const { start, end, in: place, text } = span(found);
    const { value, grain, low, high, resolvedBy } = found;
    return place === undefined
      ? { start, end, text, value, grain, low, high, resolvedBy }
      : { start, end, in: place, text, value, grain, low, high, resolvedBy };
  };

  const claimOf = (found: ClaimFinding): ArticleRecord['claims'][number] => {
    const { start, end, in: place, text } = span(found);
    const { score, speaker: said } = found;
    const inside = [...found.numbers];
    const reasons = [...found.reasons];
    return place === undefined
      ? { start, end, text, score, speaker: said, numbers: inside, reasons }
      : { start, end, in: place, text, score, speaker: said, numbers: inside, reasons };
  };

  return {
    schema: 'racefile.article/1',
    offsetUnit: 'utf-16',
    id: article.id,
    source: article.source,
    meta: article.meta,
    text: article.text,
    textMap: article.textMap,
    removed: article.removed,
    media: article.media,
    flags: [...article.flags, ...unattributed(analysis)],
    sentences: tokenized.sentences.map((sentence) => toSpan(document, sentence)),
    people: entities.people.map(({ id, name, given, family, party, link, mentions: m }) => ({
      id,
      name,
      given,
      family,
      party,
      link,
      mentions: mentions(m),
    })),
    organizations: entities.organizations.map(({ id, name, kind, mentions: m }) => ({
      id,
      name,
      kind,
      mentions: mentions(m),
    })),
    places: entities.places.map(({ id, name, kind, division, fips, mentions: m }) => ({
      id,
      name,
      kind,
      division,
      fips,
      mentions: mentions(m),
    })),
    offices: entities.offices.map(({ id, title, level, body, division, mentions: m }) => ({
      id,
      title,
      level,
      body,
      division,
      mentions: mentions(m),
    })),
    roles: entities.roles.map(({ person, office, title, status, evidence }) => ({
      person,
      office,
      title,
      status,
      evidence: span(evidence),
    })),
    numbers: numbers.map(number),
    dates: dates.map(date),
    quotes: quotes.quotes.map(quote),
    scareQuotes: quotes.scareQuotes.map((s) => ({ ...span(s), kind: s.kind })),
    claims: claims.map(claimOf),
    facts: facts.map((fact, i) => ({ ...fact, id: `f${i + 1}`, evidence: span(fact.evidence) }) as Fact),
  };
}

/** A quote that the article credits to nobody is a doubt about the article. */
function unattributed({ document, quotes }: Analysis): Flag[] {
  return quotes.quotes
    .filter((q) => q.speaker === null && q.kind !== 'indirect' && zoneAt(document, q.start).in === null)
    .map((q) => ({
      flag: 'unattributed-quote',
      why: 'words in quotation marks that nobody is credited with',
      ...toSpan(document, q),
    }));
}
