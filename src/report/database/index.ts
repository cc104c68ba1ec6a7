import type { ArticleRecord } from '../../schema/index.js';
import type { Collected, RecordSink } from '../sink.js';
import { ArticleRows } from './article-rows.js';
import { RaceRows } from './race-rows.js';
import { DATABASE_VERSION, FULL_TEXT, INDEXES, TABLES } from './schema.js';
import { type Connection, createDatabase, Inserter } from './sqlite.js';
import { VIEWS } from './views.js';

/**
 * Writes `racefile.db`. Rows go in as the records come; what binds them together (people, stories, races) is
 * added at the end, so that memory does not grow with the number of articles. The same records give the same
 * bytes.
 */
export class DatabaseSink implements RecordSink {
  readonly #connection: Connection;
  readonly #articles: ArticleRows;
  #hasAll = false;

  /** @throws where the file cannot be written */
  constructor(file: string, version: string) {
    this.#connection = createDatabase(file);
    this.#connection.exec(`PRAGMA user_version = ${DATABASE_VERSION}; BEGIN; ${TABLES}`);
    for (const { name, sql } of VIEWS) this.#connection.exec(`CREATE VIEW ${name} AS ${sql}`);
    const about = new Inserter(this.#connection, 'about', ['name', 'value']);
    about.add(['racefile', version]);
    about.add(['offsets', 'Unicode code points from 0, end exclusive']);
    about.close();
    this.#articles = new ArticleRows(this.#connection);
  }

  add(record: ArticleRecord): void {
    this.#articles.add(record);
  }

  /** No article comes any more: what needs the articles alone is made. Need not be called before `close`. */
  allAdded(): void {
    if (this.#hasAll) return;
    this.#hasAll = true;
    this.#articles.close();
    this.#connection.exec(FULL_TEXT);
  }

  close(collected: Collected): void {
    this.allAdded();
    this.#addPeople(collected);
    this.#addStories(collected);
    const races = new RaceRows(this.#connection);
    for (const race of collected.races) races.add(race);
    races.close();
    this.#connection.exec(`${INDEXES} COMMIT; PRAGMA optimize`);
    this.#connection.close();
  }

  /** People over all articles, and which person of each article is whom. */
  #addPeople({ people }: Collected): void {
    const rows = new Inserter(this.#connection, 'people', [
      'id',
      'name',
      'party',
      'roles',
      'bioguide',
      'wikidata',
      'articles',
      'mentions',
      'quotes',
    ]);
    const isWhom = this.#connection.prepare(
      'UPDATE entities SET person = ?, why = ? WHERE article = ? AND entity = ?',
    );
    for (const person of people) {
      const { id, name, party, roles, link, articles, mentions, quotes } = person;
      rows.add([
        id,
        name,
        party,
        roles.join('; ') || null,
        link?.bioguide,
        link?.wikidata,
        articles.length,
        mentions,
        quotes,
      ]);
      for (const { article, person: entity, why } of articles) isWhom.run([id, why, article, entity]);
    }
    rows.close();
    isWhom.finalize();
    this.#connection.exec(
      `UPDATE quotes SET person = (SELECT n.person FROM entities n
         WHERE n.article = quotes.article AND n.entity = quotes.speaker_entity)
       WHERE speaker_entity IS NOT NULL`,
    );
  }

  /** Which articles are copies of one story. */
  #addStories({ clusters }: Collected): void {
    const tells = this.#connection.prepare('UPDATE articles SET story = ? WHERE id = ?');
    for (const { canonical, articles } of clusters) for (const { id } of articles) tells.run([canonical, id]);
    tells.finalize();
  }
}
