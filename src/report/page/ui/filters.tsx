import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
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
  return (
    <label class="filter">
      <span>{label}</span>
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A name, written or chosen from a list. */
export function NameFilter({ name, label, names }: FilterProps & { names: readonly string[] }): JSX.Element {
  const [value, set] = useParam(name);
  const id = useId();
  return (
    <label class="filter">
      <span>{label}</span>
      <input
        value={value}
        list={id}
        placeholder="anybody"
        autocomplete="off"
        onInput={(event) => set(event.currentTarget.value)}
      />
      <datalist id={id}>
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </label>
  );
}

export function DateFilter({ name, label }: FilterProps): JSX.Element {
  const [value, set] = useParam(name);
  return (
    <label class="filter">
      <span>{label}</span>
      <input type="date" value={value} onChange={(event) => set(event.currentTarget.value)} />
    </label>
  );
}

/** A least value in percent. */
export function LeastFilter({ name, label }: FilterProps): JSX.Element {
  const [value, set] = useParam(name);
  return (
    <label class="filter">
      <span>
        {label} <output>{value === '' ? 'any' : `${value}% or more`}</output>
      </span>
      <input
        type="range"
        min={0}
        max={95}
        step={5}
        value={value === '' ? 0 : value}
        onInput={(event) => set(event.currentTarget.value === '0' ? '' : event.currentTarget.value)}
      />
    </label>
  );
}

interface FiltersProps {
  readonly names: readonly string[];
  readonly children: ComponentChildren;
}

/** The filters of a view, and a way to take all of them off. */
export function Filters({ names, children }: FiltersProps): JSX.Element {
  const { params } = useRoute();
  const isOn = names.some((name) => params.has(name));
  return (
    <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      {children}
      {isOn && (
        <button
          type="button"
          class="button"
          onClick={() => setParams(Object.fromEntries(names.map((name) => [name, ''])), { replace: true })}
        >
          Take all filters off
        </button>
      )}
    </form>
  );
}

/** Values by how often they occur, the commonest first. */
export function tally(values: readonly (string | null)[]): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
