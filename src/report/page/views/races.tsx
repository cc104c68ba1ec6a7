import type { JSX } from 'preact';
import { useStore } from '../data/context.js';
import { spanInWords } from '../format/dates.js';
import { counted, grouped } from '../format/text.js';
import { byWeight, figuresIn } from '../model/weight.js';
import { hrefOf } from '../state/router.js';
import { Empty } from '../ui/empty.js';
import { PagedCards } from './paged-cards.js';
import { RaceCard } from './race-card.js';

/** Candidates listed of a race without figures. */
const NAMED = 4;

/** The first view: races as cards, those with most figures first, and a list of those only named. */
export function RacesView(): JSX.Element {
  const { races, articles, counts, total, unread } = useStore().start;
  const conflicts = races.reduce((sum, race) => sum + race.conflicts.length, 0);
  const sorted = [...races].sort(byWeight);
  const told = sorted.filter((race) => figuresIn(race) > 0);
  const named = sorted.filter((race) => figuresIn(race) === 0);
  const figures: readonly (readonly [number, string, string | null])[] = [
    [total, 'articles', hrefOf(['articles'])],
    [counts.races, 'races', null],
    [counts.quotes, 'quotes', hrefOf(['quotes'])],
    [counts.people, 'people', hrefOf(['people'])],
    [counts.places, 'places', hrefOf(['places'])],
    [counts.facts, 'facts', null],
    [conflicts, 'conflicts', null],
  ];
  return (
    <>
      <header class="masthead">
        <h1>
          What the articles say about {counts.races === 1 ? 'one race' : `${grouped(counts.races)} races`}
        </h1>
        <p class="lede">
          {capitalStart(spanInWords(articles.map(({ published }) => published?.slice(0, 10) ?? null)))} Every
          value opens the sentence it comes from.
        </p>
        <ul class="figures">
          {figures.map(([n, name, href]) => (
            <li key={name}>
              {href ? (
                <a href={href}>
                  <strong>{grouped(n)}</strong> {name}
                </a>
              ) : (
                <span>
                  <strong>{grouped(n)}</strong> {name}
                </span>
              )}
            </li>
          ))}
        </ul>
      </header>
      {races.length === 0 ? (
        <Empty>No article tells of a race. Quotes, people and places are in the other views.</Empty>
      ) : (
        <PagedCards items={told} render={(race) => <RaceCard key={race.id} race={race} />} />
      )}
      {named.length > 0 && (
        <section class="named">
          <h2>{told.length > 0 ? 'Also named, without figures' : 'Named, without figures'}</h2>
          <ul>
            {named.map((race) => (
              <li key={race.id}>
                <a href={hrefOf(['race', race.id])} data-stop>
                  {race.name}
                </a>{' '}
                <span class="muted">
                  {race.candidates
                    .slice(0, NAMED)
                    .map(({ name }) => name)
                    .join(', ')}
                  {race.candidates.length > NAMED && ' …'}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {unread.length > 0 && (
        <details class="unread">
          <summary>{counted(counts.unread, 'input')} became no article</summary>
          <ul>
            {unread.map(({ input, status, reason }) => (
              <li key={input}>
                <code>{input}</code> {status}
                {reason && `: ${reason}`}
              </li>
            ))}
            {counts.unread > unread.length && <li>… and others: manifest.json names them all.</li>}
          </ul>
        </details>
      )}
    </>
  );
}

const capitalStart = (text: string): string => (text === '' ? '' : `Articles from ${text}.`);
