import type { ArticleRecord, Mention, Span, TextSpan } from '../../schema/index.js';
import { codePointsOf, textIn } from '../../text/record-text.js';
import type { ExportWriter, Target } from './export.js';

/** The prefix `schema:` is part of the Web Annotation context; `racefile:` is not. */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { racefile: 'urn:racefile:terms:' }];

/** Characters of context before and after the words, in code points, so that they can be found again. */
const CONTEXT_LENGTH = 32;

/** Layers that have no export of their own here, each by the field of the record. */
const OTHER_LAYERS = [
  'numbers',
  'dates',
  'scareQuotes',
  'roles',
  'flags',
  'sentences',
] as const satisfies readonly (keyof ArticleRecord)[];

/** Quotes, facts, check-worthy sentences and mentions as W3C Web Annotations, one a line. */
export const annotations: Target = {
  name: 'annotations',
  about: 'quotes, facts, check-worthy sentences and mentions as W3C Web Annotations (JSON lines)',
  file: 'annotations.jsonl',
  async write(output, writer) {
    const { version } = output.manifest();
    for await (const record of output.articles({ check: true })) {
      for (const annotation of annotationsOf(record, version))
        writer.write(`${JSON.stringify(annotation)}\n`);
      tellLeftOut(record, writer);
    }
  },
};

/** Everything of a record that can be annotated: each with a body that says what it is and targets that say where. */
function* annotationsOf(record: ArticleRecord, version: string): Generator<object> {
  const targetOf = targets(record);
  const base = `urn:racefile:article:${encodeURIComponent(record.id)}`;
  const annotation = (
    id: string,
    motivation: string,
    body: object,
    spans: readonly (TextSpan | Mention)[],
  ): object => ({
    '@context': CONTEXT,
    id: `${base}:${id}`,
    type: 'Annotation',
    motivation,
    generator: {
      id: 'urn:racefile',
      type: 'Software',
      name: 'racefile',
      'schema:softwareVersion': version,
    },
    body,
    target: spans.length === 1 ? targetOf(spans[0]!) : spans.map(targetOf),
  });

  for (const quote of record.quotes) {
    const { speaker, kind, cue, confidence } = quote;
    const body = {
      type: 'schema:Quotation',
      'schema:text': quote.text,
      ...(speaker
        ? {
            'schema:creator': {
              type: speaker.type === 'person' ? 'schema:Person' : 'schema:Organization',
              ...(speaker.entity ? { id: `${base}:${speaker.entity}` } : {}),
              'schema:name': speaker.name,
            },
          }
        : {}),
      'racefile:kind': kind,
      ...(cue ? { 'racefile:cue': cue.text } : {}),
      ...(confidence === null ? {} : { 'racefile:confidence': confidence }),
    };
    yield annotation(quote.id, 'tagging', body, quote.content.length > 0 ? quote.content : [quote]);
  }
  for (const fact of record.facts) {
    const { id, evidence, ...fields } = fact;
    const body = { type: 'TextualBody', format: 'application/json', value: JSON.stringify(fields) };
    yield annotation(id, 'describing', body, [evidence]);
  }
  for (const [n, { text: _, start: __, end: ___, in: ____, ...fields }] of record.claims.entries()) {
    const body = { type: 'TextualBody', format: 'application/json', value: JSON.stringify(fields) };
    yield annotation(`claim:${n}`, 'classifying', body, [record.claims[n]!]);
  }
  for (const entity of [...record.people, ...record.organizations, ...record.places, ...record.offices]) {
    if (entity.mentions.length === 0) continue;
    yield annotation(
      entity.id,
      'identifying',
      { ...identityOf(entity), id: `${base}:${entity.id}` },
      entity.mentions,
    );
  }
}

type Entity =
  | ArticleRecord['people'][number]
  | ArticleRecord['organizations'][number]
  | ArticleRecord['places'][number]
  | ArticleRecord['offices'][number];

function identityOf(entity: Entity): object {
  if ('given' in entity) {
    const wikidata = entity.link?.wikidata;
    return {
      type: 'schema:Person',
      'schema:name': entity.name,
      ...(wikidata ? { 'schema:sameAs': `http://www.wikidata.org/entity/${wikidata}` } : {}),
    };
  }
  if ('fips' in entity)
    return {
      type: 'schema:Place',
      'schema:name': entity.name,
      ...(entity.division ? { 'schema:identifier': entity.division } : {}),
    };
  if ('title' in entity)
    return {
      type: 'racefile:Office',
      'schema:name': entity.title,
      ...(entity.division ? { 'schema:identifier': entity.division } : {}),
    };
  return { type: 'schema:Organization', 'schema:name': entity.name };
}

/**
 * Where a span stands: its offsets in code points, as the standard has them, and its words with what stands
 * around them. The source is the cleaned text that the offsets count in; `scope` is the page it came from.
 */
function targets(record: ArticleRecord): (span: TextSpan) => object {
  const pointsOf = codePointsOf(record);
  const source = `urn:racefile:article:${encodeURIComponent(record.id)}`;
  const scope = record.meta.url !== null && URL.canParse(record.meta.url) ? { scope: record.meta.url } : {};
  return (span) => {
    const { startCp, endCp } = pointsOf(span);
    const { prefix, suffix } = around(textIn(record, span.in) ?? '', span);
    return {
      type: 'SpecificResource',
      source: span.in === undefined ? source : `${source}#${span.in}`,
      ...scope,
      selector: [
        { type: 'TextPositionSelector', start: startCp, end: endCp },
        { type: 'TextQuoteSelector', exact: span.text, prefix, suffix },
      ],
    };
  };
}

/** What stands before and after a span; never half a character. */
function around(text: string, { start, end }: Span): { prefix: string; suffix: string } {
  // A code point takes two units at most; half of one at the far edge is one more than is kept.
  const units = 2 * CONTEXT_LENGTH + 1;
  return {
    prefix: [...text.slice(Math.max(0, start - units), start)].slice(-CONTEXT_LENGTH).join(''),
    suffix: [...text.slice(end, end + units)].slice(0, CONTEXT_LENGTH).join(''),
  };
}

function tellLeftOut(record: ArticleRecord, writer: ExportWriter): void {
  const where = { article: record.id };
  for (const { rule, text } of record.removed)
    writer.leftOut({
      what: 'removed passage',
      where: { ...where, rule },
      count: 1,
      value: text,
      why: 'it is not in the cleaned text that the offsets count in',
    });
  for (const layer of OTHER_LAYERS) {
    const count = record[layer].length;
    if (count > 0)
      writer.leftOut({ what: layer, where, count, value: null, why: 'the export has no annotation for it' });
  }
}
