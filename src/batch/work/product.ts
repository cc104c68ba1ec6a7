import type { Outcome } from '../../corrections/index.js';
import { signStory } from '../../ingest/near-duplicates/index.js';
import { digest } from '../../race/merge/index.js';
import { digestPeople } from '../../race/people/index.js';
import { csvLines } from '../../report/csv.js';
import { factRows } from '../../report/facts-table.js';
import { quoteRows } from '../../report/quotes-table.js';
import type { ArticleRecord } from '../../schema/index.js';
import type { ArticleDigest, ArticleProduct } from './article-task.js';

/** Writes down what a batch keeps of a record. */
export function productOf(record: ArticleRecord, outcomes: readonly Outcome[] = []): ArticleProduct {
  const { id, text, meta } = record;
  const forMerging: ArticleDigest = {
    race: digest(record),
    people: digestPeople(record),
    story: signStory({ id, text, published: meta.published }),
  };
  return {
    id,
    line: `${JSON.stringify(record)}\n`,
    quotes: csvLines(quoteRows(record)),
    facts: csvLines(factRows(record)),
    quoteCount: record.quotes.length,
    factCount: record.facts.length,
    digest: JSON.stringify(forMerging),
    outcomes,
  };
}
