import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLoaded, useStore } from '../data/context.js';
import { dateInWords } from '../format/dates.js';
import { fold, hasAll, wordsOf } from '../format/search.js';
import { counted } from '../format/text.js';
import { filterFrom, filterQuotes } from '../model/quote-filter.js';
import { MOST_HITS, type SentenceHit, searchTexts } from '../model/text-search.js';
import { hrefOf, useRoute } from '../state/router.js';
import { Empty } from '../ui/empty.js';
import { Marked } from '../ui/marked.js';
import { PagedList } from '../ui/paged-list.js';
import { Party } from '../ui/party.js';
import { Sightings } from '../ui/value.js';
import { QuoteItem } from './quote-item.js';

/** Quotes and people shown before one goes on to their view. */
const FIRST = 5;

/** A search through everything: races, people, quotes and the sentences of all articles. */
export function SearchView(): JSX.Element {
  const store = useStore();
  const { params } = useRoute();
  const q = params.get('q') ?? '';
  const words = wordsOf(q);
  const lists = useLoaded(async () => ({ quotes: await store.quotes(), people: await store.people() }));
  const { hits, read } = useTextSearch(q);
  const races = store.start.races.filter((race) =>
    hasAll(fold(`${race.name} ${race.candidates.map(({ name }) => name).join(' ')}`), words),
  );
  const people = useMemo(
    () =>
      (lists?.people ?? []).filter(({ name, roles }) => hasAll(fold(`${name} ${roles.join(' ')}`), words)),
    [lists, q],
  );
  const quotes = useMemo(
    () => filterQuotes(lists?.quotes ?? [], store.start.articles, filterFrom(new URLSearchParams({ q }))),
    [lists, q],
  );
  if (words.length === 0)
    return <Empty>Write what you look for; words in quotation marks are found as they stand.</Empty>;
  const total = store.start.articles.length;
  return (
    <div class="search-view">
      <header class="list-head">
        <h1>“{q}”</h1>
        <p role="status">
          {counted(hits.length, 'sentence')}
          {hits.length === MOST_HITS && ' and maybe more'} in{' '}
          {read < total && hits.length < MOST_HITS ? `the first ${read} of ` : ''}
          {counted(total, 'article')}
        </p>
      </header>
      {races.length > 0 && (
        <section class="found">
          <h2>Races</h2>
          <ul class="plain">
            {races.slice(0, FIRST).map(({ id, name }) => (
              <li key={id}>
                <a href={hrefOf(['race', id])} data-stop>
                  <Marked text={name} words={words} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {people.length > 0 && (
        <section class="found">
          <h2>People</h2>
          <ul class="plain">
            {people.slice(0, FIRST).map(({ id, name, party, mentions }) => (
              <li key={id}>
                <Party of={party} />{' '}
                <a href={hrefOf(['people'], { q: name })} data-stop>
                  <Marked text={name} words={words} />
                </a>{' '}
                <span class="muted">{counted(mentions, 'mention')}</span>
              </li>
            ))}
          </ul>
          {people.length > FIRST && (
            <a href={hrefOf(['people'], { q })}>all {counted(people.length, 'person', 'people')}</a>
          )}
        </section>
      )}
      {quotes.length > 0 && (
        <section class="found">
          <h2>Quotes</h2>
          <ul class="list">
            {quotes.slice(0, FIRST).map((quote) => (
              <li key={`${quote.article}${quote.id}`}>
                <QuoteItem quote={quote} words={words} names={[]} named brief />
              </li>
            ))}
          </ul>
          {quotes.length > FIRST && (
            <a href={hrefOf(['quotes'], { q })}>all {counted(quotes.length, 'quote')}</a>
          )}
        </section>
      )}
      <section class="found">
        <h2>Sentences</h2>
        {hits.length === 0 && read >= total && <Empty>No sentence has all of these words.</Empty>}
        <PagedList
          items={hits}
          resetOn={q}
          label="Sentences"
          render={(hit) => {
            const { publisher, published } = store.start.articles[store.indexOf(hit.article)]!;
            return (
              <div class="row">
                <Sightings of={[hit]} class="sentence">
                  <Marked text={hit.text} words={words} />
                </Sightings>
                <p class="row-facts">
                  <span>{publisher ?? 'publisher not told'}</span>
                  <span>{dateInWords(published)}</span>
                </p>
              </div>
            );
          }}
        />
      </section>
    </div>
  );
}

function useTextSearch(q: string): { hits: readonly SentenceHit[]; read: number } {
  const store = useStore();
  const [state, setState] = useState<{ hits: readonly SentenceHit[]; read: number }>({ hits: [], read: 0 });
  useEffect(() => {
    const words = wordsOf(q);
    setState({ hits: [], read: 0 });
    if (words.length === 0) return;
    const stop = new AbortController();
    void searchTexts(store, words, stop.signal, (hits, read) => {
      if (!stop.signal.aborted) setState({ hits, read });
    });
    return () => stop.abort();
  }, [q]);
  return state;
}
