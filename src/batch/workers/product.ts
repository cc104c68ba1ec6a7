import type { Outcome } from '../../corrections/index.js';
import { signStory } from '../../ingest/near-duplicates/index.js';
import { digest } from '../../race/merge/index.js';
import { digestPeople, familyOf } from '../../race/people/index.js';
import { csvLines } from '../../report/csv.js';
import { factRows } from '../../report/facts-table.js';
import { quoteRows } from '../../report/quotes-table.js';
import type { ArticleRecord } from '../../schema/index.js';
import type { ArticleProduct } from './article-task.js';
import { packTexts } from './product-codec.js';

/** Writes down what a batch keeps of a record. */
export function productOf(record: ArticleRecord, outcomes: readonly Outcome[] = []): ArticleProduct {
  const { id, text, meta, quotes, facts } = record;
  const texts = packTexts({
    line: jsonLine(record),
    quotes: csvLines(quoteRows(record)),
    facts: csvLines(factRows(record)),
    race: facts.length > 0 ? jsonLine(digest(record)) : '',
    people: digestPeople(record)
      .map((person) => `${familyOf(person)}\t${jsonLine(person)}`)
      .join(''),
    story: jsonLine(signStory({ id, text, published: meta.published })),
  });
  return { id, quoteCount: quotes.length, factCount: facts.length, outcomes, ...texts };
}

const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;
