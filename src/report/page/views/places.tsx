import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PagePlace } from '../../page-data.js';
import { DivisionMap } from '../charts/map.js';
import { useLoaded, useStore } from '../data/context.js';
import { fold, hasAll, wordsOf } from '../format/search.js';
import { counted } from '../format/text.js';
import { setParams, useRoute } from '../state/router.js';
import type { Sighting } from '../state/sightings.js';
import { Empty, Waiting } from '../ui/empty.js';
import { ChoiceFilter, tally } from '../ui/filters.js';
import { Marked } from '../ui/marked.js';
import { PagedList } from '../ui/paged-list.js';
import { Sightings } from '../ui/value.js';

/** The places named: a map, and a list. */
export function PlacesView(): JSX.Element {
  const store = useStore();
  const { params } = useRoute();
  const loaded = useLoaded(async () => ({ places: await store.places(), shapes: await store.shapes() }));
  const [q, state, kind] = ['q', 'state', 'kind'].map((name) => params.get(name) ?? '') as [
    string,
    string,
    string,
  ];
  const found = useMemo(() => {
    const words = wordsOf(q);
    return (loaded?.places ?? []).filter(
      (place) =>
        (state === '' || place.state === state) &&
        (kind === '' || place.kind === kind) &&
        hasAll(fold(place.name), words),
    );
  }, [loaded, q, state, kind]);
  if (!loaded) return <Waiting />;
  const { places, shapes } = loaded;
  const stateName = shapes.states.find(({ code }) => code === state)?.name;
  return (
    <>
      <header class="list-head">
        <h1>Places</h1>
        <p role="status">
          {counted(found.length, 'place')}
          {stateName && ` in ${stateName}`}
        </p>
      </header>
      <DivisionMap
        shapes={shapes}
        places={places}
        chosen={state || null}
        onChoose={(code) => setParams({ state: code ?? '' })}
      />
      <form
        class="filters-form filters-row"
        aria-label="Filters"
        onSubmit={(event) => event.preventDefault()}
      >
        <ChoiceFilter
          name="state"
          label="State"
          all="everywhere"
          options={shapes.states
            .filter(({ code }) => places.some((place) => place.state === code))
            .map(({ code, name }) => [code, name])}
        />
        <ChoiceFilter
          name="kind"
          label="Kind"
          all="all kinds"
          options={tally(places.map((place) => place.kind)).map(([one]) => [one, one])}
        />
      </form>
      {found.length === 0 && <Empty>No place fits.</Empty>}
      <PagedList
        items={found}
        resetOn={`${q}|${state}|${kind}`}
        label="Places"
        render={(place) => <PlaceRow place={place} words={wordsOf(q)} />}
      />
    </>
  );
}

function PlaceRow({ place, words }: { place: PagePlace; words: readonly string[] }): JSX.Element {
  const { articles } = useStore().start;
  const sightings = place.sightings.map(
    ([article, start, end, at]): Sighting => ({
      article: articles[article]!.id,
      start,
      end,
      in: at ?? undefined,
    }),
  );
  return (
    <div class="row">
      <div class="row-head">
        <Sightings of={sightings} class="row-name">
          <Marked text={place.name} words={words} />
        </Sightings>
        <span class="tag">{place.kind}</span>
        <span class="row-facts">
          {counted(place.mentions, 'mention')} in {counted(place.sightings.length, 'article')}
        </span>
      </div>
      {place.division && <p class="muted division">{place.division}</p>}
    </div>
  );
}
