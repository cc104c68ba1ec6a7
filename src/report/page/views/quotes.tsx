import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PageQuote } from '../../page-data.js';
import { useLoaded, useStore } from '../data/context.js';
import { wordsOf } from '../format/search.js';
import { counted, grouped } from '../format/text.js';
import {
  bySpeaker,
  FILTER_NAMES,
  filterFrom,
  filterQuotes,
  isNamed,
  NOBODY,
  speakerKey,
} from '../model/quote-filter.js';
import { setParams, useRoute } from '../state/router.js';
import { Empty, Waiting } from '../ui/empty.js';
import { ChoiceFilter, DateFilter, Filters, LeastFilter, NameFilter, tally } from '../ui/filters.js';
import { PagedList } from '../ui/paged-list.js';
import { QuoteItem } from './quote-item.js';

/** Speakers to click on beside the list. */
const SHOWN_SPEAKERS = 12;

/** All quotes by speaker, with filters. */
export function QuotesView(): JSX.Element {
  const store = useStore();
  const { articles, races, counts: all } = store.start;
  const { params } = useRoute();
  const quotes = useLoaded(store.quotes);
  const filter = filterFrom(params);
  const key = JSON.stringify(filter);
  const isByDate = params.get('order') === 'date';
  const found = useMemo(() => {
    const some = filterQuotes(quotes ?? [], articles, filter);
    if (!isByDate) return bySpeaker(some);
    const day = (quote: PageQuote): string => articles[quote.article]!.published ?? '';
    return some.sort((a, b) =>
      day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.article - b.article || a.start - b.start,
    );
  }, [quotes, key, isByDate]);
  const speakers = useMemo(
    () => tally((quotes ?? []).map(({ speaker }) => (speaker !== null && isNamed(speaker) ? speaker : null))),
    [quotes],
  );
  const isRated = useMemo(() => (quotes ?? []).some(({ confidence }) => confidence !== null), [quotes]);
  if (!quotes) return <Waiting />;
  const names = speakers.map(([name]) => name);
  const words = wordsOf(filter.q);
  const counts = new Map<string, number>();
  for (const quote of found) counts.set(speakerKey(quote), (counts.get(speakerKey(quote)) ?? 0) + 1);
  return (
    <div class="with-filters">
      <Filters names={FILTER_NAMES}>
        <NameFilter name="speaker" label="Speaker" names={[...names, NOBODY]} />
        <ChoiceFilter
          name="publisher"
          label="Publisher"
          all="all publishers"
          options={tally(articles.map(({ publisher }) => publisher)).map(([name]) => [name, name])}
        />
        <ChoiceFilter
          name="race"
          label="Race"
          all="all races"
          options={races.map(({ id, name }) => [id, name])}
        />
        <div class="filter-pair">
          <DateFilter name="from" label="From" />
          <DateFilter name="to" label="To" />
        </div>
        <ChoiceFilter
          name="kind"
          label="Kind"
          all="all kinds"
          options={[
            ['direct', 'direct: all in quotation marks'],
            ['mixed', 'mixed: some of it'],
            ['indirect', 'indirect: none of it'],
          ]}
        />
        {isRated && <LeastFilter name="sure" label="Confidence" />}
        <ChoiceFilter name="order" label="Order" all="by speaker" options={[['date', 'latest first']]} />
        <div class="speakers">
          <p class="filter-title">Most quoted</p>
          {speakers.slice(0, SHOWN_SPEAKERS).map(([name, n]) => (
            <button
              key={name}
              type="button"
              class="facet"
              aria-pressed={filter.speaker === name}
              onClick={() => setParams({ speaker: filter.speaker === name ? '' : name })}
            >
              <span>{name}</span> <span class="count">{n}</span>
            </button>
          ))}
        </div>
      </Filters>
      <section>
        <header class="list-head">
          <h1>Quotes</h1>
          <p role="status">
            {found.length === quotes.length
              ? counted(quotes.length, 'quote')
              : `${grouped(found.length)} of ${counted(quotes.length, 'quote')}`}
            {all.quotes > quotes.length && `, of ${grouped(all.quotes)} in all articles`}
          </p>
        </header>
        {found.length === 0 && <Empty>No quote fits. Take off a filter, or search for fewer words.</Empty>}
        <PagedList
          items={found}
          resetOn={`${key}${isByDate}`}
          label="Quotes"
          render={(quote, n) => (
            <>
              {!isByDate && (n === 0 || speakerKey(found[n - 1]!) !== speakerKey(quote)) && (
                <h2 class="speaker">
                  {quote.speaker ?? 'The text does not tell who'}{' '}
                  <span class="count">{counts.get(speakerKey(quote))}</span>
                </h2>
              )}
              <QuoteItem quote={quote} words={words} names={names} named={isByDate} />
            </>
          )}
        />
      </section>
    </div>
  );
}
