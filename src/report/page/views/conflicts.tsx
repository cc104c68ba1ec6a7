import type { JSX } from 'preact';
import type { Conflict, Evidence, Race } from '../../../schema/index.js';
import { useStore } from '../data/context.js';
import { dateInWords } from '../format/dates.js';
import { capitalised, grouped, money, roundName, spaced } from '../format/text.js';
import { titleOf } from '../format/titles.js';
import { Value } from '../ui/value.js';

const KINDS: Readonly<Record<Conflict['kind'], string>> = {
  contradiction: 'They cannot both be right.',
  update: 'The later may replace the earlier.',
  rounding: 'One may be the other, rounded.',
};

/** Where articles do not agree: the values side by side, each with its words. */
export function Conflicts({ race }: { race: Race }): JSX.Element | null {
  if (race.conflicts.length === 0) return null;
  const order = Object.keys(KINDS);
  const conflicts = [...race.conflicts].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return (
    <section class="panel" id="conflicts">
      <h2>Conflicts between articles</h2>
      <ul class="conflicts">
        {conflicts.map((conflict, n) => (
          <li key={n}>
            <p class="conflict-about">
              <span class={`tag conflict-${conflict.kind}`}>{conflict.kind}</span> {aboutOf(conflict, race)}{' '}
              <span class="muted">{KINDS[conflict.kind]}</span>
            </p>
            <div class="sides">
              {conflict.values.map(({ value, evidence }, m) => (
                <div key={m} class="side">
                  <Value evidence={evidence} class="side-value">
                    {valueInWords(value, conflict.about.field)}
                  </Value>
                  <p class="side-text">“{evidence[0]!.text}”</p>
                  <Publishers evidence={evidence} />
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Fields whose names are no words. */
const NAMES: Readonly<Record<string, string>> = { fieldSize: 'number of candidates' };

function aboutOf({ about }: Conflict, race: Race): string {
  const candidate = race.candidates.find(({ id }) => id === about.candidate);
  const field = (NAMES[about.field] ?? about.field)
    .replace(/^results\./, '')
    .replace(/\./g, ' ')
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase();
  const words = [candidate?.name, spaced(field)].filter(Boolean).join(', ');
  return `${capitalised(words)} (${about.round === null ? 'first or only vote' : roundName(about.round)})`;
}

function valueInWords(value: number | string | boolean, field: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return /^\d{4}-\d{2}/.test(value) ? dateInWords(value) : value;
  if (field.endsWith('percent')) return `${value}%`;
  return /^(?:money|spending)\b/.test(field)
    ? money(value)
    : IS_YEAR.test(field)
      ? String(value)
      : grouped(value);
}

const IS_YEAR = /since|year/i;

function Publishers({ evidence }: { evidence: readonly Evidence[] }): JSX.Element {
  const store = useStore();
  const names = evidence.map(({ article }) => {
    const known = store.start.articles[store.indexOf(article)];
    return [
      known?.publisher ?? (known ? titleOf(known) : article),
      known?.published ? dateInWords(known.published) : null,
    ]
      .filter(Boolean)
      .join(', ');
  });
  return <p class="muted">{[...new Set(names)].join('; ')}</p>;
}
