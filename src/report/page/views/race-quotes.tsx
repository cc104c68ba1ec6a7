import type { JSX } from 'preact';
import type { Race } from '../../../schema/index.js';
import { useLoaded, useStore } from '../data/context.js';
import { counted } from '../format/text.js';
import { hrefOf } from '../state/router.js';
import { QuoteItem } from './quote-item.js';

/** Quotes shown of one candidate. */
const SHOWN = 3;

/** What the candidates said, as the articles quote them. */
export function RaceQuotes({ race }: { race: Race }): JSX.Element | null {
  const store = useStore();
  const quotes = useLoaded(store.quotes, [race.id]);
  const speakers = race.candidates
    .filter((candidate) => candidate.quotes.length > 0)
    .sort((a, b) => b.quotes.length - a.quotes.length);
  if (!quotes || speakers.length === 0) return null;
  const byPlace = new Map(quotes.map((quote) => [`${quote.article} ${quote.id}`, quote]));
  return (
    <section class="panel">
      <h2>What they say</h2>
      <div class="race-columns">
        {speakers.map((candidate) => (
          <div key={candidate.id}>
            <h3>{candidate.name}</h3>
            <ul class="plain">
              {candidate.quotes.slice(0, SHOWN).map(({ article, id }) => {
                const quote = byPlace.get(`${store.indexOf(article)} ${id}`);
                return (
                  quote && (
                    <li key={`${article}${id}`}>
                      <QuoteItem quote={quote} words={[]} names={[]} brief />
                    </li>
                  )
                );
              })}
            </ul>
            {candidate.quotes.length > SHOWN && (
              <a href={hrefOf(['quotes'], { speaker: candidate.name })}>
                all {counted(candidate.quotes.length, 'quote')}
              </a>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
