import type { JSX } from 'preact';
import type { PagePlace, PageShapes } from '../../page-data.js';
import { counted } from '../format/text.js';
import { levelsOf } from '../model/levels.js';

interface DivisionMapProps {
  readonly shapes: PageShapes;
  readonly places: readonly PagePlace[];
  readonly chosen: string | null;
  readonly onChoose: (state: string | null) => void;
}

/** How many articles name a state or something in it. */
export function articlesByState(places: readonly PagePlace[]): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<number>>();
  for (const { state, sightings } of places) {
    if (!state) continue;
    const set = articles.get(state) ?? new Set();
    for (const [article] of sightings) set.add(article);
    articles.set(state, set);
  }
  return new Map([...articles].map(([state, set]) => [state, set.size]));
}

/** The United States, the states shaded by how many articles name them, the counties named drawn in. */
export function DivisionMap({ shapes, places, chosen, onChoose }: DivisionMapProps): JSX.Element {
  const articles = articlesByState(places);
  const levels = levelsOf([...articles.values()]);
  const countyOf = new Map(
    places.flatMap((place) => (place.fips?.length === 5 ? [[place.fips, place] as const] : [])),
  );
  return (
    <figure class="map">
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no element for a group of links */}
      <svg viewBox={`0 0 ${shapes.width} ${shapes.height}`} role="group" aria-label="Map of the states named">
        {shapes.states.map(({ code, name, path }) => {
          const n = articles.get(code) ?? 0;
          const isChosen = code === chosen;
          const label = n === 0 ? `${name}: not named` : `${name}: ${counted(n, 'article')}`;
          if (n === 0)
            return (
              <path key={code} d={path} class="state level-0">
                <title>{label}</title>
              </path>
            );
          return (
            <a
              key={code}
              href={location.hash}
              aria-label={label}
              aria-current={isChosen}
              onClick={(event) => {
                event.preventDefault();
                onChoose(isChosen ? null : code);
              }}
            >
              <path
                d={path}
                class={`state level-${levels.findLast(({ from }) => n >= from)!.level}${isChosen ? ' chosen' : ''}`}
              >
                <title>{label}</title>
              </path>
            </a>
          );
        })}
        <g class="counties">
          {shapes.counties.map(({ fips, path }) => (
            <path key={fips} d={path}>
              <title>{countyOf.get(fips)?.name}</title>
            </path>
          ))}
        </g>
      </svg>
      <figcaption class="map-legend">
        <span>Articles that name a state or a place in it:</span>
        {levels.map(({ level, from, to }) => (
          <span key={level} class="legend-step">
            <span class={`swatch level-${level}`} /> {from === to ? from : `${from}–${to}`}
          </span>
        ))}
        <span class="swatch county">county named</span>
      </figcaption>
    </figure>
  );
}
