import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { PagePerson } from '../../page-data.js';
import { useLoaded, useStore } from '../data/context.js';
import type { Store } from '../data/store.js';
import { fold, hasAll, wordsOf } from '../format/search.js';
import { counted, grouped, PARTY_NAMES } from '../format/text.js';
import { titleOf } from '../format/titles.js';
import { hrefOf, useRoute } from '../state/router.js';
import { openSightings } from '../state/sightings.js';
import { CorrectPerson } from '../ui/correct/correct-person.js';
import { Empty, Waiting } from '../ui/empty.js';
import { ChoiceFilter, Filters } from '../ui/filters.js';
import { Marked } from '../ui/marked.js';
import { PagedList } from '../ui/paged-list.js';
import { Party } from '../ui/party.js';

/** Articles listed of one person. */
const SHOWN = 60;

/** Opens an article at the first mention of a person; the keys go on along the others. */
async function openPerson(store: Store, article: string, person: string): Promise<void> {
  const record = await store.record(article);
  const mentions = record?.people.find(({ id }) => id === person)?.mentions ?? [];
  openSightings(mentions.map((mention) => ({ article, ...mention })));
}

/** Everybody named, with how often. */
export function PeopleView(): JSX.Element {
  const store = useStore();
  const { counts } = store.start;
  const { params } = useRoute();
  const people = useLoaded(store.people);
  const [q, party, race] = ['q', 'party', 'race'].map((name) => params.get(name) ?? '') as [
    string,
    string,
    string,
  ];
  const found = useMemo(() => {
    const words = wordsOf(q);
    return (people ?? [])
      .filter(
        (person) =>
          (party === '' || person.party === party) &&
          (race === '' || person.races.includes(race)) &&
          hasAll(fold(`${person.name} ${person.roles.join(' ')}`), words),
      )
      .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
  }, [people, q, party, race]);
  if (!people) return <Waiting />;
  const names = people.map(({ name }) => name);
  return (
    <div class="with-filters">
      <Filters names={['q', 'party', 'race']}>
        <ChoiceFilter
          name="party"
          label="Party"
          all="all, and none"
          options={Object.entries(PARTY_NAMES).map(([letter, name]) => [letter, name])}
        />
        <ChoiceFilter
          name="race"
          label="Race"
          all="all races"
          options={store.start.races.map(({ id, name }) => [id, name])}
        />
      </Filters>
      <section>
        <header class="list-head">
          <h1>People</h1>
          <p role="status">
            {found.length === people.length
              ? counted(people.length, 'person', 'people')
              : `${grouped(found.length)} of ${counted(people.length, 'person', 'people')}`}
            {counts.people > people.length && `, the most named of ${grouped(counts.people)}`}
          </p>
        </header>
        {found.length === 0 && <Empty>Nobody fits.</Empty>}
        <PagedList
          items={found}
          resetOn={`${q}|${party}|${race}`}
          label="People"
          render={(person) => <PersonRow key={person.id} person={person} words={wordsOf(q)} names={names} />}
        />
      </section>
    </div>
  );
}

interface PersonRowProps {
  readonly person: PagePerson;
  readonly words: readonly string[];
  readonly names: readonly string[];
}

function PersonRow({ person, words, names }: PersonRowProps): JSX.Element {
  const store = useStore();
  const [open, setOpen] = useState(false);
  const { name, party, roles, mentions, quotes, articles, inArticles = articles.length } = person;
  return (
    <div class="row">
      <div class="row-head">
        <Party of={party} />
        <button type="button" class="row-name" data-stop aria-expanded={open} onClick={() => setOpen(!open)}>
          <Marked text={name} words={words} />
        </button>
        <span class="row-facts">
          <span>
            {counted(mentions, 'mention')} in {counted(inArticles, 'article')}
          </span>
          {quotes > 0 && <a href={hrefOf(['quotes'], { speaker: name })}>{counted(quotes, 'quote')}</a>}
        </span>
        <CorrectPerson name={name} article={null} names={names} />
      </div>
      {roles.length > 0 && (
        <p class="muted">
          <Marked text={withoutRepeats(roles).join('; ')} words={words} />
        </p>
      )}
      {open && (
        <ul class="row-more">
          {articles.slice(0, SHOWN).map(({ article, person: id, name: called, mentions: n, why }) => {
            const known = store.start.articles[store.indexOf(article)];
            return (
              <li key={`${article}${id}`}>
                <button type="button" class="value" onClick={() => void openPerson(store, article, id)}>
                  {known ? titleOf(known) : article}
                </button>{' '}
                <span class="muted">
                  {[known?.publisher, called === name ? null : `as ${called}`, counted(n, 'mention'), why]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            );
          })}
          {inArticles > SHOWN && <li>… and {counted(inArticles - SHOWN, 'more article')}</li>}
        </ul>
      )}
    </div>
  );
}

/** "State Rep.", "state Rep.": once, as it stands first. */
function withoutRepeats(roles: readonly string[]): string[] {
  const seen = new Set<string>();
  return roles.filter((role) => {
    const key = role.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
