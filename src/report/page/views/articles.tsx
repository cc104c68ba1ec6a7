import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useStore } from '../data/context.js';
import { fold, hasAll, wordsOf } from '../format/search.js';
import { counted, grouped } from '../format/text.js';
import { hrefOf, useRoute } from '../state/router.js';
import { Empty } from '../ui/empty.js';
import { ChoiceFilter, DateFilter, Filters, tally } from '../ui/filters.js';
import { PagedList } from '../ui/paged-list.js';
import { ArticleRow } from './article-row.js';

const NAMES = ['q', 'publisher', 'race', 'flag', 'from', 'to'] as const;

/** The articles, with filters over what is known of each. */
export function ArticlesView(): JSX.Element {
  const { articles, races, total } = useStore().start;
  const { params } = useRoute();
  const filter = Object.fromEntries(NAMES.map((name) => [name, params.get(name) ?? ''])) as Record<
    (typeof NAMES)[number],
    string
  >;
  const key = JSON.stringify(filter);
  const words = wordsOf(filter.q);
  const found = useMemo(
    () =>
      articles.filter((article) => {
        const day = article.published?.slice(0, 10) ?? '';
        return (
          (filter.publisher === '' || article.publisher === filter.publisher) &&
          (filter.race === '' || article.races.includes(filter.race)) &&
          (filter.flag === '' || article.flags.includes(filter.flag)) &&
          (filter.from === '' || day >= filter.from) &&
          (filter.to === '' || (day !== '' && day <= filter.to)) &&
          hasAll(fold(`${article.title ?? article.opening} ${article.publisher ?? ''} ${article.id}`), words)
        );
      }),
    [key],
  );
  return (
    <div class="with-filters">
      <Filters names={NAMES}>
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
        <ChoiceFilter
          name="flag"
          label="Doubts"
          all="with and without"
          options={tally(articles.flatMap(({ flags }) => flags)).map(([flag, n]) => [flag, `${flag} (${n})`])}
        />
        <div class="filter-pair">
          <DateFilter name="from" label="From" />
          <DateFilter name="to" label="To" />
        </div>
      </Filters>
      <section>
        <header class="list-head">
          <h1>Articles</h1>
          <p role="status">
            {found.length === articles.length
              ? counted(articles.length, 'article')
              : `${grouped(found.length)} of ${counted(articles.length, 'article')}`}
            {total > articles.length && `, the first of ${grouped(total)}`}
            {filter.q !== '' && (
              <>
                {' by their titles; '}
                <a href={hrefOf(['search'], { q: filter.q })}>search their texts</a>
              </>
            )}
          </p>
        </header>
        {found.length === 0 && <Empty>No article fits.</Empty>}
        <PagedList
          items={found}
          resetOn={key}
          label="Articles"
          render={(article) => <ArticleRow article={article} words={words} />}
        />
      </section>
    </div>
  );
}
