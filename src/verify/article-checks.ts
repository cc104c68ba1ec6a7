import type { RawArticle } from '../ingest/raw-article.js';
import type { ArticleRecord, Span, TextMapRow } from '../schema/index.js';
import type { Range } from '../text/spans.js';
import { type Breach, shown } from './breach.js';
import { SpanProof } from './span-proof.js';

/** How much of each layer was looked at. */
export type Tally = Record<'articles' | 'spans' | 'quotes' | 'facts' | 'evidence', number>;

/** Proves one record against its raw article. */
export function checkArticle(record: ArticleRecord, article: RawArticle, tally: Tally): Breach[] {
  const breaches: Breach[] = [];
  const where = `${record.source.file}${record.source.item === null ? '' : `:${record.source.item}`} (${record.id})`;
  const breach = (what: string, why: string): void => void breaches.push({ where, what, why });
  tally.articles++;

  if (article.source.sha256 !== record.source.sha256)
    breach('the input', `its bytes changed since the run: SHA-256 ${article.source.sha256.slice(0, 16)}…`);
  const proof = new SpanProof(record, article);
  for (const field of ['title', 'publisher', 'published', 'url'] as const)
    if (proof.anew.meta[field] !== record.meta[field])
      breach(field, `the input now says ${JSON.stringify(proof.anew.meta[field])}`);

  const check = (what: string, span: Span & { readonly text?: string }): boolean => {
    tally.spans++;
    const result = proof.prove(span);
    if ('why' in result) breach(span.text === undefined ? what : `${what} ${shown(span.text)}`, result.why);
    return !('why' in result);
  };
  for (const quote of record.quotes) {
    tally.quotes++;
    // The pieces lie within the envelope: where it does not hold, naming it is enough.
    if (!check(`quote ${quote.id}`, quote)) continue;
    for (const { name, span } of spansIn(quote)) check(`${name} of quote ${quote.id}`, span);
    for (const piece of [...quote.verbatim, ...quote.content])
      if (piece.in !== quote.in || piece.start < quote.start || piece.end > quote.end)
        breach(`quote ${quote.id}`, `its piece ${shown(piece.text)} lies outside of it`);
  }
  for (const fact of record.facts) {
    tally.facts++;
    check(`${fact.type} ${fact.id}`, fact.evidence);
  }
  const { quotes: _, facts: __, textMap: ___, removed, media: ____, ...rest } = record;
  for (const { name, span } of spansIn(rest)) check(name, span);
  for (const { rule, text, raw } of removed) {
    tally.spans++;
    if (article.raw.slice(raw.start, raw.end) !== text)
      breach(`removed passage ${shown(text)}`, `rule ${rule} took other words out of the raw text`);
  }
  for (const gap of gapsOf(record, article.raw))
    breach('the raw text', `nothing accounts for its characters ${gap.start} to ${gap.end}`);
  for (const why of danglingIds(record)) breach('the record', why);
  return breaches;
}

interface NamedSpan {
  readonly name: string;
  readonly span: Span & { readonly text?: string };
}

/** Every span inside of a value, whatever its layer, with the name of the field it stands in. */
function* spansIn(value: unknown, name = ''): Generator<NamedSpan> {
  if (Array.isArray(value)) for (const item of value) yield* spansIn(item, name);
  else if (value !== null && typeof value === 'object') {
    const fields = value as Record<string, unknown>;
    if (name !== '' && typeof fields.start === 'number' && typeof fields.end === 'number')
      yield { name, span: fields as unknown as Span };
    for (const [field, inner] of Object.entries(fields)) yield* spansIn(inner, field);
  }
}

/** Stretches of the raw text that no row, caption or removal accounts for. */
function gapsOf({ textMap, media, removed }: ArticleRecord, raw: string): Range[] {
  const rangeOf = ([, , start, length]: TextMapRow): Range => ({ start, end: start + length });
  const ranges = [
    ...textMap.map(rangeOf),
    ...media.flatMap((one) => one.textMap.map(rangeOf)),
    ...removed.map((one) => one.raw),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const gaps: Range[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < raw.length) gaps.push({ start: at, end: raw.length });
  return gaps;
}

/** Ids that the record refers to and does not have. */
function* danglingIds(record: ArticleRecord): Generator<string> {
  const { people, organizations, places, offices, quotes, facts, roles, claims } = record;
  const known = new Set(
    [...people, ...organizations, ...places, ...offices, ...quotes].map((entity) => entity.id),
  );
  const references: [string, string | null | undefined][] = [
    ...quotes.map((quote) => [`the speaker of ${quote.id}`, quote.speaker?.entity] as const),
    ...roles.flatMap((role) => [['a role', role.person] as const, ['a role', role.office] as const]),
    ...claims.map((claim) => ['a claim', claim.speaker] as const),
    ...facts.flatMap((fact) => [
      [fact.id, fact.saidBy?.quote] as const,
      [fact.id, fact.saidBy?.personId] as const,
      ...(['personId', 'aheadId', 'actorId', 'targetId', 'endorserId', 'endorseeId'] as const).map(
        (field) => [fact.id, (fact as Partial<Record<typeof field, string | null>>)[field]] as const,
      ),
    ]),
  ].map(([from, id]) => [from, id]);
  for (const [from, id] of references)
    if (id !== null && id !== undefined && !known.has(id))
      yield `${from} refers to ${id}, which it does not have`;
}
