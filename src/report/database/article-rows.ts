import type { ArticleRecord, Span, TextSpan } from '../../schema/index.js';
import { codePointsOf, textIn } from '../../text/record-text.js';
import { lastStartingAt } from '../../text/spans.js';
import type { Cell } from '../csv.js';
import { FACT_COLUMNS, factRows } from '../facts-table.js';
import { NO_THING, OverArticles } from './over-articles.js';
import { SHARED_FACT_COLUMNS } from './schema.js';
import { type Connection, Inserter } from './sqlite.js';

const SPAN = ['part', 'start_cp', 'end_cp'] as const;
const SHARED = SHARED_FACT_COLUMNS.map((name) => FACT_COLUMNS.indexOf(name));

/** Puts the records of articles into their tables. */
export class ArticleRows {
  readonly #tables;
  readonly #overArticles: OverArticles;
  #sentences = 0;

  constructor(connection: Connection) {
    this.#overArticles = new OverArticles(connection);
    const into = (table: string, columns: readonly string[]): Inserter =>
      new Inserter(connection, table, columns);
    this.#tables = {
      articles: into('articles', [
        'id',
        'title',
        'byline',
        'publisher',
        'published',
        'url',
        'language',
        'story',
        'file',
        'item',
        'format',
        'encoding',
        'bytes',
        'sha256',
        'flags',
        'text',
      ]),
      media: into('media', ['article', 'part', 'kind', 'text', 'credit', 'account']),
      removed: into('removed', ['article', 'rule', 'text', 'raw_start_utf16', 'raw_end_utf16']),
      sentences: into('sentences', ['article', 'text', ...SPAN]),
      entities: into('entities', [
        'article',
        'entity',
        'layer',
        'name',
        'kind',
        'party',
        'division',
        'fips',
        'body',
        'place',
        'why',
      ]),
      mentions: into('mentions', ['article', 'entity', 'kind', 'text', ...SPAN, 'sentence']),
      roles: into('roles', ['article', 'entity', 'office', 'title', 'status', 'evidence', ...SPAN]),
      quotes: into('quotes', [
        'article',
        'quote',
        'kind',
        'text',
        'speaker',
        'speaker_type',
        'speaker_entity',
        'cue',
        'lemma',
        'confidence',
        ...SPAN,
        'sentence',
      ]),
      pieces: into('quote_pieces', ['quote', 'role', 'text', ...SPAN]),
      claims: into('claims', ['article', 'text', 'score', 'speaker_entity', 'reasons', ...SPAN]),
      facts: into('facts', ['article', 'fact', 'type', ...SHARED_FACT_COLUMNS, ...SPAN, 'sentence']),
    };
  }

  add(record: ArticleRecord): void {
    const { id: article, source, meta } = record;
    const pointsOf = codePointsOf(record);
    const place = (span: Span): [string, number, number] => {
      const { startCp, endCp } = pointsOf(span);
      return [span.in ?? 'text', startCp, endCp];
    };
    const t = this.#tables;

    t.articles.add([
      article,
      meta.title,
      meta.byline.join('; ') || null,
      meta.publisher,
      meta.published,
      meta.url,
      meta.language,
      article,
      source.file,
      source.item === null ? null : String(source.item),
      source.format,
      source.encoding,
      source.bytes,
      source.sha256,
      [...new Set(record.flags.map(({ flag }) => flag))].join('; ') || null,
      record.text,
    ]);
    for (const [n, { kind, text, credit, account }] of record.media.entries())
      t.media.add([article, `media/${n}`, kind, text, credit, account]);
    for (const { rule, text, raw } of record.removed)
      t.removed.add([article, rule, text, raw.start, raw.end]);

    const before = this.#sentences;
    for (const sentence of record.sentences) {
      const words = (textIn(record, sentence.in) ?? '').slice(sentence.start, sentence.end);
      t.sentences.add([article, words, ...place(sentence)]);
    }
    this.#sentences += record.sentences.length;
    const sentenceAt = sentenceFinder(record.sentences);
    const sentenceOf = (span: Span): number | null => {
      const n = sentenceAt(span);
      return n === null ? null : before + n + 1;
    };

    const same = this.#overArticles.add(record);
    for (const { layer, entity, kind, party, division, fips } of entitiesOf(record)) {
      const { body, place: where, why } = same.get(entity.id) ?? NO_THING;
      t.entities.add([
        article,
        entity.id,
        layer,
        entityName(entity),
        kind,
        party,
        division,
        fips,
        body,
        where,
        why,
      ]);
      for (const mention of entity.mentions)
        t.mentions.add([
          article,
          entity.id,
          mention.kind,
          mention.text,
          ...place(mention),
          sentenceOf(mention),
        ]);
    }
    for (const { person, office, title, status, evidence } of record.roles)
      t.roles.add([article, person, office, title, status, evidence.text, ...place(evidence)]);

    for (const quote of record.quotes) {
      const number = t.quotes.add([
        article,
        quote.id,
        quote.kind,
        quote.text,
        quote.speaker?.name,
        quote.speaker?.type,
        quote.speaker?.entity,
        quote.cue?.text,
        quote.cue?.lemma,
        quote.confidence,
        ...place(quote),
        sentenceOf(quote),
      ]);
      for (const piece of quote.verbatim) t.pieces.add([number, 'verbatim', piece.text, ...place(piece)]);
      for (const piece of quote.content) t.pieces.add([number, 'content', piece.text, ...place(piece)]);
    }
    for (const claim of record.claims)
      t.claims.add([
        article,
        claim.text,
        claim.score,
        claim.speaker,
        claim.reasons.join('; '),
        ...place(claim),
      ]);
    const rows: Cell[][] = factRows(record);
    for (const [i, fact] of record.facts.entries())
      t.facts.add([
        article,
        fact.id,
        fact.type,
        ...SHARED.map((column) => rows[i]![column]),
        ...place(fact.evidence),
        sentenceOf(fact.evidence),
      ]);
  }

  close(): void {
    this.#overArticles.close();
    for (const table of Object.values(this.#tables)) table.close();
  }
}

type Entity =
  | ArticleRecord['people'][number]
  | ArticleRecord['organizations'][number]
  | ArticleRecord['places'][number]
  | ArticleRecord['offices'][number];

const entityName = (entity: Entity): string => ('title' in entity ? entity.title : entity.name);

interface EntityRow {
  readonly layer: 'person' | 'organization' | 'place' | 'office';
  readonly entity: Entity;
  readonly kind: string | null;
  readonly party: string | null;
  readonly division: string | null;
  readonly fips: string | null;
}

/** People, organizations, places and offices as rows of one table. */
function* entitiesOf({ people, organizations, places, offices }: ArticleRecord): Generator<EntityRow> {
  const none = { kind: null, party: null, division: null, fips: null };
  for (const entity of people) yield { layer: 'person', entity, ...none, party: entity.party };
  for (const entity of organizations) yield { layer: 'organization', entity, ...none, kind: entity.kind };
  for (const entity of places)
    yield {
      layer: 'place',
      entity,
      ...none,
      kind: entity.kind,
      division: entity.division,
      fips: entity.fips,
    };
  for (const entity of offices)
    yield { layer: 'office', entity, ...none, kind: entity.level, division: entity.division };
}

/** The index of the sentence in which a span begins; null where none does. Sentences of one place are in order. */
function sentenceFinder(sentences: readonly Span[]): (span: TextSpan | Span) => number | null {
  const byPlace = new Map<string | undefined, { start: number; end: number; index: number }[]>();
  for (const [index, { start, end, in: place }] of sentences.entries()) {
    const list = byPlace.get(place);
    if (list) list.push({ start, end, index });
    else byPlace.set(place, [{ start, end, index }]);
  }
  return ({ start, in: place }) => {
    const list = byPlace.get(place) ?? [];
    const found = list[lastStartingAt(list, start)];
    return found && start < found.end ? found.index : null;
  };
}
