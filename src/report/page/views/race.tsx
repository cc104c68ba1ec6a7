import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Course } from '../charts/course.js';
import { useStore } from '../data/context.js';
import { dateInWords } from '../format/dates.js';
import { kickerOf } from '../format/offices.js';
import { counted, roundName } from '../format/text.js';
import { seriesOf } from '../model/series.js';
import { standingsOf } from '../model/standings.js';
import { hrefOf, useRoute } from '../state/router.js';
import { openArticle } from '../state/sightings.js';
import { Empty } from '../ui/empty.js';
import { Value } from '../ui/value.js';
import { Conflicts } from './conflicts.js';
import { RaceQuotes } from './race-quotes.js';
import { RaceTables } from './race-tables.js';
import { StandingRow } from './standing-row.js';
import { Timeline } from './timeline.js';

/** Candidates listed before the rest folds away. */
const FIRST = 10;

/** Conflicts that stand beside the timeline; more take the width of the page. */
const FEW_CONFLICTS = 2;

/** Everything told of one race. */
export function RaceView({ id }: { id: string }): JSX.Element {
  const race = useStore().start.races.find((one) => one.id === id);
  const to = useRoute().params.get('to');
  useEffect(() => {
    if (to) document.getElementById(to)?.scrollIntoView();
    else scrollTo(0, 0);
  }, [id, to]);
  if (!race) return <Empty>There is no race {id}.</Empty>;
  const { standings, round } = standingsOf(race);
  const series = seriesOf(race);
  const most = Math.max(...standings.map(({ percent }) => percent ?? 0), 1);
  const rows = (from: number, end?: number): JSX.Element => (
    <ul class="standings">
      {standings.slice(from, end).map((standing) => (
        <StandingRow key={standing.candidate.id} standing={standing} most={most} round={round} />
      ))}
    </ul>
  );
  return (
    <div class="race">
      <header class="masthead">
        <p class="kicker">
          <a href={hrefOf([])}>Races</a> / {kickerOf(race)}
        </p>
        <h1>{race.name}</h1>
        <p class="lede">
          {race.rounds
            .filter(({ date }) => date)
            .map(({ round: name, date }) => (
              <span key={String(name)} class="round-chip">
                {name === null ? (race.special ? 'special election' : 'election') : roundName(name)}{' '}
                <Value evidence={date!.evidence}>{dateInWords(date!.value)}</Value>
              </span>
            ))}
          <span class="round-chip">{counted(race.articles.length, 'article')}</span>
          <span class="round-chip">
            <a href={hrefOf(['quotes'], { race: race.id })}>quotes in them</a>
          </span>
        </p>
      </header>
      <div class="race-top">
        <section class="panel">
          <h2>Candidates</h2>
          {standings.length === 0 && <Empty>No article names a candidate.</Empty>}
          {rows(0, FIRST)}
          {standings.length > FIRST && (
            <details>
              <summary>{counted(standings.length - FIRST, 'more candidate')}</summary>
              {rows(FIRST)}
            </details>
          )}
        </section>
        {race.summary.length > 0 && (
          <section class="panel summary">
            <h2>In short</h2>
            <p>
              {race.summary.map(({ text, evidence }, n) => (
                <span key={n}>
                  <Value evidence={evidence}>{text}</Value>{' '}
                </span>
              ))}
            </p>
          </section>
        )}
      </div>
      {series.length > 0 && (
        <section class="panel">
          <Course race={race} series={series} />
        </section>
      )}
      {race.conflicts.length > FEW_CONFLICTS ? (
        <>
          <Conflicts race={race} />
          <Timeline race={race} />
        </>
      ) : (
        <div class="race-columns">
          <Timeline race={race} />
          <Conflicts race={race} />
        </div>
      )}
      <RaceTables race={race} />
      <RaceQuotes race={race} />
      <section class="panel">
        <h2>Articles</h2>
        <ul class="plain">
          {race.articles.map(({ id: article, title, publisher, published }) => (
            <li key={article}>
              <button type="button" class="value" onClick={() => openArticle(article)}>
                {title ?? article}
              </button>{' '}
              <span class="muted">{[publisher, dateInWords(published)].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
