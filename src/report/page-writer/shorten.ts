import type { CollectedPerson, Evidence, Race } from '../../schema/index.js';
import type { PagePerson } from '../page-data.js';

/** Whether the page holds an article. */
export type IsHeld = (article: string) => boolean;

/** A race as a page shows it that holds some of the articles alone: with the evidence that can be opened there, or else the first. */
export function shortenRace(race: Race, isHeld: IsHeld): Race {
  const { candidates, ...rest } = withLessEvidence(race, isHeld) as Race;
  return {
    ...rest,
    candidates: candidates.map((candidate) => ({
      ...candidate,
      quotes: candidate.quotes.filter(({ article }) => isHeld(article)),
    })),
  };
}

/** A person, named in those articles alone that the page holds, with how many they are in all. */
export const shortenPerson = (person: CollectedPerson, isHeld: IsHeld): PagePerson => ({
  ...person,
  articles: person.articles.filter(({ article }) => isHeld(article)),
  inArticles: person.articles.length,
});

function withLessEvidence(value: unknown, isHeld: IsHeld): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withLessEvidence(item, isHeld));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      name === 'evidence' ? openable(inner as Evidence[], isHeld) : withLessEvidence(inner, isHeld),
    ]),
  );
}

function openable(evidence: readonly Evidence[], isHeld: IsHeld): readonly Evidence[] {
  const held = evidence.filter(({ article }) => isHeld(article));
  return held.length > 0 ? held : evidence.slice(0, 1);
}
