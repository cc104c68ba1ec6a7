import type { JSX } from 'preact';
import type { Race } from '../../../schema/index.js';
import { dateInWords } from '../format/dates.js';
import { Value } from '../ui/value.js';

/** What happened when, day by day. */
export function Timeline({ race }: { race: Race }): JSX.Element | null {
  if (race.timeline.length === 0) return null;
  const days = new Map<string, Race['timeline'][number][]>();
  for (const one of race.timeline) days.set(one.date, [...(days.get(one.date) ?? []), one]);
  return (
    <section class="panel" id="timeline">
      <h2>Timeline</h2>
      <ol class="timeline">
        {[...days].map(([date, events]) => (
          <li key={date}>
            <time dateTime={date}>{dateInWords(date)}</time>
            <ul>
              {events.map(({ text, evidence }, n) => (
                <li key={n}>
                  <Value evidence={evidence}>{text}</Value>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
