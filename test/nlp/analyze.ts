import type { Entities } from '../../src/nlp/entities/entities.js';
import { resolveEntities } from '../../src/nlp/entities/index.js';
import { findNames } from '../../src/nlp/names/index.js';
import type { Name } from '../../src/nlp/names/name.js';
import { findQuotedStretches } from '../../src/nlp/quotes/stretches.js';
import { tokenize } from '../../src/nlp/tokens/index.js';
import { createDocument } from '../../src/text/document.js';

/** The names of a short text as "person: Ann Roe". */
export function namesOf(text: string, title: string | null = null): string[] {
  const document = createDocument({ title, text, captions: [], published: null });
  const names: Name[] = findNames(document, tokenize(document));
  return names.map(({ type, start, end }) => `${type}: ${document.text.slice(start, end)}`);
}

/** The entities of a short text. */
export function entitiesOf(
  text: string,
  published: string | null = '2018-06-20',
): { text: string; entities: Entities } {
  const document = createDocument({ title: null, text, captions: [], published });
  const tokenized = tokenize(document);
  const names = findNames(document, tokenized);
  return {
    text: document.text,
    entities: resolveEntities(document, tokenized, names, findQuotedStretches(document)),
  };
}
