import { analyzeArticle } from '../../src/index.js';
import type { Fact } from '../../src/schema/index.js';

/** Who stands where, for sentences that do not say it themselves. */
export const SCENE =
  'Republican Dale Renfro and Democrat Marisol Ybarra-Kent are running for Texas’ 41st Congressional District.';

/**
 * The facts of one kind that sentences tell, in an article about an invented race of 2020, as the fields asked for.
 * What the opening of the article tells by itself is left out.
 */
export function factsOf<T extends Fact['type']>(
  type: T,
  text: string,
  fields: readonly string[],
  { scene = SCENE, published = '2020-10-15' }: { scene?: string; published?: string } = {},
): Record<string, unknown>[] {
  const article = analyzeArticle({ text: `${scene}\n\n${text}`, published });
  return article.facts
    .filter((fact) => fact.type === type && fact.evidence.start >= scene.length)
    .map((fact) => {
      const all: Record<string, unknown> = { ...fact, evidenceText: fact.evidence.text };
      return Object.fromEntries(fields.map((field) => [field, all[field] ?? null]));
    });
}
