import {
  bodyIdentity,
  Gatherer,
  homeState,
  type Merger,
  mergersByInitials,
  placeIdentity,
  placeName,
  type Thing,
  usualName,
} from '../../race/over-articles/index.js';
import type { ArticleRecord } from '../../schema/index.js';
import { type Connection, Inserter } from './sqlite.js';

type Body = ArticleRecord['organizations'][number];
type Place = ArticleRecord['places'][number];

/** Which body or place over all articles an entity is, and why. */
export interface SameAs {
  readonly body: number | null;
  readonly place: number | null;
  readonly why: string | null;
}

export const NO_THING: SameAs = { body: null, place: null, why: null };

/** Fills the tables `bodies` and `places`: what several articles name is one row there. */
export class OverArticles {
  readonly #connection: Connection;
  readonly #bodies = new Gatherer<Body>();
  readonly #places = new Gatherer<Place>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** What the bodies and places of an article are, by their ids in it. */
  add(record: ArticleRecord): ReadonlyMap<string, SameAs> {
    const state = homeState(record);
    const same = new Map<string, SameAs>();
    for (const body of record.organizations) {
      const { number, why } = this.#bodies.add(body, bodyIdentity(body.name, state, record.id));
      same.set(body.id, { body: number, place: null, why });
    }
    for (const place of record.places) {
      const { number, why } = this.#places.add(place, placeIdentity(place, state, record.id));
      same.set(place.id, { body: null, place: number, why });
    }
    return same;
  }

  close(): void {
    const places = new Inserter(this.#connection, 'places', [
      'id',
      'name',
      'kind',
      'division',
      'fips',
      'articles',
      'mentions',
    ]);
    for (const place of this.#places.things()) {
      const { kind, division, fips } = place.first;
      const name = placeName(usualName(place), kind, division);
      places.add([place.number, name, kind, division, fips, place.articles, place.mentions]);
    }
    places.close();
    this.#addBodies(this.#bodies.things());
  }

  #addBodies(things: readonly Thing<Body>[]): void {
    const mergers = mergersByInitials(things);
    const articles = this.#move(mergers);
    const gone = new Set(mergers.map(({ from }) => from));
    const mentions = new Map(things.map((body) => [body.number, body.mentions]));
    for (const { from, into } of mergers) mentions.set(into, mentions.get(into)! + mentions.get(from)!);
    const rows = new Inserter(this.#connection, 'bodies', ['id', 'name', 'kind', 'articles', 'mentions']);
    for (const body of things) {
      const { number } = body;
      if (gone.has(number)) continue;
      const count = articles.get(number) ?? body.articles;
      rows.add([number, usualName(body), body.first.kind, count, mentions.get(number)!]);
    }
    rows.close();
  }

  /**
   * Writes into the entities what the merged bodies are, in one pass over them.
   *
   * @returns how many articles name the bodies that others were merged into
   */
  #move(mergers: readonly Merger[]): Map<number, number> {
    if (mergers.length === 0) return new Map();
    this.#connection.exec('CREATE TEMP TABLE mergers (gone INTEGER PRIMARY KEY, whole INTEGER, why TEXT)');
    const rows = new Inserter(this.#connection, 'mergers', ['gone', 'whole', 'why']);
    for (const { from, into, why } of mergers) rows.add([from, into, why]);
    rows.close();
    this.#connection.exec(
      'UPDATE entities SET body = m.whole, why = m.why FROM temp.mergers m WHERE entities.body = m.gone',
    );
    const counts = this.#connection.all(
      `SELECT body, count(DISTINCT article) AS articles FROM entities
       WHERE body IN (SELECT whole FROM temp.mergers) GROUP BY body`,
    ) as { body: number; articles: number }[];
    this.#connection.exec('DROP TABLE temp.mergers');
    return new Map(counts.map(({ body, articles }) => [body, articles]));
  }
}
