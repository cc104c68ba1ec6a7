import { columnOf } from '../columns.js';
import { FACT_COLUMNS } from '../facts-table.js';

/** Raised whenever a table or a column is renamed or dropped; readers find it as `PRAGMA user_version`. */
export const DATABASE_VERSION = 1;

const SQL_TYPES = { text: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER' } as const;

/** Columns of `facts.csv` that the table `facts` holds otherwise: by reference, or under the name `part`. */
const NOT_OF_FACTS: ReadonlySet<string> = new Set([
  'article',
  'publisher',
  'published',
  'fact',
  'type',
  'in',
  'start_cp',
  'end_cp',
]);

/** The columns that `facts.csv` and the table `facts` have in common. */
export const SHARED_FACT_COLUMNS = FACT_COLUMNS.filter((name) => !NOT_OF_FACTS.has(name));

const sharedFactColumns = SHARED_FACT_COLUMNS.map(
  (name) => `"${name}" ${name === 'value' ? '' : SQL_TYPES[columnOf(name).type]}`,
).join(',\n  ');

/** Where a span lies: the text it counts in ("text", "title", "media/0"), and its edges in code points. */
const SPAN = `part TEXT NOT NULL, start_cp INTEGER NOT NULL, end_cp INTEGER NOT NULL`;

/**
 * The tables. Offsets count Unicode code points, as SQLite's own `substr` does:
 * `substr(articles.text, start_cp + 1, end_cp - start_cp)` is the words of a span whose part is "text".
 */
export const TABLES = `
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE articles (
  id TEXT PRIMARY KEY, title TEXT, byline TEXT, publisher TEXT, published TEXT, url TEXT, language TEXT,
  story TEXT NOT NULL REFERENCES articles (id),
  file TEXT NOT NULL, item TEXT, format TEXT NOT NULL, encoding TEXT NOT NULL, bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL, flags TEXT, text TEXT NOT NULL);
CREATE TABLE media (
  article TEXT NOT NULL REFERENCES articles (id), part TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
  credit TEXT, account TEXT, PRIMARY KEY (article, part));
CREATE TABLE removed (
  id INTEGER PRIMARY KEY, article TEXT NOT NULL REFERENCES articles (id), rule TEXT NOT NULL, text TEXT NOT NULL,
  raw_start_utf16 INTEGER NOT NULL, raw_end_utf16 INTEGER NOT NULL);
CREATE TABLE sentences (
  id INTEGER PRIMARY KEY, article TEXT NOT NULL REFERENCES articles (id), text TEXT NOT NULL, ${SPAN});
CREATE TABLE people (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, party TEXT, roles TEXT, bioguide TEXT, wikidata TEXT,
  articles INTEGER NOT NULL, mentions INTEGER NOT NULL, quotes INTEGER NOT NULL);
CREATE TABLE bodies (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, articles INTEGER NOT NULL, mentions INTEGER NOT NULL);
CREATE TABLE places (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, division TEXT, fips TEXT,
  articles INTEGER NOT NULL, mentions INTEGER NOT NULL);
CREATE TABLE entities (
  article TEXT NOT NULL REFERENCES articles (id), entity TEXT NOT NULL,
  layer TEXT NOT NULL CHECK (layer IN ('person', 'organization', 'place', 'office')),
  name TEXT NOT NULL, kind TEXT, party TEXT, division TEXT, fips TEXT,
  person TEXT REFERENCES people (id), body INTEGER REFERENCES bodies (id), place INTEGER REFERENCES places (id),
  why TEXT, PRIMARY KEY (article, entity));
CREATE TABLE mentions (
  id INTEGER PRIMARY KEY, article TEXT NOT NULL, entity TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
  ${SPAN}, sentence INTEGER REFERENCES sentences (id),
  FOREIGN KEY (article, entity) REFERENCES entities (article, entity));
CREATE TABLE roles (
  id INTEGER PRIMARY KEY, article TEXT NOT NULL, entity TEXT NOT NULL, office TEXT, title TEXT NOT NULL,
  status TEXT NOT NULL, evidence TEXT NOT NULL, ${SPAN},
  FOREIGN KEY (article, entity) REFERENCES entities (article, entity),
  FOREIGN KEY (article, office) REFERENCES entities (article, entity));
CREATE TABLE quotes (
  id INTEGER PRIMARY KEY, article TEXT NOT NULL REFERENCES articles (id), quote TEXT NOT NULL,
  kind TEXT NOT NULL, text TEXT NOT NULL, speaker TEXT, speaker_type TEXT, speaker_entity TEXT,
  person TEXT REFERENCES people (id), cue TEXT, lemma TEXT, confidence REAL, corrected TEXT, ${SPAN},
  sentence INTEGER REFERENCES sentences (id),
  UNIQUE (article, quote), FOREIGN KEY (article, speaker_entity) REFERENCES entities (article, entity));
CREATE TABLE quote_pieces (
  id INTEGER PRIMARY KEY, quote INTEGER NOT NULL REFERENCES quotes (id),
  role TEXT NOT NULL CHECK (role IN ('verbatim', 'content')), text TEXT NOT NULL, ${SPAN});
CREATE TABLE claims (
  id INTEGER PRIMARY KEY, article TEXT NOT NULL REFERENCES articles (id), text TEXT NOT NULL, score REAL NOT NULL,
  speaker_entity TEXT, reasons TEXT, ${SPAN},
  FOREIGN KEY (article, speaker_entity) REFERENCES entities (article, entity));
CREATE TABLE facts (
  id INTEGER PRIMARY KEY, article TEXT NOT NULL REFERENCES articles (id), fact TEXT NOT NULL, type TEXT NOT NULL,
  ${sharedFactColumns},
  ${SPAN}, sentence INTEGER REFERENCES sentences (id),
  UNIQUE (article, fact));
CREATE TABLE races (
  id TEXT PRIMARY KEY, contest TEXT NOT NULL, name TEXT NOT NULL, office TEXT NOT NULL, body TEXT,
  level TEXT NOT NULL, division TEXT, year INTEGER, special INTEGER NOT NULL);
CREATE TABLE race_articles (
  race TEXT NOT NULL REFERENCES races (id), article TEXT NOT NULL REFERENCES articles (id),
  PRIMARY KEY (race, article));
CREATE TABLE candidates (
  id INTEGER PRIMARY KEY, race TEXT NOT NULL REFERENCES races (id), candidate TEXT NOT NULL, name TEXT NOT NULL,
  party TEXT, incumbent INTEGER, mentions INTEGER NOT NULL, bioguide TEXT, wikidata TEXT, UNIQUE (race, candidate));
CREATE TABLE candidate_quotes (
  candidate INTEGER NOT NULL REFERENCES candidates (id), article TEXT NOT NULL, quote TEXT NOT NULL,
  PRIMARY KEY (candidate, article, quote), FOREIGN KEY (article, quote) REFERENCES quotes (article, quote));
CREATE TABLE race_values (
  id INTEGER PRIMARY KEY, race TEXT NOT NULL REFERENCES races (id), candidate INTEGER REFERENCES candidates (id),
  field TEXT NOT NULL, round TEXT, text TEXT, percent REAL, votes INTEGER, points REAL, amount REAL, count INTEGER,
  approx TEXT, precincts_reported INTEGER, precincts_total INTEGER, area TEXT, "group" TEXT, as_of TEXT, date TEXT,
  pollster TEXT, sample INTEGER, moe REAL, low REAL, high REAL, currency TEXT, action TEXT, actor TEXT,
  target TEXT, period TEXT, said_by TEXT);
CREATE TABLE conflicts (
  id INTEGER PRIMARY KEY, race TEXT NOT NULL REFERENCES races (id), candidate INTEGER REFERENCES candidates (id),
  field TEXT NOT NULL, round TEXT, kind TEXT NOT NULL CHECK (kind IN ('rounding', 'update', 'contradiction')));
CREATE TABLE conflict_values (
  id INTEGER PRIMARY KEY, conflict INTEGER NOT NULL REFERENCES conflicts (id), value NOT NULL);
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY, race_value INTEGER REFERENCES race_values (id),
  conflict_value INTEGER REFERENCES conflict_values (id), article TEXT NOT NULL, fact TEXT NOT NULL,
  text TEXT NOT NULL, confidence REAL, ${SPAN},
  CHECK ((race_value IS NULL) <> (conflict_value IS NULL)),
  FOREIGN KEY (article, fact) REFERENCES facts (article, fact));
`;

/** Made after the rows are in; a foreign key wants one on its own side too. */
export const INDEXES = `
CREATE INDEX articles_published ON articles (published);
CREATE INDEX articles_story ON articles (story);
CREATE INDEX removed_article ON removed (article);
CREATE INDEX removed_rule ON removed (rule);
CREATE INDEX sentences_article ON sentences (article);
CREATE INDEX people_name ON people (name);
CREATE INDEX entities_person ON entities (person);
CREATE INDEX entities_body ON entities (body);
CREATE INDEX entities_place ON entities (place);
CREATE INDEX entities_name ON entities (layer, name);
CREATE INDEX entities_division ON entities (division);
CREATE INDEX mentions_entity ON mentions (article, entity);
CREATE INDEX mentions_sentence ON mentions (sentence);
CREATE INDEX roles_entity ON roles (article, entity);
CREATE INDEX quotes_person ON quotes (person);
CREATE INDEX quotes_speaker ON quotes (speaker);
CREATE INDEX quote_pieces_quote ON quote_pieces (quote);
CREATE INDEX claims_article ON claims (article);
CREATE INDEX facts_type ON facts (type);
CREATE INDEX facts_contest ON facts (contest);
CREATE INDEX facts_who ON facts (who);
CREATE INDEX race_articles_article ON race_articles (article);
CREATE INDEX race_values_race ON race_values (race, field);
CREATE INDEX race_values_candidate ON race_values (candidate);
CREATE INDEX conflicts_race ON conflicts (race);
CREATE INDEX conflict_values_conflict ON conflict_values (conflict);
CREATE INDEX evidence_race_value ON evidence (race_value);
CREATE INDEX evidence_conflict_value ON evidence (conflict_value);
CREATE INDEX evidence_fact ON evidence (article, fact);
`;

/** Full text over sentences and quotes; words are found in any of their forms, accents or none. */
export const FULL_TEXT = `
CREATE VIRTUAL TABLE sentences_fts USING fts5 (
  text, content="sentences", content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE quotes_fts USING fts5 (
  text, speaker, content="quotes", content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');
INSERT INTO sentences_fts (sentences_fts) VALUES ('rebuild');
INSERT INTO quotes_fts (quotes_fts) VALUES ('rebuild');
`;
