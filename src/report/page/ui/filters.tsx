import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { setParams, useRoute } from '../state/router.js';

/** A parameter of the view, and how to change it. */
function useParam(name: string): [string, (value: string) => void] {
  const value = useRoute().params.get(name) ?? '';
  return [value, (next) => setParams({ [name]: next }, { replace: true })];
}

interface FilterProps {
  readonly name: string;
  readonly label: string;
}

interface ChoiceFilterProps extends FilterProps {
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly all: string;
}

/** One of some values, or all. */
export function ChoiceFilter({ name, label, options, all }: ChoiceFilterProps): JSX.Element {
  const [value, set] = useParam(name);
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A name, written or chosen from a list. */
export function NameFilter({ name, label, names }: FilterProps & { names: readonly string[] }): JSX.Element {
  const [value, set] = useParam(name);
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        list={`${id}-names`}
        placeholder="anybody"
        autocomplete="off"
        onInput={(event) => set(event.currentTarget.value)}
      />
      <datalist id={`${id}-names`}>
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  );
}

export function DateFilter({ name, label }: FilterProps): JSX.Element {
  const [value, set] = useParam(name);
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <input id={id} type="date" value={value} onChange={(event) => set(event.currentTarget.value)} />
    </div>
  );
}

/** A least value in percent. */
export function LeastFilter({ name, label }: FilterProps): JSX.Element {
  const [value, set] = useParam(name);
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>
        {label} <span class="muted">{value === '' ? 'any' : `${value}% or more`}</span>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={95}
        step={5}
        value={value === '' ? 0 : value}
        onInput={(event) => set(event.currentTarget.value === '0' ? '' : event.currentTarget.value)}
      />
    </div>
  );
}

interface FiltersProps {
  readonly names: readonly string[];
  readonly children: ComponentChildren;
}

/** The filters of a view, and a way to take all of them off. A small screen folds them away at first. */
export function Filters({ names, children }: FiltersProps): JSX.Element {
  const { params } = useRoute();
  const [open, setOpen] = useState(false);
  const on = names.filter((name) => params.has(name)).length;
  return (
    <div class={open ? 'filters is-open' : 'filters'}>
      <button type="button" class="button filters-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        Filters{on > 0 && ` (${on})`}
      </button>
      <form class="filters-form" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        {children}
        {on > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => setParams(Object.fromEntries(names.map((name) => [name, ''])), { replace: true })}
          >
            Take all filters off
          </button>
        )}
      </form>
    </div>
  );
}

/** Values by how often they occur, the commonest first. */
export function tally(values: readonly (string | null)[]): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
