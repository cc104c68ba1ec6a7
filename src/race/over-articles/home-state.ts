import type { ArticleRecord } from '../../schema/index.js';
import { stateIn } from './place-name.js';

/** The one state that an article is about: that of its races, or else the only one it names places of; null for several. */
export function homeState({ facts, places }: ArticleRecord): string | null {
  const ofRaces = new Set(
    facts.flatMap((fact) => {
      const place = 'contest' in fact ? fact.contest?.split(':')[1] : undefined;
      const code = /^[A-Z]{2}/.exec(place ?? '')?.[0];
      return code === undefined || code === 'US' ? [] : [code];
    }),
  );
  const states =
    ofRaces.size > 0 ? ofRaces : new Set(places.flatMap(({ division }) => stateIn(division) ?? []));
  return states.size === 1 ? [...states][0]! : null;
}
