import type { Knowledge } from '../knowledge/pack/index.js';
import type { Document } from '../text/document.js';
import { type ClaimFinding, findClaims } from './claims/index.js';
import type { DateMention } from './dates/date.js';
import { findDates } from './dates/index.js';
import type { Entities } from './entities/entities.js';
import { resolveEntities } from './entities/index.js';
import { findNames } from './names/index.js';
import { findNumbers } from './numbers/index.js';
import type { NumberMention } from './numbers/number.js';
import type { Quotes } from './quotes/attribution.js';
import { findQuotes } from './quotes/index.js';
import { findQuotedStretches } from './quotes/stretches.js';
import { type Tokenized, tokenize } from './tokens/index.js';

/** Everything that is found in the language of a document; all ranges are offsets of `document.text`. */
export interface Analysis {
  readonly document: Document;
  readonly tokenized: Tokenized;
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  readonly entities: Entities;
  readonly quotes: Quotes;
  readonly claims: readonly ClaimFinding[];
}

export interface AnalysisOptions {
  /** Tables that the user has loaded, to link people to public ids. */
  readonly knowledge?: Knowledge | null;
}

/** Reads a document: each step says by its parameters what it needs, and by its result what it adds. */
export function analyzeDocument(document: Document, { knowledge = null }: AnalysisOptions = {}): Analysis {
  const tokenized = tokenize(document);
  const dates = findDates(document, tokenized);
  const numbers = findNumbers(document, tokenized, dates);
  const names = findNames(document, tokenized);
  const stretches = findQuotedStretches(document);
  const entities = resolveEntities(document, tokenized, names, stretches, knowledge);
  const quotes = findQuotes(document, tokenized, stretches, entities);
  const claims = findClaims(tokenized, numbers, quotes);
  return { document, tokenized, numbers, dates, entities, quotes, claims };
}
