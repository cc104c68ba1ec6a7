import type { JSX } from 'preact';
import type { Race } from '../../../schema/index.js';
import { dateInWords, spanInWords } from '../format/dates.js';
import { kickerOf } from '../format/offices.js';
import { capitalised, counted, hedge, money, roundName, spaced } from '../format/text.js';
import { standingsOf } from '../model/standings.js';
import { hrefOf } from '../state/router.js';
import { Value } from '../ui/value.js';
import { StandingRow } from './standing-row.js';

/** Candidates a card shows. */
const SHOWN = 4;

/** A race at a glance: its candidates with their latest numbers, its days, its money. */
export function RaceCard({ race }: { race: Race }): JSX.Element {
  const { standings, round } = standingsOf(race);
  const shown = standings.slice(0, SHOWN);
  const most = Math.max(...shown.map(({ percent }) => percent ?? 0), 1);
  const link = hrefOf(['race', race.id]);
  const days = race.rounds.flatMap(({ round: name, date }) => (date ? [{ name, date }] : []));
  const latest = shown.find(({ kind }) => kind !== null);
  return (
    <article class="card">
      <p class="kicker">{kickerOf(race)}</p>
      <h2>
        <a href={link} data-stop>
          {race.name}
        </a>
      </h2>
      {latest && (
        <p class="card-asof">
          {latest.kind === 'poll' ? 'Latest poll' : `Latest count, ${roundName(round)}`}
          {latest.asOf && `, as of ${dateInWords(latest.asOf)}`}
        </p>
      )}
      <ul class="standings">
        {shown.map((standing) => (
          <StandingRow key={standing.candidate.id} standing={standing} most={most} round={round} />
        ))}
      </ul>
      {standings.length > SHOWN && (
        <p class="card-more">
          <a href={link}>and {counted(standings.length - SHOWN, 'more candidate')}</a>
        </p>
      )}
      <dl class="card-facts">
        {days.map(({ name, date }) => (
          <div key={String(name)}>
            <dt>
              {capitalised(
                name === null ? (race.special ? 'special election' : 'election') : roundName(name),
              )}
            </dt>
            <dd>
              <Value evidence={date.evidence}>{dateInWords(date.value)}</Value>
            </dd>
          </div>
        ))}
        {largestMoney(race).map(({ who, one }, n) => (
          <div key={n}>
            <dt>
              {who} {spaced(one.action)}
            </dt>
            <dd>
              <Value evidence={one.evidence}>
                {hedge(one.approx)}
                {money(one.amount, one.currency)}
              </Value>
            </dd>
          </div>
        ))}
      </dl>
      <p class="card-foot">
        <span>{counted(race.articles.length, 'article')}</span>
        <span>{spanInWords(race.articles.map(({ published }) => published?.slice(0, 10) ?? null))}</span>
        {race.conflicts.length > 0 && (
          <a class="tag warn" href={`${link}?to=conflicts`}>
            {counted(race.conflicts.length, 'conflict')}
          </a>
        )}
      </p>
    </article>
  );
}

/** The largest sums told in the articles' own voice. */
function largestMoney(race: Race) {
  return [
    ...race.candidates.flatMap(({ name, money: sums }) => sums.map((one) => ({ who: name, one }))),
    ...race.spending.map((one) => ({ who: one.actor ?? 'Spending:', one })),
  ]
    .filter(({ one }) => one.saidBy === null)
    .sort((a, b) => b.one.amount - a.one.amount)
    .slice(0, 2);
}
