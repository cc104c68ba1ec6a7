import {
  bodyIdentity,
  Gatherer,
  homeState,
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
    const rows = new Inserter(this.#connection, 'bodies', ['id', 'name', 'kind', 'articles', 'mentions']);
    for (const body of things)
      rows.add([body.number, usualName(body), body.first.kind, body.articles, body.mentions]);
    rows.close();
    const moves = this.#connection.prepare('UPDATE entities SET body = ?, why = ? WHERE body = ?');
    const counts = this.#connection.prepare(
      `UPDATE bodies SET articles = (SELECT count(DISTINCT article) FROM entities WHERE body = bodies.id),
         mentions = mentions + (SELECT mentions FROM bodies other WHERE other.id = ?) WHERE id = ?`,
    );
    const gone = this.#connection.prepare('DELETE FROM bodies WHERE id = ?');
    for (const { from, into, why } of mergersByInitials(things)) {
      moves.run([into, why, from]);
      counts.run([from, into]);
      gone.run([from]);
    }
    for (const statement of [moves, counts, gone]) statement.finalize();
  }
}
