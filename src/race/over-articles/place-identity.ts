import { US_CITIES_BY_NAME } from '../../knowledge/cities.js';
import type { ArticleRecord } from '../../schema/index.js';
import { type Identity, inState } from './same.js';

type Place = ArticleRecord['places'][number];

/**
 * Which places of several articles are one: those of one division; countries and regions of one name, and cities abroad.
 * Where the text does not tell the division, "Washington County" and "Springfield" are one only in articles about one state.
 */
export function placeIdentity(
  { name, kind, division }: Place,
  state: string | null,
  article: string,
): Identity {
  if (division !== null) return { key: division, why: 'the same division' };
  const key = `${kind}\n${name.toLowerCase()}`;
  const isOnlyOne =
    kind === 'country' || kind === 'region' || (kind === 'city' && !US_CITIES_BY_NAME.has(name));
  return isOnlyOne ? { key, why: 'the same name' } : inState(key, state, article);
}
