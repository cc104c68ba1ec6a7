import type { ArticleRecord } from '../../schema/index.js';

const STATE = /^ocd-division\/country:us\/(?:state|district|territory):(?<code>[a-z]{2})/;

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
    ofRaces.size > 0
      ? ofRaces
      : new Set(
          places.flatMap(({ division }) => STATE.exec(division ?? '')?.groups?.code?.toUpperCase() ?? []),
        );
  return states.size === 1 ? [...states][0]! : null;
}
